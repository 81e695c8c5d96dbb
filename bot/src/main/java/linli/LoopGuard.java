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

/// Keeps Linli from talking with machines: its own words that come back are not heard, and whoever answers at once, again and again, gets
/// no answer any more for a while. A colleague who forwards ten matters in one go is none of these. Thread-safe.
final class LoopGuard implements Intake {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
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
    /// @param any how many in a row there were
    private record Exchange(String text, int alike, int any, Instant answered) {
        boolean isLoop() {
            return alike >= SAME_AGAIN || any >= ANYTHING;
        }

        boolean isOver(Instant now) {
            return now.isAfter(answered.plus(isLoop() ? NOT_HEARD_FOR : AT_ONCE));
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
        boolean isEcho = message.text().strip().equals(lastSaid.getIfPresent(where));
        if (isEcho || before.filter(Exchange::isLoop).isPresent()) {
            return CompletableFuture.completedFuture(Reply.SILENT);
        }
        return next.process(message).thenApply(reply -> {
            reply.messages().stream().filter(said -> said.to().equals(where)).map(SentMessage::text).reduce((_, last) -> last).ifPresent(said -> {
                lastSaid.put(where, said.strip());
                exchanges.put(new Who(message.group(), message.sender()), after(before, message));
            });
            return reply;
        });
    }

    private static Exchange after(Optional<Exchange> before, InboundMessage message) {
        String plain = PlainText.of(message.text());
        boolean isAlike = before.filter(exchange -> Likeness.of(exchange.text(), plain) >= SAME).isPresent();
        return new Exchange(
                plain, isAlike ? before.get().alike() + 1 : 1, before.map(exchange -> exchange.any() + 1).orElse(1), message.receivedAt());
    }
}
