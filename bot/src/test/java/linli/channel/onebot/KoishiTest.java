package linli.channel.onebot;

import static linli.channel.onebot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import linli.it.NodeModules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/// Koishi, an application that many accounts run on, takes the stand-in for an implementation of OneBot 11: so what drives Linli in the
/// other tests is what drives others.
@Timeout(400)
@EnabledIf("linli.it.NodeModules#areToBeHad")
class KoishiTest {
    private static Process koishi;
    private static BufferedReader said;
    private static URI address;

    private final Implementation implementation = new Implementation();
    private Connected connected;

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        var modules = NodeModules.install(
                "koishi@4.18.11", "koishi-plugin-adapter-onebot@6.9.4", "@koishijs/plugin-server@3.2.9", "@koishijs/plugin-http@0.6.3", "ws@8.23.0");
        koishi = NodeModules.start(
                modules, KoishiTest.class.getResource("/channel/onebot/node/koishi.cjs"), Integer.toString(port), Implementation.SELF_ID);
        said = koishi.inputReader();
        address = URI.create("ws://127.0.0.1:" + port + "/onebot");
        assertThat(said.readLine()).isEqualTo("listening");
    }

    @AfterAll
    static void stop() {
        if (koishi != null) {
            koishi.destroyForcibly();
        }
    }

    @BeforeEach
    void connect() throws Exception {
        connected = implementation.connect(address);
        implementation.next("get_login_info");
        assertThat(said.readLine()).isEqualTo("online 10001000 邻里");
    }

    @AfterEach
    void close() throws IOException {
        connected.close();
        assertThat(said.readLine()).isEqualTo("offline");
        implementation.close();
    }

    @Test
    void itReadsWhatIsSaidInAGroupAndAnswersThere() throws Exception {
        connected.say(payload("group_array"));

        assertThat(said.readLine()).isEqualTo("group 123456 42 12 <at id=\"10001000\"/> 停水到几点");
        var call = implementation.next("send_group_msg");
        assertThat(call.params().path("group_id").longValue()).isEqualTo(123456);
        assertThat(call.params().at("/message/0/type").stringValue()).isEqualTo("text");
        assertThat(call.params().at("/message/1")).isEqualTo(OneBotJson.object("{\"type\":\"at\",\"data\":{\"qq\":\"42\"}}"));
        assertThat(said.readLine()).matches("sent 50[0-9]{2}");
    }

    @Test
    void itReadsStringsWithCodes() throws Exception {
        connected.say(payload("group_cq_string"));

        assertThat(said.readLine()).isEqualTo("group 123456 42 14 <at id=\"10001000\"/> 停水[3号楼]，A&amp;B 两户");
        assertThat(said.readLine()).startsWith("sent");
    }

    @Test
    void itAnswersInPrivate() throws Exception {
        connected.say(payload("private_text"));

        assertThat(said.readLine()).isEqualTo("private private:42 42 13 我家没水了");
        assertThat(implementation.next("send_private_msg").params().path("user_id").longValue()).isEqualTo(42);
        assertThat(said.readLine()).startsWith("sent");
    }

    @Test
    void itLooksUpWhatIsRepliedTo() throws Exception {
        connected.say(payload("group_reply"));

        assertThat(said.readLine()).endsWith("不停水了吗 | 今天下午两点停水");
        assertThat(implementation.next("get_msg").params().path("message_id").asString()).isEqualTo("11");
        assertThat(said.readLine()).startsWith("sent");
    }

    @Test
    void itFetchesAForwardedBundle() throws Exception {
        connected.say(payload("group_forward"));

        assertThat(said.readLine()).startsWith("group 123456 42 23 <forward id=\"7001\"");
        assertThat(implementation.next("get_forward_msg").params().path("message_id").asString()).isEqualTo("7001");
        assertThat(said.readLine()).isEqualTo("bundle 李姐 老王 小陈");
        assertThat(said.readLine()).startsWith("sent");
    }

    @Test
    void itSeesWhatFails() throws Exception {
        implementation.answers.put("send_private_msg", Implementation.failed(1200, "发送失败"));
        connected.say(payload("private_text"));

        assertThat(said.readLine()).startsWith("private");
        assertThat(said.readLine()).isEqualTo("sent nothing");
    }

    @Test
    void itTakesEventsThatAreNoMessagesWithoutAWord() throws Exception {
        for (String event : new String[] {"meta_heartbeat", "notice_group_recall", "notice_poke", "request_group_add"}) {
            connected.say(payload(event));
        }
        connected.say(payload("private_text"));

        assertThat(said.readLine()).startsWith("private private:42");
        assertThat(said.readLine()).startsWith("sent");
    }

    @Test
    void itLetsNobodyInWhoDoesNotSayWhatTheConnectionIsFor() throws Exception {
        try (var other = implementation.connect(address, Map.of("X-Self-ID", Implementation.SELF_ID))) {
            assertThat(other.closedWith()).isEqualTo(1008);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
