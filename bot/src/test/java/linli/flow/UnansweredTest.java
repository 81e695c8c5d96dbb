package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import linli.Examples;
import linli.cases.CaseEvent;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody could answer is shown to staff once a day; what one of them answers and another agrees to is an answer from then on.
class UnansweredTest extends HouseTest {
    private static final String PRINT = "小区附近哪里可以打印照片";
    private static final String PRINT_TOO = "附近哪里可以打印照片";
    private static final String BENCHES = "建议中心花园加几条长椅";
    private static final String ANSWER = "社区一楼文印室能打，工作日都开";
    private static final String DESK = "community-desk";

    @Test
    void theSameQuestionOfSeveralPeopleIsOneLineWithHowManyAndWhere() {
        house.say("qh-2-1", "r-1", PRINT);
        house.say("qh-3-1", "r-2", PRINT_TOO);
        house.say("qh-5-1", "r-3", PRINT);
        house.say("qh-2-1", "r-1", BENCHES);

        assertThat(digest().text()).isEqualTo("""
                昨天到现在我答不上的，得空看一眼：
                1. 附近哪里可以打印照片 · 3 人问 · 清河苑2栋1单元、清河苑3栋1单元等 3 处
                2. 建议中心花园加几条长椅（建议） · 清河苑2栋1单元
                知道的回「答 1 怎么办」，另一位同事说声「同意 1」，我就照着答。""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 社区一楼文印室能打", "第一个 社区一楼文印室能打", "照片一楼文印室就能打 工作日都开", "第1条 去一楼文印室"})
    void underTheDigestALineIsAnsweredWithoutTheWordForIt(String said) {
        house.say("qh-2-1", "r-1", PRINT);
        digest();

        assertThat(house.say(DESK, "clerk", said).messages()).singleElement().asString().contains("文印室", "同意 1");
        assertThat(texts(house.say(DESK, "chief", "对的 可以这么回"), DESK)).singleElement().asString().contains("以后就这么答");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我再问下", "照片谁知道哪里打", "1 给老郑", "中午吃什么", "对的", "一个两个都不来开会"})
    void whatIsNoAnswerIsTalkUnderTheDigestToo(String said) {
        house.say("qh-2-1", "r-1", PRINT);
        digest();

        assertThat(house.say(DESK, "clerk", said).messages()).noneMatch(message -> message.text().contains("同意 1"));
    }

    @Test
    void whoAgreesToWhatNobodyHasAnsweredIsToldHow() {
        house.say("qh-2-1", "r-1", PRINT);
        digest();

        assertThat(texts(house.say(DESK, "chief", "同意1"), DESK)).containsExactly("第 1 条还没人答，知道的回「答 1 怎么办」。");
    }

    @Test
    void whoeverAsksTwiceIsOnePerson() {
        house.say("qh-2-1", "r-1", PRINT);
        house.say("qh-2-1", "r-1", PRINT);

        assertThat(digest().text()).contains("1. " + PRINT + " · 清河苑2栋1单元");
    }

    @Test
    void whereNothingWasCollectedThereIsNoDigest() {
        house.say("qh-2-1", "r-1", "晚上一起看球不");

        assertThat(house.pass(Duration.ofDays(3))).isEmpty();
    }

    @Test
    void suggestionsAloneAreShownWithoutAWordOnAnswering() {
        house.say("qh-2-1", "r-1", BENCHES);

        assertThat(digest().text()).startsWith("昨天到现在大家提的").doesNotContain("答 1");
    }

    @Test
    void twentyLinesAreTheMostAndTheRestComesTheNextDay() {
        var things = Stream.of(
                        "打印照片", "配钥匙", "修鞋", "寄快递", "理发", "修老花镜", "取钱", "充公交卡", "裁裤脚", "修手机", "洗车", "学游泳", "买窗帘", "修拉链",
                        "买文具", "租雨伞", "学书法", "弹棉花", "磨菜刀", "修手表", "借轮椅", "打羽毛球", "下象棋", "修收音机", "换电池", "缝被子", "洗地毯")
                .filter(thing -> acts(house.say("qh-2-1", "r-1", "小区附近哪里可以" + thing)).equals("collect"))
                .toList();
        assertThat(things).hasSizeGreaterThan(18);

        var first = digest();
        var second = digest();

        assertThat(first.text().lines()).hasSizeLessThanOrEqualTo(20);
        assertThat(List.of(first.text(), second.text())).allSatisfy(text -> assertThat(text).contains("1. "));
        assertThat(things).allSatisfy(thing -> assertThat(first.text() + second.text()).contains("可以" + thing));
        assertThat(house.pass(Duration.ofDays(2))).isEmpty();
    }

    @Test
    void whatWasHandedOverBecauseNothingAnsweredIsInTheDigestToo() {
        house.ask("qh-2-1", "r-1", PRINT);

        assertThat(digest().text()).contains("1. " + PRINT);
    }

    @Test
    void anAnswerIsADraftUntilASecondColleagueSaysYes() {
        collected();

        var reply = house.say(DESK, "clerk", "答 1 " + ANSWER);

        assertThat(acts(reply)).isEqualTo("command");
        assertThat(texts(reply, DESK)).containsExactly("""
                1. 附近哪里可以打印照片
                社区一楼文印室能打，工作日都开（民政窗口李姐）
                另一位同事看一眼：对就回「同意 1」，不对回「不对 1 哪里不对」。""");
        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("collect");
    }

    @Test
    void afterTheYesItAnswersFromTheNextMessageOnWithItsSourceAndDate() {
        answered();

        var reply = house.say("qh-7-1", "r-9", PRINT_TOO);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(reply.gravest().orElseThrow().category()).contains("answer-1-1");
        assertThat(texts(reply, "qh-7-1")).containsExactly(ANSWER + "\n（依据：社区答复 · 民政窗口李姐，2026-11-24 起）");
    }

    @Test
    void itAnswersWhoeverAsksTheSameInOtherWords() {
        answered();

        assertThat(texts(house.ask("qh-7-1", "r-9", "照片在哪能打印 离家近点的"), "qh-7-1")).singleElement().asString().contains(ANSWER);
    }

    @Test
    void itStillAnswersAfterARestart() {
        answered();
        house.restart();

        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("answer");
    }

    @Test
    void itAnswersNoOtherQuestion() {
        answered();

        assertThat(acts(house.say("qh-7-1", "r-9", "小区附近哪里可以配钥匙"))).isNotEqualTo("answer");
        assertThat(house.say("qh-7-1", "r-9", "劳动仲裁要钱吗").gravest().orElseThrow().category()).contains("labor-arbitration");
    }

    @Test
    void thoseWhoAskedAreToldOnce() {
        var reply = answered();

        assertThat(texts(reply, "qh-2-1")).containsExactly("""
                前面问的「小区附近哪里可以打印照片」：社区一楼文印室能打，工作日都开
                （依据：社区答复 · 民政窗口李姐，2026-11-24 起）""");
        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("「附近哪里可以打印照片」");
        assertThat(texts(reply, DESK)).containsExactly("好，「附近哪里可以打印照片」以后就这么答，问过的人也会知道。要收回，回「撤回答案 1」。");
        assertThat(house.pass(Duration.ofDays(3))).isEmpty();
    }

    @Test
    void whoeverAskedInPrivateIsToldInPrivate() {
        house.sayInPrivate("r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);

        assertThat(texts(house.say(DESK, "chief", "同意 1"), "r-1")).singleElement().asString().contains("前面问的", ANSWER);
    }

    @Test
    void whoeverWasAnsweredByHandIsNotToldAgain() {
        house.ask("qh-2-1", "r-1", PRINT);
        house.say(DESK, "clerk", "4 一楼文印室");
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);

        assertThat(targets(house.say(DESK, "chief", "同意 1"))).containsExactly(DESK);
    }

    @Test
    void whatWasHandedOverIsDoneOnceWhoeverAskedHasBeenTold() {
        house.ask("qh-2-1", "r-1", PRINT);
        house.say(DESK, "clerk", "1");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        digest();
        house.say(DESK, "worker-1", "答 1 " + ANSWER);
        assertThat(house.caseOf(1001).isOpen()).isTrue();

        var reply = house.say(DESK, "chief", "同意 1");

        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("前面问的", ANSWER).doesNotContain("解决了吗");
        assertThat(house.caseOf(1001).owner()).isEqualTo("clerk");
        assertThat(texts(reply, "clerk")).containsExactly("1001 有答案了：" + ANSWER + "。问的人已经知道，您不用再回。");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == CaseEvent.Type.DONE).singleElement()
                .satisfies(done -> {
                    assertThat(done.by()).isEqualTo("worker-1");
                    assertThat(done.detail()).isEqualTo(ANSWER);
                });
        assertThat(house.pass(Duration.ofDays(2))).isEmpty();
    }

    @Test
    void whatWasAskedInPrivateIsDoneAsWell() {
        house.sayInPrivate("r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.say(DESK, "chief", "同意 1");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(house.told("r-1").getLast()).contains("前面问的", ANSWER);
    }

    @Test
    void caseStaysOpenUntilTheMorningOnWhichTheAnswerIsTold() {
        house.ask("qh-2-1", "r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.pass(Duration.ofHours(6));
        house.say(DESK, "chief", "同意 1");
        assertThat(house.caseOf(1001).isOpen()).isTrue();

        house.pass(Duration.ofHours(12));

        assertThat(house.told("qh-2-1").getLast()).contains("前面问的", ANSWER);
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @Test
    void answerThatIsTakenBackBeforeItWasToldLeavesTheCaseOpen() {
        house.ask("qh-2-1", "r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.pass(Duration.ofHours(6));
        house.say(DESK, "chief", "同意 1");
        house.say(DESK, "worker-1", "撤回答案 1");

        house.pass(Duration.ofHours(12));

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void colleaguesWhoAskedInTheirOwnGroupAreToldThere() {
        house.ask("grid-1", "worker-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);

        assertThat(texts(house.say(DESK, "chief", "同意 1"), "grid-1")).first().asString().contains("前面问的", ANSWER);
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @Test
    void aGroupThatHasHeardEnoughIsToldLater() {
        collected();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.say("qh-2-1", "r-5", "劳动仲裁要钱吗");
        house.say("qh-2-1", "r-6", "高龄补贴去哪里申请");

        var reply = house.say(DESK, "chief", "同意 1");
        assertThat(targets(reply)).containsExactly("qh-3-1", DESK);

        var later = house.pass(Duration.ofHours(2));
        assertThat(later).extracting(Fired::timer).containsExactly("notice");
        assertThat(later.getFirst().messages()).extracting(SentMessage::to).containsExactly("qh-2-1");
    }

    @Test
    void nobodyIsToldAtNight() {
        collected();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.pass(Duration.ofHours(6));

        assertThat(targets(house.say(DESK, "chief", "同意 1"))).containsExactly(DESK);
        assertThat(house.pass(Duration.ofHours(12))).singleElement().satisfies(fired -> {
            assertThat(fired.at()).isEqualTo(Examples.at("2026-11-25T07:00"));
            assertThat(fired.messages()).extracting(SentMessage::to).containsExactly("qh-2-1", "qh-3-1");
        });
    }

    @Test
    void nobodyAgreesToTheirOwnAnswer() {
        collected();
        house.say(DESK, "clerk", "答 1 " + ANSWER);

        assertThat(texts(house.say(DESK, "clerk", "同意 1"), DESK)).singleElement().asString().contains("另一位同事");
        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("collect");
    }

    @Test
    void aColleagueWhoSaysNoKeepsItOutUntilItIsWrittenAnew() {
        collected();
        house.say(DESK, "clerk", "答 1 二楼能打");

        assertThat(texts(house.say(DESK, "chief", "不对 1 文印室搬到一楼了"), DESK)).singleElement().asString().contains("先不用");
        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("collect");
        assertThat(texts(house.say(DESK, "worker-1", "同意 1"), DESK)).singleElement().asString().contains("收起来了");

        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.say(DESK, "chief", "好 1");
        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("answer");
        assertThat(house.export()).contains("\"why\":\"文印室搬到一楼了\"");
    }

    @Test
    void theLaterOfTwoDraftsIsTheOneThatIsAgreedTo() {
        collected();
        house.say(DESK, "clerk", "答 1 二楼能打");
        house.say(DESK, "worker-1", "答 1 " + ANSWER);
        house.say(DESK, "chief", "同意 1");

        assertThat(texts(house.say("qh-7-1", "r-9", PRINT), "qh-7-1")).singleElement().asString().contains(ANSWER, "周敏");
    }

    @Test
    void aLaterAnswerTakesThePlaceOfTheEarlierAndBothAreKept() {
        answered();
        house.say(DESK, "worker-1", "答 1 文印室搬到二楼了");
        house.say(DESK, "chief", "同意 1");

        assertThat(texts(house.say("qh-7-1", "r-9", PRINT), "qh-7-1")).singleElement().asString().contains("搬到二楼");
        assertThat(house.export().lines().filter(line -> line.contains("\"type\":\"answer\""))).hasSize(2)
                .first().asString().contains("\"withdrawn_by\":\"chief\"", "\"in_force\":false");
    }

    @Test
    void anAnswerThatWasTakenBackAnswersNoLonger() {
        answered();

        assertThat(texts(house.say(DESK, "worker-1", "撤回答案 1"), DESK)).containsExactly("收回了，「附近哪里可以打印照片」以后不这么答。");
        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("collect");
        assertThat(house.export()).contains("\"seconded_by\":\"chief\"", "\"withdrawn_by\":\"worker-1\"");
        house.restart();
        assertThat(acts(house.say("qh-8-1", "r-9", PRINT))).isEqualTo("collect");
    }

    @Test
    void quotingTheWordOnAnAnswerTakesItBack() {
        var confirmation = answered().messages().getLast();

        house.quoting(confirmation, DESK, "chief", "撤回");

        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("collect");
    }

    @Test
    void quotingTheRequestIsEnoughToAgree() {
        collected();
        var request = house.say(DESK, "clerk", "答 1 " + ANSWER).messages().getLast();

        house.quoting(request, DESK, "chief", "好");

        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("answer");
    }

    @Test
    void quotingAnOlderDigestAnswersAnOlderLine() {
        var older = collected();
        house.say("qh-4-1", "r-4", "请问附近哪里可以修鞋");
        digest();

        house.quoting(older, DESK, "clerk", "答 1 " + ANSWER);
        house.say(DESK, "chief", "同意 1");

        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("answer");
        assertThat(acts(house.say("qh-7-1", "r-9", "请问附近哪里可以修鞋"))).isEqualTo("collect");
    }

    @Test
    void aWrongNumberIsAskedAboutOnce() {
        collected();

        assertThat(texts(house.say(DESK, "clerk", "答 7 " + ANSWER), DESK)).singleElement().asString().contains("1 到 1");
        assertThat(house.say(DESK, "clerk", "答 7 " + ANSWER).messages()).isEmpty();
    }

    @Test
    void aSuggestionIsNotAnswered() {
        house.say("qh-2-1", "r-1", BENCHES);
        digest();

        assertThat(texts(house.say(DESK, "clerk", "答 1 明年加"), DESK)).singleElement().asString().contains("建议");
    }

    @Test
    void aPrivateAnswerIsShownToTheGroupThatIsToAgree() {
        collected();

        var reply = house.sayInPrivate("clerk", "答 1 " + ANSWER);

        assertThat(texts(reply, "clerk")).singleElement().asString().contains("记下了");
        assertThat(texts(reply, DESK)).singleElement().asString().contains(ANSWER, "同意 1");
        assertThat(texts(house.sayInPrivate("chief", "同意 1"), "chief")).singleElement().asString().contains("请在清河社区工作台里说");
        house.say(DESK, "chief", "同意 1");
        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("answer");
    }

    @Test
    void numbersAreMaskedInWhatIsAnswered() {
        collected();

        assertThat(texts(house.say(DESK, "clerk", "答 1 找小刘 13912345678"), DESK)).singleElement().asString()
                .contains("139****", "遮住").doesNotContain("13912345678");
    }

    @Test
    void whatDoesNotFitIntoAGroupIsNotTaken() {
        collected();

        assertThat(texts(house.say(DESK, "clerk", "答 1 一楼\n二楼\n三楼"), DESK)).singleElement().asString().contains("两行");
        assertThat(texts(house.say(DESK, "clerk", "答 1 " + "一楼".repeat(100)), DESK)).singleElement().asString().contains("120");
    }

    @Test
    void residentsAnswerNothingAndAgreeToNothing() {
        collected();
        assertThat(house.say(DESK, "r-1", "答 1 " + ANSWER).messages()).isEmpty();

        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.say(DESK, "r-1", "同意 1");
        house.say("qh-2-1", "chief", "同意 1");
        assertThat(acts(house.say("qh-7-1", "r-9", PRINT))).isEqualTo("collect");
    }

    @Test
    void whatOnlyLooksLikeAReplyIsTalk() {
        collected();

        assertThat(List.of("答应了 2 点来", "好", "好的", "好 2 天没下雨了", "同意 9", "答 周五都在"))
                .allSatisfy(text -> assertThat(house.say(DESK, "clerk", text).messages()).as(text).isEmpty());
    }

    @Test
    void anotherGroupOfStaffAnswersNothing() {
        collected();

        assertThat(house.say("grid-1", "worker-1", "答 1 " + ANSWER).messages()).isEmpty();
    }

    /// Two people in two groups asked the same, and staff were shown it.
    private SentMessage collected() {
        house.say("qh-2-1", "r-1", PRINT);
        house.say("qh-3-1", "r-2", PRINT_TOO);
        return digest();
    }

    private Reply answered() {
        collected();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        return house.say(DESK, "chief", "同意 1");
    }

    /// Lets the time of the next digest come.
    private SentMessage digest() {
        var local = house.now().atZone(Examples.ZONE);
        var five = local.withHour(17).withMinute(0);
        var next = local.isBefore(five) ? five : five.plusDays(1);
        return house.pass(Duration.between(local, next)).stream()
                .filter(fired -> fired.timer().equals("digest"))
                .flatMap(fired -> fired.messages().stream())
                .findFirst().orElseThrow();
    }

    @Test
    void whoeverSaysYesToTheOneThatWasJustProposedNeedNotNumberIt() {
        house.sayInPrivate("r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        assertThat(house.say(DESK, "clerk", "同意").messages()).isEmpty();
        assertThat(house.say(DESK, "chief", "可以").messages()).isEmpty();

        assertThat(texts(house.say(DESK, "chief", "同意"), "r-1")).singleElement().asString().contains(ANSWER);
    }

    @Test
    void whatASecondColleagueFindsWrongIsNotSentThoughAThirdAgreesAfterwards() {
        house.sayInPrivate("r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);

        assertThat(texts(house.say(DESK, "chief", "不对 周末不开门 工作日才能打"), DESK)).singleElement().asString().contains("第 1 条先不用");
        assertThat(texts(house.say(DESK, "worker-1", "同意1"), "r-1")).isEmpty();
    }

    @Test
    void yesThatComesMuchLaterIsOfSomethingElse() {
        house.sayInPrivate("r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.pass(Duration.ofHours(2));

        assertThat(house.say(DESK, "chief", "同意").messages()).isEmpty();
        assertThat(house.say(DESK, "chief", "不对 今天是周二").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"先撤了吧", "那撤掉吧", "这条先别用", "收回吧", "先拿下来"})
    void theOneThatWasJustAgreedToIsTakenBackInPassing(String text) {
        house.sayInPrivate("r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.say(DESK, "chief", "同意 1");

        assertThat(texts(house.say(DESK, "clerk", text), DESK)).singleElement().asString().startsWith("收回了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤了摊子没", "人都撤了", "我先撤了 拜拜", "收回那把伞", "不用谢"})
    void talkOfOtherThingsTakesNothingBack(String text) {
        house.sayInPrivate("r-1", PRINT);
        digest();
        house.say(DESK, "clerk", "答 1 " + ANSWER);
        house.say(DESK, "chief", "同意 1");

        assertThat(texts(house.say(DESK, "clerk", text), DESK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"哦那我改 答 1 ", "好的 更正 答 1 ", "那重新答 1 "})
    void aNewAnswerMayBeginWithAWordOnTheOld(String before) {
        house.sayInPrivate("r-1", PRINT);
        digest();

        assertThat(texts(house.say(DESK, "clerk", before + ANSWER), DESK)).singleElement().asString().contains(ANSWER);
    }
}
