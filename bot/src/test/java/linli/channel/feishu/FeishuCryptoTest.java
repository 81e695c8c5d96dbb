package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeishuCryptoTest {
    private static final String ENCRYPTED = "MDEyMzQ1Njc4OWFiY2RlZolLBRqq6pLb8o3qkceun08kcjjXE4F3M5wOWviH9EIVmU+mSJPhiYg0RGit7NBDPkrInFh3P9pKuXHEHOp2lv4=";

    private final FeishuCrypto crypto = new FeishuCrypto(Corp.ENCRYPT_KEY);

    @Test
    void whatFeishuEncryptsIsDecrypted() {
        assertThat(crypto.decrypt(ENCRYPTED)).contains("{\"challenge\":\"abc123\",\"token\":\"vt01\",\"type\":\"url_verification\"}");
    }

    @Test
    void theRawBodyIsSigned() {
        assertThat(crypto.sign("1750000000", "nonce01", ("{\"encrypt\":\"" + ENCRYPTED + "\"}").getBytes(UTF_8)))
                .isEqualTo("204c1f22efca82e2f9d1904cc173a6b5ee0c131483f7216e845cd2329960e02e");
    }

    @Test
    void aCustomBotSignsTheTime() {
        assertThat(CustomBots.sign("1750000000", new Secret("fsbotsecret"))).isEqualTo("7jxDtkF6CPjwQPcWH6GlYxYbLW2YqX8GZb13my/KPWg=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "not Base64 at all", "MDEyMzQ1Njc4OWFiY2RlZg==", "MDEyMzQ1Njc4OWFiY2RlZolLBRqq"})
    void whatIsCutOffOrNoCiphertextIsNotDecrypted(String encrypted) {
        assertThat(crypto.decrypt(encrypted)).isEmpty();
    }

    @Test
    void whatIsBadlyPaddedOrOfAnotherKeyIsNotDecrypted() {
        byte[] bytes = Base64.getDecoder().decode(ENCRYPTED);
        bytes[bytes.length - 17] ^= 0x55;
        assertThat(crypto.decrypt(Base64.getEncoder().encodeToString(bytes))).isEmpty();
        assertThat(new FeishuCrypto(new Secret("another")).decrypt(ENCRYPTED)).isEmpty();
    }
}
