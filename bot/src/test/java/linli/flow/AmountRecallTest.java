package linli.flow;

import static linli.flow.HouseTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.Examples;
import linli.message.Audience;
import linli.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever was told an amount hears of it once when it is another one, in the words of the row that is in force for what they told.
class AmountRecallTest extends ChangingHouseTest {
    private static final String OF_MOTHER = "我妈83岁长沙户口高龄津贴多少";
    private static final String OF_FATHER = "我爸92岁长沙户口高龄津贴多少";
    private static final String ROW = "    - {from: 2026-01-01, until: 2026-12-31, household: 长沙, age: 80-89, amount: 每月 100 元}\n";
    private static final String NEXT_YEAR = "    - {from: 2027-01-01, household: 长沙, age: 80-89, amount: 每月 150 元}\n";

    @BeforeEach
    void beforeTheYearEnds() {
        house.at("2026-12-21T10:00");
    }

    @Test
    void onTheMorningOnWhichTheNextRowBeginsTheNewAmountIsToldToThoseWhoWereToldTheOldOne() {
        files.replaceInAmounts("community.yaml", ROW, ROW + NEXT_YEAR);
        house.ask("qh-2-1", "r-1", OF_MOTHER);
        house.sayInPrivate("r-2", OF_MOTHER);
        house.ask("qh-3-1", "r-3", "高龄津贴怎么申请");

        var fired = house.pass(Duration.ofDays(12));

        assertThat(fired).singleElement().satisfies(recall -> {
            assertThat(recall.timer()).isEqualTo("recall");
            assertThat(recall.at()).isEqualTo(Examples.at("2027-01-01T07:00"));
            assertThat(recall.messages()).extracting(SentMessage::to).containsExactlyInAnyOrder("qh-2-1", "r-2");
            assertThat(recall.messages()).extracting(SentMessage::audience).containsExactlyInAnyOrder(Audience.GROUP, Audience.PERSON);
            assertThat(recall.messages()).allSatisfy(sent -> {
                assertThat(sent.text()).startsWith("前几天说的").contains("有变动", "每月 150 元", "2027-01-01").doesNotContain("100 元");
                assertThat(sent.text().lines()).hasSizeLessThanOrEqualTo(3);
            });
        });
        assertThat(house.pass(Duration.ofDays(20))).isEmpty();
    }

    @Test
    void whereARowEndsAndNoneFollowsTheOfficeIsToldAndNoAmount() {
        house.ask("qh-2-1", "r-1", OF_MOTHER);

        house.pass(Duration.ofDays(12));

        assertThat(house.told("qh-2-1")).hasSize(2);
        assertThat(house.told("qh-2-1").getLast()).contains("有变动", "没有准数", "民政窗口李姐", "8:30-12:00").doesNotContain("元");
    }

    @Test
    void rowThatIsAddedForLaterTellsNobodyAnythingBefore() {
        house.ask("qh-2-1", "r-1", OF_MOTHER);
        files.replaceInAmounts("community.yaml", ROW, ROW + NEXT_YEAR);

        assertThat(house.sweep()).isEmpty();
        assertThat(house.pass(Duration.ofDays(9))).isEmpty();
    }

    @Test
    void amountThatIsCorrectedIsToldToThoseItIsFor() {
        house.ask("qh-2-1", "r-1", OF_MOTHER);
        house.ask("qh-3-1", "r-2", OF_FATHER);
        files.replaceInAmounts("community.yaml", "每月 100 元", "每月 120 元");

        assertThat(house.sweep()).singleElement().satisfies(recall -> assertThat(recall.messages())
                .singleElement().satisfies(sent -> {
                    assertThat(sent.to()).isEqualTo("qh-2-1");
                    assertThat(sent.text()).contains("今天说的", "每月 120 元");
                }));
    }

    @Test
    void groupThatWasToldTwoAmountsIsToldOfEach() {
        house.ask("qh-2-1", "r-1", OF_MOTHER);
        house.ask("qh-2-1", "r-2", OF_FATHER);
        files.replaceInAmounts("community.yaml", "每月 100 元", "每月 120 元");
        files.replaceInAmounts("community.yaml", "每月 200 元", "每月 240 元");
        house.sweep();

        assertThat(house.told("qh-2-1")).hasSize(4);
        assertThat(house.told("qh-2-1").subList(2, 4)).anyMatch(text -> text.contains("120")).anyMatch(text -> text.contains("240"));
    }

    @Test
    void groupThatWasToldTheSameAmountForTwoPeopleIsToldOnce() {
        house.ask("qh-2-1", "r-1", OF_MOTHER);
        house.ask("qh-2-1", "r-2", "我爸85岁长沙户口高龄津贴多少");
        files.replaceInAmounts("community.yaml", "每月 100 元", "每月 120 元");

        house.sweep();
        house.pass(Duration.ofDays(2));

        assertThat(house.told("qh-2-1")).hasSize(3);
    }

    @Test
    void factsThatWereToldOnBeingAskedCountToo() {
        house.ask("qh-2-1", "r-1", "高龄津贴一个月多少钱");
        house.say("qh-2-1", "r-1", "83");
        house.say("qh-2-1", "r-1", "长沙");
        files.replaceInAmounts("community.yaml", "每月 100 元", "每月 120 元");
        house.sweep();

        assertThat(house.told("qh-2-1").getLast()).contains("有变动", "每月 120 元");
    }

    @Test
    void sameAmountInTheNextYearIsNoNews() {
        files.replaceInAmounts("community.yaml", ROW, ROW + NEXT_YEAR.replace("150", "100"));
        house.ask("qh-2-1", "r-1", OF_MOTHER);

        assertThat(house.pass(Duration.ofDays(20))).isEmpty();
    }

    @Test
    void amountForAYearThatWasNamedDoesNotChangeWithTheClock() {
        house.ask("qh-2-1", "r-1", "2026年高龄津贴多少 我妈83岁长沙户口");

        assertThat(house.told("qh-2-1").getLast()).contains("每月 100 元");
        assertThat(house.pass(Duration.ofDays(20))).isEmpty();
    }

    @Test
    void whereOneMoreFactIsNeededByThenTheOfficeIsTold() {
        files.replaceInAmounts("community.yaml", "    - id: household\n",
                "    - {id: low, ask: 有没有低保, choice: {有: [吃低保], 没有: [没有低保]}}\n    - id: household\n");
        files.replaceInAmounts("community.yaml", ROW, ROW
                + "    - {from: 2027-01-01, household: 长沙, age: 80-89, low: 有, amount: 每月 300 元}\n"
                + "    - {from: 2027-01-01, household: 长沙, age: 80-89, low: 没有, amount: 每月 150 元}\n");
        house.ask("qh-2-1", "r-1", OF_MOTHER);
        house.pass(Duration.ofDays(12));

        assertThat(house.told("qh-2-1").getLast()).contains("有变动", "没有准数").doesNotContain("元");
    }

    @Test
    void amountWhoseEntryIsGoneIsSaidToHoldNoMoreAndComesBackAsAnAmount() {
        house.ask("qh-2-1", "r-1", "工作12年年休假几天");
        files.replaceInEntries("law-2.yaml", "  valid-from: 2008-01-01\n", "  valid-from: 2027-06-01\n");
        house.sweep();
        assertThat(house.told("qh-2-1").getLast()).contains("不作数了");

        house.pass(Duration.ofMinutes(61));
        files.replaceInEntries("law-2.yaml", "  valid-from: 2027-06-01\n", "  valid-from: 2008-01-01\n");
        house.sweep();
        assertThat(house.told("qh-2-1").getLast()).contains("有变动", "一年 10 天");
    }

    @Test
    void whoeverWantsMoreThanTheAmountIsToldTheEntryAndStillHearsOfTheNextAmount() {
        house.sayInPrivate("r-1", OF_MOTHER);
        assertThat(texts(house.sayInPrivate("r-1", "详细点"), "r-1")).singleElement().asString().doesNotContain("100 元", "有变动");
        files.replaceInAmounts("community.yaml", "每月 100 元", "每月 120 元");
        house.sweep();

        assertThat(house.told("r-1").getLast()).contains("有变动", "每月 120 元");
    }
}
