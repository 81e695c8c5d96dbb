package linli.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A word with a gap is found where something short stands between its parts, within one line.
class KeywordTest {
    @ParameterizedTest
    @CsvSource({
        "停电, 又停电了",
        "灯…不亮, 灯不亮了",
        "灯…不亮, 三楼的灯一直都不亮",
        "灯…不亮, 灯的灯罩碎了灯也不亮",
        "网…断…了, 网又断掉好久了",
    })
    void isFound(String word, String text) {
        assertThat(Keyword.of(word).isIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "停电, 停一下电梯",
        "灯…不亮, 不亮的是灯",
        "灯…不亮, 灯昨天晚上还好好的今天不亮",
        "灯…不亮, ''",
    })
    void isNotFound(String word, String text) {
        assertThat(Keyword.of(word).isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource("灯…不亮")
    void aGapDoesNotReachIntoTheNextLine(String word) {
        assertThat(Keyword.of(word).isIn("换了灯\n还是不亮")).isFalse();
    }
}
