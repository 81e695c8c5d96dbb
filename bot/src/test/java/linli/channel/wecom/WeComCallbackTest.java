package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.outbox.SendOutcome.Delivered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WeComCallbackTest {
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Corp corp = new Corp();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void theConsolesCheckOfTheAddressIsEchoedInPlain() throws Exception {
        String echo = corp.crypto.encrypt("1616140317555161061");
        String time = Long.toString(Corp.NOW.getEpochSecond());

        var answer = corp.send(corp.to(Corp.query(corp.crypto.sign(time, "n", echo), time, "n") + "&echostr=" + URLEncoder.encode(echo, UTF_8)).GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1616140317555161061");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void aCheckWithoutATextOrAWrongSignatureIsRefused() throws Exception {
        assertThat(corp.send(corp.to("msg_signature=x&timestamp=1750000000&nonce=n").GET()).statusCode()).isEqualTo(401);
        assertThat(corp.send(corp.to("msg_signature=x&timestamp=1750000000&nonce=n&echostr=abc").GET()).statusCode()).isEqualTo(401);
        assertThat(corp.send(corp.to("").GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void whatCausesNothingIsAnsweredWithNothing() throws Exception {
        var answer = corp.bring("text", "n1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(corp.taken).extracting(InboundMessage::sender).containsExactly("zhoumin");
    }

    @Test
    void eventsAreAnsweredWithNothingAndCauseNothing() throws Exception {
        assertThat(corp.bring("event_enter_agent", "n1").statusCode()).isEqualTo(200);
        assertThat(corp.bring("event_of_a_later_year", "n2").body()).isEmpty();
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void whoeverCanUseTheApplicationFromNowOnIsWelcomed() throws Exception {
        assertThat(PassiveReplies.values(PassiveReplies.opened(corp.crypto, corp.bring("event_subscribe", "n1").body())))
                .containsEntry("ToUserName", "zhoumin")
                .containsEntry("Content", "我是邻里。");
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void theOneMessageForTheSenderComesWithTheResponse() throws Exception {
        corp.intake = _ -> {
            var row = corp.row("worker-1", "电梯的事转给物业老郑了，编号 1001 ]]> 。");
            deliverLater(row);
            return Corp.replying(row);
        };

        var answer = corp.bring("text", "n1");

        assertThat(PassiveReplies.values(PassiveReplies.opened(corp.crypto, answer.body())))
                .containsEntry("ToUserName", "zhoumin")
                .containsEntry("FromUserName", Corp.ID)
                .containsEntry("MsgType", "text")
                .containsEntry("Content", "电梯的事转给物业老郑了，编号 1001 ]]> 。");
        assertThat(corp.standIn.sent()).isEmpty();
    }

    @Test
    void theSameHoldsWhereTheOutboxIsFasterThanTheReply() throws Exception {
        corp.intake = _ -> {
            var row = corp.row("worker-1", "好的。");
            var reply = new CompletableFuture<Reply>();
            Thread.ofVirtual().start(() -> assertThat(corp.deliver(row)).isInstanceOf(Delivered.class));
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
                    .execute(() -> reply.complete(Corp.reply(List.of(row.asSent()))));
            return reply;
        };

        assertThat(PassiveReplies.opened(corp.crypto, corp.bring("text", "n1").body()).get("Content")).isEqualTo("好的。");
        assertThat(corp.standIn.sent()).isEmpty();
    }

    /// A row is as old as its message, which came a moment before anybody waits for the row.
    @Test
    void theSameHoldsWhereTimePasses() throws Exception {
        corp.intake = message -> {
            var row = corp.row("worker-1", "好的。");
            deliverLater(new OutboxRow(
                    row.id(), row.message(), row.channel(), message.receivedAt().minusMillis(1), row.notBefore(), row.expiresAt(), row.status(),
                    row.nextAttempt(), 0, Optional.empty()));
            return Corp.replying(row);
        };

        assertThat(PassiveReplies.opened(corp.crypto, corp.bring("text", "n1").body()).get("Content")).isEqualTo("好的。");
    }

    @Test
    void aMessageBroughtAgainGetsTheSameAnswerAndIsHeardOnce() throws Exception {
        corp.intake = _ -> {
            var row = corp.row("worker-1", "记下了。");
            deliverLater(row);
            return Corp.replying(row);
        };
        var request = corp.request(Corp.payload("text"), "n1");

        var first = corp.send(request);
        var again = corp.send(request);
        var signedAnew = corp.bring("text", "n2");

        assertThat(List.of(first, again, signedAnew))
                .allSatisfy(a -> assertThat(PassiveReplies.opened(corp.crypto, a.body()).get("Content")).isEqualTo("记下了。"));
        assertThat(corp.taken).hasSize(1);
        assertThat(corp.standIn.sent()).isEmpty();
    }

    @Test
    void eventsBroughtAgainAreHeardOnceToo() throws Exception {
        corp.bring("event_click", "n1");
        corp.bring("event_click", "n2");

        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void twoMessagesForTheSenderKeepTheirOrderAndGoTheUsualWay() throws Exception {
        var rows = new CompletableFuture<List<OutboxRow>>();
        corp.intake = _ -> {
            rows.complete(List.of(corp.row("worker-1", "一"), corp.row("worker-1", "二")));
            return Corp.replying(rows.join().toArray(OutboxRow[]::new));
        };

        assertThat(corp.bring("text", "n1").body()).isEmpty();
        rows.join().forEach(corp::deliver);

        assertThat(corp.standIn.sent()).extracting(StandIn.Call::body).satisfiesExactly(
                first -> assertThat(first).contains("一"), second -> assertThat(second).contains("二"));
    }

    @Test
    void whatIsForOthersIsNotSaidToTheSender() throws Exception {
        var card = new CompletableFuture<OutboxRow>();
        corp.intake = _ -> {
            card.complete(corp.row("worker-2", "一件新的"));
            return Corp.replying(card.join());
        };

        assertThat(corp.bring("text", "n1").body()).isEmpty();
        assertThat(corp.deliver(card.join())).isInstanceOf(Delivered.class);
        assertThat(corp.standIn.sent()).hasSize(1);
    }

    @Test
    void aRowThatTheRequestDidNotCauseIsSentByItself() throws Exception {
        var other = corp.row("worker-1", "别的事");
        corp.intake = _ -> {
            assertThat(corp.deliver(other)).isInstanceOf(Delivered.class);
            return CompletableFuture.completedFuture(Reply.SILENT);
        };

        assertThat(corp.bring("text", "n1").body()).isEmpty();
        assertThat(corp.standIn.sent()).hasSize(1);
    }

    @Test
    void anOutboxThatDoesNotComeInTimeSendsLaterAndOnce() throws Exception {
        var row = new CompletableFuture<OutboxRow>();
        corp.intake = _ -> {
            row.complete(corp.row("worker-1", "晚一点"));
            return Corp.replying(row.join());
        };

        assertThat(corp.bring("text", "n1").body()).isEmpty();
        assertThat(corp.deliver(row.join())).isInstanceOf(Delivered.class);
        assertThat(corp.standIn.sent()).hasSize(1);
    }

    @Test
    void aStoreThatIsSlowMakesTheAnswerEmptyAndTheReplyAMessageOfItsOwn() throws Exception {
        try (var hurried = new Corp(MOMENT)) {
            var reply = new CompletableFuture<Reply>();
            hurried.intake = _ -> reply;

            var answer = hurried.bring("text", "n1");
            var row = hurried.row("worker-1", "好的。");
            reply.complete(Corp.reply(List.of(row.asSent())));
            hurried.deliver(row);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(hurried.standIn.sent()).hasSize(1);
        }
    }

    @Test
    void aStoreThatFailsLeavesItToWeComToBringTheMessageAgain() throws Exception {
        corp.intake = _ -> CompletableFuture.failedFuture(new IllegalStateException("gone"));
        assertThat(corp.bring("text", "n1").statusCode()).isEqualTo(500);

        corp.intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);
        assertThat(corp.bring("text", "n1").statusCode()).isEqualTo(200);
        assertThat(corp.taken).hasSize(2);
    }

    @Test
    void aStoreThatFailsAfterWeComWasToldYesIsTriedAgain() throws Exception {
        try (var hurried = new Corp(MOMENT)) {
            var first = new CompletableFuture<Reply>();
            var done = new CountDownLatch(1);
            var tries = new AtomicInteger();
            hurried.intake = _ -> {
                if (tries.incrementAndGet() == 1) {
                    return first;
                }
                done.countDown();
                return CompletableFuture.completedFuture(Reply.SILENT);
            };

            assertThat(hurried.bring("text", "n1").statusCode()).isEqualTo(200);
            first.completeExceptionally(new IllegalStateException("gone"));

            done.await();
        }
    }

    @Test
    void aWrongSignatureIsRefusedAndSaysTheVendorsNumber() throws Exception {
        String encrypted = corp.crypto.encrypt(Corp.payload("text"));

        var answer = corp.send(corp.post(Corp.query("0".repeat(40), "1750000000", "n"), Corp.envelope(encrypted)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("-40001");
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void whatIsForAnotherCorpIsRefused() throws Exception {
        var other = new WeComCrypto(Corp.TOKEN, Corp.KEY, "ww_another");

        var answer = corp.send(corp.request(other, Corp.payload("text"), "n1", Corp.NOW));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("-40005");
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void aRequestOfYesterdayOrTomorrowIsRefused() throws Exception {
        for (Instant time : List.of(Corp.NOW.minusSeconds(3601), Corp.NOW.plusSeconds(3601))) {
            assertThat(corp.send(corp.request(corp.crypto, Corp.payload("text"), "n", time)).statusCode()).isEqualTo(401);
        }
        assertThat(corp.send(corp.request(corp.crypto, Corp.payload("text"), "n", Corp.NOW.minusSeconds(3599))).statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestThatWasOverheardIsRefusedAMinuteLater() throws Exception {
        var request = corp.request(Corp.payload("text"), "n1");
        assertThat(corp.send(request).statusCode()).isEqualTo(200);

        corp.clock.advance(Duration.ofSeconds(61));

        assertThat(corp.send(request).statusCode()).isEqualTo(401);
        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void aRefusedRequestShutsOutNobody() throws Exception {
        String xml = Corp.payload("text");
        String broken = xml.replace("</xml>", "");
        assertThat(corp.send(corp.request(broken, "n1")).statusCode()).isEqualTo(400);

        var request = corp.request(corp.crypto, xml, "n1", Corp.NOW);
        corp.clock.advance(Duration.ofSeconds(120));

        assertThat(corp.send(request).statusCode()).isEqualTo(200);
        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void aBodyThatIsTooLargeOrNoXmlIsRefused() throws Exception {
        assertThat(corp.send(corp.post(Corp.query("x", "1750000000", "n"), "x".repeat(10 * 1024 * 1024))).statusCode()).isEqualTo(413);
        assertThat(corp.send(corp.post(Corp.query("x", "1750000000", "n"), "{}")).statusCode()).isEqualTo(400);
    }

    private void deliverLater(OutboxRow row) {
        Thread.ofVirtual().start(() -> corp.deliver(row));
    }
}
