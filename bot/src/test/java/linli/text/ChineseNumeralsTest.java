package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of buildings, units and rooms as residents write them.
class ChineseNumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "零, 0", "〇, 0", "一, 1", "两, 2", "九, 9", "十, 10", "十二, 12", "二十, 20", "二十一, 21", "三十, 30", "九十九, 99",
        "一百, 100", "百, 100", "一百零二, 102", "一百一十, 110", "两百五十, 250",
        "七零一, 701", "七〇一, 701", "一二〇三, 1203", "二三, 23",
        "3, 3", "12, 12", "1203, 1203", "0, 0", "00, 0", "08, 8", "0701, 701", "1十2, 12"
    })
    void numeralsBecomeArabicDigits(String numeral, String digits) {
        assertThat(ChineseNumerals.toDigits(numeral)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"零", "一", "两", "十", "百", "〇", "7"})
    void classHoldsEveryCharacterOfANumeral(String character) {
        assertThat(character).matches(ChineseNumerals.CLASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"千", "万", "半", "几", "a", "-", " ", "７"})
    void classHoldsNothingElse(String character) {
        assertThat(character).doesNotMatch(ChineseNumerals.CLASS);
    }
}
