package linli.understand;

/// One thing somebody said, as a message passes it on. The speaker is what the forwarding person claims, never proof of who it was.
///
/// @param speaker "" when the text names none
/// @param text as typed, but for blanks and invisible marks at its ends
/// @param where words around it that say where it is, such as the heading 转五栋; "" if there are none
/// @param isOwn whether it is what the forwarding person adds of her own to what others said
record Utterance(String speaker, String text, String where, boolean isOwn) {
    Utterance {
        speaker = trimmed(speaker);
        text = trimmed(text);
    }

    Utterance(String speaker, String text, String where) {
        this(speaker, text, where, false);
    }

    Utterance(String speaker, String text) {
        this(speaker, text, "");
    }

    /// What the forwarding person adds beside what others said.
    static Utterance own(String words) {
        return new Utterance("", words, "", true);
    }

    /// Other words of the same speaker in the same place.
    Utterance saying(String words) {
        return new Utterance(speaker, words, where, isOwn);
    }

    /// What these words say of the place comes first.
    Utterance under(String heading) {
        return where.isEmpty() && !heading.isEmpty() ? new Utterance(speaker, text, heading, isOwn) : this;
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
