package linli.text;

/// A text's letters, characters and digits alone: 又停水了！ and 又停水了 are the same words.
public final class Words {
    private Words() {}

    /// @param plain a text as [PlainText] leaves it
    public static String of(String plain) {
        int at = 0;
        while (at < plain.length() && Character.isLetterOrDigit(plain.charAt(at))) {
            at++;
        }
        if (at == plain.length()) {
            return plain;
        }
        var words = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
        return words.toString();
    }
}
