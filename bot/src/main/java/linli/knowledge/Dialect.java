package linli.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How people of the place put things that everybody else puts otherwise: 冇得水 is 没有水. A question and the ways to ask that it is
/// compared with go through it alike; what is shown to people does not.
///
/// @param words each with what it means, longer ones first
public record Dialect(List<Map.Entry<String, String>> words) {
    public static final Dialect NONE = new Dialect(List.of());

    public Dialect {
        words = List.copyOf(words);
    }

    /// @param standard what a word of the dialect means
    public static Dialect of(Map<String, String> standard) {
        return new Dialect(standard.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> word) -> -word.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(word -> Map.entry(word.getKey(), word.getValue()))
                .toList());
    }

    /// @param plain a text as `PlainText` leaves it
    public String standard(String plain) {
        String text = plain;
        for (var word : words) {
            if (text.contains(word.getKey())) {
                text = text.replace(word.getKey(), word.getValue());
            }
        }
        return text;
    }
}
