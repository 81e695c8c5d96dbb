package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.message.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A unit leader adds notes of her own to what she passes on, and comes back to it: what she says is of the matter that she means.
class PassedOnWordsTest extends HouseTest {
    private static final String LEADER = "leader-qh-6-2";
    private static final String BUNDLE = "转：\n6-2-301 阿芳：公积金离职了怎么取\n6-2-1104：楼道灯不亮好几天了\n6-2-502 老谢：楼上天天半夜打麻将吵得睡不着 跟他说了还骂我\n";

    @ParameterizedTest
    @ValueSource(strings = {"灯我看了一下确实是坏的", "———\n灯我看了一下确实是坏的", "（灯我看了一下确实是坏的）", "注：灯我看了一下确实是坏的", "\n1104那个灯我看了一下确实是坏的"})
    void whatTheLeaderAddsIsReadByWhoeverHasTheMatterAndIsNoResidentsWord(String note) {
        house.sayInPrivate(LEADER, BUNDLE + note);

        assertThat(house.caseOf(1001).text()).isEqualTo("楼道灯不亮好几天了");
        assertThat(house.caseOf(1002).text()).doesNotContain("灯");
        assertThat(notesOf(1001)).singleElement().asString().contains("确实是坏的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1104的灯我自己去找物业", "灯我已经处理好了", "1104那个不用管 他们自己解决了"})
    void whatTheLeaderSeesToHerselfOpensNoCase(String note) {
        var reply = house.sayInPrivate(LEADER, BUNDLE + note);

        assertThat(reply.issues()).noneMatch(issue -> issue.kind() == Kind.SERVICE_REQUEST && issue.caseNumber().isPresent());
        assertThat(house.caseOf(1001).kind()).isEqualTo(Kind.DISPUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿芳那个我回了", "301我答复过了", "公积金的我已经回她了"})
    void whatTheLeaderHasAnsweredIsNotAnsweredAgain(String note) {
        var reply = house.sayInPrivate(LEADER, BUNDLE + note);

        assertThat(texts(reply, LEADER)).noneMatch(text -> text.contains("阿芳问的"));
        assertThat(house.caseOf(1001).text()).contains("楼道灯");
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯是六楼的", "灯是靠电梯那个", "1104说的是11楼那个灯"})
    void whatIsToldMoreCloselyIsOfTheThingThatItNames(String closer) {
        house.sayInPrivate(LEADER, BUNDLE);
        house.pass(Duration.ofMinutes(20));

        house.sayInPrivate(LEADER, closer);

        assertThat(notesOf(1001)).singleElement().asString().contains(closer);
    }

    @Test
    void twoDaysLaterItIsStillKnownWhatWasPassedOn() {
        house.sayInPrivate(LEADER, BUNDLE);
        house.pass(Duration.ofHours(47));

        assertThat(acts(house.sayInPrivate(LEADER, "1104那个今天亮了 师傅来过了"))).isEqualTo("command 1001");
    }

    @Test
    void whatIsNotToBeSaidToComeFromTheLeaderIsReadByTheOwnerAlone() {
        var reply = house.sayInPrivate(LEADER, BUNDLE + "（灯是6-2-102弄坏的，我讲了两次不听，不要说是我说的）");

        assertThat(texts(reply, house.caseOf(1001).owner())).anyMatch(text -> text.contains("不要说是我说的"));
        assertThat(texts(reply, "grid-1")).noneMatch(text -> text.contains("102"));
        assertThat(house.caseOf(1001).place().room()).contains("1104");
    }

    @Test
    void aMatterOfTheLeadersOwnBelowTheBundleIsOneMore() {
        house.sayInPrivate(LEADER, BUNDLE + "\n另外三楼垃圾堆了三天没人收");

        assertThat(List.of(house.caseOf(1001), house.caseOf(1002), house.caseOf(1003))).extracting(Case::text).anyMatch(text -> text.contains("垃圾堆了三天"));
    }

    @Test
    void anAnswerSaysForWhomItIs() {
        var reply = house.sayInPrivate(LEADER, BUNDLE);

        assertThat(texts(reply, LEADER).getFirst()).startsWith("6-2-301 阿芳问的「公积金离职了怎么取」：");
    }

    @Test
    void aFactAskedBackSaysForWhom() {
        var reply = house.sayInPrivate("leader-qh-20-1", "20-1 群里问的：\n①20-1-502 王嗲 86岁 高龄津贴一个月多少\n②20-1-101 天然气灶打不着火");

        assertThat(texts(reply, "leader-qh-20-1").getFirst()).contains("王嗲问的", "户口是长沙的还是外地的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯的事哪个在弄", "1104那个怎么样了", "第2个有人去没", "楼道灯几时有人来修", "6-2-1104的什么时候来"})
    void askedAfterByPersonNumberOrThingItIsThatCase(String line) {
        house.sayInPrivate(LEADER, BUNDLE);
        house.pass(Duration.ofHours(1));

        var reply = house.sayInPrivate(LEADER, line);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, LEADER)).singleElement().asString().contains("1104那条（房屋设施）：1001", "周敏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿芳那个我怎么回她", "301的怎么答复", "公积金的事怎么跟她说", "第一个怎么回"})
    void theAnswerIsSaidAgainForWhoeverAsked(String line) {
        house.sayInPrivate(LEADER, BUNDLE);
        house.pass(Duration.ofMinutes(20));

        var reply = house.sayInPrivate(LEADER, line);

        assertThat(texts(reply, LEADER)).singleElement().asString().startsWith("6-2-301 阿芳问的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1104的撤掉", "灯那个先不管了 物业来过了", "楼道灯不用来了 他们自己解决了", "第2条别写进来"})
    void whatIsTakenBackIsCalledOff(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        var reply = house.sayInPrivate(LEADER, line);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(Case.Status.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老谢的别让他邻居晓得", "麻将那个不要写我转的哈", "最后那条你们别在群里说", "502的请保密"})
    void whatIsInConfidenceIsReadByTheOwnerAloneAndConfirmed(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        var reply = house.sayInPrivate(LEADER, line);

        assertThat(acts(reply)).isEqualTo("command 1002");
        assertThat(targets(reply)).containsExactlyInAnyOrder(house.caseOf(1002).owner(), LEADER);
        assertThat(texts(reply, LEADER)).singleElement().asString().contains("记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"写错了 楼道灯是四楼", "1104的灯说错了 是五楼的", "第2个打错了 是4楼"})
    void whatIsPutRightReachesThatCaseAndNoOther(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        assertThat(acts(house.sayInPrivate(LEADER, line))).isEqualTo("command 1001");
        assertThat(notesOf(1002)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯来修好了", "1104的已经弄好了", "第2个修好了"})
    void whatIsOverIsForTheOwnerToClose(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        var reply = house.sayInPrivate(LEADER, line);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.eventsOf(1001)).anyMatch(event -> event.type() == CaseEvent.Type.SAID_OVER || event.type() == CaseEvent.Type.DONE);
    }

    @Test
    void ofTwoThatFitTheLeaderIsAskedWhich() {
        house.sayInPrivate(LEADER, "转：\n6-2-1104 阿芳：楼道灯不亮好几天了\n6-2-502 老谢：三楼下水道堵了返水\n6-2-1104 阿芳：垃圾桶满了三天没人收");

        var reply = house.sayInPrivate(LEADER, "阿芳那个怎么样了");

        assertThat(texts(reply, LEADER)).singleElement().asString().startsWith("说的是哪一条：").contains("房屋设施", "卫生");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-2-1104：家里漏水了 天花板滴水", "老谢说他家下水道堵了", "还有六楼电梯按钮坏了", "我家水龙头坏了"})
    void somethingElseIsAMatterOfItsOwn(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        assertThat(acts(house.sayInPrivate(LEADER, line))).isEqualTo("case 1003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家天然气漏了好大气味", "老谢家里起火了 冒烟", "1104有人晕倒了叫不醒"})
    void dangerIsNeverARemark(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        assertThat(house.sayInPrivate(LEADER, line).gravest().orElseThrow().kind()).isEqualTo(Kind.EMERGENCY);
    }

    @Test
    void afterFourDaysTheWordsMeanNothingAnyMore() {
        house.sayInPrivate(LEADER, BUNDLE);
        house.pass(Duration.ofDays(4));

        assertThat(acts(house.sayInPrivate(LEADER, "第2个撤掉"))).doesNotContain("command 1001");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void aRestartForgetsNothingOfIt() {
        house.sayInPrivate(LEADER, BUNDLE);
        house.restart();

        assertThat(acts(house.sayInPrivate(LEADER, "灯的事哪个在弄"))).isEqualTo("command 1001");
    }

    @Test
    void allOfItIsPressedAtOnceAndOpensNothing() {
        house.sayInPrivate(LEADER, BUNDLE);
        house.pass(Duration.ofHours(2));

        var reply = house.sayInPrivate(LEADER, "上面这些都报过的 就是再催一下");

        assertThat(reply.issues()).allMatch(issue -> issue.caseNumber().equals(Optional.of("1001")));
        assertThat(texts(reply, LEADER)).singleElement().asString().contains("1001", "1002");
    }

    @Test
    void numbersAreThoseOfTheListAlsoWhereALineOfItNeededNobody() {
        house.say("grid-1", "leader-qh-8-1", "我们单元今天反映的情况汇总一下：1、8-1-201水压小洗澡没水 2、8-1-503今天中午吃什么好 3、有人在楼梯间给电动车充电 4、8-1-602问户籍证明要找哪个开");

        var reply = house.say("grid-1", "leader-qh-8-1", "第3个我已经喊他推下去了 推了");

        assertThat(house.caseOf(1002).text()).contains("楼梯间");
        assertThat(house.caseOf(1002).place().building()).contains("8");
        assertThat(acts(reply)).isEqualTo("command 1002");
    }

    @Test
    void whatGoesOnTheNextDayJoinsWhatTheSameNeighbourSaid() {
        house.sayInPrivate(LEADER, BUNDLE);
        house.pass(Duration.ofHours(20));

        var reply = house.sayInPrivate(LEADER, "转：\n6-2-1104：楼道灯还是不亮\n6-2-502 老谢：昨晚又打\n6-2-802：有没有人要纸箱子");

        assertThat(acts(reply)).isEqualTo("join 1001, join 1002");
    }

    /// What is for few eyes is not told at a desk, however it is asked for.
    @Test
    void atADeskNothingIsToldOfAQuarrel() {
        house.sayInPrivate(LEADER, BUNDLE);

        var reply = house.say("grid-1", LEADER, "老谢那个怎么样了");

        assertThat(texts(reply, "grid-1")).noneMatch(text -> text.contains("老谢") || text.contains("502"));
    }

    private List<String> notesOf(int number) {
        return house.eventsOf(number).stream()
                .filter(event -> event.type() == CaseEvent.Type.NOTED).map(CaseEvent::detail).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢阿姨眼睛不好 摔过一次", "（谢阿姨眼睛不好 摔过一次）", "AMY 户口在上海的", "502是私立园", "老谢说的是东边那排桶", "Amy那个是国庆前办的", "502的是个老人 85岁"})
    void moreOfWhoeverIsNamedIsNoMatterOfItsOwn(String line) {
        house.sayInPrivate(LEADER, "6-2-202 謝阿姨：樓道燈又不亮了\n6-2-1503 Amy：护照到期去哪里换\n6-2-502 老谢：垃圾桶满出来了 两天没收");
        int before = house.cases();

        house.sayInPrivate(LEADER, line);

        assertThat(house.cases()).isEqualTo(before);
        assertThat(notesOf(1001).size() + notesOf(1002).size() + notesOf(1003).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"502家里漏水了", "老谢说他家停电了"})
    void whatElseTheyHaveToTellIsOne(String line) {
        house.sayInPrivate(LEADER, "6-2-1503 Amy：护照到期去哪里换\n6-2-502 老谢：垃圾桶满出来了 两天没收");
        int before = house.cases();

        house.sayInPrivate(LEADER, line);

        assertThat(house.cases()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿芳的呢 她等着", "阿芳那个有消息没", "阿芳那个呢"})
    void whoeverAsksAfterWhatWasAnsweredReadsItAgain(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        assertThat(texts(house.sayInPrivate(LEADER, line), LEADER)).anyMatch(text -> text.contains("阿芳问的"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"三条都怎么样了", "我刚才转的那几条怎么样了", "几个都有人管没"})
    void allOfThemAreAskedAfterTogether(String line) {
        house.sayInPrivate(LEADER, BUNDLE);

        assertThat(texts(house.sayInPrivate(LEADER, line), LEADER)).anyMatch(text -> text.contains("1001") && text.contains("1002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"几位邻居的事，麻烦分一下", "下面几位的 麻烦你处理下"})
    void aLineThatAnnouncesABundleIsNoMatter(String line) {
        assertThat(house.sayInPrivate(LEADER, line).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿芬说味道散了", "阿芬讲12楼最浓"})
    void aWordOnADangerThatWasPassedOnIsReadByWhoeverWasCalled(String line) {
        house.sayInPrivate(LEADER, "6-2-1201 阿芬：楼道里好大一股煤气味 12楼");

        var reply = house.sayInPrivate(LEADER, line);

        assertThat(texts(reply, house.caseOf(1001).owner())).anyMatch(text -> text.contains(line));
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-2-305 老陈：楼道灯坏了", "6-2-305 老陈：居住证怎么办"})
    void anothersMatterAfterADangerIsOneOfItsOwn(String line) {
        house.sayInPrivate(LEADER, "6-2-1201 阿芬：楼道里好大一股煤气味 12楼");

        var reply = house.sayInPrivate(LEADER, line);

        assertThat(texts(reply, LEADER)).anyMatch(text -> text.contains("老陈"));
    }
}
