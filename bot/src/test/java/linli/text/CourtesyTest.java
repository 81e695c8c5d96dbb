package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtesyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            请问居住证怎么办               | 居住证怎么办
            你好，请问一下居住证怎么办谢谢 | 居住证怎么办
            想问下医保断交了怎么办         | 医保断交了怎么办
            有没有人知道哪里能打疫苗       | 哪里能打疫苗
            各位邻居 谁晓得狗证在哪办      | 狗证在哪办
            问一下                         | 问一下
            你好                           | 你好
            问题多少钱能解决               | 问题多少钱能解决
            谁知道吗                       | 谁知道吗
            麻烦事找谁                     | 麻烦事找谁
            """)
    void theQuestionAloneIsLeft(String said, String question) {
        assertThat(Courtesy.removedFrom(PlainText.of(said))).isEqualTo(PlainText.of(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            我想咨询一下那个低保怎么弄的 | 低保怎么弄
            那个居住证到底在哪办啊？     | 居住证在哪办
            那个呢                       | 那个
            的吗                         | 的吗
            """)
    void pausesAndParticlesAskNothing(String said, String question) {
        assertThat(Courtesy.alone(PlainText.of(said))).isEqualTo(PlainText.of(question));
    }
}
