package linli.channel.feishu;

import static linli.channel.feishu.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import linli.channel.VendorServer;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.settings.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FeishuWebhookTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ENCRYPTED_CHECK = Corp.encrypted(payload("challenge"));

    private final Corp corp = new Corp();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void theConsolesCheckOfTheAddressIsAnsweredThoughItIsNotSigned() throws Exception {
        var answer = corp.send(corp.unsigned(ENCRYPTED_CHECK));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"challenge\":\"abc123\"}");
    }

    @Test
    void aCheckWithAnotherTokenOrKeyIsRefused() throws Exception {
        assertThat(corp.send(corp.unsigned(Corp.encrypted(payload("challenge").replace("vt01", "vt02")))).statusCode()).isEqualTo(401);
        assertThat(corp.send(corp.unsigned(payload("challenge"))).statusCode()).isEqualTo(401);
    }

    @Test
    void whoDoesNotSignLearnsNothingOfTheDecryption() throws Exception {
        var event = corp.send(corp.unsigned(Corp.encrypted(payload("text_in_group"))));
        var badlyPadded = corp.send(corp.unsigned("{\"encrypt\":\"MDEyMzQ1Njc4OWFiY2RlZolLBRqq6pLb8o3qkceunw==\"}"));
        var noJson = corp.send(corp.unsigned(Corp.encrypted("x")));

        assertThat(List.of(badlyPadded, noJson)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(event.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(event.body());
        });
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void aSignedMessageIsHeard() throws Exception {
        var answer = corp.bring("text_in_group");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(corp.taken).extracting(InboundMessage::text).containsExactly("3号楼停水到几点？😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "event_bot_added", "event_of_years_ago", "type_of_a_later_year", "said_by_an_application", "sticker", "interactive"})
    void whatSaysNothingIsAnsweredAndCausesNothing(String payload) throws Exception {
        assertThat(corp.bring(payload).statusCode()).isEqualTo(200);
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void aWrongSignatureIsRefused() throws Exception {
        String body = Corp.encrypted(payload("text_in_group"));
        var other = corp.request(body + " ", "nonce", Corp.NOW).build().headers().firstValue("X-Lark-Signature").orElseThrow();

        assertThat(corp.send(corp.request(body, "nonce", Corp.NOW).setHeader("X-Lark-Signature", other)).statusCode()).isEqualTo(401);
        assertThat(corp.send(corp.request(body, "nonce", Corp.NOW).setHeader("X-Lark-Request-Nonce", "x")).statusCode()).isEqualTo(401);
        assertThat(corp.send(corp.request(body, "nonce", Corp.NOW).setHeader("X-Lark-Request-Timestamp", "1750000001")).statusCode()).isEqualTo(401);
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void aRequestOfYesterdayOrTomorrowIsRefused() throws Exception {
        String body = Corp.encrypted(payload("text_in_group"));
        for (Instant time : List.of(Corp.NOW.minusSeconds(8 * 3600 + 1), Corp.NOW.plusSeconds(8 * 3600 + 1))) {
            assertThat(corp.send(corp.request(body, "nonce", time)).statusCode()).isEqualTo(401);
        }
        assertThat(corp.taken).isEmpty();
        assertThat(corp.send(corp.request(body, "nonce", Corp.NOW.minusSeconds(8 * 3600))).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsForAnotherApplicationOrBearsAnotherTokenIsRefused() throws Exception {
        assertThat(corp.bring("for_another_application").statusCode()).isEqualTo(401);
        String other = payload("text_in_group").replace("\"vt01\"", "\"vt02\"");
        assertThat(corp.send(corp.request(Corp.encrypted(other), "nonce", Corp.NOW)).statusCode()).isEqualTo(401);
        assertThat(corp.taken).isEmpty();
    }

    @Test
    void aMessageBroughtAgainOrOverheardIsHeardOnce() throws Exception {
        var request = corp.request(Corp.encrypted(payload("text_in_group")), "nonce", Corp.NOW);
        corp.send(request);
        corp.clock.advance(Duration.ofHours(7));

        assertThat(corp.send(request).statusCode()).isEqualTo(200);
        assertThat(corp.bring("text_in_group").statusCode()).isEqualTo(200);
        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void aRefusedRequestShutsOutNobody() throws Exception {
        String broken = payload("text_in_group").replace("\"open_id\": \"ou_li\"", "\"x\": \"\"");
        assertThat(corp.send(corp.request(Corp.encrypted(broken), "nonce", Corp.NOW)).statusCode()).isEqualTo(400);

        assertThat(corp.bring("text_in_group").statusCode()).isEqualTo(200);
        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void aStoreThatFailsLeavesItToFeishuToBringTheMessageAgain() throws Exception {
        corp.intake = _ -> CompletableFuture.failedFuture(new IllegalStateException("gone"));
        assertThat(corp.bring("text_in_group").statusCode()).isEqualTo(500);

        corp.intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);
        assertThat(corp.bring("text_in_group").statusCode()).isEqualTo(200);
        assertThat(corp.taken).hasSize(2);
    }

    @Test
    void aStoreThatFailsAfterFeishuWasToldYesIsTriedAgain() throws Exception {
        try (var hurried = new Corp(Optional.of(Corp.ENCRYPT_KEY), Optional.empty(), PATIENCE, Duration.ofMillis(300))) {
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

            assertThat(hurried.bring("text_in_private").statusCode()).isEqualTo(200);
            first.completeExceptionally(new IllegalStateException("gone"));

            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void messagesOfAGroupAreHeardInTheirOrderThoughOneHasToBeFetched() throws Exception {
        var bundle = corp.sendLater(corp.request(Corp.encrypted(payload("merge_forward")), "n1", Corp.NOW));
        while (corp.vendor.to(Corp.TOKENS).isEmpty()) {
            Thread.yield();
        }
        corp.bring("text_in_group");
        bundle.join();

        assertThat(corp.taken).extracting(message -> message.id().id()).containsExactly("om_bundle", "om_invented1");
    }

    @Test
    void whatWasForwardedAndCannotBeFetchedNowIsBroughtAgain() throws Exception {
        corp.vendor.willAnswer(Corp.MESSAGES + "/om_bundle", 429, "{\"code\":99991400,\"msg\":\"request trigger frequency limit\"}");
        assertThat(corp.bring("merge_forward").statusCode()).isEqualTo(429);

        assertThat(corp.bring("merge_forward").statusCode()).isEqualTo(200);
        assertThat(corp.taken).hasSize(1);
    }

    @Test
    void serversThatDoNotAnswerHoldUpNothingButTheLookUp() throws Exception {
        corp.vendor.willAnswer(Corp.MEMBERS, VendorServer.NEVER, "");
        assertThat(corp.bring("text_in_group").statusCode()).isEqualTo(200);
        assertThat(corp.taken).extracting(InboundMessage::name).containsExactly(Optional.empty());
    }

    @Test
    void withoutAnEncryptKeyTheTokenProvesWhoSpeaks() throws Exception {
        try (var plain = new Corp(Optional.empty(), Optional.of(Corp.TOKEN), PATIENCE, PATIENCE)) {
            assertThat(plain.send(plain.unsigned(payload("challenge"))).body()).isEqualTo("{\"challenge\":\"abc123\"}");
            assertThat(plain.send(plain.unsigned(payload("challenge").replace("vt01", "x"))).statusCode()).isEqualTo(401);
            assertThat(plain.send(plain.unsigned(payload("text_in_group").replace("\"vt01\"", "\"x\""))).statusCode()).isEqualTo(401);
            assertThat(plain.send(plain.unsigned(payload("text_in_group").replace("1749999999000", "1749900000000"))).statusCode()).isEqualTo(401);
            assertThat(plain.taken).isEmpty();

            assertThat(plain.send(plain.unsigned(payload("text_in_group"))).statusCode()).isEqualTo(200);
            assertThat(plain.taken).hasSize(1);
        }
    }

    @Test
    void thereIsNoBotWithoutItsSecrets() {
        var none = Optional.<Secret>empty();
        assertThatThrownBy(() -> corp.settings(none, none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corp.settings(Optional.of(new Secret("")), none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FeishuSettings("f", "/f", "cli", new Secret(""), Optional.of(Corp.ENCRYPT_KEY), none, FeishuApi.VENDOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBodyThatIsTooLargeTooDeepOrNoJsonIsRefused() throws Exception {
        assertThat(signed("x".repeat(10 * 1024 * 1024))).isEqualTo(413);
        assertThat(signed("{\"encrypt\":" + "[".repeat(1_000))).isEqualTo(400);
        assertThat(signed("{}")).isEqualTo(400);
        assertThat(signed("{\"encrypt\":\"abc\"}")).isEqualTo(400);
        assertThat(signed(Corp.encrypted("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000)))).isEqualTo(400);
        assertThat(signed(Corp.encrypted("[]"))).isEqualTo(400);
    }

    private int signed(String body) throws Exception {
        return corp.send(corp.request(body, "nonce", Corp.NOW)).statusCode();
    }
}
