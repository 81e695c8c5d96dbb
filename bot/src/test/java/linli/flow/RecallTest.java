package linli.flow;

import static linli.flow.HouseTest.acts;
import static linli.flow.HouseTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import linli.Examples;
import linli.message.Audience;
import linli.message.SentMessage;
import linli.outbox.OutboxRow.Status;
import linli.recall.GivenAnswer;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;

/// Whoever was given an answer hears of it once when it has changed or holds no more.
class RecallTest extends ChangingHouseTest {
    private static final String ARBITRATION = "劳动仲裁要钱吗";
    private static final String TITLE = "「劳动仲裁怎么申请，要钱吗」";
    private static final String BEFORE = "劳动仲裁不收费，一年内要提出来。";
    private static final String AFTER = "劳动仲裁不收费，两年内要提出来。";
    private static final String ENTRY = "labor-arbitration";

    @Test
    void everybodyWhoGotTheOldAnswerAndNobodyElseIsTold() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-3-1", "r-2", ARBITRATION);
        house.sayInPrivate("r-3", ARBITRATION);
        house.sayInPrivate("r-4", "垃圾分几类");
        house.say("qh-5-1", "r-5", "垃圾分几类");

        change();

        assertThat(house.sweep()).singleElement().satisfies(fired -> {
            assertThat(fired.timer()).isEqualTo("recall");
            assertThat(fired.messages()).extracting(SentMessage::to).containsExactlyInAnyOrder("qh-2-1", "qh-3-1", "r-3");
            assertThat(fired.messages()).extracting(SentMessage::audience)
                    .containsExactlyInAnyOrder(Audience.GROUP, Audience.GROUP, Audience.PERSON);
            assertThat(fired.messages()).allSatisfy(sent -> assertThat(sent.text())
                    .contains("有变动", TITLE, AFTER, "依据", "劳动争议调解仲裁法").doesNotContain(BEFORE));
        });
    }

    @Test
    void correctionInAGroupHasThreeLinesAtMost() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();
        house.sweep();

        assertThat(house.told("qh-2-1").getLast().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void correctionSaysWhetherTheAnswerWasOfTodayOrOfDaysAgo() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.pass(Duration.ofDays(3));
        house.say("qh-3-1", "r-1", ARBITRATION);
        change();
        house.sweep();

        assertThat(house.told("qh-2-1").getLast()).startsWith("前几天说的");
        assertThat(house.told("qh-3-1").getLast()).startsWith("今天说的");
    }

    @Test
    void nobodyIsToldTwiceHoweverOftenTheClockIsLookedAt() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-2-1", "r-2", "@邻里 " + ARBITRATION);
        change();

        assertThat(house.sweep()).hasSize(1);
        assertThat(house.sweep()).isEmpty();
        house.restart();
        assertThat(house.pass(Duration.ofDays(2))).isEmpty();
        assertThat(house.told("qh-2-1")).hasSize(3);
    }

    @Test
    void correctionLostInACrashIsMadeUpForOnce() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();

        house.sweepAndCrash();
        assertThat(house.told("qh-2-1")).hasSize(1);

        house.sweep();
        house.restart();
        house.sweep();
        assertThat(house.told("qh-2-1")).hasSize(2);
    }

    @Test
    void eachNewVersionIsToldOnce() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();
        house.sweep();
        house.pass(Duration.ofMinutes(61));
        files.replaceInEntries("work.yaml", AFTER, "劳动仲裁不收费，三年内要提出来。");
        house.sweep();

        assertThat(house.told("qh-2-1")).hasSize(3);
        assertThat(house.told("qh-2-1").getLast()).contains("三年内");
    }

    @Test
    void answerChangedBackBeforeAnybodyWasToldNeedsNoCorrection() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();
        files.replaceInEntries("work.yaml", AFTER, BEFORE);

        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void answerChangedBackAfterTheCorrectionIsCorrectedAgain() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();
        house.sweep();
        house.pass(Duration.ofMinutes(61));
        files.replaceInEntries("work.yaml", AFTER, BEFORE);
        house.sweep();

        assertThat(house.told("qh-2-1")).hasSize(3);
        assertThat(house.told("qh-2-1").getLast()).contains("有变动", BEFORE);
    }

    @Test
    void groupThatHasHeardTheNewAnswerMeanwhileNeedsNoCorrection() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();
        house.ask("qh-2-1", "r-2", ARBITRATION);

        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void otherTitleOrWaysToAskAreNoNewAnswer() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        files.replaceInEntries("work.yaml", "    - 不服仲裁几天内起诉\n", "");
        files.replaceInEntries("work.yaml", "title: 劳动仲裁怎么申请，要钱吗", "title: 劳动仲裁怎么弄");

        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void removedEntryIsSaidToHoldNoMore() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        files.removeEntry("work.yaml", ENTRY);
        house.sweep();

        assertThat(house.told("qh-2-1").getLast()).contains("不作数了", TITLE, "社区窗口").doesNotContain("依据");
        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void entryThatComesBackIsToldAgain() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        String entry = files.removeEntry("work.yaml", ENTRY);
        house.sweep();
        house.pass(Duration.ofMinutes(61));
        files.addEntry("work.yaml", entry);
        house.sweep();

        assertThat(house.told("qh-2-1")).hasSize(3);
        assertThat(house.told("qh-2-1").getLast()).contains("有变动", BEFORE);
    }

    @Test
    void entryOfTheSameTitleTakesThePlaceOfOneThatIsGone() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        String entry = files.removeEntry("work.yaml", ENTRY);
        files.addEntry("work.yaml", entry.replace("id: " + ENTRY, "id: arbitration-2026").replace(BEFORE, AFTER));
        house.sweep();

        assertThat(house.told("qh-2-1").getLast()).contains("以这个为准", AFTER);
        assertThat(house.givenTo("qh-2-1").getFirst().edition().entry()).isEqualTo("arbitration-2026");
        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void expiredEntryIsSaidToHoldNoMoreOnTheMorningAfterItsLastDay() {
        files.replaceInEntries("work.yaml", "  valid-from: 2008-05-01\n  source:\n    issuer: 全国人民代表大会常务委员会\n"
                + "    document: 中华人民共和国劳动争议调解仲裁法", "  valid-from: 2008-05-01\n  valid-until: 2026-11-25\n  source:\n"
                + "    issuer: 全国人民代表大会常务委员会\n    document: 中华人民共和国劳动争议调解仲裁法");
        house.say("qh-2-1", "r-1", ARBITRATION);

        var fired = house.pass(Duration.ofDays(3));

        assertThat(fired).singleElement().satisfies(recall -> {
            assertThat(recall.timer()).isEqualTo("recall");
            assertThat(recall.at()).isEqualTo(Examples.at("2026-11-26T07:00"));
        });
        assertThat(house.told("qh-2-1").getLast()).contains("不作数了");
    }

    @Test
    void nobodyIsToldAtNight() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.sayInPrivate("r-2", ARBITRATION);
        house.pass(Duration.ofHours(14));
        change();
        assertThat(house.sweep()).isEmpty();

        var fired = house.pass(Duration.ofHours(12));

        assertThat(fired).singleElement().extracting(Fired::at).isEqualTo(Examples.at("2026-11-25T07:00"));
        assertThat(fired.getFirst().messages()).hasSize(2);
    }

    @Test
    void groupWhoseBudgetIsUsedUpIsToldWhenItIsBack() {
        house.ask("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-2-1", "r-2", "高龄补贴去哪里申请");
        house.say("qh-2-1", "r-3", "垃圾分几类");
        change();

        assertThat(house.sweep()).isEmpty();
        assertThat(house.pass(Duration.ofMinutes(58))).isEmpty();
        assertThat(house.pass(Duration.ofMinutes(10))).hasSize(1);
        assertThat(house.told("qh-2-1").getLast()).contains(AFTER);
    }

    @Test
    void correctionUsesUpTheGroupsBudget() {
        house.ask("qh-2-1", "r-1", ARBITRATION);
        change();
        house.sweep();
        house.say("qh-2-1", "r-2", "高龄补贴去哪里申请");

        assertThat(acts(house.say("qh-2-1", "r-3", "垃圾分几类"))).isEqualTo("collect");
    }

    @Test
    void whoeverCannotBeWrittenToIsNotTold() {
        house.sayInPrivate("worker-1", ARBITRATION);
        files.replaceInConfig("people.yaml", "phone: \"100 0000 0011\", private: true", "phone: \"100 0000 0011\", private: false");
        change();

        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void whatNeverArrivedNeedsNoCorrection() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.deliver("qh-2-1", Status.FAILED);
        change();

        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void staffGroupIsToldAsWell() {
        house.ask("grid-1", "worker-1", ARBITRATION);
        change();

        assertThat(house.sweep().getFirst().messages()).singleElement().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo("grid-1");
            assertThat(sent.audience()).isEqualTo(Audience.STAFF);
        });
    }

    @Test
    void answersOlderThanTheConfiguredTimeAreForgottenAndNotPutRight() {
        files.replaceInConfig("community.yaml", "recall-days: 30", "recall-days: 7");
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.pass(Duration.ofDays(2));
        house.say("qh-3-1", "r-1", ARBITRATION);
        house.pass(Duration.ofDays(6));
        change();

        assertThat(house.sweep().getFirst().messages()).extracting(SentMessage::to).containsExactly("qh-3-1");
        assertThat(house.givenTo("qh-2-1")).isEmpty();
    }

    @Test
    void manyAreToldInSeveralGoesEachOnce() {
        var residents = IntStream.range(0, 130).mapToObj(i -> "r-" + i).toList();
        residents.forEach(r -> house.sayInPrivate(r, ARBITRATION));
        change();

        assertThat(house.sweep().getFirst().messages()).hasSize(100);
        assertThat(house.sweep().getFirst().messages()).hasSize(30);
        assertThat(residents).allSatisfy(r -> assertThat(house.told(r)).hasSize(2));
    }

    @Test
    void personIsPutRightInTheFormTheyWereGiven() {
        house.sayInPrivate("r-1", ARBITRATION);
        house.sayInPrivate("r-1", "老人版");
        files.replaceInEntries("work.yaml", "记住，一年之内要去。", "记住，两年之内要去。");
        house.sweep();

        assertThat(house.told("r-1").getLast()).contains("有变动", "记住，两年之内要去。").doesNotContain(BEFORE);
    }

    @Test
    void changedAnswerThatIsAskedForInFullIsSaidToHaveChanged() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();
        var reply = house.say("qh-2-1", "r-1", "详细点");

        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("有变动", "45 天内裁完");
        assertThat(house.sweep()).isEmpty();
    }

    @Test
    void exportShowsWhoWasGivenWhatAndWhatPutItRight() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        change();
        house.sweep();

        assertThat(house.givenTo("qh-2-1")).extracting(GivenAnswer::isCorrection).containsExactly(true, false);
        assertThat(house.export().lines().filter(line -> line.contains("\"given_answer\"")).toList())
                .hasSize(2)
                .allMatch(line -> line.contains("\"entry\":\"labor-arbitration\"") && line.contains("\"to\":\"qh-2-1\""));
    }

    private void change() {
        files.replaceInEntries("work.yaml", BEFORE, AFTER);
    }
}
