package linli.text;

/// As much of a text as there is room for; where something is left out, that shows.
public final class Excerpt {
    private Excerpt() {}

    /// @param longest so many characters, none of them halved
    public static String of(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    /// The same of a text that is put in one line.
    public static String inOneLine(String text, int longest) {
        return of(text.strip().replaceAll("\\s+", " "), longest);
    }
}
