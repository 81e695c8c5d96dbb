package linli.channel.aibot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.aibot.AibotCallback.Said;
import linli.channel.aibot.StreamedAnswer.Shown;
import linli.channel.Acceptance;
import linli.channel.CausedRows;
import linli.message.MessageId;
import linli.message.Reply;
import linli.outbox.OutboxRow;

/// The answers that are growing. A message that is brought again joins its first coming and is shown the same answer. Thread-safe.
final class AibotAnswers {
    /// Longer than a client asks how far an answer has come.
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private final Acceptance acceptance;
    private final Function<String, Optional<String>> addressOf;
    private final Clock clock;
    private final Duration deadline;
    private final Cache<MessageId, StreamedAnswer> answers;

    AibotAnswers(Intake intake, Function<String, Optional<String>> addressOf, Clock clock, Duration deadline) {
        this.acceptance = new Acceptance(intake);
        this.addressOf = addressOf;
        this.clock = clock;
        this.deadline = deadline;
        this.answers = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// How far the answer has come when all of it is there, or at the deadline.
    CompletableFuture<Shown> answer(Said said) {
        var mine = new StreamedAnswer(said.chat(), clock.instant());
        var first = answers.asMap().putIfAbsent(said.message().id(), mine);
        var answer = first == null ? mine : first;
        if (first == null) {
            take(said, mine);
            mine.ready().completeOnTimeout(null, deadline.toMillis(), TimeUnit.MILLISECONDS);
        }
        return answer.ready().thenApply(_ -> answer.show(clock.instant()));
    }

    /// What became of a tap when it is committed, or nothing at the deadline: then it is committed later.
    CompletableFuture<Reply> tap(Said said) {
        var became = new CompletableFuture<Reply>();
        acceptance.take(said.message(), became::complete, became::completeExceptionally);
        return became.completeOnTimeout(Reply.SILENT, deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Empty for an answer that nobody remembers.
    Optional<Shown> refresh(String stream) {
        return answers.asMap().values().stream()
                .filter(answer -> answer.stream().equals(stream))
                .findFirst()
                .map(answer -> answer.show(clock.instant()));
    }

    /// Whether the row's message was shown as part of an answer.
    boolean take(OutboxRow row, String target, CardOrText said) {
        return CausedRows.owner(answers.asMap().values(), StreamedAnswer::caused, row, target)
                .filter(answer -> answer.takes(row, said))
                .isPresent();
    }

    private void take(Said said, StreamedAnswer answer) {
        acceptance.take(
                said.message(),
                reply -> answer.expect(reply, addressOf),
                failure -> {
                    answers.asMap().remove(said.message().id(), answer); // before they are told, for they may bring it again at once
                    boolean isUnanswered = answer.ready().completeExceptionally(failure);
                    if (!isUnanswered) {
                        answers.asMap().putIfAbsent(said.message().id(), answer);
                    }
                    return isUnanswered;
                });
    }
}
