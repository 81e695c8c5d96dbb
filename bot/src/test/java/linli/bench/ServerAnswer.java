package linli.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;

/// As much of an answer as is counted, read without making anything of the rest.
///
/// @param act what Linli did, or "" if the answer does not say
record ServerAnswer(int status, String act) {
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(US_ASCII);
    private static final byte[] LENGTH = "content-length: ".getBytes(US_ASCII); // as Netty writes it
    private static final byte[] ACT = "\"act\":\"".getBytes(US_ASCII);
    private static final int START_OF_STATUS = "HTTP/1.1 ".length();

    /// The answer at the start of what has come in, which is then taken away; empty while it is not whole.
    static Optional<ServerAnswer> take(ByteBuffer in) {
        byte[] bytes = in.array();
        int head = find(END_OF_HEAD, bytes, 0, in.position());
        if (head < 0) {
            return Optional.empty();
        }
        int body = head + END_OF_HEAD.length;
        int end = body + number(bytes, find(LENGTH, bytes, 0, head) + LENGTH.length);
        if (in.position() < end) {
            return Optional.empty();
        }
        var answer = new ServerAnswer(number(bytes, START_OF_STATUS), word(bytes, find(ACT, bytes, body, end) + ACT.length, end));
        in.flip().position(end);
        in.compact();
        return Optional.of(answer);
    }

    private static int find(byte[] sought, byte[] bytes, int from, int to) {
        for (int at = from; at <= to - sought.length; at++) {
            int same = 0;
            while (same < sought.length && bytes[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return at;
            }
        }
        return -1;
    }

    private static int number(byte[] bytes, int from) {
        int number = 0;
        for (int at = from; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            number = 10 * number + bytes[at] - '0';
        }
        return number;
    }

    /// @param from before `ACT.length` if there was none
    private static String word(byte[] bytes, int from, int to) {
        int end = from;
        while (from >= ACT.length && end < to && bytes[end] != '"') {
            end++;
        }
        return new String(bytes, from, end - from, UTF_8);
    }
}
