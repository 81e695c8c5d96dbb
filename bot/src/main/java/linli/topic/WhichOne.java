package linli.topic;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.ChineseNumerals;

/// Which of several answers a question is about, where it begins with that: 第2个 要不要公证.
final class WhichOne {
    private static final Pattern ORDINAL = Pattern.compile("^(?:那|还有)?第 ?(?<which>[1-9一二三四五六七八九])(?:个|条|件|点|样)(?:问题|事)?(?:呢|的话)?[\\s,，:：]*(?=.)");

    private WhichOne() {}

    static Optional<Integer> in(String plain) {
        var found = ORDINAL.matcher(plain);
        return found.find() ? Optional.of(Integer.valueOf(ChineseNumerals.toDigits(found.group("which")))) : Optional.empty();
    }

    /// The question itself.
    static String removedFrom(String plain) {
        return ORDINAL.matcher(plain).replaceFirst("");
    }
}
