package linli.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import linli.community.Person;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Severity;
import linli.outbox.OutboxRow.Status;
import linli.outbox.Post;
import linli.wording.Phrase;

/// What staff get to read about a case: the card, a note for those who are to keep an eye on it, a word to the owner.
final class Cards {
    /// A card shows so many addresses; the rest is looked up.
    private static final int ADDRESSES_ON_A_CARD = 3;

    private final CaseStore cases;
    private final Post post;
    private final Speech speech;
    private final Routing routing;
    private final Predicate<String> reachable;
    private final Instant now;

    /// @param reachable whether a resident can be written to in private
    Cards(CaseStore cases, Post post, Speech speech, Predicate<String> reachable, Instant now) {
        this.cases = cases;
        this.post = post;
        this.speech = speech;
        this.routing = new Routing(speech.community());
        this.reachable = reachable;
        this.now = now;
    }

    /// To the desk, or to the owner alone where there is none for it; whoever gets it because nobody else is there is told so.
    void send(Case about, Assignment assignment) {
        var staffGroup = assignment.staffGroup();
        String plain = card(cardPhrase(about), about);
        String card = assignment.because().way() == Because.Way.NOBODY_THERE
                ? speech.say(Phrase.CARD_NOBODY_THERE, "card", plain, "absent", speech.titled(assignment.because().insteadOf().orElse("")))
                : plain;
        post.say(staffGroup
                .map(group -> speech.toStaffGroup(group, purposeOf(about), card, about))
                .orElseGet(() -> speech.toColleague(about.owner(), purposeOf(about), card, about)), notBefore(about, about.owner()));
        if (about.kind() == Kind.EMERGENCY && staffGroup.isPresent()) {
            post.say(speech.toColleague(about.owner(), Purpose.ALARM, card, about));
        }
    }

    /// What whoever gets a case reads of it.
    ///
    /// @param more blanks that a phrase has beside those of every card, alternately named and given
    String card(Phrase phrase, Case about, String... more) {
        return withEnclosed(about, speech.card(phrase, about, reachable.test(about.reporter()), now, more));
    }

    /// What was shown of a case stands under its card.
    String withEnclosed(Case about, String card) {
        return new EnclosedWords(speech).line(about, cases.enclosedIn(about.number()), ADDRESSES_ON_A_CARD)
                .map(line -> card + "\n" + line)
                .orElse(card);
    }

    private static Phrase cardPhrase(Case about) {
        return switch (about.kind()) {
            case EMERGENCY -> Phrase.CARD_ALARM;
            case QUESTION, CHATTER, SUGGESTION -> Phrase.CARD_HANDOVER;
            case FRAUD, DISPUTE, SERVICE_REQUEST -> Phrase.CARD;
        };
    }

    void tell(Person colleague, Case about) {
        if (!colleague.reachableInPrivate()) {
            return;
        }
        String text = about.kind() == Kind.EMERGENCY
                ? speech.card(Phrase.CARD_ALARM, about, reachable.test(about.reporter()), now)
                : speech.say(isOffered(colleague, about) ? Phrase.CARD_OFFER : Phrase.CARD_NOTE,
                        "case", about.label(), "owner", speech.titled(about.owner()), "category", speech.category(about),
                        "place", speech.place(about), "text", speech.quote(about.text()));
        post.say(speech.toColleague(colleague.id(), purposeOf(about), text, about), notBefore(about, colleague.id()));
    }

    private boolean isOffered(Person colleague, Case about) {
        return speech.community().rule(about.rule()).filter(rule -> rule.isOfferedTo(colleague)).isPresent();
    }

    /// Where the owner reads about the case: at their desk, or alone if it is confidential.
    void toOwner(Case about, String text) {
        to(about.owner(), about, text);
    }

    /// The same for somebody who had it.
    void to(String colleague, Case about, String text) {
        OutboundMessage message = routing.deskOf(colleague)
                .filter(_ -> !about.confidential())
                .map(desk -> speech.toStaffGroup(desk, purposeOf(about), text, about))
                .orElseGet(() -> speech.toColleague(colleague, purposeOf(about), text, about));
        post.say(message, notBefore(about, colleague));
    }

    /// The case has become confidential: what still waits to be read by others than these stays in.
    void keepFromOthers(Case about, Collection<String> mayRead) {
        post.takeBack(
                about.label(),
                row -> !row.message().carries().isEmpty() && !mayRead.contains(row.message().to()),
                Status.HELD, Post.HELD_AS_CONFIDENTIAL);
    }

    private static Purpose purposeOf(Case about) {
        return about.kind() == Kind.EMERGENCY ? Purpose.ALARM : Purpose.CARD;
    }

    /// At night staff are written to about danger only, and whoever is on call about what is pressing; what is not waits until they begin to work that morning.
    private Instant notBefore(Case about, String reader) {
        var community = speech.community();
        Instant waking = community.quiet().nextWaking(now, community.zone());
        boolean isToldAtOnce = about.kind() == Kind.EMERGENCY || waking.equals(now)
                || community.person(reader).filter(person -> routing.deadlines().mayWake(person, about.matter(), now)).isPresent();
        if (isToldAtOnce) {
            return now;
        }
        boolean isPressing = about.severity().compareTo(Severity.HIGH) >= 0;
        return community.person(reader)
                .filter(_ -> !isPressing)
                .flatMap(community::hoursOf)
                .flatMap(hours -> hours.nextOpening(waking.minusMillis(1)))
                .filter(opening -> isSameDay(opening, waking))
                .orElse(waking);
    }

    private boolean isSameDay(Instant one, Instant other) {
        var zone = speech.community().zone();
        return LocalDate.ofInstant(one, zone).equals(LocalDate.ofInstant(other, zone));
    }
}
