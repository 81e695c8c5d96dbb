package linli.text;

/// Numbers as residents write them: 三, 十二, 二十一, 七零一, or plain digits.
public final class ChineseNumerals {
    /// A character class for use in patterns.
    public static final String CLASS = "[0-9零〇一二两三四五六七八九十百]";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /// The number in Arabic digits, without leading zeros; digits spelt one by one (七零一) are strung together.
    public static String toDigits(String numeral) {
        String plain = numeral.replace('〇', '零').replace('两', '二');
        String digits = plain.matches(".*[十百].*") ? Integer.toString(value(plain)) : spelt(plain);
        String trimmed = digits.replaceFirst("^0+(?=.)", "");
        return trimmed.isEmpty() ? "0" : trimmed;
    }

    private static String spelt(String numeral) {
        StringBuilder digits = new StringBuilder();
        for (char c : numeral.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            digits.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return digits.toString();
    }

    private static int value(String numeral) {
        int sum = 0;
        int digit = 0;
        for (char c : numeral.toCharArray()) {
            switch (c) {
                case '百' -> {
                    sum += Math.max(digit, 1) * 100;
                    digit = 0;
                }
                case '十' -> {
                    sum += Math.max(digit, 1) * 10;
                    digit = 0;
                }
                case '零' -> digit = 0;
                default -> digit = Character.isDigit(c) ? digit * 10 + (c - '0') : DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }
}
