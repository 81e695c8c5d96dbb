package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent, as long as a request may be, is read in bounded time and without an exception.
class BadInputTest {
    private static final int LARGEST = 64 * 1024;
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @BeforeAll
    static void learn() {
        Reading.of("在吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "电梯坏了 还有", "电梯坏了。", "还有", "另外问", "张姐说灯坏了，", "张姐说", "她还说", "帮老周问", "老周：没水了\n", "老周：我家也是\n", "老周：没水了 还有灯坏了 顺便问社保卡\n",
        "老周 10:21\n没水了\n\n", "「老周：没水」\n-----\n我家也是\n", "「老周：", "1、漏水 ", "老周：漏水 ", "一单元群：漏水；", "> 老周: 漏\n", "10:02 老周 漏水\n", "这个", "麻烦看看", "转3栋：\n",
        "\u202e漏水\u0000", "还有\u200b\u202d", "\ud83d", "\u0007\u001b[31m没水", "٣٢١ ", "水\u0301\u0302", "？", "。。", "\r", "\u2028没水\u2029"
    })
    void anyRepetitionIsReadInTime(String unit) {
        String text = unit.repeat(LARGEST / unit.length());

        assertTimeoutPreemptively(ENOUGH, () -> {
            assertThat(Reading.of(text).pieces()).hasSizeLessThanOrEqualTo(Forwards.MOST * Clauses.MOST);
            assertThat(Reading.of("转：" + text.substring(2)).pieces()).hasSizeLessThanOrEqualTo(Forwards.MOST * Clauses.MOST);
        });
    }

    @Test
    void bundleOfFiveHundredLinesIsReadInTime() {
        var matters = new String[] {"电梯坏了", "我家也是", "停水了", "骗子吧", "几点来", "社保卡怎么补", "楼道灯不亮", "谁家的狗", "着火了", "好的"};
        String bundle = IntStream.range(0, 500)
                .mapToObj(i -> "邻居%d：%s%d还有%s".formatted(i % 40, matters[i % 10], i, matters[i * 7 % 10]))
                .collect(Collectors.joining("\n"));

        assertTimeoutPreemptively(ENOUGH, () -> assertThat(Reading.of(bundle).isBundle()).isTrue());
    }

    @Test
    void marksOfWritingDirectionChangeNothing() {
        assertThat(Reading.issues("\u202e电梯坏了\u202c 还有\u200f三楼的灯也不亮")).hasSize(2);
    }
}
