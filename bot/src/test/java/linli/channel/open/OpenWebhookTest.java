package linli.channel.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import linli.message.Act;
import linli.message.Audience;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class OpenWebhookTest {
    private static final String MESSAGE = "{\"id\":\"1\",\"sender\":\"li\",\"text\":\"x\"}";

    private final SigningGateway gateway = new SigningGateway();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void chatterIsAnsweredSilently() throws Exception {
        var answer = gateway.send(MESSAGE);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("{\"accepted\":true,\"duplicate\":false,\"kind\":\"chatter\",\"category\":null,"
                + "\"act\":\"silent\",\"case\":null,\"incident\":null,\"issues\":[],\"messages\":[]}");
        assertThat(gateway.taken.getFirst().receivedAt()).isEqualTo(SigningGateway.NOW);
    }

    @Test
    void repeatOfChatterIsMarked() throws Exception {
        gateway.reply = CompletableFuture.completedFuture(Reply.SILENT.asDuplicate());

        assertThat(gateway.send(MESSAGE).body()).startsWith("{\"accepted\":true,\"duplicate\":true,\"kind\":\"chatter\"");
    }

    @Test
    void gravestIssueSpeaksForTheMessage() throws Exception {
        gateway.reply = CompletableFuture.completedFuture(new Reply(
                true,
                List.of(
                        issue("王叔", "灯坏了", Kind.SERVICE_REQUEST, "building_repair", Act.JOIN, "1001", "i-1"),
                        issue("", "有煤气味", Kind.EMERGENCY, "gas", Act.ALARM, "1002", null)),
                List.of(new SentMessage("7", "qh-2-1", Audience.GROUP, "先开窗"))));

        var answer = gateway.send(MESSAGE).body();

        assertThat(JsonMapper.shared().readTree(answer)).isEqualTo(JsonMapper.shared().readTree("""
                {"accepted":true,"duplicate":true,"kind":"emergency","category":"gas","act":"alarm","case":"1002","incident":null,
                 "issues":[
                  {"speaker":"王叔","text":"灯坏了","kind":"service_request","category":"building_repair","act":"join","case":"1001","incident":"i-1"},
                  {"speaker":"","text":"有煤气味","kind":"emergency","category":"gas","act":"alarm","case":"1002","incident":null}],
                 "messages":[{"id":"7","to":"qh-2-1","audience":"group","text":"先开窗"}]}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧🙂", "a\0b", "\u202eright-to-left", "\"quotes\" \\ and \n lines", "a\u2028b"})
    void strangeTextsComeBackAsTheyWent(String text) throws Exception {
        gateway.reply = CompletableFuture.completedFuture(
                new Reply(false, List.of(), List.of(new SentMessage("7", text, Audience.PERSON, text))));

        var mapper = JsonMapper.shared();
        var answer = gateway.send(mapper.writeValueAsString(mapper.createObjectNode().put("id", "1").put("sender", "li").put("text", text)));

        assertThat(gateway.taken.getFirst().text()).isEqualTo(text);
        assertThat(mapper.readTree(answer.body()).at("/messages/0/text").stringValue()).isEqualTo(text);
        assertThat(mapper.readTree(answer.body()).at("/messages/0/to").stringValue()).isEqualTo(text);
    }

    @Test
    void halfACharacterInAReplyDoesNotFailIt() throws Exception {
        gateway.reply = CompletableFuture.completedFuture(
                new Reply(false, List.of(), List.of(new SentMessage("7", "li", Audience.PERSON, "cut \ud83d"))));

        assertThat(gateway.send(MESSAGE).body()).contains("\"cut ?\"");
    }

    @Test
    void failingMessageDoesNotStopTheNext() throws Exception {
        gateway.reply = CompletableFuture.failedFuture(new IllegalStateException("李姐 said"));
        assertThat(gateway.send(MESSAGE).statusCode()).isEqualTo(500);

        gateway.reply = CompletableFuture.completedFuture(Reply.SILENT);
        assertThat(gateway.send(MESSAGE).statusCode()).isEqualTo(200);
    }

    private static IssueReply issue(
            String speaker, String text, Kind kind, String category, Act act, String number, String incident) {
        return new IssueReply(
                speaker, text, kind, Optional.of(category), act, Optional.of(number), Optional.ofNullable(incident));
    }
}
