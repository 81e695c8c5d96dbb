package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import linli.channel.RejectedWebhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms as clients post them, and as nobody should.
class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=b";

    @Test
    void everyPartIsKnownByItsName() {
        var parts = parse("preamble\r\n--b\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\ntext\r\n"
                + "--b\r\ncontent-disposition: form-data; filename=\"图 1.jpg\"; name=\"content\"\r\nContent-Type: image/jpeg\r\n\r\n\0\r\n--\r\n\r\n--b--\r\n");

        assertThat(parts.get("type").text()).isEqualTo("text");
        assertThat(parts.get("content").fileName()).isEqualTo("图 1.jpg");
        assertThat(parts.get("content").type()).isEqualTo("image/jpeg");
        assertThat(parts.get("content").text()).isEqualTo("\0\r\n--\r\n");
    }

    @Test
    void aBoundaryMayBeQuoted() {
        assertThat(Multipart.parse(form("--b c"), "multipart/form-data; charset=utf-8; boundary=\"b c\"")).containsOnlyKeys("a");
    }

    @Test
    void whatWasCutOffInItsLastPartIsTakenAsItIs() {
        assertThat(parse("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nabc"))
                .containsOnlyKeys("a", "f");
    }

    @Test
    void ofTwoPartsWithOneNameTheFirstCounts() {
        assertThat(parse(new String(form("--b"), UTF_8).replace("--b--", "") + new String(form("--b"), UTF_8).replace("1", "2"))
                .get("a").text()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--c\r\n", "--b\r\nno head", "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--"})
    void whatIsNoFormIsRefused(String body) {
        assertThatThrownBy(() -> parse(body)).isInstanceOf(RejectedWebhook.class);
    }

    @Test
    void aFormWithPartsOrHeadsWithoutEndIsRefused() {
        var many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("--b\r\nContent-Disposition: form-data; name=\"a").append(i).append("\"\r\n\r\n\r\n");
        }
        assertThatThrownBy(() -> parse(many + "--b--")).isInstanceOf(RejectedWebhook.class);
        assertThatThrownBy(() -> parse("--b\r\nX: " + "x".repeat(9_000) + "\r\n\r\n1\r\n--b--")).isInstanceOf(RejectedWebhook.class);
        assertThatThrownBy(() -> Multipart.parse(form("--b"), "multipart/form-data")).isInstanceOf(RejectedWebhook.class);
    }

    private static Map<String, Part> parse(String body) {
        return Multipart.parse(body.getBytes(UTF_8), TYPE);
    }

    private static byte[] form(String rule) {
        return (rule + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n" + rule + "--").getBytes(UTF_8);
    }
}
