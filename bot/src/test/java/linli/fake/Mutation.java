package linli.fake;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// Spoils bytes as bad lines, bad programs and bad people do: flipped, cut off, doubled, left out, moved, with things put in.
public final class Mutation {
    private static final byte[][] SCRAPS = {
        {0}, {(byte) 0xff, (byte) 0xfe}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "<".getBytes(), "&a;".getBytes(), "]]>".getBytes(),
        "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>".getBytes(), "{".getBytes(), "[[[[[[[[".getBytes(), "\"".getBytes(),
        "null".getBytes(), "-1".getBytes(), "99999999999999999999".getBytes(), "1e999".getBytes(), "\\ud800".getBytes(), "=".getBytes()};

    private Mutation() {}

    /// Always the same for the same state of the random numbers.
    public static byte[] of(byte[] bytes, Random random) {
        byte[] spoilt = bytes.clone();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            spoilt = once(spoilt, random);
        }
        return spoilt;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return SCRAPS[random.nextInt(SCRAPS.length)];
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(1, 40));
        return switch (random.nextInt(7)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[from] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> {
                byte[] other = bytes.clone();
                other[from] = (byte) random.nextInt();
                yield other;
            }
            case 2 -> Arrays.copyOf(bytes, from);
            case 3 -> joined(bytes, from, new byte[0], to);
            case 4 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 5 -> joined(bytes, from, SCRAPS[random.nextInt(SCRAPS.length)], to);
            default -> joined(bytes, from, SCRAPS[random.nextInt(SCRAPS.length)], from);
        };
    }

    private static byte[] joined(byte[] bytes, int from, byte[] between, int to) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(between);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
