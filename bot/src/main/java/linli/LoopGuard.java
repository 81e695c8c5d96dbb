package linli;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import linli.channel.Intake;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.text.Likeness;
import linli.text.PlainText;

/// Keeps Linli from talking with machines: its own words that come back are not heard, what is said again after each answer is not answered a
/// fourth time, and whoever answers at once, again and again, is not heard for a while. A colleague who forwards ten matters in one go is none
/// of these. Thread-safe.
final class LoopGuard implements Intake {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    /// Machines that think about their answer take longer.
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration NOT_HEARD_FOR = Duration.ofMinutes(10);
    /// Machines say the same again; where they do not, it takes longer to be sure.
    private static final int SAME_AGAIN = 3;
    private static final int ANYTHING = 10;
    private static final double SAME = 0.8;
    private static final int MOST_REMEMBERED = 10_000;

    private final Predicate<String> isColleague;
    private final Intake next;
    private final Cache<Who, Exchange> exchanges = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    private final Cache<String, String> lastSaid = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private record Who(Optional<String> group, String sender) {}

    /// What was said and answered so far without a pause.
    ///
    /// @param alike how many in a row said the same
    /// @param any how many in a row came at once
    private record Exchange(String text, int alike, int any, Instant answered) {
        boolean isLoopWith(String plain) {
            return any >= ANYTHING || alike >= SAME_AGAIN && isLike(plain);
        }

        boolean isLike(String plain) {
            return Likeness.of(text, plain) >= SAME;
        }

        boolean isOver(Instant now) {
            return now.isAfter(answered.plus(any >= ANYTHING || alike >= SAME_AGAIN ? NOT_HEARD_FOR : SOON));
        }

        Exchange then(String plain, Instant now) {
            boolean isAtOnce = !now.isAfter(answered.plus(AT_ONCE));
            return new Exchange(plain, isLike(plain) ? alike + 1 : 1, isAtOnce ? any + 1 : 1, now);
        }
    }

    LoopGuard(Predicate<String> isColleague, Intake next) {
        this.isColleague = isColleague;
        this.next = next;
    }

    @Override
    public CompletionStage<Reply> process(InboundMessage message) {
        if (isColleague.test(message.sender())) {
            return next.process(message);
        }
        String where = message.group().orElse(message.sender());
        var before = Optional.ofNullable(exchanges.getIfPresent(new Who(message.group(), message.sender())))
                .filter(exchange -> !exchange.isOver(message.receivedAt()));
        String plain = PlainText.of(message.text());
        boolean isEcho = message.text().strip().equals(lastSaid.getIfPresent(where));
        if (isEcho || before.filter(exchange -> exchange.isLoopWith(plain)).isPresent()) {
            return CompletableFuture.completedFuture(Reply.SILENT);
        }
        return next.process(message).thenApply(reply -> {
            if (reply.duplicate()) {
                return reply; // a platform that brings everything twice is no machine that answers
            }
            reply.messages().stream().filter(said -> said.to().equals(where)).map(SentMessage::text).reduce((_, last) -> last).ifPresent(said -> {
                lastSaid.put(where, said.strip());
                exchanges.put(new Who(message.group(), message.sender()), before
                        .map(exchange -> exchange.then(plain, message.receivedAt()))
                        .orElseGet(() -> new Exchange(plain, 1, 1, message.receivedAt())));
            });
            return reply;
        });
    }
}
