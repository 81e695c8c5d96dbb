package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words that somebody answers by quoting them: 「name：words」, a rule of hyphens, and the answer, which is the sender's own.
final class QuotedTalk {
    private static final Pattern CLOSING = Pattern.compile("(?:[」\"”]\\s*+|\\n)[-－—─―–][-－—─―– \\t]{4,}+");
    private static final int FEWEST_HYPHENS = 5;
    /// Typed by hand, without the rule: 「name：words」 and the sender's own words around it.
    private static final Pattern TYPED = Pattern.compile(
            "(?<above>[^「]{0,30})「(?<who>[^:：\\n「」]{1,20})[:：](?<words>[^「」]{1,500})」(?<own>[^「」]{0,500})");
    private static final String MARKS = "「\"”";
    private static final Pattern OPENING = Pattern.compile("(?<![^\\s:：])「(?=[^:：\\n」]{1,40}[:：])"
            + "|(?<![^\\n])[\"“](?=[^\":：\\n]{1,40}[:：])");
    private static final Pattern SPEAKER = Pattern.compile("[^:：\\n]{1,40}[:：]");
    /// A quote may hold a quote with its rule; people do not go further down than this.
    private static final int DEEPEST = 3;

    private QuotedTalk() {}

    /// Where a quote ends and where the rule under it does.
    private record Closing(int mark, int end) {}

    static List<Utterance> takeApart(String text) {
        boolean mayQuote = text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        if (!mayQuote) {
            return List.of();
        }
        var said = takeApart(text, 0);
        return said.isEmpty() ? typed(text) : said;
    }

    private static List<Utterance> typed(String text) {
        var typed = TYPED.matcher(text);
        boolean isQuote = typed.matches() && SpeakerName.isLikely(typed.group("who"))
                && Heading.beyond(typed.group("above").lines().toList()).isEmpty();
        return isQuote
                ? List.of(new Utterance(SpeakerName.of(typed.group("who")), typed.group("words")), own(typed.group("own"), false))
                : List.of();
    }

    private static List<Utterance> takeApart(String text, int depth) {
        var said = new ArrayList<Utterance>();
        var closings = closings(text);
        var opening = OPENING.matcher(text);
        int answered = 0;
        int searched = 0;
        for (int i = 0; i < closings.size(); i++) {
            opening.region(searched, closings.get(i).mark());
            if (!opening.find()) {
                searched = closings.get(i).mark(); // no quote ends here: it is a rule that somebody drew
                continue;
            }
            i = partner(text, opening.start(), closings, i);
            said.add(own(text.substring(answered, opening.start()), said.isEmpty()));
            said.addAll(quoted(text.substring(opening.end(), closings.get(i).mark()), depth));
            answered = closings.get(i).end();
            searched = answered;
        }
        if (!said.isEmpty()) {
            String rest = text.substring(answered);
            boolean closesLate = rest.endsWith("」") && rest.indexOf('「') < 0; // the mark that should have stood over the rule
            said.add(own(closesLate ? rest.substring(0, rest.length() - 1) : rest, false));
        }
        return said;
    }

    private static List<Closing> closings(String text) {
        var closings = new ArrayList<Closing>();
        var matcher = CLOSING.matcher(text);
        while (matcher.find()) {
            long hyphens = matcher.group().chars().skip(1).filter(c -> !Character.isWhitespace(c)).count();
            if (hyphens >= FEWEST_HYPHENS) {
                closings.add(new Closing(matcher.start(), matcher.end()));
            }
        }
        return closings;
    }

    /// The closing that leaves as many quotes closed as were opened; the nearest one if none does, for marks may be missing.
    private static int partner(String text, int opening, List<Closing> closings, int nearest) {
        int open = 0;
        int at = opening;
        for (int i = nearest; i < Math.min(closings.size(), nearest + DEEPEST); i++) {
            for (; at <= closings.get(i).mark(); at++) {
                open += text.charAt(at) == '「' ? 1 : text.charAt(at) == '」' ? -1 : 0;
            }
            if (open <= 0) {
                return i;
            }
        }
        return nearest;
    }

    private static Utterance own(String words, boolean aboveAll) {
        return new Utterance("", aboveAll ? Heading.beyond(words.lines().toList()) : words);
    }

    private static List<Utterance> quoted(String inside, int depth) {
        var matcher = SPEAKER.matcher(inside);
        if (!matcher.lookingAt()) {
            return List.of(new Utterance("", inside));
        }
        String speaker = SpeakerName.of(inside.substring(0, matcher.end() - 1));
        String words = inside.substring(matcher.end());
        var inner = depth < DEEPEST ? takeApart(words, depth + 1) : List.<Utterance>of();
        if (inner.isEmpty()) {
            return List.of(new Utterance(speaker, words));
        }
        return inner.stream().map(u -> u.speaker().isEmpty() ? new Utterance(speaker, u.text()) : u).toList();
    }
}
