package linli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import linli.Examples;
import linli.knowledge.Entry;
import linli.recall.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTextTest {
    private static final EntryText TEXT = new EntryText(Examples.wording());

    @ParameterizedTest
    @CsvSource({
            "lift-add, （依据：民法典第二百七十八条，2021-01-01 起）", "child-vaccination, （依据：疫苗管理法第六条等，2019-12-01 起）",
            "severance-pay, （依据：劳动合同法第三十八条等，2013-07-01 起）", "retirement-age, （依据：全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定，2025-01-01 起）"})
    void sourceIsOneShortLine(String entry, String line) {
        assertThat(said(entry, Form.SHORT)).endsWith(line);
        assertThat(said(entry, Form.ELDER)).endsWith(line);
    }

    @Test
    void fullAnswerNamesEveryArticle() {
        assertThat(said("child-vaccination", Form.FULL)).endsWith("（依据：疫苗管理法第六条、第四十七条、第四十九条，2019-12-01 起）");
    }

    @Test
    void answerInAGroupIsThreeLinesAtMost() {
        assertThat(Examples.site().knowledge().entries().values())
                .allSatisfy(entry -> assertThat(said(entry, Form.SHORT).lines()).hasSizeLessThanOrEqualTo(3));
    }

    private static String said(String entry, Form form) {
        return said(Examples.site().knowledge().entry(entry).orElseThrow(), form);
    }

    private static String said(Entry entry, Form form) {
        return TEXT.compose(entry, form);
    }
}
