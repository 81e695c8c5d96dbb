package linli.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import linli.message.Enclosure;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Place;
import linli.text.Echo;
import linli.text.Question;
import linli.understand.Issue;
import linli.understand.Understanding;

/// The last minutes of every conversation, in memory: "我在地库" a moment ago tells where "灯全灭了" is, and a picture what "漏水了" is about.
/// Places are kept, and where pictures lie; of what was said nothing but the last lines that were left alone, for minutes, as the next one may go on with them.
/// Thread-safe.
public final class Conversations {
    private static final Duration JUST_BEFORE = Duration.ofMinutes(10);
    private static final int MOST = 100_000;

    private static final Duration HANDS_ARE_UP = Duration.ofMinutes(15);

    private final Cache<Who, Where> places = Caffeine.newBuilder().maximumSize(MOST).build();
    private static final int MOST_SHOWN_BY_ONE = 20;

    private final Cache<Who, List<Enclosure>> shown = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Who, Spoken> spoken = Caffeine.newBuilder().maximumSize(MOST).build();
    /// When anybody spoke of a case, by group.
    private final Cache<String, Instant> spokenIn = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Instant> showsOfHands = Caffeine.newBuilder().maximumSize(MOST).build();

    private static final Duration HOT = Duration.ofHours(1);
    /// Whoever is lost is looked for longer than a fire burns.
    private static final Duration STILL_UP = Duration.ofHours(2);
    private final Cache<String, Instant> quarrels = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Alarmed> alarms = Caffeine.newBuilder().maximumSize(MOST).build();
    /// Who told of them, by group and person.
    private final Cache<String, Instant> tellers = Caffeine.newBuilder().maximumSize(MOST).build();

    private static final int LONGEST_LINE = 60;
    /// More than a compound of thousands of homes writes within [#ONE_STORY].
    private static final int MOST_LINES = 5_000;
    /// So many words of neighbours those who are called to a danger read; more would keep them from going.
    private static final int MOST_WORDS = 20;
    /// Lines of which each follows the other within this time may be one story.
    private static final Duration ONE_STORY = Duration.ofMinutes(15);
    private static final int MOST_BEFORE = 3;
    private final Cache<Who, Line> leftAlone = Caffeine.newBuilder().maximumSize(MOST_LINES).expireAfterWrite(ONE_STORY).build();

    /// A line that Linli left alone.
    ///
    /// @param before what the same person had said before it, the oldest first
    public record Line(String text, Instant at, List<String> before) {
        public Line {
            before = List.copyOf(before);
        }

        /// The whole story so far.
        public List<String> story() {
            return Stream.concat(before.stream(), Stream.of(text)).toList();
        }
    }

    /// By group, what was asked there last and nobody was told anything for.
    private final Cache<String, Line> asked = Caffeine.newBuilder().maximumSize(MOST_LINES).expireAfterWrite(ONE_STORY).build();

    private record Who(Optional<String> group, String sender) {}

    private record Where(Place place, Instant at) {}

    private record Spoken(int caseNumber, Instant at) {}

    private static Who who(InboundMessage message) {
        return new Who(message.group(), message.sender());
    }

    /// The understanding with places filled in from what the sender said just before; what is said of a place now is remembered. A
    /// bundle tells where others are, which is nothing to remember of the sender.
    ///
    /// @param said the place that the message itself names, unknown if none
    public Understanding inContext(InboundMessage message, Understanding understanding, Place said) {
        noteShowOfHands(message);
        var who = who(message);
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
        return Optional.ofNullable(places.getIfPresent(who(message))).filter(where -> isJustBefore(where.at(), message)).map(Where::place);
    }

    /// 12栋1单元, and then 清河苑的, are one place.
    private static Place together(Place said, Optional<Place> before) {
        return before.filter(known -> !known.contradicts(said)).map(known -> said.orElse(new Place(known.compound(), known.building(), known.unit(), Optional.empty(), Optional.empty()))).orElse(said);
    }

    /// What was shown with the message, and before it by the same person in the same place within minutes; that too is remembered.
    public List<Enclosure> shownWith(InboundMessage message) {
        var now = Enclosure.of(message);
        if (now.isEmpty() && shown.getIfPresent(who(message)) == null) {
            return now;
        }
        return shown.asMap().compute(who(message), (_, before) -> Stream.concat(
                        before == null ? Stream.empty() : before.stream(), now.stream())
                .filter(enclosed -> isJustBefore(enclosed.at(), message))
                .distinct()
                .limit(MOST_SHOWN_BY_ONE)
                .toList());
    }

    /// The sender has spoken of this case: what they show next is of it, and what they have shown is with it.
    public void spokeOf(InboundMessage message, int caseNumber) {
        spokeOf(message.group(), message.sender(), caseNumber, message.receivedAt());
        shown.invalidate(who(message));
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
        return Optional.ofNullable(spoken.getIfPresent(who(message)))
                .filter(before -> isJustBefore(before.at(), message))
                .map(Spoken::caseNumber);
    }

    /// When the sender last spoke of a case in this place.
    public Optional<Instant> lastSpokeOfACase(InboundMessage message) {
        return Optional.ofNullable(spoken.getIfPresent(who(message))).map(Spoken::at);
    }

    /// When anybody last spoke of a case in the group where that was said.
    public Optional<Instant> lastSpokenOfHere(InboundMessage message) {
        return message.group().map(spokenIn::getIfPresent);
    }

    /// Nothing came of what was said; a long story is one by itself.
    public void leftAlone(InboundMessage message) {
        boolean mayGoOn = message.forwarded().isEmpty() && message.quote().isEmpty() && !message.text().isBlank() && message.text().length() <= LONGEST_LINE;
        if (mayGoOn) {
            var before = justLeftAlone(message).map(Line::story).orElse(List.of());
            leftAlone.put(who(message), new Line(
                    message.text(), message.receivedAt(), before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size())));
        } else {
            leftAlone.invalidate(who(message));
        }
    }

    /// Something came of it: what is said next does not go on with what was before.
    public void heeded(InboundMessage message) {
        leftAlone.invalidate(who(message));
    }

    /// What the sender said last in this place, if it was left alone so short a time ago.
    public Optional<Line> justLeftAlone(InboundMessage message, Duration within) {
        return Optional.ofNullable(leftAlone.getIfPresent(who(message)))
                .filter(line -> line.at().isAfter(message.receivedAt().minus(within)));
    }

    /// What the sender said last in this place, if it was left alone and may be of the same story.
    public Optional<Line> justLeftAlone(InboundMessage message) {
        return justLeftAlone(message, ONE_STORY);
    }

    /// A line for which nobody was told anything: where it asks something, whoever calls Linli next may mean that.
    ///
    /// @param plain its words as [linli.text.PlainText] leaves them
    public void unanswered(InboundMessage message, String plain, Understanding understanding) {
        boolean isAsked = plain.length() <= LONGEST_LINE
                && (Question.hasAskingWords(plain) || understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.QUESTION));
        message.group().filter(_ -> isAsked).ifPresent(group -> asked.put(
                group, new Line(message.text(), message.receivedAt(), justLeftAlone(message).map(Line::story).orElse(List.of()))));
    }

    /// Linli has spoken in that group: what was asked there is not what anybody means any more.
    public void spoke(String group) {
        asked.invalidate(group);
    }

    /// What anybody has just asked in vain where the message was written.
    public Optional<Line> justAsked(InboundMessage message, Duration within) {
        return message.group().map(asked::getIfPresent).filter(line -> line.at().isAfter(message.receivedAt().minus(within)));
    }

    private static boolean isJustBefore(Instant at, InboundMessage message) {
        return at.isAfter(message.receivedAt().minus(JUST_BEFORE));
    }

    /// When somebody has just asked everybody in the group for a +1, or a 2.
    public Optional<Instant> showOfHands(InboundMessage message) {
        return message.group().map(showsOfHands::getIfPresent).filter(at -> at.isAfter(message.receivedAt().minus(HANDS_ARE_UP)));
    }

    /// A quarrel has broken out or goes on in the group where that was said.
    public void quarrelled(InboundMessage message) {
        message.group().ifPresent(group -> quarrelled(group, message.receivedAt()));
    }

    /// So it did then.
    public void quarrelled(String group, Instant at) {
        quarrels.asMap().merge(group, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// Whether there has been a quarrel in that group within the hour.
    public boolean isHot(InboundMessage message) {
        return message.group().map(quarrels::getIfPresent)
                .filter(at -> at.isAfter(message.receivedAt().minus(HOT)))
                .isPresent();
    }

    /// The latest alarm of a group.
    ///
    /// @param words how many of neighbours were passed on
    private record Alarmed(Optional<String> category, Instant at, AtomicInteger words) {}

    /// An alarm that is up in a group is told of once more, whatever that sounded like.
    public void toldOfAlarm(String group, String who, Optional<String> category, Instant at) {
        var up = Optional.ofNullable(alarms.getIfPresent(group)).filter(known -> known.at().isAfter(at.minus(HOT)));
        alarmed(group, who, up.map(Alarmed::category).orElse(category), at);
    }

    /// An alarm was raised in a group.
    ///
    /// @param who told of it
    public void alarmed(String group, String who, Optional<String> category, Instant at) {
        alarms.asMap().merge(group, new Alarmed(category, at, new AtomicInteger()), (one, other) -> one.at().isAfter(other.at()) ? one : other);
        tellers.put(group + " " + who, at);
    }

    /// Whether the message may be on an alarm of the last hours in its group: whoever told of it goes on about it, of a neighbour it has to sound so.
    ///
    /// @param sounds whether it sounds like a word on a danger
    public boolean mayBeOfAnAlarm(InboundMessage message, BooleanSupplier sounds) {
        var since = message.receivedAt().minus(STILL_UP);
        var alarm = message.group().map(alarms::getIfPresent).filter(known -> known.at().isAfter(since));
        return alarm.isPresent() && (alarm.get().words().get() < MOST_WORDS && sounds.getAsBoolean()
                || Optional.ofNullable(tellers.getIfPresent(message.group().orElseThrow() + " " + message.sender())).filter(at -> at.isAfter(since)).isPresent());
    }

    /// A neighbour's word on the alarm of that group was passed on, and they may go on about it.
    public void passedOn(InboundMessage message) {
        message.group().map(alarms::getIfPresent).ifPresent(alarm -> {
            alarm.words().incrementAndGet();
            tellers.put(message.group().orElseThrow() + " " + message.sender(), message.receivedAt());
        });
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
