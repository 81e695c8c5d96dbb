package linli.channel.open;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The seal on what a gateway and Linli say to each other: whoever lacks the secret can neither forge nor alter it.
/// Immutable and thread-safe. Says nothing about age: whether a timestamp is fresh is the receiver's to judge.
public final class OpenSignature {
    public static final String TIMESTAMP_HEADER = "X-Linli-Timestamp";
    public static final String SIGNATURE_HEADER = "X-Linli-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";
    /// Nothing but digits: with "1.2" as a timestamp, the start of a body could be passed off as the end of its time.
    private static final Pattern UNIX_SECONDS = Pattern.compile("[0-9]{1,18}");

    /// Holds the key and is never fed; copies of it are, which is cheaper than a new one and safe on any thread.
    private final Mac keyed;

    public OpenSignature(String secret) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    public String sign(long timestamp, byte[] body) {
        return sign(Long.toString(timestamp), body);
    }

    /// Whether the headers belong to the body; takes as long for a near miss as for a wild guess.
    public boolean matches(String header, String timestampHeader, byte[] body) {
        if (!UNIX_SECONDS.matcher(timestampHeader).matches()) {
            return false;
        }
        byte[] expected = sign(timestampHeader, body).getBytes(StandardCharsets.US_ASCII);
        byte[] given = header.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, given);
    }

    private String sign(String timestamp, byte[] body) {
        Mac mac = copyOfKeyed();
        mac.update(timestamp.getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) '.');
        return PREFIX + HexFormat.of().formatHex(mac.doFinal(body));
    }

    private Mac copyOfKeyed() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's " + ALGORITHM + " cannot be copied", e);
        }
    }
}
