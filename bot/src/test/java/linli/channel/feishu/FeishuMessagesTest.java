package linli.channel.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import linli.channel.BoundedJson;
import linli.channel.VendorServer;
import linli.channel.VendorServer.Call;
import linli.message.Audience;
import linli.message.Purpose;
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
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FeishuMessagesTest {
    private final Corp corp = new Corp();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void anAnswerIsAReplyToTheMessageThatAskedForIt() throws Exception {
        var row = ask();

        assertThat(corp.deliver(row)).isEqualTo(new Delivered());

        assertThat(corp.vendor.to(Corp.REPLY)).singleElement().satisfies(call -> {
            assertThat(call.token()).contains("Bearer t-token-1");
            assertThat(field(call, "/msg_type")).isEqualTo("text");
            assertThat(field(call, "/content")).isEqualTo("{\"text\":\"到六点。\"}");
            assertThat(field(call, "/uuid")).hasSizeLessThanOrEqualTo(50).endsWith("-" + row.id() + "-0");
        });
        assertThat(corp.vendor.to(Corp.MESSAGES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {230011, 230110})
    void whereTheMessageWasTakenBackTheAnswerStandsByItself(int code) throws Exception {
        var row = ask();
        corp.vendor.willAnswer(Corp.REPLY, 400, error(code));

        assertThat(corp.deliver(row)).isEqualTo(new Delivered());
        assertThat(corp.vendor.to(Corp.MESSAGES)).hasSize(1);
    }

    @Test
    void anAnswerThatIsTriedAgainIsKnownAgain() throws Exception {
        var row = ask();
        corp.vendor.willAnswer(Corp.REPLY, 502, "oops");

        assertThat(corp.deliver(row)).isEqualTo(new Unknown("HTTP 502"));
        assertThat(corp.deliver(Corp.doubted(row))).isEqualTo(new Delivered());

        assertThat(corp.vendor.to(Corp.REPLY)).hasSize(2).extracting(call -> field(call, "/uuid")).containsOnly(field(corp.vendor.to(Corp.REPLY).getFirst(), "/uuid"));
        assertThat(corp.vendor.to(Corp.REPLY)).extracting(call -> field(call, "/content")).containsOnly("{\"text\":\"到六点。\"}");
    }

    @Test
    void afterAnHourFeishuHasForgottenItAndItSaysSo() {
        var row = corp.row("worker-1", Audience.PERSON, Purpose.CARD, "2 栋闻到燃气");
        corp.clock.advance(Duration.ofMinutes(61));
        corp.deliver(Corp.doubted(row));

        assertThat(text(corp.vendor.to(Corp.MESSAGES).getFirst())).isEqualTo("（前面发过一次）2 栋闻到燃气");
    }

    @Test
    void whatNobodyAskedForIsSentToTheGroupOrThePerson() {
        corp.deliver(corp.row("qh-2-1", Audience.GROUP, Purpose.NOTICE, "明天\"停水\"\n🙏"));
        corp.deliver(corp.row("worker-1", Audience.PERSON, Purpose.CARD, "一件新的"));

        assertThat(corp.vendor.to(Corp.MESSAGES)).satisfiesExactly(
                group -> {
                    assertThat(group.query()).containsEntry("receive_id_type", "chat_id");
                    assertThat(field(group, "/receive_id")).isEqualTo("oc_qh21");
                    assertThat(text(group)).isEqualTo("明天\"停水\"\n🙏");
                },
                person -> {
                    assertThat(person.query()).containsEntry("receive_id_type", "open_id");
                    assertThat(field(person, "/receive_id")).isEqualTo("ou_wang");
                });
    }

    @Test
    void whatResidentsWroteCallsNobody() {
        corp.deliver(corp.row("worker-1", "他写：<at user_id=\"all\"></at> 快来"));
        assertThat(text(corp.vendor.to(Corp.MESSAGES).getFirst())).isEqualTo("他写：＜at user_id=\"all\">＜/at> 快来");
    }

    @Test
    void oneTokenServesHearingAndSpeakingAndIsRenewedBeforeItEnds() throws Exception {
        corp.bring("text_in_group");
        say("一");
        assertThat(corp.vendor.to(Corp.TOKENS)).singleElement()
                .satisfies(call -> assertThat(call.body()).isEqualTo("{\"app_id\":\"cli_linli\",\"app_secret\":\"app-secret\"}"));

        corp.clock.advance(Duration.ofMinutes(108));
        say("二");
        assertThat(corp.vendor.to(Corp.TOKENS)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {99991661, 99991663, 99991664, 99991671})
    void aTokenThatIsNotTakenAnyMoreIsRenewedOnce(int code) {
        corp.vendor.willAnswer(Corp.TOKENS, 200, Corp.token(1));
        corp.vendor.willAnswer(Corp.TOKENS, 200, Corp.token(2));
        corp.vendor.willAnswer(Corp.MESSAGES, 400, error(code));

        assertThat(say("好的。")).isEqualTo(new Delivered());
        assertThat(corp.vendor.to(Corp.MESSAGES)).extracting(call -> call.token().orElseThrow())
                .containsExactly("Bearer t-token-1", "Bearer t-token-2");
    }

    @Test
    void withoutATokenNothingIsSentAndItIsNotAskedForAllTheTime() {
        corp.vendor.willAnswer(Corp.TOKENS, 200, "{\"code\":10014,\"msg\":\"app secret invalid\"}");

        assertThat(say("一")).isEqualTo(new Unreached("tenant_access_token: code 10014"));
        assertThat(say("二")).isEqualTo(new Unreached("tenant_access_token: code 10014"));
        assertThat(corp.vendor.to(Corp.TOKENS)).hasSize(1);

        corp.clock.advance(Duration.ofSeconds(5));
        assertThat(say("三")).isEqualTo(new Delivered());
    }

    @Test
    void whatFeishuAnswersIsUnderstood() {
        assertThat(answered(429, error(99991400))).isEqualTo(new Unreached("code 99991400"));
        assertThat(answered(400, error(99991400))).isEqualTo(new Unreached("code 99991400"));
        assertThat(answered(400, error(230020))).isEqualTo(new Unreached("code 230020"));
        assertThat(answered(400, error(230027))).isEqualTo(new Unreached("code 230027"));
        assertThat(answered(400, error(230002))).isEqualTo(new Gone("code 230002"));
        assertThat(answered(400, error(230013))).isEqualTo(new Gone("code 230013"));
        assertThat(answered(400, error(230001))).isEqualTo(new Refused("code 230001"));
        assertThat(answered(400, error(230025))).isEqualTo(new Refused("code 230025"));
        assertThat(answered(404, "<html>")).isEqualTo(new Refused("HTTP 404"));
        assertThat(answered(200, "<html>")).isInstanceOf(Unknown.class);
        assertThat(answered(500, error(1500))).isEqualTo(new Unknown("HTTP 500"));
        assertThat(answered(503, "")).isEqualTo(new Unreached("HTTP 503"));
    }

    @Test
    void noAnswerMeansThatNobodyKnows() {
        try (var impatient = new Corp(Optional.of(Corp.ENCRYPT_KEY), Optional.empty(), Duration.ofMillis(300), Duration.ofSeconds(3))) {
            impatient.vendor.willAnswer(Corp.MESSAGES, VendorServer.NEVER, "");
            assertThat(impatient.deliver(impatient.row("worker-1", "好的。"))).isEqualTo(new Unknown("no answer within 300 ms"));
        }
    }

    @Test
    void aLongTextIsCutAtCharactersAndEachPartIsKnownAgain() {
        assertThat(say("头".repeat(2666) + "尾")).isEqualTo(new Delivered());

        assertThat(corp.vendor.to(Corp.MESSAGES)).extracting(call -> text(call).length()).containsExactly(2666, 1);
        assertThat(corp.vendor.to(Corp.MESSAGES)).extracting(call -> field(call, "/uuid")).doesNotHaveDuplicates();
    }

    @Test
    void whoIsNotBoundIsNotWrittenTo() {
        assertThat(corp.deliver(corp.row("somebody", "好的。"))).isEqualTo(new Gone("not bound"));
    }

    /// The row that answers a question from the group.
    private OutboxRow ask() throws Exception {
        var row = new CompletableFuture<OutboxRow>();
        corp.intake = _ -> {
            row.complete(corp.row("qh-2-1", "到六点。"));
            return Corp.replying(row.join());
        };
        corp.bring("text_in_group");
        return row.join();
    }

    private SendOutcome answered(int status, String json) {
        corp.vendor.willAnswer(Corp.MESSAGES, status, json);
        return say("好的。");
    }

    private SendOutcome say(String text) {
        return corp.deliver(corp.row("worker-1", text));
    }

    private static String error(int code) {
        return "{\"code\":" + code + ",\"msg\":\"whatever it says\",\"error\":{\"log_id\":\"1\"}}";
    }

    private static String text(Call call) {
        return BoundedJson.read(field(call, "/content")).orElseThrow().at("/text").stringValue();
    }

    private static String field(Call call, String place) {
        return BoundedJson.read(call.body()).orElseThrow().at(place).stringValue();
    }
}
