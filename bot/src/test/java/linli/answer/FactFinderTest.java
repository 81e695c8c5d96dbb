package linli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linli.knowledge.Fact;
import linli.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say of ages, years and households, and what is not certain enough to tell an amount by.
class FactFinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Fact AGE = new Fact.Age("age", "多大了");
    private static final Fact YEARS = new Fact.Count("years", "几年了", List.of("年"));
    private static final Fact HOUSEHOLD = new Fact.Choice(
            "household", "户口在不在长沙", Map.of("长沙", List.of("长沙户口", "本地户口"), "外地", List.of("外地户口", "不是长沙户口")));

    @ParameterizedTest
    @CsvSource({
            "我妈83岁长沙户口高龄津贴多少, 83, 83", "老娘八十三岁有钱领不, 83, 83", "一百零二岁的太奶奶, 102, 102", "满八十了, 80, 80", "今年９１, 91, 91",
            "八十多岁, 81, 89", "1943年生的, 82, 83", "43年出生, 82, 83", "孩子两岁半 还有没有, 2, 2", "崽才1岁, 1, 1",
            "我妈 83 岁长沙户口高龄津贴多少, 83, 83", "毛毛八个月大, 0, 0", "崽崽才半岁, 0, 0", "十四个月大的, 1, 1", "我妈80了, 80, 80", "老人家八十三了 有补贴不, 83, 83"})
    void ageIsFound(String text, int from, int to) {
        assertThat(FactFinder.find(AGE, PlainText.of(text), TODAY)).contains(new Value.Numbers(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "快80岁了", "我60岁我妈83岁", "八十岁以上有补贴吗", "住了30年", "3栋80", "差不多90岁", "今年2026年标准多少", "还不到八十岁", "300岁", "我妈快80了", "我妈80 我爸83", "我妈3栋的"})
    void ageThatIsNotCertainIsNotFound(String text) {
        assertThat(FactFinder.find(AGE, PlainText.of(text), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"工作12年年假几天, 12, 12", "干了十五年了, 15, 15", "交了3个年, 3, 3", "工作十多年, 11, 19"})
    void yearsAreFound(String text, int from, int to) {
        assertThat(FactFinder.find(YEARS, PlainText.of(text), TODAY)).contains(new Value.Numbers(from, to));
    }

    @ParameterizedTest
    @CsvSource({"长沙户口的, 长沙", "不是长沙户口, 外地", "我是外地户口, 外地"})
    void householdIsFoundByTheLongestWord(String text, String household) {
        assertThat(FactFinder.find(HOUSEHOLD, PlainText.of(text), TODAY)).contains(new Value.Named(household));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人在长沙户口在湘潭", "长沙户口是不是才有"})
    void householdThatGoesOnOtherwiseIsNotFound(String text) {
        assertThat(FactFinder.find(HOUSEHOLD, text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6个月, 0, 0", "六个月了, 0, 0", "半岁, 0, 0", "18个月, 1, 1"})
    void monthsAreNoYears(String text, int from, int to) {
        assertThat(FactAnswer.answer(AGE, text, TODAY)).contains(new Value.Numbers(from, to));
        assertThat(FactAnswer.mayTell(List.of(AGE), text)).isTrue();
    }

    @Test
    void whatIsCountedOtherwiseIsNoAnswer() {
        assertThat(FactAnswer.answer(AGE, "6月", TODAY)).isEmpty();
        assertThat(FactAnswer.answer(YEARS, "83岁", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"83, 83岁", "八十三, 八十三岁", "83岁, 83岁", "满91了, 满91了"})
    void bareAnswerIsPutInFull(String text, String full) {
        assertThat(FactFinder.find(AGE, FactAnswer.inFull(AGE, PlainText.of(text), TODAY), TODAY))
                .isEqualTo(FactFinder.find(AGE, PlainText.of(full), TODAY))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"长沙, 长沙", "外地的, 外地", "本地的, 长沙", "是本地, 长沙"})
    void bareNameIsAnAnswerOnlyToWhoeverAsked(String text, String household) {
        assertThat(FactFinder.find(HOUSEHOLD, text, TODAY)).isEmpty();
        assertThat(FactAnswer.answer(HOUSEHOLD, text, TODAY)).contains(new Value.Named(household));
    }
}
