package linli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linli.knowledge.Entry;
import linli.knowledge.Source;
import linli.recall.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EditionsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Source LAW = source("老年人权益保障法", Optional.empty());
    private static final Entry ALLOWANCE = entry("allowance", "高龄津贴怎么领", "八十岁可以领。", Optional.empty(), LAW, List.of("身份证"));

    private static final List<Entry> SAYING_SOMETHING_ELSE = List.of(
            entry("allowance", "高龄津贴怎么领", "八十岁，可以领。", Optional.empty(), LAW, List.of("身份证")),
            entry("allowance", "高龄津贴怎么领", "八十岁可以领。", Optional.of(NEW_YEAR.plusYears(1)), LAW, List.of("身份证")),
            entry("allowance", "高龄津贴怎么领", "八十岁可以领。", Optional.empty(), source("老年人权益保障法", Optional.of("第三条")), List.of("身份证")),
            entry("allowance", "高龄津贴怎么领", "八十岁可以领。", Optional.empty(), LAW, List.of("身份证", "户口本")));

    @ParameterizedTest
    @FieldSource("SAYING_SOMETHING_ELSE")
    void whateverAnAnswerSaysMakesANewVersion(Entry changed) {
        assertThat(edition(changed).version()).isNotEqualTo(edition(ALLOWANCE).version());
    }

    @Test
    void whatIsReadFromTheFilesAgainIsTheSameVersion() {
        var again = entry("allowance", "高龄津贴怎么领", "八十岁可以领。", Optional.empty(), LAW, List.of("身份证"));

        assertThat(again).isNotSameAs(ALLOWANCE);
        assertThat(edition(again)).isEqualTo(edition(ALLOWANCE));
    }

    @Test
    void anotherTitleOrIdIsTheSameVersionStill() {
        var renamed = entry("allowance-2026", "高龄津贴", "八十岁可以领。", Optional.empty(), LAW, List.of("身份证"));

        assertThat(edition(renamed).version()).isEqualTo(edition(ALLOWANCE).version());
    }

    private static Source source(String document, Optional<String> article) {
        return new Source("全国人大常委会", document, article, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Entry entry(
            String id, String title, String inShort, Optional<LocalDate> until, Source source, List<String> bring) {
        return new Entry(
                id, title, List.of(title), inShort, "满八十岁的老人可以领。", "您满八十就能领。", "CN", "老人", NEW_YEAR, until, source, "clerk",
                bring, Optional.empty(), Optional.empty(), List.of(), false);
    }

    private static Edition edition(Entry entry) {
        return Editions.of(entry);
    }
}
