package linli.channel.wecom;

import java.util.Optional;

/// A text as a card of WeCom's shows it: a short title, and the rest in small print. Both are cut by the client without a word.
public record CardText(String title, String rest) {
    private static final int LONGEST_TITLE = 26;
    private static final int LONGEST_REST = 112;

    /// Empty where a card would show less than the text says.
    public static Optional<CardText> of(String text) {
        String plain = RobotText.withoutCalls(text);
        int end = endOfTitle(plain);
        var card = new CardText(plain.substring(0, end).strip(), plain.substring(end).replaceFirst("^[\\s·]+", ""));
        return card.isWhole() ? Optional.of(card) : Optional.empty();
    }

    /// A title is the first line, or what of it comes before the last dot that is near enough.
    private static int endOfTitle(String text) {
        int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        int dot = line;
        while (dot > 0 && text.codePointCount(0, dot) > LONGEST_TITLE) {
            dot = text.lastIndexOf(" · ", dot - 1);
        }
        return dot > 0 ? dot : line;
    }

    private boolean isWhole() {
        return !title.isEmpty()
                && title.codePointCount(0, title.length()) <= LONGEST_TITLE
                && rest.codePointCount(0, rest.length()) <= LONGEST_REST;
    }
}
