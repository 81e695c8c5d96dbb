package linli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The little pictures between the words: those that say something become the words they stand for, once however often they are
/// repeated, and the others go.
final class Emoji {
    private static final Map<Integer, String> WORDS = words();
    /// Everything below is letters and punctuation, but for two that are written as signs of alarm.
    private static final int FIRST = 0x203c;
    private static final int VARIATION = 0xfe0f;
    private static final int KEYCAP = 0x20e3;
    private static final int FIRST_FLAG = 0x1f1e6;
    private static final int LAST_FLAG = 0x1f1ff;

    private Emoji() {}

    static String inWords(String text) {
        if (!hasAny(text)) {
            return text;
        }
        var words = new StringBuilder(text.length());
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isPicture(c)) {
                words.appendCodePoint(c);
            } else if (c != before) {
                words.append(WORDS.getOrDefault(c, ""));
            }
            before = c == VARIATION || Character.isEmojiModifier(c) ? before : c;
        }
        return words.toString();
    }

    private static boolean hasAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && (c < 0x3000 || c >= 0xd800) && isPicture(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// https://www.unicode.org/reports/tr51/
    private static boolean isPicture(int c) {
        return c >= FIRST
                && (Character.isExtendedPictographic(c) || Character.isEmojiModifier(c) || c == VARIATION || c == KEYCAP
                        || c >= FIRST_FLAG && c <= LAST_FLAG);
    }

    private static Map<Integer, String> words() {
        try (var in = Objects.requireNonNull(Emoji.class.getResourceAsStream("emoji.txt"), "emoji.txt")) {
            var words = new HashMap<Integer, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int sign = line.codePointAt(0);
                words.put(sign, line.substring(Character.charCount(sign)).strip());
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
