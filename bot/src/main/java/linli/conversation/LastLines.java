package linli.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.text.Question;
import linli.understand.Understanding;

/// What people said last and nothing came of, for minutes and in memory alone, as the next line may go on with it: 补办要几天, after 身份证掉了.
/// Thread-safe.
public final class LastLines {
    private static final int LONGEST_LINE = 60;
    /// More than a compound of thousands of homes writes within [#ONE_STORY].
    private static final int MOST_LINES = 5_000;
    /// Lines of which each follows the other within this time may be one story.
    private static final Duration ONE_STORY = Duration.ofMinutes(15);
    private static final int MOST_BEFORE = 3;

    private final Cache<Who, Line> leftAlone = Caffeine.newBuilder().maximumSize(MOST_LINES).expireAfterWrite(ONE_STORY).build();
    /// By group, what was asked there last and nobody was told anything for.
    private final Cache<String, Line> asked = Caffeine.newBuilder().maximumSize(MOST_LINES).expireAfterWrite(ONE_STORY).build();

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

    /// Nothing came of what was said; a long story is one by itself.
    public void leftAlone(InboundMessage message) {
        boolean mayGoOn = message.forwarded().isEmpty() && message.quote().isEmpty() && !message.text().isBlank() && message.text().length() <= LONGEST_LINE;
        if (mayGoOn) {
            var before = justLeftAlone(message).map(Line::story).orElse(List.of());
            leftAlone.put(Who.wrote(message), new Line(
                    message.text(), message.receivedAt(), before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size())));
        } else {
            leftAlone.invalidate(Who.wrote(message));
        }
    }

    /// Something came of it: what is said next does not go on with what was before.
    public void heeded(InboundMessage message) {
        leftAlone.invalidate(Who.wrote(message));
    }

    /// What the sender said last in this place, if it was left alone so short a time ago.
    public Optional<Line> justLeftAlone(InboundMessage message, Duration within) {
        return Optional.ofNullable(leftAlone.getIfPresent(Who.wrote(message)))
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
}
