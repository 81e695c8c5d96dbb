package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import linli.understand.Clauses.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a message may turn to something else.
class ClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电梯又坏了 还有三楼的灯也不亮 顺便问下社保卡在哪补 | 电梯又坏了 / +三楼的灯也不亮 / +问下社保卡在哪补
            家里没水了，另外想问问老年卡怎么年检              | 家里没水了 / +想问问老年卡怎么年检
            楼道灯坏了报修一下哈 再问一下助餐怎么报名          | 楼道灯坏了报修一下哈 / +再问一下助餐怎么报名
            首先楼上的狗叫；其次感应灯坏了；最后问下律师来不来   | +楼上的狗叫 / +感应灯坏了 / +问下律师来不来
            门禁刷不开。对了，体检什么时候？                  | 门禁刷不开 / +体检什么时候？
            电梯坏了。按了没反应                            | 电梯坏了 / 按了没反应
            事情一：欠工资。事情二：居住证明哪里开             | +欠工资 / +居住证明哪里开
            """)
    void anotherMatterMayBeginThere(String text, String clauses) {
        assertThat(written(text)).isEqualTo(clauses);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "着火了快来还有人在里面", "停水了还有多久才能来水", "我家没水了，还有没有别家也没水的", "这道题做对了我很高兴呢", "另外一栋楼的也停了水电", "楼上漏水，墙皮都掉了一大块",
        "还有三个月就到期了怎么续"
    })
    void wordThatAnnouncesNothingCutsNothing(String text) {
        assertThat(Clauses.of(text)).hasSize(1);
    }

    @Test
    void longStoryIsNotCut() {
        assertThat(Clauses.of("楼上漏水。".repeat(100))).hasSize(1);
    }

    @Test
    void nobodyBringsUpMoreThanADozenMatters() {
        assertThat(Clauses.of("没水。".repeat(40))).hasSize(Clauses.MOST);
    }

    private static String written(String text) {
        return String.join(" / ", Clauses.of(text).stream().map(ClausesTest::written).toList());
    }

    private static String written(Clause clause) {
        return (clause.announced() ? "+" : "") + clause.text();
    }
}
