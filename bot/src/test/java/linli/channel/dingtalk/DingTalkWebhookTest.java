package linli.channel.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import linli.channel.BoundedJson;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.outbox.SendOutcome.Delivered;
import linli.settings.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class DingTalkWebhookTest {
    private final Corp corp = new Corp();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void aTimeIsSignedAsTheVendorSignsIt() {
        assertThat(DingTalkSign.of("1750000000000", Corp.SECRET)).isEqualTo("dPuRO8yVwVD5ykmHNmmwO2s1JRci3tulp9jY44hpNEQ=");
    }

    @Test
    void whatCausesNothingIsAnsweredWithNothing() throws Exception {
        var answer = corp.bring("text_in_group");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(corp.taken).extracting(InboundMessage::text).containsExactly("3号楼停水到几点？😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type_of_a_later_year", "said_by_itself"})
    void whatSaysNothingIsAnsweredAndCausesNothing(String payload) throws Exception {
        assertThat(corp.bring(payload).statusCode()).isEqualTo(200);
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void theOneMessageForTheGroupComesWithTheAnswer() throws Exception {
        corp.intake = _ -> {
            var row = corp.row("qh-2-1", "到\"六点\"。\n谢谢");
            Thread.ofVirtual().start(() -> corp.deliver(row));
            return Corp.replying(row);
        };

        assertThat(corp.bring("text_in_group").body()).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"到\\\"六点\\\"。\\n谢谢\"}}");
        assertThat(corp.vendor.to(Corp.BY_SESSION)).isEmpty();
        assertThat(corp.vendor.to(Corp.TO_GROUPS)).isEmpty();
    }

    @Test
    void twoMessagesForTheGroupKeepTheirOrderAndGoByTheSession() throws Exception {
        var rows = new CompletableFuture<List<OutboxRow>>();
        corp.intake = _ -> {
            rows.complete(List.of(corp.row("qh-2-1", "一"), corp.row("qh-2-1", "二")));
            return Corp.replying(rows.join().toArray(OutboxRow[]::new));
        };

        assertThat(corp.bring("text_in_group").body()).isEqualTo("{}");
        rows.join().forEach(row -> assertThat(corp.deliver(row)).isEqualTo(new Delivered()));

        assertThat(corp.vendor.to(Corp.BY_SESSION)).extracting(call -> BoundedJson.read(call.body()).orElseThrow().at("/text/content").stringValue())
                .containsExactly("一", "二");
    }

    @Test
    void whatIsForOthersIsNotSaidInTheGroup() throws Exception {
        var card = new CompletableFuture<OutboxRow>();
        corp.intake = _ -> {
            card.complete(corp.row("worker-1", Audience.PERSON, Purpose.CARD, "一件新的"));
            return Corp.replying(card.join());
        };

        assertThat(corp.bring("text_in_group").body()).isEqualTo("{}");
        assertThat(corp.deliver(card.join())).isEqualTo(new Delivered());
        assertThat(corp.vendor.to(Corp.TO_PEOPLE)).hasSize(1);
    }

    @Test
    void aMessageBroughtAgainIsHeardOnce() throws Exception {
        corp.bring("text_in_group");
        corp.clock.advance(Duration.ofSeconds(5));
        corp.bring("text_in_group");

        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void aStoreThatFailsIsTriedAgainForNobodyBringsTheMessageASecondTime() throws Exception {
        var done = new CountDownLatch(1);
        var tries = new AtomicInteger();
        corp.intake = _ -> {
            if (tries.incrementAndGet() == 1) {
                return CompletableFuture.failedFuture(new IllegalStateException("gone"));
            }
            done.countDown();
            return CompletableFuture.completedFuture(Reply.SILENT);
        };

        assertThat(corp.bring("text_in_group").statusCode()).isEqualTo(200);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsNotSignedOrWronglyIsRefused() throws Exception {
        String body = corp.text("text_in_group");
        String now = Long.toString(Corp.NOW.toEpochMilli());

        assertThat(corp.send(corp.request(body)).statusCode()).isEqualTo(401);
        assertThat(corp.send(corp.request(body).header("timestamp", now)).statusCode()).isEqualTo(401);
        assertThat(corp.send(corp.request(body).header("timestamp", now).header("sign", DingTalkSign.of(now, new Secret("other")))).statusCode())
                .isEqualTo(401);
        assertThat(corp.send(corp.request(body).header("timestamp", now).header("sign", DingTalkSign.of("1750000000001", Corp.SECRET))).statusCode())
                .isEqualTo(401);
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void aSignedTimeThatIsNoneIsRefused() throws Exception {
        for (String time : List.of("soon", "-1", "99999999999999999999", "1750000000")) {
            var request = corp.request(corp.text("text_in_group")).header("timestamp", time).header("sign", DingTalkSign.of(time, Corp.SECRET));
            assertThat(corp.send(request).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aRequestOfMoreThanAnHourAgoOrAheadIsRefused() throws Exception {
        for (Instant time : List.of(Corp.NOW.minusMillis(3_600_001), Corp.NOW.plusMillis(3_600_001))) {
            assertThat(corp.bring("text_in_group", time).statusCode()).isEqualTo(401);
        }
        assertThat(corp.taken).isEmpty();
        assertThat(corp.bring("text_in_group", Corp.NOW.minusMillis(3_600_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusedRequestShutsOutNobody() throws Exception {
        assertThat(corp.bring("text_in_group", Corp.NOW.minusSeconds(7_200)).statusCode()).isEqualTo(401);

        assertThat(corp.bring("text_in_group").statusCode()).isEqualTo(200);
        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void aBodyThatIsTooLargeTooDeepOrNoJsonIsRefused() throws Exception {
        assertThat(signed("x".repeat(10 * 1024 * 1024))).isEqualTo(413);
        assertThat(signed("[".repeat(1_000))).isEqualTo(400);
        assertThat(signed("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000))).isEqualTo(400);
        assertThat(signed("{")).isEqualTo(400);
        assertThat(signed("")).isEqualTo(400);
        assertThat(signed("[]")).isEqualTo(400);
        assertThat(signed("{}")).isEqualTo(400);
    }

    private int signed(String body) throws Exception {
        String now = Long.toString(Corp.NOW.toEpochMilli());
        return corp.send(corp.request(body).header("timestamp", now).header("sign", DingTalkSign.of(now, Corp.SECRET))).statusCode();
    }
}
