package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import linli.settings.Secret;

/// How WeCom signs and encrypts what goes to and fro. Unlike the vendor's libraries it refuses what was encrypted for somebody else.
/// Thread-safe.
public final class WeComCrypto {
    private static final Pattern ENCODING_AES_KEY = Pattern.compile("[A-Za-z0-9]{43}");
    /// PKCS#7 with blocks of 32 bytes, twice those of AES, which is why the cipher itself does not pad.
    private static final int BLOCK = 32;
    private static final int CIPHER_BLOCK = 16;
    private static final int RANDOM = 16;
    private static final int HEAD = RANDOM + Integer.BYTES;

    private final Secret token;
    private final SecretKeySpec key;
    private final IvParameterSpec vector;
    private final String receiveId;
    private final SecureRandom random = new SecureRandom();

    /// @param encodingAesKey the 43 letters and digits of the console
    /// @param receiveId for whom messages are encrypted: the corp's id for an application, nothing for a robot
    public WeComCrypto(Secret token, Secret encodingAesKey, String receiveId) {
        if (!isKey(encodingAesKey.value())) {
            throw new IllegalArgumentException("-40004: an EncodingAESKey has to be 43 letters and digits");
        }
        if (token.value().isBlank()) {
            throw new IllegalArgumentException("a Token must not be blank");
        }
        byte[] bytes = Base64.getDecoder().decode(encodingAesKey.value() + "=");
        this.token = token;
        this.key = new SecretKeySpec(bytes, "AES");
        this.vector = new IvParameterSpec(bytes, 0, CIPHER_BLOCK);
        this.receiveId = receiveId;
    }

    /// Whether this can be an EncodingAESKey.
    public static boolean isKey(String text) {
        return ENCODING_AES_KEY.matcher(text).matches();
    }

    public String encrypt(String text) {
        byte[] prefix = new byte[RANDOM];
        random.nextBytes(prefix);
        return encrypt(text, prefix);
    }

    String encrypt(String text, byte[] prefix) {
        byte[] message = text.getBytes(UTF_8);
        byte[] receiver = receiveId.getBytes(UTF_8);
        int length = HEAD + message.length + receiver.length;
        int padding = BLOCK - length % BLOCK;
        var plain = ByteBuffer.allocate(length + padding)
                .put(prefix).putInt(message.length).put(message).put(receiver);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        try {
            return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(plain.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("-40006: AES is not to be had", e);
        }
    }

    /// Throws a refusal for whatever was not encrypted for us by somebody who knows the key.
    public String decrypt(String encrypted) {
        var plain = ByteBuffer.wrap(unpadded(decrypted(bytes(encrypted))));
        if (plain.remaining() < HEAD) {
            throw WeComError.BUFFER_ILLEGAL.refusal();
        }
        int length = plain.position(RANDOM).getInt();
        // the length is the sender's word only
        if (length < 0 || length > plain.remaining()) {
            throw WeComError.BUFFER_ILLEGAL.refusal();
        }
        byte[] receiver = receiveId.getBytes(UTF_8);
        if (!plain.slice(HEAD + length, plain.remaining() - length).equals(ByteBuffer.wrap(receiver))) {
            throw WeComError.RECEIVE_ID_MISMATCH.refusal();
        }
        try {
            return UTF_8.newDecoder().decode(plain.slice(HEAD, length)).toString();
        } catch (CharacterCodingException e) {
            throw WeComError.BUFFER_ILLEGAL.refusal();
        }
    }

    public String sign(String timestamp, String nonce, String encrypted) {
        String all = Stream.of(token.value(), timestamp, nonce, encrypted).sorted().collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(all.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("-40003: SHA-1 is not to be had", e);
        }
    }

    boolean isSigned(String signature, String timestamp, String nonce, String encrypted) {
        return MessageDigest.isEqual(signature.getBytes(UTF_8), sign(timestamp, nonce, encrypted).getBytes(UTF_8));
    }

    private static byte[] bytes(String encrypted) {
        try {
            return Base64.getDecoder().decode(encrypted);
        } catch (IllegalArgumentException e) {
            throw WeComError.BASE64_UNREADABLE.refusal();
        }
    }

    private byte[] decrypted(byte[] bytes) {
        if (bytes.length == 0 || bytes.length % CIPHER_BLOCK != 0) {
            throw WeComError.DECRYPTION_FAILED.refusal();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE).doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw WeComError.DECRYPTION_FAILED.refusal();
        }
    }

    private static byte[] unpadded(byte[] plain) {
        int padding = plain[plain.length - 1];
        boolean isPadded = padding >= 1 && padding <= BLOCK && padding <= plain.length;
        for (int i = 1; isPadded && i <= padding; i++) {
            isPadded = plain[plain.length - i] == padding;
        }
        if (!isPadded) {
            throw WeComError.BUFFER_ILLEGAL.refusal();
        }
        return Arrays.copyOf(plain, plain.length - padding);
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, key, vector);
        return cipher;
    }
}
