package linli.channel.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.message.Quote;

/// A text that may answer another one: 「name：words」, a rule of hyphens, and the answer. WeChat hands quotes to gateways in this form alone.
///
/// @param text what the sender says
record QuotedText(Optional<Quote> quote, String text) {
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*+(?:[-—] ?+){5,}[ \\t]*+$");
    private static final Pattern SPEAKER = Pattern.compile("[^:：\\n]{1,40}[:：]\\s*+");
    private static final String OPENING = "「\"“";
    private static final String CLOSING = "」\"”";
    private static final int MOST_RULES = 20;

    static QuotedText of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || OPENING.indexOf(stripped.charAt(0)) < 0) {
            return new QuotedText(Optional.empty(), text);
        }
        return quotes(stripped).stream()
                .filter(QuotedText::isClosedAsOftenAsOpened)
                .findFirst()
                .or(() -> quotes(stripped).stream().findFirst())
                .orElseGet(() -> new QuotedText(Optional.empty(), text));
    }

    /// What the text would mean if the quote ended above this rule or that: a quote may hold another with a rule of its own.
    private static List<QuotedText> quotes(String text) {
        var found = new ArrayList<QuotedText>();
        var rule = RULE.matcher(text);
        while (rule.find() && found.size() < MOST_RULES) {
            String above = text.substring(1, rule.start()).stripTrailing();
            boolean isClosed = !above.isEmpty() && CLOSING.indexOf(above.charAt(above.length() - 1)) >= 0;
            var speaker = SPEAKER.matcher(above);
            if (isClosed && speaker.lookingAt()) {
                String words = above.substring(speaker.end(), above.length() - 1);
                found.add(new QuotedText(Optional.of(new Quote(Optional.empty(), words)), text.substring(rule.end()).strip()));
            }
        }
        return found;
    }

    private static boolean isClosedAsOftenAsOpened(QuotedText candidate) {
        String words = candidate.quote().orElseThrow().text();
        return words.chars().filter(c -> c == '「').count() <= words.chars().filter(c -> c == '」').count();
    }
}
