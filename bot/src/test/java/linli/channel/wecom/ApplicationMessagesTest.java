package linli.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import linli.channel.WebResponse;
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
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class ApplicationMessagesTest {
    private final Corp corp = new Corp();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void aMessageIsSentToOnePersonInTheFormOfTheVendor() {
        assertThat(say("已转给\"周敏\"，\n编号 1001。🙏")).isEqualTo(new Delivered());

        assertThat(corp.standIn.sent()).singleElement().satisfies(call -> {
            assertThat(call.query()).containsEntry("access_token", "token-1");
            assertThat(call.body()).isEqualTo("{\"touser\":\"zhoumin\",\"msgtype\":\"text\",\"agentid\":1000002,\"text\":{\"content\":\""
                    + "已转给\\\"周敏\\\"，\\n编号 1001。🙏\"},\"safe\":0,\"enable_duplicate_check\":1,\"duplicate_check_interval\":1800}");
        });
        assertThat(corp.standIn.to("/cgi-bin/gettoken")).singleElement().satisfies(call -> assertThat(call.query())
                .containsEntry("corpid", Corp.ID).containsEntry("corpsecret", "corp-secret"));
    }

    @Test
    void oneTokenServesAll() throws Exception {
        var together = new CountDownLatch(1);
        var threads = IntStream.range(0, 20)
                .mapToObj(i -> corp.row("worker-1", "第 " + i + " 条"))
                .map(row -> Thread.ofVirtual().start(() -> {
                    await(together);
                    corp.deliver(row);
                }))
                .toList();
        together.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(corp.standIn.sent()).hasSize(20);
        assertThat(corp.standIn.to("/cgi-bin/gettoken")).hasSize(1);
    }

    @Test
    void aTokenIsRenewedBeforeItEnds() {
        say("一");
        corp.clock.advance(Duration.ofSeconds(6479));
        say("二");
        assertThat(corp.standIn.to("/cgi-bin/gettoken")).hasSize(1);

        corp.clock.advance(Duration.ofSeconds(1));
        say("三");
        assertThat(corp.standIn.to("/cgi-bin/gettoken")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {40014, 42001, 41001})
    void aTokenThatIsNotTakenAnyMoreIsRenewedOnce(int errcode) {
        corp.standIn.tokens.add(StandIn.token(1));
        corp.standIn.tokens.add(StandIn.token(2));
        corp.standIn.willAnswer(error(errcode));

        assertThat(say("好的。")).isEqualTo(new Delivered());
        assertThat(corp.standIn.sent()).extracting(call -> call.query().get("access_token")).containsExactly("token-1", "token-2");
    }

    @Test
    void aTokenThatIsNeverTakenIsNotRenewedForEver() {
        corp.standIn.willAnswer(error(40014), error(40014));

        assertThat(say("好的。")).isEqualTo(new Unreached("errcode 40014"));
        assertThat(corp.standIn.sent()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {40001, 40013, 60020, 45009, -1})
    void withoutATokenNothingIsSentAndItIsNotAskedForAllTheTime(int errcode) {
        corp.standIn.tokens.add(error(errcode));

        assertThat(say("一")).isEqualTo(new Unreached("gettoken: errcode " + errcode));
        assertThat(say("二")).isEqualTo(new Unreached("gettoken: errcode " + errcode));
        assertThat(corp.standIn.to("/cgi-bin/gettoken")).hasSize(1);

        corp.clock.advance(Duration.ofSeconds(5));
        assertThat(say("三")).isEqualTo(new Delivered());
    }

    @ParameterizedTest
    @CsvSource({"40003", "44004", "40058", "301002"})
    void whatWillNotBeTakenTomorrowEitherIsRefused(int errcode) {
        corp.standIn.willAnswer(error(errcode));

        assertThat(say("好的。")).isEqualTo(new Refused("errcode " + errcode));
    }

    @ParameterizedTest
    @CsvSource({"45009", "-1", "60020", "45033"})
    void whatPassesIsTriedAgain(int errcode) {
        corp.standIn.willAnswer(error(errcode));

        assertThat(say("好的。")).isEqualTo(new Unreached("errcode " + errcode));
    }

    @Test
    void whereNoReaderIsThereAnyMoreNobodyIsReached() {
        corp.standIn.willAnswer(error(81013));

        assertThat(say("好的。")).isEqualTo(new Gone("errcode 81013"));
    }

    @Test
    void aReaderWhoIsNoneIsFoundInAnAnswerThatSaysYes() {
        corp.standIn.willAnswer("{\"errcode\":0,\"errmsg\":\"ok\",\"invaliduser\":\"zhoumin\",\"msgid\":\"x\"}");
        assertThat(say("一")).isEqualTo(new Gone("invaliduser"));

        corp.standIn.willAnswer("{\"errcode\":0,\"errmsg\":\"ok\",\"invaliduser\":\"\",\"unlicenseduser\":\"zhoumin\"}");
        assertThat(say("二")).isEqualTo(new Refused("unlicenseduser"));
    }

    @Test
    void noAnswerMeansThatNobodyKnows() {
        corp.standIn.answers.add(new WebResponse(0, "", new byte[0], Map.of()));
        var settings = Corp.settings(corp.standIn);
        try (var application = new WeComApplication(
                settings, corp.intake::apply, Corp.ADDRESSES, corp.clock, corp.standIn.impatientCalls(), Duration.ofSeconds(3))) {
            assertThat(application.output().orElseThrow().send(corp.row("worker-1", "好的。")))
                    .isEqualTo(new Unknown("no answer within 200 ms"));
        }
    }

    @Test
    void anAnswerThatCannotBeReadMeansTheSame() {
        corp.standIn.willAnswer("<html>proxy</html>");
        assertThat(say("一")).isInstanceOf(Unknown.class);
        corp.standIn.willAnswer(502);
        assertThat(say("二")).isInstanceOf(Unknown.class);
        corp.standIn.willAnswer(503);
        assertThat(say("三")).isInstanceOf(Unreached.class);
    }

    @Test
    void aLongTextIsCutAtCharactersAndSentInOrder() {
        assertThat(say("😀".repeat(600))).isEqualTo(new Delivered());

        assertThat(corp.standIn.sent()).extracting(call -> content(call).codePointCount(0, content(call).length())).containsExactly(512, 88);
    }

    @Test
    void afterTroubleALongTextGoesOnWhereItStopped() {
        var row = corp.row("worker-1", "头".repeat(682) + "尾");
        corp.standIn.willAnswer(StandIn.OK, error(45009));

        assertThat(corp.deliver(row)).isEqualTo(new Unreached("errcode 45009"));
        assertThat(corp.deliver(row)).isEqualTo(new Delivered());

        assertThat(corp.standIn.sent()).extracting(ApplicationMessagesTest::content).containsExactly("头".repeat(682), "尾", "尾");
    }

    @Test
    void equalTextsOfTwoRowsAreBothSaid() {
        var first = corp.row("worker-1", "是哪一栋？");
        var second = corp.row("worker-1", "是哪一栋？");

        corp.deliver(first);
        corp.deliver(second);
        corp.deliver(first);

        assertThat(corp.standIn.sent()).extracting(call -> call.body().contains("\"enable_duplicate_check\":1"))
                .containsExactly(true, false, true);
    }

    @Test
    void whoIsNotBoundIsNotWrittenTo() {
        assertThat(corp.deliver(corp.row("somebody", "好的。"))).isEqualTo(new Gone("not bound"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@all", "a|b"})
    void nobodyWritesToAllByAccident(String address) {
        var calls = corp.standIn.calls();
        try (var application = new WeComApplication(Corp.settings(corp.standIn), corp.intake::apply,
                _ -> Optional.of(address), corp.clock, calls, Duration.ofSeconds(3))) {
            assertThat(application.output().orElseThrow().send(corp.row("worker-1", "好的。"))).isInstanceOf(Refused.class);
        }
        assertThat(corp.standIn.sent()).isEmpty();
    }

    private SendOutcome say(String text) {
        return corp.deliver(corp.row("worker-1", text));
    }

    static String error(int errcode) {
        return "{\"errcode\":" + errcode + ",\"errmsg\":\"whatever it says\"}";
    }

    static String content(StandIn.Call call) {
        return JsonMapper.shared().readTree(call.body()).at("/text/content").stringValue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
