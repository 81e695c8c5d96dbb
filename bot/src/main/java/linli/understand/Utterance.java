package linli.understand;

/// One thing somebody said, as a message passes it on. The speaker is what the forwarding person claims, never proof of who it was.
///
/// @param speaker "" when the text names none
/// @param text as typed, but for blanks and invisible marks at its ends
record Utterance(String speaker, String text) {
    Utterance {
        speaker = trimmed(speaker);
        text = trimmed(text);
    }

    /// Chat programs pad names and texts with marks that [String#strip] keeps: no-break spaces, zero-width ones, a byte order mark.
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isPadding(text.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Most messages are, and need not be looked at closer for who said what.
    static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static boolean isPadding(char c) {
        return switch (c) {
            case '\u00a0', '\u2005', '\u2007', '\u200b', '\u200e', '\u200f', '\u202f', '\u2060', '\ufeff' -> true;
            default -> Character.isWhitespace(c);
        };
    }
}
