package linli.channel.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.open.SigningGateway.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import linli.channel.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class OpenRefusalsTest {
    private static final String GOOD = "{'id':'1','group':'qh-2-1','sender':'li','text':'谢谢'}".replace('\'', '"');
    private static final String UNKNOWN_GROUP = GOOD.replace("qh-2-1", "zz-9-9");
    private static final String MALFORMED = UNKNOWN_GROUP.replace("\"li\"", "7");
    private static final String TOO_LARGE = MALFORMED + " ".repeat(65_537);

    private final SigningGateway gateway = new SigningGateway();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void faultsAreRefusedInTheOrderOfTheContract() throws Exception {
        assertRefused(spoilt(TOO_LARGE, "text/plain", false), 413, "too_large");
        assertRefused(spoilt(MALFORMED, "text/plain", false), 415, "unsupported_type");
        assertRefused(spoilt(MALFORMED, "application/json", false), 401, "unauthorized");
        assertRefused(spoilt(MALFORMED, "application/json", true), 400, "malformed");
        assertRefused(spoilt(UNKNOWN_GROUP, "application/json", true), 404, "unknown_group");
        assertThat(gateway.taken).isEmpty();
    }

    @Test
    void whatHasNoFaultIsTaken() throws Exception {
        assertThat(spoilt(GOOD, "application/json", true).statusCode()).isEqualTo(200);
        assertThat(gateway.taken).hasSize(1);
    }

    @Test
    void largestBodyIsTaken() throws Exception {
        var body = GOOD + " ".repeat(65_536 - GOOD.getBytes(UTF_8).length);

        assertThat(gateway.send(body).statusCode()).isEqualTo(200);
        assertRefused(gateway.send(body + " "), 413, "too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "application/json; charset=utf-8", "Application/JSON;charset=UTF-8", "application/json ; a=b; charset=\"utf-8\""})
    void jsonInUtf8IsTaken(String type) throws Exception {
        assertThat(spoilt(GOOD, type, true).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", ";", "text/plain", "application/jsonp", "application/json; charset=gbk", "application/x-www-form-urlencoded"})
    void anotherTypeIsRefused(String type) throws Exception {
        assertRefused(spoilt(GOOD, type, true), 415, "unsupported_type");
    }

    @Test
    void missingTypeIsRefused() throws Exception {
        var body = GOOD.getBytes(UTF_8);

        var untyped = gateway.signed(NOW, "/webhook/open", body).POST(BodyPublishers.ofByteArray(body));

        assertRefused(gateway.send(untyped), 415, "unsupported_type");
    }

    @ParameterizedTest
    @CsvSource({"-301, 401", "-300, 200", "0, 200", "300, 200", "301, 401"})
    void signatureIsGoodForFiveMinutesEitherWay(long seconds, int status) throws Exception {
        var body = GOOD.getBytes(UTF_8);
        var request = gateway.signed(NOW.plusSeconds(seconds), "/webhook/open", body)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));

        assertThat(gateway.send(request).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "X-Linli-Timestamp", "X-Linli-Timestamp: soon", "X-Linli-Timestamp: 1795311000.0", "X-Linli-Timestamp: +1795311000",
        "X-Linli-Timestamp: 99999999999999999999", "X-Linli-Timestamp: -9223372036854775808", "X-Linli-Timestamp: 1795311001",
        "X-Linli-Timestamp: ", "X-Linli-Signature", "X-Linli-Signature: ", "X-Linli-Signature: sha256=", "X-Linli-Signature: 邻里",
        "X-Linli-Signature: sha256=0000000000000000000000000000000000000000000000000000000000000000"})
    void headerThatIsMissingOrWrongIsNamed(String header) throws Exception {
        var name = header.substring(0, header.contains(":") ? header.indexOf(':') : header.length());
        var text = new StringBuilder("POST /webhook/open HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n");
        var body = GOOD.getBytes(UTF_8);
        gateway.message(body).build().headers().map().forEach((known, values) -> {
            if (known.startsWith("X-") && !known.equals(name)) {
                text.append(known).append(": ").append(values.getFirst()).append("\r\n");
            }
        });
        text.append(header.equals(name) ? "" : header + "\r\n");
        text.append("Content-Length: ").append(body.length).append("\r\n\r\n").append(GOOD);

        try (var client = new RawClient(gateway.port())) {
            var answer = client.send(text.toString()).read();

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).contains("X-Linli-");
        }
    }

    @Test
    void signatureCoversEveryByte() throws Exception {
        var request = gateway.message(GOOD.getBytes(UTF_8)).POST(BodyPublishers.ofString(GOOD + " "));

        assertRefused(gateway.send(request), 401, "unauthorized");
    }

    @Test
    void unknownGroupIsToldHowToBeBound() throws Exception {
        var answer = gateway.send(UNKNOWN_GROUP);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"field\":\"group\"", "zz-9-9", "config/groups.yaml");
    }

    private HttpResponse<String> spoilt(String body, String type, boolean signed) throws Exception {
        var signedBody = signed ? body : body + "!";
        HttpRequest.Builder request = gateway.message(signedBody.getBytes(UTF_8));
        return gateway.send(request.setHeader("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        var error = JsonMapper.shared().readTree(answer.body()).get("error");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(error.get("code").stringValue()).isEqualTo(code);
        assertThat(error.get("message").stringValue()).isNotBlank();
    }
}
