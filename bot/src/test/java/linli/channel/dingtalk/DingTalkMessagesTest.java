package linli.channel.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import linli.channel.BoundedJson;
import linli.channel.VendorServer;
import linli.message.Audience;
import linli.message.Purpose;
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
import tools.jackson.databind.JsonNode;

@Timeout(30)
class DingTalkMessagesTest {
    private final Corp corp = new Corp();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void aGroupThatWroteLatelyIsAnsweredByTheAddressItBrought() throws Exception {
        corp.bring("text_in_group");

        assertThat(say("qh-2-1", "到六点。")).isEqualTo(new Delivered());

        assertThat(corp.vendor.to(Corp.BY_SESSION)).singleElement().satisfies(call -> {
            assertThat(call.query()).containsEntry("session", "sessionInvented");
            assertThat(call.body()).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"到六点。\"}}");
        });
        assertThat(corp.vendor.to(Corp.TOKENS)).isEmpty();
    }

    @Test
    void theAddressServesUntilItEnds() throws Exception {
        corp.bring("text_in_group");
        corp.clock.advance(Duration.ofMinutes(88));
        say("qh-2-1", "一");
        say("qh-2-1", "二");
        corp.clock.advance(Duration.ofMinutes(2));
        say("qh-2-1", "三");

        assertThat(corp.vendor.to(Corp.BY_SESSION)).hasSize(2);
        assertThat(corp.vendor.to(Corp.TO_GROUPS)).hasSize(1);
    }

    @Test
    void anAddressThatIsNotTakenAnyMoreIsForgottenAndTheApiSaysIt() throws Exception {
        corp.bring("text_in_group");
        corp.vendor.willAnswer(Corp.BY_SESSION, 200, "{\"errcode\":300001,\"errmsg\":\"session expired\"}");

        assertThat(say("qh-2-1", "一")).isEqualTo(new Delivered());
        assertThat(say("qh-2-1", "二")).isEqualTo(new Delivered());

        assertThat(corp.vendor.to(Corp.BY_SESSION)).hasSize(1);
        assertThat(corp.vendor.to(Corp.TO_GROUPS)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "https://oapi.dingtalk.com/robot/sendBySession?session=x, true",
        "http://oapi.dingtalk.com/robot/sendBySession?session=x, false",
        "https://oapi.dingtalk.com.example.org/robot/sendBySession?session=x, false",
        "https://a@oapi.dingtalk.com/robot/sendBySession?session=x, false",
        "https://oapi.dingtalk.com:8443/robot/sendBySession?session=x, false",
        "https://oapi.dingtalk.com/robot/../gettoken?session=x, false",
        "https://oapi.dingtalk.com/topapi/x, false",
        "file:///robot/sendBySession, false",
        "robot/sendBySession, false"
    })
    void onlyTheVendorsOwnAddressesAreKept(String address, boolean isKept) {
        var sessions = new Sessions(DingTalkApi.VENDOR, corp.clock);
        sessions.remember("chat", new Session(URI.create(address), Corp.NOW.plusSeconds(5_400)));
        assertThat(sessions.find("chat").isPresent()).isEqualTo(isKept);
    }

    @Test
    void aMessageWithAnAddressElsewhereIsHeardAndAnsweredByTheApi() throws Exception {
        assertThat(corp.bring("session_elsewhere").statusCode()).isEqualTo(200);
        assertThat(say("qh-2-1", "一")).isEqualTo(new Delivered());
        assertThat(corp.vendor.to(Corp.TO_GROUPS)).hasSize(1);
    }

    @Test
    void aGroupIsSpokenToByTheApiInTheFormOfTheVendor() {
        assertThat(say("qh-2-1", "明天\"停水\"🙏")).isEqualTo(new Delivered());

        assertThat(corp.vendor.to(Corp.TO_GROUPS)).singleElement().satisfies(call -> {
            assertThat(call.token()).contains("token-1");
            assertThat(json(call.body()).at("/robotCode").stringValue()).isEqualTo("dingLinli");
            assertThat(json(call.body()).at("/openConversationId").stringValue()).isEqualTo("cidQh21Invented==");
            assertThat(json(call.body()).at("/msgKey").stringValue()).isEqualTo("sampleText");
            assertThat(json(call.body()).at("/msgParam").stringValue()).isEqualTo("{\"content\":\"明天\\\"停水\\\"🙏\"}");
        });
        assertThat(corp.vendor.to(Corp.TOKENS)).singleElement()
                .satisfies(call -> assertThat(call.body()).isEqualTo("{\"appKey\":\"dingLinli\",\"appSecret\":\"dingsecret01\"}"));
    }

    @Test
    void aPersonIsWrittenToAlone() {
        assertThat(say("worker-1", "接了。")).isEqualTo(new Delivered());

        assertThat(json(corp.vendor.to(Corp.TO_PEOPLE).getFirst().body()).at("/userIds").valueStream().map(JsonNode::stringValue))
                .containsExactly("staff0701");
    }

    @Test
    void whoIsNotInTheCorpIsReachedOnlyWhereTheyHaveWrittenLately() throws Exception {
        assertThat(say("stranger", "好的。")).isEqualTo(new Unreached("not in the corp, and has not written lately"));
        assertThat(corp.vendor.to(Corp.TO_PEOPLE)).isEmpty();
    }

    @Test
    void oneTokenServesAllAndIsRenewedBeforeItEnds() throws Exception {
        var together = new CountDownLatch(1);
        var threads = IntStream.range(0, 20).mapToObj(i -> corp.row("worker-1", "第 " + i + " 条")).map(row -> Thread.ofVirtual().start(() -> {
            try {
                together.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            corp.deliver(row);
        })).toList();
        together.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(corp.vendor.to(Corp.TO_PEOPLE)).hasSize(20);
        assertThat(corp.vendor.to(Corp.TOKENS)).hasSize(1);

        corp.clock.advance(Duration.ofMinutes(108));
        say("worker-1", "一");
        assertThat(corp.vendor.to(Corp.TOKENS)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"400, InvalidAuthentication", "401, Unauthorized"})
    void aTokenThatIsNotTakenAnyMoreIsRenewedOnce(int status, String code) {
        corp.vendor.willAnswer(Corp.TOKENS, 200, Corp.token(1));
        corp.vendor.willAnswer(Corp.TOKENS, 200, Corp.token(2));
        corp.vendor.willAnswer(Corp.TO_PEOPLE, status, error(code));

        assertThat(say("worker-1", "好的。")).isEqualTo(new Delivered());
        assertThat(corp.vendor.to(Corp.TO_PEOPLE)).extracting(call -> call.token().orElseThrow()).containsExactly("token-1", "token-2");
    }

    @Test
    void aTokenThatIsNeverTakenIsNotRenewedForEver() {
        corp.vendor.willAnswer(Corp.TO_PEOPLE, 400, error("InvalidAuthentication"));
        corp.vendor.willAnswer(Corp.TO_PEOPLE, 400, error("InvalidAuthentication"));

        assertThat(say("worker-1", "好的。")).isEqualTo(new Unreached("InvalidAuthentication"));
        assertThat(corp.vendor.to(Corp.TO_PEOPLE)).hasSize(2);
    }

    @Test
    void withoutATokenNothingIsSentAndItIsNotAskedForAllTheTime() {
        corp.vendor.willAnswer(Corp.TOKENS, 400, error("invalidClientIdOrSecret"));

        assertThat(say("worker-1", "一")).isEqualTo(new Unreached("accessToken: invalidClientIdOrSecret"));
        assertThat(say("worker-1", "二")).isEqualTo(new Unreached("accessToken: invalidClientIdOrSecret"));
        assertThat(corp.vendor.to(Corp.TOKENS)).hasSize(1);

        corp.clock.advance(Duration.ofSeconds(5));
        assertThat(say("worker-1", "三")).isEqualTo(new Delivered());
    }

    @Test
    void whatTheVendorAnswersIsUnderstood() {
        assertThat(answered(400, error("invalidParameter.msgParam.invalid"))).isEqualTo(new Refused("invalidParameter.msgParam.invalid"));
        assertThat(answered(400, error("staffId.notExisted"))).isEqualTo(new Gone("staffId.notExisted"));
        assertThat(answered(403, error("Forbidden.AccessDenied.QpsLimitForApi"))).isInstanceOf(Unreached.class);
        assertThat(answered(400, error("Throttling.Api"))).isInstanceOf(Unreached.class);
        assertThat(answered(429, "{}")).isEqualTo(new Unreached("HTTP 429"));
        assertThat(answered(503, error("ServiceUnavailable"))).isInstanceOf(Unreached.class);
        assertThat(answered(500, "oops")).isEqualTo(new Unknown("HTTP 500"));
        assertThat(answered(404, "<html>")).isEqualTo(new Refused("HTTP 404"));
        assertThat(answered(200, "<html>")).isInstanceOf(Unknown.class);
        assertThat(answered(200, "{\"processQueryKey\":\"k\",\"invalidStaffIdList\":[\"staff0701\"]}")).isEqualTo(new Gone("invalidStaffIdList"));
        assertThat(answered(200, "{\"processQueryKey\":\"k\",\"flowControlledStaffIdList\":[\"staff0701\"]}"))
                .isEqualTo(new Unreached("flowControlledStaffIdList"));
        assertThat(answered(400, error("what was 发的 in it"))).isEqualTo(new Refused("HTTP 400"));
    }

    @Test
    void noAnswerMeansThatNobodyKnows() {
        try (var impatient = new Corp(Duration.ofMillis(200))) {
            impatient.vendor.willAnswer(Corp.TO_PEOPLE, VendorServer.NEVER, "");
            assertThat(impatient.deliver(impatient.row("worker-1", "好的。"))).isEqualTo(new Unknown("no answer within 200 ms"));
        }
    }

    @Test
    void whatMayHaveBeenSaidBeforeSaysSo() {
        corp.deliver(Corp.doubted(corp.row("worker-1", "2 栋闻到燃气")));
        assertThat(json(json(corp.vendor.to(Corp.TO_PEOPLE).getFirst().body()).at("/msgParam").stringValue()).at("/content").stringValue())
                .isEqualTo("（前面发过一次）2 栋闻到燃气");
    }

    @Test
    void anAlarmCallsAllStaffWhereThatCanBeDone() throws Exception {
        corp.bring("text_in_group");
        corp.deliver(corp.row("qh-2-1", Audience.STAFF, Purpose.ALARM, "2 栋闻到燃气"));
        corp.deliver(corp.row("qh-2-1", Audience.GROUP, Purpose.ALARM, "2 栋闻到燃气，先开窗"));

        assertThat(corp.vendor.to(Corp.BY_SESSION)).extracting(call -> call.body().contains("\"isAtAll\":true")).containsExactly(true, false);
    }

    @Test
    void aLongTextIsCutAtCharactersAndGoesOnWhereItStopped() {
        var row = corp.row("worker-1", "头".repeat(1365) + "尾");
        corp.vendor.willAnswer(Corp.TO_PEOPLE, 200, "{\"processQueryKey\":\"k\"}");
        corp.vendor.willAnswer(Corp.TO_PEOPLE, 429, "{}");

        assertThat(corp.deliver(row)).isInstanceOf(Unreached.class);
        assertThat(corp.deliver(row)).isEqualTo(new Delivered());
        assertThat(corp.vendor.to(Corp.TO_PEOPLE)).extracting(call -> json(call.body()).at("/msgParam").stringValue().length())
                .containsExactly(1365 + 14, 1 + 14, 1 + 14);
    }

    @Test
    void whoIsNotBoundIsNotWrittenTo() {
        assertThat(say("somebody", "好的。")).isEqualTo(new Gone("not bound"));
    }

    private SendOutcome answered(int status, String json) {
        corp.vendor.willAnswer(Corp.TO_PEOPLE, status, json);
        return say("worker-1", "好的。");
    }

    private SendOutcome say(String to, String text) {
        return corp.deliver(corp.row(to, text));
    }

    private static String error(String code) {
        return "{\"code\":\"" + code + "\",\"message\":\"whatever it says\",\"requestid\":\"1\"}";
    }

    private static JsonNode json(String body) {
        return BoundedJson.read(body).orElseThrow();
    }
}
