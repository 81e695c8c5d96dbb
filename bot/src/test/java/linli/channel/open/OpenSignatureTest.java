package linli.channel.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSignatureTest {
    private static final String BODY = "{\"id\":\"m1\",\"group\":\"qh-2-1\",\"text\":\"楼道灯坏了\"}";
    /// printf '%s' '1795300000.{"id":"m1",...}' | openssl dgst -sha256 -hmac '井湾街道-secret'
    private static final String KNOWN = "sha256=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb";
    /// printf '%s' '1795300000.' | openssl dgst -sha256 -hmac 'secret'
    private static final String KNOWN_FOR_NOTHING =
            "sha256=2875f79150b3ab5898acb834d134184bc8b4b584fd5566a637d55819de6fafe0";

    private final OpenSignature signature = new OpenSignature("井湾街道-secret");

    @Test
    void theSignatureIsWhatOpensslComputes() {
        assertThat(signature.sign(1795300000L, bytes(BODY))).isEqualTo(KNOWN);
        assertThat(new OpenSignature("secret").sign(1795300000L, new byte[0])).isEqualTo(KNOWN_FOR_NOTHING);
    }

    @Test
    void whatOpensslSignedIsAccepted() {
        assertThat(signature.matches(KNOWN, "1795300000", bytes(BODY))).isTrue();
        assertThat(signature.matches(KNOWN.toUpperCase(Locale.ROOT), "1795300000", bytes(BODY))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # header, timestamp
            ''                                                                       , 1795300000
            sha256=                                                                  , 1795300000
            f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb         , 1795300000
            sha1=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb    , 1795300000
            sha256=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fa  , 1795300000
            sha256=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb00, 1795300000
            sha256=zz63a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb  , 1795300000
            签名                                                                      , 1795300000
            sha256=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb  , 1795300001
            sha256=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb  , ''
            sha256=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb  , 01795300000
            sha256=f463a442192cbbeb5e2b7f1ea311c19083bc8a906f2f8ec0e006ab0520d046fb  , yesterday
            """)
    void anythingElseIsRefused(String header, String timestamp) {
        assertThat(signature.matches(header, timestamp, bytes(BODY))).isFalse();
    }

    @Test
    void anAlteredBodyIsRefused() {
        assertThat(signature.matches(KNOWN, "1795300000", bytes(BODY.replace("坏", "好")))).isFalse();
    }

    @Test
    void anotherSecretIsRefused() {
        assertThat(new OpenSignature("secret").matches(KNOWN, "1795300000", bytes(BODY))).isFalse();
    }

    @Test
    void theStartOfABodyCannotBePassedOffAsTimestamp() {
        String signed = signature.sign(179, bytes("5.{}"));

        assertThat(signature.matches(signed, "179.5", bytes("{}"))).isFalse();
    }

    @Test
    void manyThreadsMaySignAtOnce() {
        assertThat(IntStream.range(0, 10_000).parallel().mapToObj(_ -> signature.sign(1795300000L, bytes(BODY))))
                .containsOnly(KNOWN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
