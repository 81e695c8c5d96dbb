package linli.channel.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import linli.settings.Secret;

/// How DingTalk signs a time, and nothing else, with a secret.
final class DingTalkSign {
    private static final String ALGORITHM = "HmacSHA256";

    private DingTalkSign() {}

    /// @param timestamp in milliseconds
    static String of(String timestamp, Secret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal((timestamp + "\n" + secret.value()).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
