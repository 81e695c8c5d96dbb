package linli.channel.onebot;

import static linli.channel.onebot.OneBotServer.SECRET;
import static linli.channel.onebot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import linli.channel.RefusalReason;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An implementation that reports over HTTP.
@Timeout(60)
class OneBotByHttpTest {
    private OneBotServer it = OneBotServer.byHttp();

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void aSignedReportIsHeardAndAnsweredWithNothing() throws Exception {
        var answer = report("group_array");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(it.next().text()).isEqualTo("停水到几点");
    }

    @Test
    void theSignatureIsThatOfTheVector() throws Exception {
        var answer = it.implementation.post(it.address(), payload("signed_vector"), Map.of(
                "X-Self-ID", "10001000", "X-Signature", "sha1=f4e60cd1bafc12f39c35ed128ec5be6399d5f974"));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(it.next().text()).isEqualTo("停水[3号楼]");
    }

    @Test
    void headersMayBeInSmallLetters() throws Exception {
        String event = payload("group_array");

        var answer = it.implementation.post(
                it.address(), event, Map.of("x-self-id", "10001000", "x-signature", Signatures.of(SECRET, event)));

        assertThat(answer.statusCode()).isEqualTo(204);
    }

    @Test
    void whoeverDoesNotSignMayShowTheSecretItself() throws Exception {
        String event = payload("group_array");

        assertThat(status(event, Map.of("X-Self-ID", "10001000", "Authorization", "Bearer " + SECRET))).isEqualTo(204);
        assertThat(status(event, Map.of("X-Self-ID", "10001000", "Authorization", "Bearer " + SECRET))).isEqualTo(403); // once
        assertThat(status(event, Map.of(
                "X-Self-ID", "10001000", "Authorization", "Bearer " + SECRET, "X-Signature", Signatures.of("other", event)))).isEqualTo(403);
    }

    @Test
    void whatIsNotSignedIsRefusedAsOtherApplicationsDo() throws Exception {
        String event = payload("group_array");
        String right = Signatures.of(SECRET, event);

        assertThat(status(event, Map.of("X-Signature", right))).isEqualTo(400);
        assertThat(status(event, Map.of("X-Self-ID", "10001000"))).isEqualTo(401);
        assertThat(status(event, Map.of("X-Self-ID", "10001000", "Authorization", "Bearer "))).isEqualTo(401);
        assertThat(status(event, Map.of("X-Self-ID", "10001000", "Authorization", "Bearer other"))).isEqualTo(403);
        assertThat(status(event, Map.of("X-Self-ID", "10001000", "X-Signature", Signatures.of("other", event)))).isEqualTo(403);
        assertThat(status(event, Map.of("X-Self-ID", "10001000", "X-Signature", right.substring(5)))).isEqualTo(403);
        assertThat(status(event + " ", Map.of("X-Self-ID", "10001000", "X-Signature", right))).isEqualTo(403);
        assertThat(it.taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "no json", "{\"post_type\":\"message\"", "{\"time\":1750000000,\"post_type\":\"message\"}"})
    void whatIsSignedButNoReportIsRefused(String body) throws Exception {
        assertThat(it.implementation.report(it.address(), SECRET, body).statusCode()).isEqualTo(400);
        assertThat(it.refused).containsExactly(RefusalReason.MALFORMED);
    }

    @Test
    void jsonThatIsTooDeepIsRefused() throws Exception {
        String body = "{\"time\":1750000000,\"post_type\":\"message\",\"message\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

        assertThat(it.implementation.report(it.address(), SECRET, body).statusCode()).isEqualTo(400);
    }

    @Test
    void anOldReportIsRefused() throws Exception {
        it.clock.advance(Duration.ofHours(2));

        assertThat(report("group_array").statusCode()).isEqualTo(403);
        assertThat(it.taken).isEmpty();
    }

    @Test
    void aReportThatWasHereBeforeIsRefused() throws Exception {
        report("group_array");
        it.next();

        assertThat(report("group_array").statusCode()).isEqualTo(403);
        assertThat(it.taken).isEmpty();
    }

    @Test
    void whatWasRefusedDoesNotShutOutTheGenuineOne() throws Exception {
        String event = payload("group_array");
        status(event, Map.of("X-Self-ID", "10001000", "X-Signature", Signatures.of("other", event)));

        assertThat(report("group_array").statusCode()).isEqualTo(204);
    }

    @Test
    void heartbeatsOfOneSecondAreAllAnswered() throws Exception {
        assertThat(report("meta_heartbeat").statusCode()).isEqualTo(204);
        assertThat(report("meta_heartbeat").statusCode()).isEqualTo(204);
    }

    @Test
    void whatFailsInsideIsTriedAgainForNobodyReportsItASecondTime() throws Exception {
        var tries = new AtomicInteger();
        it.intake = _ -> tries.incrementAndGet() == 1
                ? CompletableFuture.failedFuture(new IllegalStateException("the store is gone"))
                : CompletableFuture.completedFuture(Reply.SILENT);

        assertThat(report("group_array").statusCode()).isEqualTo(204);

        assertThat(it.next()).isEqualTo(it.next());
    }

    @Test
    void aReportIsAnsweredInTimeWhateverTakesLong() throws Exception {
        it.intake = _ -> new CompletableFuture<>();

        assertThat(report("group_array").statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsRepliedToIsAskedFor() throws Exception {
        report("group_reply");

        assertThat(it.next().quote().orElseThrow().text()).isEqualTo("今天下午两点停水");
        assertThat(it.implementation.next("get_msg").authorization()).isEqualTo("Bearer " + Implementation.TOKEN);
    }

    @Test
    void whatIsAskedForAndNotAnsweredHoldsNothingUp() throws Exception {
        it.close();
        it = OneBotServer.byHttp(new OneBotPatience(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofMillis(300)));
        it.implementation.isDeaf = true;
        report("group_reply");
        report("private_text");

        assertThat(it.next()).extracting(InboundMessage::text).isEqualTo("我家没水了");
        assertThat(it.next()).extracting(InboundMessage::text).isEqualTo("不停水了吗");
    }

    @Test
    void messagesGoOutThroughTheApi() throws Exception {
        assertThat(it.send(it.row("停到今晚六点。"))).isEqualTo(new Delivered());

        var call = it.implementation.next("send_group_msg");
        assertThat(call.authorization()).isEqualTo("Bearer " + Implementation.TOKEN);
        assertThat(call.params()).hasToString("{\"group_id\":123456,\"message\":[{\"type\":\"text\",\"data\":{\"text\":\"停到今晚六点。\"}}]}");
    }

    @ParameterizedTest
    @CsvSource({"401, Unreached", "403, Unreached", "429, Unreached", "404, Refused", "406, Refused", "400, Refused", "500, Unknown", "502, Unknown"})
    void aStatusTellsWhatBecameOfAMessage(int status, String outcome) {
        it.implementation.httpStatus = status;

        assertThat(it.send(it.row("一")).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void withoutAnAnswerNobodyKnows() {
        it.close();
        it = OneBotServer.byHttp(OneBotServer.NONE);
        it.implementation.isDeaf = true;

        assertThat(it.send(it.row("一"))).isInstanceOf(Unknown.class);
    }

    @Test
    void whereNobodyListensNothingArrives() {
        it.implementation.close();

        assertThat(it.send(it.row("一"))).isInstanceOf(Unreached.class);
    }

    @Test
    void withoutAnApiAnAnswerIsAQuickOperationOfPlainWords() throws Exception {
        it.close();
        it = OneBotServer.byHttpWithout();
        var sent = new CompletableFuture<SendOutcome>();
        it.intake = _ -> {
            OutboxRow row = it.row("[CQ:at,qq=all] 停到今晚六点。");
            Thread.ofVirtual().start(() -> sent.complete(it.send(row)));
            return CompletableFuture.completedFuture(it.replying(row));
        };

        var answer = report("group_array");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"reply\":\"[CQ:at,qq=all] 停到今晚六点。\",\"auto_escape\":true,\"at_sender\":false}");
        assertThat(sent.join()).isEqualTo(new Delivered());
    }

    @Test
    void withoutAnApiNobodyIsTalkedToUnasked() throws Exception {
        it.close();
        it = OneBotServer.byHttpWithout();

        assertThat(it.send(it.row("明天停水"))).isInstanceOf(Unreached.class);
        assertThat(report("group_reply").statusCode()).isEqualTo(204);
        assertThat(it.next().text()).isEqualTo("不停水了吗");
    }

    @Test
    void whoIsNotBoundIsNotThere() {
        assertThat(it.send(it.row("nobody", Audience.PERSON, "一"))).isEqualTo(new Gone("not bound"));
    }

    @Test
    void anActionThatDoesNotExistIsRefusedForGood() {
        it.implementation.answers.put("send_group_msg", Implementation.failed(1404, "不支持的API"));

        assertThat(it.send(it.row("一"))).isEqualTo(new Refused("retcode 1404"));
    }

    private HttpResponse<String> report(String name) throws Exception {
        return it.implementation.report(it.address(), SECRET, payload(name));
    }

    private int status(String event, Map<String, String> headers) throws Exception {
        return it.implementation.post(it.address(), event, headers).statusCode();
    }
}
