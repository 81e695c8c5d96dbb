package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One answer does for what wants to know the same of the same, and for nothing else.
class QuestionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            小区附近哪里可以打印照片     | 请问附近有打印照片的地方吗
            小区附近哪里可以打印照片     | 哪里能打印照片
            办老年卡要带什么材料         | 请问办老年卡需要准备什么资料
            我妈的老年卡丢了去哪里补办   | 老年卡丢了在哪里补办
            修手机多少钱                 | 请问修手机怎么收费
            """)
    void oneQuestionPutInTwoWays(String one, String other) {
        assertThat(Question.of(one).isLike(Question.of(other))).isTrue();
        assertThat(Question.of(other).isLike(Question.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            小区附近哪里可以打印照片   | 小区附近哪里可以配钥匙
            打印照片多少钱             | 哪里可以打印照片
            3栋几点来水                | 5栋几点来水
            80岁的老人补贴多少         | 90岁的老人补贴多少
            三栋几点来水               | 五栋几点来水
            人防公园二期建设情况如何   | 体育公园二期建设情况如何
            劳动仲裁要钱吗             | 劳动仲裁多久出结果
            """)
    void twoQuestionsPutAlike(String one, String other) {
        assertThat(Question.of(one).isLike(Question.of(other))).isFalse();
        assertThat(Question.of(other).isLike(Question.of(one))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"多少钱", "多少钱?", "怎么办?", "在哪?", "在哪里啊", "什么时候", "在哪打", "找谁", "怎么收费", "要带什么", "为什么", "多久啊"})
    void questionThatNamesNothing(String plain) {
        assertThat(Question.namesNothing(plain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学费多少钱", "几点下班", "怎么报警", "低保?", "社区电话多少", "社区在哪", "狗证在哪办", "80岁多少钱", "怎么提议题"})
    void shortQuestionThatNamesSomething(String plain) {
        assertThat(Question.namesNothing(plain)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"开水泼到崽手上了 抹牙膏行吗", "我会拉二胡 你们有乐队收人吗", "几十个业主想牵头开业主大会 怎么起头", "朋友要借我微信号 是不是不能借"})
    void questionIsPut(String plain) {
        assertThat(Question.isPut(plain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"真的吗", "几点到?", "在电梯里捡到一个钱包", "今天心情不错 晚上一起看球"})
    void talkIsNotPutAsAQuestion(String plain) {
        assertThat(Question.isPut(plain)).isFalse();
    }
}
