package linli.answer;

import java.util.OptionalInt;

/// Whole numbers as people write them, in digits or in Chinese: 83, 八十三, 一百零二.
final class Numerals {
    /// Matches one number.
    static final String PATTERN = "(?:\\d{1,4}|[零一二两三四五六七八九十百]{1,6})";
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    static OptionalInt parse(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        int sum = 0;
        int pending = 0;
        boolean counted = false;
        for (char c : text.replace('两', '二').toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                sum += (pending == 0 ? 1 : pending) * unit;
                pending = 0;
                counted = true;
            } else if (pending > 0 && !counted) {
                return OptionalInt.empty(); // 一二 is no number
            } else {
                pending = DIGITS.indexOf(c);
            }
        }
        return OptionalInt.of(sum + pending);
    }
}
