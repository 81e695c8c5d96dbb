package linli.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import linli.message.Audience;
import linli.outbox.AudienceGuard;
import linli.outbox.Outbox;
import linli.outbox.PublicWords;
import linli.outbox.OutboxRow.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The outbox and the response of the request race for each message.
@Timeout(60)
class ExactlyOnceTest {
    private static final int MESSAGES = 100;
    /// Of thirty a minute, a tenth is kept free for alarms.
    private static final int A_MINUTE = 27;

    @Test
    void whoeverWinsTheRaceAMessageIsSaidOnce() {
        try (var corp = new Corp();
                var outbox = new Outbox(
                        corp.outbox, List.of(corp.output()), new AudienceGuard(_ -> Optional.of(Audience.PERSON), _ -> List.of(), PublicWords::none), corp.clock)) {
            corp.intake = message -> CompletableFuture.supplyAsync(() -> {
                var row = corp.row("worker-1", "答" + message.id().id());
                outbox.wake();
                return Corp.reply(List.of(row.asSent()));
            });
            outbox.start();

            var answers = IntStream.range(0, MESSAGES)
                    .mapToObj(i -> corp.sendLater(corp.request(message(i), "n" + i)))
                    .toList();
            var inBand = answers.stream().map(CompletableFuture::join).map(HttpResponse::body).filter(body -> !body.isEmpty())
                    .map(body -> PassiveReplies.opened(corp.crypto, body).get("Content"))
                    .toList();
            for (long sent = sent(corp); sent < MESSAGES && !Thread.currentThread().isInterrupted(); sent = sent(corp)) {
                letTimePass(corp, sent);
                outbox.wake();
                Thread.yield();
            }

            var said = new ArrayList<>(inBand);
            corp.standIn.sent().forEach(call -> said.add(ApplicationMessagesTest.content(call)));
            assertThat(inBand).isNotEmpty();
            assertThat(said).containsExactlyInAnyOrderElementsOf(IntStream.range(0, MESSAGES).mapToObj(i -> "答" + i).toList());
        }
    }

    private static long sent(Corp corp) {
        return IntStream.rangeClosed(1, MESSAGES).filter(id -> corp.outbox.row(id).status() == Status.SENT).count();
    }

    /// One member takes so many a minute. Time waits for the messages that could go by now: were it to run ahead, they would grow too old.
    private static void letTimePass(Corp corp, long sent) {
        var next = Corp.NOW.plus(Duration.ofMinutes(2 + sent / A_MINUTE));
        if (corp.clock.instant().isBefore(next)) {
            corp.clock.advance(Duration.ofSeconds(1));
        }
    }

    private static String message(int i) {
        return Corp.payload("text").replace("7301842653920145401", Integer.toString(i));
    }
}
