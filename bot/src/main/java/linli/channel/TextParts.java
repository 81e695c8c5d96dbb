package linli.channel;

import java.util.ArrayList;
import java.util.List;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;

/// Cuts a text that is longer than a platform takes, which counts bytes: at the end of a line where there is one, never within a character.
public final class TextParts {
    private TextParts() {}

    /// What a row says.
    ///
    /// @param repeatMark stands before what may have been said before
    public static List<String> of(OutboxRow row, String repeatMark, int most) {
        return of(row.status() == Status.UNKNOWN ? repeatMark + row.message().text() : row.message().text(), most);
    }

    /// @param most bytes of UTF-8 in a part
    public static List<String> of(String text, int most) {
        var parts = new ArrayList<String>();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = end(rest, most);
            parts.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        parts.removeIf(String::isEmpty);
        return List.copyOf(parts);
    }

    private static int end(String text, int most) {
        int bytes = 0;
        int afterLine = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            bytes += bytes(character);
            if (bytes > most) {
                // a line end in the first half would leave a scrap
                return afterLine > i / 2 ? afterLine : i;
            }
            i += Character.charCount(character);
            if (character == '\n') {
                afterLine = i;
            }
        }
        return text.length();
    }

    private static int bytes(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
