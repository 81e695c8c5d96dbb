package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import linli.settings.Secret;

/// How Feishu signs and encrypts with the Encrypt Key. Thread-safe.
record FeishuCrypto(Secret encryptKey) {
    private static final int BLOCK = 16;

    /// @param body the raw bytes
    String sign(String timestamp, String nonce, byte[] body) {
        var digest = sha256();
        digest.update((timestamp + nonce).getBytes(UTF_8));
        digest.update(encryptKey.bytes());
        return HexFormat.of().formatHex(digest.digest(body));
    }

    /// Empty for whatever was not encrypted with the key.
    Optional<String> decrypt(String encrypted) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encrypted);
            if (bytes.length < 2 * BLOCK) {
                return Optional.empty();
            }
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(
                    Cipher.DECRYPT_MODE, new SecretKeySpec(sha256().digest(encryptKey.bytes()), "AES"), new IvParameterSpec(bytes, 0, BLOCK));
            byte[] plain = cipher.doFinal(bytes, BLOCK, bytes.length - BLOCK);
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString());
        } catch (IllegalArgumentException | GeneralSecurityException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
