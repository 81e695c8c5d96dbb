package linli.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import linli.community.Community;
import linli.community.Group;
import linli.community.Person;
import linli.message.Audience;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Sensitive;
import linli.text.Excerpt;
import linli.text.Phones;
import linli.text.PlainText;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Composes what is said about cases: what a card shows, and to whom which part of a matter may be told.
///
/// @param footnote what stands under the card of a case beside what all cards show; often nothing
public record Speech(Community community, Wording wording, Function<Case, Optional<String>> footnote) {
    /// A card shows the gist; the whole text is with the case.
    private static final int LONGEST_QUOTE = 60;
    private static final Set<Sensitive> CARRIED_BY_A_CARD = Set.of(Sensitive.ROOM, Sensitive.PHONE, Sensitive.REPORTER);
    private static final Set<Sensitive> CARRIED_IN_CONFIDENCE =
            Set.of(Sensitive.ROOM, Sensitive.PHONE, Sensitive.REPORTER, Sensitive.STATEMENT);

    /// With cards that show what all cards show.
    public Speech(Community community, Wording wording) {
        this(community, wording, _ -> Optional.empty());
    }

    /// A line in a residents' group; such lines never carry anything of a case but its number, its owner and a time.
    public OutboundMessage toGroup(String group, Purpose purpose, String text, Optional<Case> about, boolean unasked) {
        return new OutboundMessage(group, Audience.GROUP, purpose, text, Set.of(), about.map(Case::label), unasked);
    }

    public OutboundMessage toResident(String person, String text, Optional<Case> about) {
        return new OutboundMessage(person, Audience.PERSON, Purpose.REPLY, text, Set.of(), about.map(Case::label), false);
    }

    /// To one side of a quarrel, of whom the text tells nothing but what is theirs.
    public OutboundMessage toParty(String person, String text, Case about, Set<Sensitive> carries) {
        return new OutboundMessage(person, Audience.PARTIES, Purpose.REPLY, text, carries, Optional.of(about.label()), false);
    }

    public OutboundMessage toStaffGroup(String group, Purpose purpose, String text, Case about) {
        return new OutboundMessage(
                group, Audience.STAFF, purpose, text, carriedBy(about), Optional.of(about.label()), false);
    }

    /// A word in a staff group that is about no case.
    public OutboundMessage toStaff(String group, Purpose purpose, String text) {
        return toStaff(group, purpose, text, Optional.empty());
    }

    /// A word in a staff group that tells nothing of the case but its number, who has it and what it is: fit for a confidential one.
    public OutboundMessage toStaff(String group, Purpose purpose, String text, Optional<Case> about) {
        return new OutboundMessage(group, Audience.STAFF, purpose, text, Set.of(), about.map(Case::label), false);
    }

    /// A word on several cases that are no secret, in a staff group or to a colleague alone.
    public OutboundMessage onSeveral(String to, boolean isGroup, Purpose purpose, String text) {
        return new OutboundMessage(
                to, isGroup ? Audience.STAFF : Audience.PERSON, purpose, text, CARRIED_BY_A_CARD, Optional.empty(), false);
    }

    public OutboundMessage toColleague(String person, Purpose purpose, String text, Case about) {
        return new OutboundMessage(
                person, Audience.PERSON, purpose, text, carriedBy(about), Optional.of(about.label()), false);
    }

    private static Set<Sensitive> carriedBy(Case about) {
        return about.confidential() ? CARRIED_IN_CONFIDENCE : CARRIED_BY_A_CARD;
    }

    /// @param reachable whether the reporter can be written to in private
    /// @param more blanks that a phrase has beside those of every card, alternately named and given
    public String card(Phrase phrase, Case about, boolean reachable, Instant now, String... more) {
        var blanks = Stream.concat(
                Stream.of(
                        "case", about.label(),
                        "category", category(about),
                        "place", place(about),
                        "text", quote(about.text()),
                        "reporter", reporter(about, reachable),
                        "due", time(about.due(), now)),
                Stream.of(more));
        String card = wording.say(phrase, blanks.toArray(String[]::new));
        return footnote.apply(about).map(note -> card + "\n" + note).orElse(card);
    }

    /// Who reported it and how to reach them; a phone that the gist of the matter leaves out stands here.
    public String reporter(Case about, boolean reachable) {
        String name = named(about.reporterName(), about.reporter());
        String reporter = passedOnBy(about, name)
                .map(by -> wording.say(Phrase.REPORTER_PASSED_ON, "name", name, "by", by.titled()))
                .orElseGet(() -> reachable
                        ? wording.say(Phrase.REPORTER_REACHABLE, "name", name)
                        : wording.say(Phrase.REPORTER_IN_GROUP, "name", name, "group", placeOfTalk(about)));
        return Phones.find(about.text())
                .filter(phone -> !PlainText.of(quote(about.text())).contains(phone))
                .map(phone -> wording.say(Phrase.REPORTER_PHONE, "reporter", reporter, "phone", phone))
                .orElse(reporter);
    }

    /// Somebody by the name on their card, a colleague without one as colleagues are called.
    public String named(Optional<String> card, String account) {
        return card.or(() -> community.person(account).map(Person::titled)).orElseGet(() -> wording.say(Phrase.SOMEBODY));
    }

    /// The colleague who passed on what somebody else said: whoever said it may not be reached at all.
    private Optional<Person> passedOnBy(Case about, String name) {
        return community.person(about.reporter()).filter(colleague -> about.reporterName().isPresent() && !name.contains(colleague.name()));
    }

    private String placeOfTalk(Case about) {
        return about.group().flatMap(community::group).map(Group::name)
                .orElseGet(() -> wording.say(Phrase.PRIVATE_TALK));
    }

    public String category(Case about) {
        return about.kind() == Kind.CHATTER
                ? wording.say(Phrase.CALL_FOR_SOMEBODY)
                : wording.category(about.kind(), about.category());
    }

    public String place(Case about) {
        return wording.place(about.place(), community);
    }

    public String time(Instant moment, Instant now) {
        return wording.time(moment, now, community.zone());
    }

    /// What stands before 有人来: 今天 16:00 with a space behind it, 明天上午 with none.
    public String visit(Visit visit, Instant now) {
        return visit.isAtAnHour() ? time(visit.at(), now) + " " : wording.day(visit.at(), now, community.zone()) + visit.part();
    }

    /// A moment behind: 今天 9:40, 11月24日 9:40.
    public String since(Instant moment, Instant now) {
        return wording.since(moment, now, community.zone());
    }

    public String quote(String text) {
        return Excerpt.inOneLine(text, LONGEST_QUOTE);
    }

    /// Things one after the other: 1024、1025.
    public String list(Stream<String> things) {
        return wording.list(things);
    }

    public String numbers(Collection<Case> cases) {
        return list(cases.stream().map(Case::label));
    }

    /// The first few of several places, and how many there are.
    public String places(List<String> places, int named) {
        String some = list(places.stream().limit(named));
        return places.size() <= named ? some : say(Phrase.PLACES_AND_MORE, "places", some, "count", Integer.toString(places.size()));
    }

    /// To whoever has a case that a colleague has done for them.
    public String doneBy(Case done, Person colleague, String result) {
        String told = result.isEmpty() ? "" : say(Phrase.AND_RESULT, "result", result);
        return say(Phrase.CARD_DONE_BY, "case", done.label(), "by", colleague.titled(), "result", told);
    }

    public String titled(String personId) {
        return community.person(personId).map(Person::titled).orElseGet(() -> wording.say(Phrase.NOBODY_NAMED));
    }

    public String say(Phrase phrase, String... namesAndValues) {
        return wording.say(phrase, namesAndValues);
    }
}
