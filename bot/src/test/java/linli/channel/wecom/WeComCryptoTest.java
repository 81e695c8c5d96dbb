package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import linli.channel.RejectedWebhook;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeComCryptoTest {
    private static final byte[] PREFIX = "0123456789abcdef".getBytes(UTF_8);
    private static final Secret SAMPLE_TOKEN = new Secret("QDG6eK");
    private static final Secret SAMPLE_KEY = new Secret("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");
    private static final String SAMPLE_CORP = "wx5823bf96d3bd56c7";
    private static final String SAMPLE_MESSAGE =
            "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==";

    private final WeComCrypto sample = new WeComCrypto(SAMPLE_TOKEN, SAMPLE_KEY, SAMPLE_CORP);
    private final WeComCrypto corp = new WeComCrypto(Corp.TOKEN, Corp.KEY, Corp.ID);
    private final WeComCrypto robot = new WeComCrypto(Corp.TOKEN, Corp.KEY, "");

    @Test
    void theAddressCheckOfTheVendorsSampleOpens() {
        String echo = "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";

        assertThat(sample.isSigned("5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3", "1409659589", "263014780", echo)).isTrue();
        assertThat(sample.decrypt(echo)).isEqualTo("1616140317555161061");
    }

    @Test
    void theMessageOfTheVendorsSampleOpens() {
        var fields = XmlFields.parse(sample.decrypt(SAMPLE_MESSAGE));

        assertThat(sample.isSigned("477715d11cdb4164915debcba66cb864d751f3e6", "1409659813", "1372623149", SAMPLE_MESSAGE)).isTrue();
        assertThat(PassiveReplies.values(fields)).containsEntry("FromUserName", "mycreate").containsEntry("Content", "hello")
                .containsEntry("MsgId", "4561255354251345929").containsEntry("AgentID", "218")
                .containsEntry("CreateTime", "1409659813");
    }

    @Test
    void aRobotsMessageIsEncryptedToTheByte() {
        String plain = "{\"msgid\":\"M1\",\"aibotid\":\"AIB1\",\"chatid\":\"wrC1\",\"chattype\":\"group\",\"from\":{\"userid\":\"zhangsan\"},\"msgtype\":\"text\",\"text\":{\"content\":\"@小区助手 3号楼停水到几点？😀\"}}";
        String encrypted =
                "Q3stYC6hdFzMh9T8HCvyDD5p9W1TttPlTIni1Ic+d3VqwW4E4VVrMQZCGS/dW3XKzImIhg/9wizBEr//WwIQgmxxQ5JLOBTtYKsVBJTeg0K7chaqJ/CdYnDDhNXYkZdNPtodJOCzoqkrL3dQj/Sc4rF95eNOgkBmRDY7bDx3rxWfna8tbEO23UO90pMg44H/QKi+dGz/SPfFcsJCRZ6LlGG+VyinZOdfrQ0PmN8mG+VXA6S9gbD9p/vHn7sQDAiK4Rxj2qmWofUGX2U/yRNgl38egYpwpATOibo9FvvGNe8=";

        assertThat(robot.encrypt(plain, PREFIX)).isEqualTo(encrypted);
        assertThat(robot.decrypt(encrypted)).isEqualTo(plain);
        assertThat(robot.sign("1750000000", "nonce01", encrypted)).isEqualTo("9ae2a737ff21321967c0e022617223878f36d747");
    }

    @Test
    void aTextThatFillsItsBlocksGetsOneMore() {
        String encrypted = "Q3stYC6hdFzMh9T8HCvyDBrZWFIxTRfE18avNRIBB043paBqLPokMM/JA5xIahLPWIFf25pA4RAOT4YrHLlqRg==";

        assertThat(robot.encrypt("AAAAAAAAAAAA", PREFIX)).isEqualTo(encrypted);
        assertThat(robot.decrypt(encrypted)).isEqualTo("AAAAAAAAAAAA");
        assertThat(robot.sign("1750000000", "nonce01", encrypted)).isEqualTo("3a60de63c0e53c6c0ad846f5395dd6e5e06dc4fe");
    }

    @Test
    void anAddressCheckIsEncryptedToTheByte() {
        String encrypted = "Q3stYC6hdFzMh9T8HCvyDPG8vOnDAG1cB5c3SllYGVnmto7Eaa3N7tdfeLOqgvsVbeX2svV6yfdwZKCSGVomtQ==";

        assertThat(corp.encrypt("7654321", PREFIX)).isEqualTo(encrypted);
        assertThat(corp.decrypt(encrypted)).isEqualTo("7654321");
        assertThat(corp.sign("1750000000", "nonce01", encrypted)).isEqualTo("f3f26ef37c382a6834c3b339047215042099120f");
    }

    @Test
    void anythingComesBackAsItWent() {
        String text = "邻里😀\n";
        for (int i = 0; i < 70; i++) {
            assertThat(corp.decrypt(corp.encrypt(text.repeat(i)))).isEqualTo(text.repeat(i));
        }
    }

    @Test
    void whatWasEncryptedForSomebodyElseIsRefused() {
        refuses("-40005", corp, robot.encrypt("x"));
        refuses("-40005", robot, corp.encrypt("x"));
        refuses("-40005", corp, new WeComCrypto(Corp.TOKEN, Corp.KEY, Corp.ID + "0").encrypt("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -40010 | not Base64!
            -40007 | ''
            -40007 | Q3stYC6hdFzMh9T8HCvyDPG8vOnDAG1cB5c3SllYGVnmto7Eaa3N7tdf
            -40008 | Q3stYC6hdFzMh9T8HCvyDA==
            -40008 | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
            """)
    void whatCannotBeDecryptedIsRefused(String code, String encrypted) {
        refuses(code, corp, encrypted);
    }

    @ParameterizedTest
    @CsvSource({"0", "33", "127", "-1"})
    void paddingOutOfRangeIsRefused(int padding) throws Exception {
        byte[] plain = new byte[64];
        plain[63] = (byte) padding;

        refuses("-40008", corp, encrypted(plain));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 45})
    void aLengthThatIsNotThereIsRefused(int length) throws Exception {
        byte[] plain = new byte[64];
        ByteBuffer.wrap(plain).putInt(16, length);
        plain[63] = 1;

        refuses("-40008", corp, encrypted(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF=", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH"})
    void aKeyThatIsNoneStopsTheStartWithoutBeingShown(String key) {
        assertThatThrownBy(() -> new WeComCrypto(Corp.TOKEN, new Secret(key), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-40004: an EncodingAESKey has to be 43 letters and digits");
    }

    @Test
    void thereIsNoApplicationWithoutAToken() {
        assertThatThrownBy(() -> new WeComCrypto(new Secret(" "), Corp.KEY, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refuses(String code, WeComCrypto crypto, String encrypted) {
        assertThatThrownBy(() -> crypto.decrypt(encrypted)).isInstanceOf(RejectedWebhook.class).hasMessageStartingWith(code + ":");
    }

    private static String encrypted(byte[] plain) throws Exception {
        byte[] key = Base64.getDecoder().decode(Corp.KEY.value() + "=");
        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
        return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
    }
}
