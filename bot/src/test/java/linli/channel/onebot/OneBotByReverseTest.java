package linli.channel.onebot;

import static linli.channel.onebot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
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

/// An implementation that opens a WebSocket to Linli; and what is said by one, which is the same by the others.
@Timeout(60)
class OneBotByReverseTest {
    private static final String BEARER = "Bearer " + Implementation.TOKEN;

    private OneBotServer it = OneBotServer.byReverse();

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void whoConnectsIsHeard() throws Exception {
        it.implementation.connect(it.socketAddress()).say(payload("group_array"));

        assertThat(it.next().text()).isEqualTo("停水到几点");
    }

    @Test
    void theTokenMayStandInTheAddress() throws Exception {
        var address = URI.create(it.socketAddress() + "?access_token=" + Implementation.TOKEN);
        it.implementation.connect(address, Map.of("X-Self-ID", "mock-account", "Authorization", "Bearer ")).say(payload("group_string_ids_onebots"));

        assertThat(it.next().mentionsBot()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Universal, 401", "'Bearer ', Universal, 401", "Bearer wrong, Universal, 403", "Bearer the-access-token2, Universal, 403",
        "Basic the-access-token, Universal, 401", "Bearer the-access-token, Master, 400"})
    void nobodyElseIsLetIn(String authorization, String role, int status) {
        var headers = Map.of("X-Self-ID", "10001000", "X-Client-Role", role, "Authorization", authorization);

        assertThatThrownBy(() -> it.implementation.connect(it.socketAddress(), headers))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .satisfies(e -> assertThat(((WebSocketHandshakeException) e.getCause()).getResponse().statusCode()).isEqualTo(status));
    }

    @Test
    void connectionsWithoutEndAreRefused() {
        for (int i = 0; i < 8; i++) {
            it.implementation.connect(it.socketAddress());
        }

        assertThatThrownBy(() -> it.implementation.connect(it.socketAddress())).isInstanceOf(CompletionException.class);
    }

    @Test
    void messagesGoOutAndAreAnsweredByTheirEcho() throws Exception {
        it.implementation.connect(it.socketAddress());

        assertThat(it.send(it.row("zhangsan", Audience.PERSON, "师傅下午到。"))).isEqualTo(new Delivered());

        assertThat(it.implementation.next("send_private_msg").params())
                .hasToString("{\"user_id\":42,\"message\":[{\"type\":\"text\",\"data\":{\"text\":\"师傅下午到。\"}}]}");
    }

    @Test
    void idsThatAreNoNumbersStayStrings() throws Exception {
        it.implementation.connect(it.socketAddress());
        it.send(it.row("bridged", Audience.GROUP, "一"));

        assertThat(it.implementation.next("send_group_msg").params().path("group_id").stringValue()).isEqualTo("g_abc");
    }

    @Test
    void actionsGoByTheConnectionThatIsForThem() throws Exception {
        it.implementation.connect(it.socketAddress(), Map.of("X-Client-Role", "API", "Authorization", BEARER));
        var events = it.implementation.connect(it.socketAddress(), Map.of("X-Client-Role", "Event", "Authorization", BEARER));
        events.say(payload("group_reply"));

        assertThat(it.next().quote().orElseThrow().text()).isEqualTo("今天下午两点停水");
        assertThat(it.send(it.row("一"))).isEqualTo(new Delivered());
    }

    @Test
    void withAConnectionForEventsAloneNothingIsSent() {
        it.implementation.connect(it.socketAddress(), Map.of("X-Client-Role", "Event", "Authorization", BEARER));

        assertThat(it.send(it.row("一"))).isEqualTo(new Unreached("not connected"));
    }

    @Test
    void aNewConnectionTakesOverFromOneThatIsDead() {
        it.implementation.connect(it.socketAddress());
        var dead = new Implementation();
        dead.isDeaf = true;
        dead.connect(it.socketAddress());
        it.implementation.connect(it.socketAddress());

        assertThat(it.send(it.row("一"))).isEqualTo(new Delivered());
        dead.close();
    }

    @Test
    void whereNobodyHasConnectedNothingIsSent() {
        assertThat(it.send(it.row("一"))).isEqualTo(new Unreached("not connected"));
    }

    @Test
    void withoutAnAnswerNobodyKnows() {
        it.close();
        it = OneBotServer.byReverse(OneBotServer.NONE);
        it.implementation.connect(it.socketAddress());
        it.implementation.isDeaf = true;

        assertThat(it.send(it.row("一"))).isEqualTo(new Unknown("not answered"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1400 | 参数错误                       | Refused
            1404 | 不支持的API                    | Refused
            1403 | token verify failed            | Unreached
            1200 | 发送失败，你被禁言了           | Unreached
            100  | SEND_MSG_API_ERROR             | Unreached
            -1   | error                          | Unreached
            1200 | Timeout: NTEvent serviceAndMethod:NodeIKernelMsgService/sendMsg | Unknown
            200  | 消息发送超时                   | Unknown
            """)
    void aNumberTellsWhatBecameOfAMessage(int retcode, String words, String outcome) {
        it.implementation.connect(it.socketAddress());
        it.implementation.answers.put("send_group_msg", Implementation.failed(retcode, words));

        var sent = it.send(it.row("一"));

        assertThat(sent.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(sent.toString()).contains("retcode " + retcode).doesNotContain(words);
    }

    @Test
    void whatIsTakenToBeDoneLaterIsDone() {
        it.implementation.connect(it.socketAddress());
        it.implementation.answers.put("send_group_msg", "{\"status\":\"async\",\"retcode\":1,\"data\":null}");

        assertThat(it.send(it.row("一"))).isEqualTo(new Delivered());
    }

    @Test
    void aGroupThatTheAccountIsNotInAnyMoreIsGone() {
        it.implementation.connect(it.socketAddress());
        it.implementation.answers.put("send_group_msg", Implementation.failed(1200, "发送失败"));
        it.implementation.answers.put("get_group_list", Implementation.ok("[{\"group_id\":777,\"group_name\":\"别的群\"}]"));

        assertThat(it.send(it.row("一"))).isEqualTo(new Gone("not in the group"));
    }

    @Test
    void anAccountThatKnowsNoGroupAtAllHasOnlyJustBegun() {
        it.implementation.connect(it.socketAddress());
        it.implementation.answers.put("send_group_msg", Implementation.failed(1200, "发送失败"));
        it.implementation.answers.put("get_group_list", Implementation.ok("[]"));

        assertThat(it.send(it.row("一"))).isEqualTo(new Unreached("retcode 1200"));
    }

    @Test
    void aParameterThatIsWrongIsNoReasonToLeaveAGroup() {
        it.implementation.connect(it.socketAddress());
        it.implementation.answers.put("send_group_msg", Implementation.failed(1400, "参数错误"));

        assertThat(it.send(it.row("一"))).isEqualTo(new Refused("retcode 1400"));
    }

    @Test
    void aReplyToWhatLinliSaidIsKnownWithoutAsking() throws Exception {
        var connected = it.implementation.connect(it.socketAddress());
        it.implementation.answers.put("send_group_msg", Implementation.ok("{\"message_id\":11}"));
        it.send(it.row("1042 号：2栋停水"));
        it.implementation.next("send_group_msg");

        connected.say(payload("group_reply"));

        assertThat(it.next().quote().orElseThrow().text()).isEqualTo("1042 号：2栋停水");
        assertThat(it.implementation.wasNeverAsked()).isTrue();
    }

    @Test
    void aForwardedBundleIsFetched() throws Exception {
        it.implementation.connect(it.socketAddress()).say(payload("private_forward_cq_string"));

        assertThat(it.next().forwarded()).extracting(line -> line.name() + "：" + line.text()).contains("李姐：7栋水管爆了", "7-1-502：我家也漏了");
    }

    @Test
    void whatIsSaidInOneGroupStaysInOrder() throws Exception {
        var connected = it.implementation.connect(it.socketAddress());
        var expected = new ArrayList<String>();
        IntStream.range(0, 200).forEach(i -> {
            expected.add(Integer.toString(i));
            String name = i % 3 == 0 ? "group_reply" : "group_array";
            String id = payload(name).contains("\"message_id\": 21") ? "\"message_id\": 21" : "\"message_id\": 12";
            connected.say(payload(name).replace(id, "\"message_id\": " + (1000 + i)).replaceAll(" 不停水了吗| 停水到几点", Integer.toString(i)));
        });

        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            heard.add(it.next().text());
        }

        assertThat(heard).isEqualTo(expected);
    }

    @Test
    void aLongTextGoesInParts() throws Exception {
        it.implementation.connect(it.socketAddress());

        it.send(it.row("水".repeat(1500)));

        assertThat(text()).hasSize(1000);
        assertThat(text()).hasSize(500);
    }

    @Test
    void afterTroubleItGoesOnWithThePartThatIsMissing() throws Exception {
        it.implementation.connect(it.socketAddress());
        var row = it.row("水".repeat(1000) + "电".repeat(500));
        it.implementation.answers.put("send_group_msg", Implementation.failed(1200, "发送失败"));
        it.send(row);
        it.implementation.next("send_group_msg");
        it.implementation.answers.remove("send_group_msg");

        assertThat(it.send(row)).isEqualTo(new Delivered());
        assertThat(text()).startsWith("水");
        assertThat(text()).startsWith("电");
    }

    @Test
    void whatMayHaveBeenSaidBeforeSaysSo() throws Exception {
        it.implementation.connect(it.socketAddress());
        var row = it.row("2 栋闻到燃气");
        it.send(new OutboxRow(
                row.id(), row.message(), row.channel(), row.createdAt(), row.notBefore(), row.expiresAt(), Status.UNKNOWN, row.nextAttempt(),
                1, row.problem()));

        assertThat(text()).isEqualTo("（前面发过一次）2 栋闻到燃气");
    }

    @Test
    void whatAResidentWroteCallsNobody() throws Exception {
        it.implementation.connect(it.socketAddress());

        it.send(it.row("他说：[CQ:at,qq=all] 快来"));

        assertThat(it.implementation.next("send_group_msg").params().path("message"))
                .hasToString("[{\"type\":\"text\",\"data\":{\"text\":\"他说：[CQ:at,qq=all] 快来\"}}]");
    }

    @Test
    void nonsenseCostsNothingButItself() throws Exception {
        var connected = it.implementation.connect(it.socketAddress());
        for (String nonsense : new String[] {"", "no json", "[]", "{}", "{\"post_type\":1}", "{\"post_type\":\"message\"}",
            "{\"echo\":\"linli-99\",\"retcode\":0}", "{\"echo\":{\"a\":1}}", "[".repeat(50_000),
            "{\"post_type\":\"message\",\"self_id\":1,\"user_id\":2,\"message\":7}"}) {
            connected.say(nonsense);
        }
        connected.say(payload("group_array"));

        assertThat(it.next()).extracting(InboundMessage::text).isEqualTo("停水到几点");
    }

    @Test
    void aFrameThatIsTooLongCostsItsConnectionAlone() throws Exception {
        var one = it.implementation.connect(it.socketAddress());
        var other = it.implementation.connect(it.socketAddress());

        one.say("{\"post_type\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}");
        other.say(payload("group_array"));

        assertThat(it.next()).extracting(InboundMessage::text).isEqualTo("停水到几点");
    }

    private String text() throws InterruptedException {
        return it.implementation.next("send_group_msg").params().at("/message/0/data/text").stringValue();
    }
}
