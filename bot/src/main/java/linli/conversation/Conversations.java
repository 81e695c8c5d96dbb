package linli.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.message.Enclosure;
import linli.message.InboundMessage;
import linli.message.Place;
import linli.text.Echo;
import linli.understand.Issue;
import linli.understand.Understanding;

/// The last minutes of every conversation, in memory: "我在地库" a moment ago tells where "灯全灭了" is, and a picture what "漏水了" is about.
/// Places are kept, where pictures lie, and of which case somebody spoke; nothing of what was said. Thread-safe.
public final class Conversations {
    private static final Duration JUST_BEFORE = Duration.ofMinutes(10);
    private static final Duration HANDS_ARE_UP = Duration.ofMinutes(15);
    /// Whoever has told of a case may go on about it until then.
    private static final Duration IN_MIND = Duration.ofDays(3);
    private static final Duration AN_ANSWER_COMES = Duration.ofHours(2);
    /// More than tell of something meanwhile, in several compounds.
    private static final int MOST = 20_000;
    private static final int MOST_SHOWN_BY_ONE = 20;

    private final Cache<Who, Where> places = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(JUST_BEFORE).build();
    private final Cache<Who, List<Enclosure>> shown = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(JUST_BEFORE).build();
    private final Cache<Who, Spoken> spoken = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(IN_MIND).build();
    /// When anybody spoke of a case, by group.
    private final Cache<Who, Instant> answered = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(IN_MIND).build();
    private final Cache<String, Instant> spokenIn = Caffeine.newBuilder().maximumSize(MOST).build();
    /// When a colleague's word was last carried there, by group or person.
    private final Cache<String, Instant> carriedTo = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AN_ANSWER_COMES).build();
    private final Cache<String, Instant> showsOfHands = Caffeine.newBuilder().maximumSize(MOST).build();

    private record Where(Place place, Instant at) {}

    private record Spoken(int caseNumber, Instant at) {}

    /// The understanding with places filled in from what the sender said just before; what is said of a place now is remembered. A
    /// bundle tells where others are, which is nothing to remember of the sender.
    ///
    /// @param said the place that the message itself names, unknown if none
    public Understanding inContext(InboundMessage message, Understanding understanding, Place said) {
        noteShowOfHands(message);
        var who = Who.wrote(message);
        if (!said.isUnknown()) {
            if (!understanding.isBundle()) {
                places.put(who, new Where(together(said, before(message)), message.receivedAt()));
            }
            return understanding;
        }
        return before(message)
                .map(where -> new Understanding(
                        understanding.pieces().stream().map(i -> at(where, i)).toList(), understanding.isBundle()))
                .orElse(understanding);
    }

    private Optional<Place> before(InboundMessage message) {
        return Optional.ofNullable(places.getIfPresent(Who.wrote(message))).filter(where -> isJustBefore(where.at(), message)).map(Where::place);
    }

    /// 12栋1单元, and then 清河苑的, are one place.
    private static Place together(Place said, Optional<Place> before) {
        return before.filter(known -> !known.contradicts(said)).map(known -> said.orElse(new Place(known.compound(), known.building(), known.unit(), Optional.empty(), Optional.empty()))).orElse(said);
    }

    /// What was shown with the message, and before it by the same person in the same place within minutes; that too is remembered.
    public List<Enclosure> shownWith(InboundMessage message) {
        var now = Enclosure.of(message);
        if (now.isEmpty() && shown.getIfPresent(Who.wrote(message)) == null) {
            return now;
        }
        return shown.asMap().compute(Who.wrote(message), (_, before) -> Stream.concat(
                        before == null ? Stream.empty() : before.stream(), now.stream())
                .filter(enclosed -> isJustBefore(enclosed.at(), message))
                .distinct()
                .limit(MOST_SHOWN_BY_ONE)
                .toList());
    }

    /// The sender has spoken of this case: what they show next is of it, and what they have shown is with it.
    public void spokeOf(InboundMessage message, int caseNumber) {
        spokeOf(message.group(), message.sender(), caseNumber, message.receivedAt());
        shown.invalidate(Who.wrote(message));
    }

    /// Somebody spoke of a case then.
    ///
    /// @param in the group; empty for a private talk
    public void spokeOf(Optional<String> in, String sender, int caseNumber, Instant at) {
        spoken.put(new Who(in, sender), new Spoken(caseNumber, at));
        in.ifPresent(group -> spokenIn.put(group, at));
    }

    /// The case that the sender spoke of in this place within minutes.
    public Optional<Integer> justSpokenOf(InboundMessage message) {
        return Optional.ofNullable(spoken.getIfPresent(Who.wrote(message)))
                .filter(before -> isJustBefore(before.at(), message))
                .map(Spoken::caseNumber);
    }

    /// When the sender last spoke of a case in this place.
    public Optional<Instant> lastSpokeOfACase(InboundMessage message) {
        return Optional.ofNullable(spoken.getIfPresent(Who.wrote(message))).map(Spoken::at);
    }

    /// Keeps that Linli has answered what the sender asked.
    public void answered(InboundMessage message) {
        answered.put(Who.wrote(message), message.receivedAt());
    }

    /// Whether Linli has just answered what the sender asked in this place.
    public boolean isJustAnswered(InboundMessage message) {
        return Optional.ofNullable(answered.getIfPresent(Who.wrote(message))).filter(at -> isJustBefore(at, message)).isPresent();
    }

    /// When anybody last spoke of a case in the group where that was said.
    public Optional<Instant> lastSpokenOfHere(InboundMessage message) {
        return message.group().map(spokenIn::getIfPresent);
    }

    /// Linli has carried something there that a colleague said.
    ///
    /// @param to the group, or the person where it was in private
    public void carried(String to, Instant at) {
        carriedTo.put(to, at);
    }

    /// Whether something was carried there lately, so that whoever spoke of a case there may answer it.
    public boolean wasSpokenToByColleagues(InboundMessage message) {
        var at = carriedTo.getIfPresent(message.group().orElse(message.sender()));
        return at != null && at.isAfter(message.receivedAt().minus(AN_ANSWER_COMES)) && lastSpokeOfACase(message).isPresent();
    }

    private static boolean isJustBefore(Instant at, InboundMessage message) {
        return at.isAfter(message.receivedAt().minus(JUST_BEFORE));
    }

    /// When somebody has just asked everybody in the group for a +1, or a 2.
    public Optional<Instant> showOfHands(InboundMessage message) {
        return message.group().map(showsOfHands::getIfPresent).filter(at -> at.isAfter(message.receivedAt().minus(HANDS_ARE_UP)));
    }

    private void noteShowOfHands(InboundMessage message) {
        if (Echo.isCalledForIn(message.text())) {
            message.group().ifPresent(group -> showsOfHands.put(group, message.receivedAt()));
        }
    }

    /// What others said, as a bundle passes it on, is where they say or their card does; "我转下5栋的" just before helps only where neither.
    private static Issue at(Place just, Issue issue) {
        boolean othersKnowBetter = !issue.speaker().isEmpty() && issue.place().isFindable();
        return othersKnowBetter ? issue : issue.at(just.orElse(issue.place()));
    }
}
