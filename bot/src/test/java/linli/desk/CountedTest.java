package linli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What only sounds like one word on as many cases as it counts.
class CountedTest {
    @ParameterizedTest
    @ValueSource(strings = {"嗯", "好的", "我先", "已经", "收到 ", "这个", "换了", "1001 ", "1001好了 ", "叫老郑去", "升级 ", "来不及了 ", "没办完", "才到"})
    void wordsWithoutEndAreReadInNoTime(String again) {
        assertThat(Counted.mayBe(again.repeat(5_000))).isFalse();
    }
}
