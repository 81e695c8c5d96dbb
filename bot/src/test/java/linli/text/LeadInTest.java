package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            亮了 谢谢 就是电表箱打火花       | 电表箱打火花
            灯亮了但是插座冒烟               | 插座冒烟
            没亮啊 我妈摔了一跤起不来        | 我妈摔了一跤起不来
            还没人来 我妈晕倒了              | 我妈晕倒了
            通了 谢谢，不过热水器又不出热水了 | 热水器又不出热水了
            """)
    void whatIsToldBesideIt(String said, String rest) {
        assertThat(LeadIn.rest(PlainText.of(said))).contains(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"亮了 谢谢", "灯亮了", "还没人来", "电表箱打火花", "我家水管好了没"})
    void nothingIsToldBesideIt(String said) {
        assertThat(LeadIn.rest(PlainText.of(said))).isEmpty();
    }
}
