package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasingTest {
    private static final List<String> SAID = List.of(
            "", "吃饭了没", "灯亮了", "还没人来啊", "1024 到哪了", "不用来了 我自己弄好了", "算了算了", "楼上又在敲", "谢谢", "?", "好", "师傅来过没有", "我家也停水", "a.b", "第3个", "门口那个(纸箱)", "停电没？", "没事");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "(?:灯|门)(?:好|亮)了; 了", "又[漏堵]?坏; 又", "(?:还)?(?:没|冇)(?:人|师傅)来; 来", "(?<thing>\\p{IsHan}{1,6}?)??(?:撤|取消)(?:了|吧)?; 取撤", "不用|别|莫; 不别莫", "[了啦]{2,}; 了啦",
        "(?<!热)门(?!口)关; 门", "没{0,2}水; 水", "\\.[ab]; .", "\\u6765了; 来", "(?:好|行)+?了*; 好行"})
    void knowsWhatNothingPutSoCanDoWithout(String regex, String signs) {
        assertThat(Phrasing.of(regex).signs()).isEqualTo(signs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[一-九]", "[^了]", ".*", "(?:灯|)", "(?:好)?", "\\d+", "(?i)ok", "[0-9]{3}", "(?=灯)", "\\p{IsHan}+", "[啊\\s]"})
    void knowsNothingOfWhatMayBeAnything(String regex) {
        assertThat(Phrasing.of(regex).signs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(?:灯|门)(?:好|亮)了", "(?:我们?|他)?还?(?:没有?|冇)(?:人|师傅)来(?:过|啊)*", "(?<number>[0-9]{4})?[ ]*到哪(?:一步)?了?", "(?<=上)又?在", "(?:算了)+", "(?:好|行)+?了*", "不用(?:来|修)了.*", "\\?|？", "[好行]",
        "门口(?!诊).{2}\\(.+\\)", "(?:停)(?:水|电)(?:没(?:事)?)?[?？]?", "没(?!事).+|好"})
    void isFoundWheneverThePatternSaysSo(String regex) {
        var phrasing = Phrasing.of(regex);
        var pattern = Pattern.compile(regex);

        for (String text : SAID) {
            assertThat(phrasing.matches(text)).as(text).isEqualTo(pattern.matcher(text).matches());
            assertThat(phrasing.isIn(text)).as(text).isEqualTo(pattern.matcher(text).find());
            assertThat(phrasing.match(text).isPresent()).as(text).isEqualTo(pattern.matcher(text).matches());
        }
    }

    @Test
    void whatTheWholeTextSaysIsInItsParts() {
        assertThat(Phrasing.of("(?<thing>\\p{IsHan}{1,3}?)(?:亮|好)了").match("楼道灯亮了")).hasValueSatisfying(said -> assertThat(said.group("thing")).isEqualTo("楼道灯"));
    }
}
