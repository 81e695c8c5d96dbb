package linli.channel.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.open.SigningGateway.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import linli.message.Audience;
import linli.message.SentMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class OpenMessagesTest {
    private static final String PATH = "/webhook/open/messages";
    private static final byte[] NOTHING = {};

    private final SigningGateway gateway = new SigningGateway();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void messagesAreHandedOutInOrder() throws Exception {
        gateway.waiting = List.of(
                new SentMessage("7", "qh-2-1", Audience.GROUP, "先开窗"), new SentMessage("8", "worker-1", Audience.PERSON, "1002"));

        var answer = gateway.send(gateway.signed(NOW, PATH, NOTHING));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"messages\":[{\"id\":\"7\",\"to\":\"qh-2-1\",\"audience\":\"group\",\"text\":\"先开窗\"},"
                + "{\"id\":\"8\",\"to\":\"worker-1\",\"audience\":\"person\",\"text\":\"1002\"}]}");
        assertThat(gateway.asked).containsExactly(OptionalLong.empty());
    }

    @Test
    void whatHasArrivedIsPassedOn() throws Exception {
        assertThat(gateway.send(gateway.signed(NOW, PATH + "?after=42", NOTHING)).body()).isEqualTo("{\"messages\":[]}");
        assertThat(gateway.asked).containsExactly(OptionalLong.of(42));
    }

    @Test
    void hundredAtMostAreHandedOut() throws Exception {
        gateway.waiting = IntStream.range(0, 150)
                .mapToObj(i -> new SentMessage(Integer.toString(i), "qh-2-1", Audience.GROUP, "x"))
                .toList();

        var answer = gateway.send(gateway.signed(NOW, PATH, NOTHING));

        assertThat(JsonMapper.shared().readTree(answer.body()).get("messages")).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.0", "9223372036854775808", "%D9%A3x"})
    void idThatIsNoNumberIsNamed(String after) throws Exception {
        var answer = gateway.send(gateway.signed(NOW, PATH + "?after=" + after, NOTHING));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"after\"");
        assertThat(gateway.asked).isEmpty();
    }

    @Test
    void strangersGetNothing() throws Exception {
        assertThat(gateway.send(gateway.signed(NOW.minusSeconds(301), PATH + "?after=x", NOTHING)).statusCode()).isEqualTo(401);
        assertThat(gateway.send(gateway.signed(NOW, PATH, "{}".getBytes(UTF_8))).statusCode()).isEqualTo(401);
        assertThat(gateway.asked).isEmpty();
    }
}
