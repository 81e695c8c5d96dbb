package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.message.Audience;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import org.junit.jupiter.api.BeforeEach;
import linli.cases.CaseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A leak between two flats, from the complaint in the group to the agreement: each side tells its own, and only whoever mediates reads both.
class MediationTest extends HouseTest {
    private static final String COMPLAINT = "楼上401漏水到我家，吊顶都泡烂了，他不肯赔钱";
    private static final String DEFENCE = "我家没漏水，是他自己装修打穿了管子，凭什么要我赔";

    private Reply opened;

    @BeforeEach
    void complain() {
        house.named("r-301", "2-1-301 李翠花").named("r-401", "2-1-401 王姐");
        opened = house.say("qh-2-1", "r-301", COMPLAINT);
    }

    @Test
    void cardSaysWhoCouldHelp() {
        assertThat(texts(opened, "worker-1")).singleElement().asString()
                .contains("1 清河苑物业老郑、2 红帆驿站律师肖律师", "两边 1001");
        assertThat(texts(opened, "qh-2-1")).singleElement().asString().doesNotContain("老郑", "401", "1001");
    }

    @Test
    void groupHearsOneLineWhoeverJoinsIn() {
        var other = house.say("qh-2-1", "r-401", "我家没漏水！是301自己装修弄坏的，凭什么赔钱");
        var third = house.named("r-9", "2-1-501 老周").say("qh-2-1", "r-9", "楼上漏水不赔钱太过分了，我家也吵过");

        assertThat(house.told("qh-2-1")).hasSize(1);
        assertThat(acts(other)).isEqualTo("join 1001");
        assertThat(acts(third)).isEqualTo("join 1001");
        assertThat(house.reportersOf(1001)).containsExactly("r-301");
    }

    @Test
    void mediatorReadsBothSidesAndWhomToCall() {
        house.sayInPrivate("r-301", "楼上漏水已经第三次了，吊顶都泡烂了，他还是不肯赔钱");

        var view = view("worker-1");

        assertThat(view).contains("李翠花（可私聊）", COMPLAINT, "第三次", "清河苑 2-1-401（聊天里联系不上，没留电话，得上门）", "还没说", "2 红帆驿站律师肖律师");
        assertThat(view("mediator")).isEqualTo(view);
        assertThat(texts(house.sayInPrivate("worker-1", "查 1001"), "worker-1")).containsExactly(view);
    }

    @Test
    void sidesOfAQuarrelAreNobodyElsesToRead() {
        var before = house.outbox().size();

        house.sayInPrivate("worker-2", "两边 1001");
        house.sayInPrivate("lawyer", "两边 1001");
        house.sayInPrivate("r-401", "两边 1001");

        assertThat(house.outbox().subList(before, house.outbox().size()))
                .noneMatch(row -> row.message().text().contains("吊顶") || row.message().text().contains("401"));
    }

    @Test
    void inAStaffGroupNothingIsShown() {
        var reply = house.say("grid-1", "worker-1", "两边 1001");

        assertThat(texts(reply, "grid-1")).containsExactly("这件事私聊我说。");
        assertThat(targets(reply)).containsExactly("grid-1");
    }

    @Test
    void otherSideIsHeardInPrivateWithoutLearningAWord() {
        var reply = house.sayInPrivate("r-401", DEFENCE);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "r-401")).containsExactly("记下了，只有片区网格员周敏看得到，不给别人看，也不在群里说。");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001 对方说", DEFENCE, "对方 1001 r-401");
        assertThat(view("worker-1")).contains(COMPLAINT, DEFENCE);
        assertThat(house.told("r-301")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "照片我都拍了，随时给你们看", "讲真的我让了他好几回了", "我就想听他道个歉，钱多钱少无所谓", "你们哪天上门，我请假在家等", "建议先让他把水停了再谈",
        "他还往我门口倒脏水", "不是第一回了", "我老公脾气急，别让他们碰面"})
    void whatWhoeverComplainedAddsInPrivateIsKeptAndTheyHearSo(String text) {
        house.pass(Duration.ofMinutes(20));

        var reply = house.sayInPrivate("r-301", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "r-301")).containsExactly("记下了，只有片区网格员周敏看得到，不在群里说。编号 1001。");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001", text);
        assertThat(view("worker-1")).contains(text);
    }

    @Test
    void otherSideThatHasBeenHeardIsHeardOn() {
        house.sayInPrivate("r-401", DEFENCE);
        house.pass(Duration.ofHours(2));

        var reply = house.sayInPrivate("r-401", "照片我都拍了，随时给你们看");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "r-401")).hasSize(1);
        assertThat(view("worker-1")).contains("照片我都拍了");
    }

    @Test
    void whatTheOtherSideSaysOfItselfInPrivateIsForTheMediatorAndNoDesk() {
        var reply = house.sayInPrivate("r-401", "群里那件事 我家真没漏 我请人查过地漏 是干的");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(targets(reply)).containsOnly("r-401", "worker-1");
        assertThat(view("worker-1")).contains("我请人查过地漏");
    }

    @Test
    void whoSaysThatTheyCannotComeIsHeardAndSoIsWhetherItBegunAgain() {
        reachBoth();
        house.sayInPrivate("worker-1", "约 1001 周五上午");
        house.pass(Duration.ofMinutes(5));

        var cannot = house.sayInPrivate("r-301", "周五上午我要带孙子 下午行不");
        assertThat(texts(cannot, "r-301")).singleElement().asString().startsWith("记下了");
        assertThat(texts(cannot, "worker-1")).containsExactly("1001 2-1-301 李翠花又说：周五上午我要带孙子 下午行不");

        house.sayInPrivate("worker-1", "达成 1001 楼上月底前修好");
        house.pass(Duration.ofDays(2));
        assertThat(acts(house.sayInPrivate("r-301", "又漏了"))).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "好的", "好的，谢谢周姐", "收到，辛苦了", "嗯嗯好", "[玫瑰]"})
    void courtesyStaysUnanswered(String text) {
        house.sayInPrivate("r-401", DEFENCE);

        assertThat(house.sayInPrivate("r-301", text).messages()).isEmpty();
        assertThat(house.sayInPrivate("r-401", text).messages()).isEmpty();
        assertThat(view("worker-1")).doesNotContain(text);
    }

    @Test
    void whoDoesNotKnowThatTheyAreInAQuarrelDoesNotLearnItFromAnAnswerToSmallTalk() {
        var reply = house.sayInPrivate("r-401", "今天太阳真好，晒了两床被子");

        assertThat(reply.messages()).noneMatch(sent -> sent.text().contains("记下了"));
        assertThat(view("worker-1")).doesNotContain("被子");
    }

    @Test
    void whatSeveralLinesSayIsConfirmedOnce() {
        house.sayInPrivate("r-301", "照片我都拍了，随时给你们看");
        var next = house.sayInPrivate("r-301", "讲真的我让了他好几回了");

        assertThat(texts(next, "r-301")).isEmpty();
        assertThat(view("worker-1")).contains("让了他好几回");
    }

    @Test
    void aNameOnACardIsNoProof() {
        house.sayInPrivate("r-401", DEFENCE);

        house.sayInPrivate("worker-1", "达成 1001 楼上月底前修好，赔八百");

        assertThat(house.told("r-401")).noneMatch(text -> text.contains("八百"));
    }

    @Test
    void theFlatIsSaidOnceThoughTheCardNameHasItToo() {
        house.named("r-301", "2-1-301李翠花").sayInPrivate("worker-1", "对方 1001 2-1-401 王姐 13900001111");

        assertThat(view("worker-1")).contains("2-1-301 李翠花（").doesNotContain("2-1-301 2-1-301");
    }

    @Test
    void otherSideIsAskedOnlyWhenTheMediatorSaysSoAndOnce() {
        house.sayInPrivate("r-401", "你好");
        house.sayInPrivate("worker-1", "对方 1001 2-1-401 王姐 r-401");

        var asked = house.sayInPrivate("worker-1", "联系对方 1001");
        var again = house.sayInPrivate("worker-1", "联系对方 1001");

        assertThat(texts(asked, "r-401")).singleElement().asString().contains("周敏").doesNotContain("漏", "301", "李翠花", "1001");
        assertThat(targets(again)).containsExactly("worker-1");
        var answer = house.sayInPrivate("r-401", "管子是他们家装修打穿的，我有照片");
        assertThat(acts(answer)).isEqualTo("join 1001");
        assertThat(view("worker-1")).contains("我有照片");
    }

    @Test
    void whoCannotBeReachedInChatIsToBeCalled() {
        house.sayInPrivate("worker-1", "对方 1001 2-1-401 王姐 13900001111");

        var reply = house.sayInPrivate("worker-1", "联系对方 1001");

        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("2-1-401", "王姐", "13900001111");
        assertThat(targets(reply)).containsExactly("worker-1");
    }

    @Test
    void specialistReadsTheNoteAndTheStatementsOnlyWhenTheyAreGiven() {
        var invited = house.sayInPrivate("worker-1", "请 肖律师 1001 想问问责任怎么分");

        assertThat(texts(invited, "lawyer")).singleElement().asString()
                .contains("1001", "邻里", "想问问责任怎么分").doesNotContain("吊顶", "401", "301", "李翠花");
        assertThat(texts(house.sayInPrivate("lawyer", "两边 1001"), "lawyer")).noneMatch(text -> text.contains("吊顶"));

        house.sayInPrivate("worker-1", "给肖律师看 1001");

        assertThat(view("lawyer")).contains(COMPLAINT);
    }

    @Test
    void noteThatTellsWhoItIsAboutIsNotSent() {
        var reply = house.sayInPrivate("worker-1", "请 2 401的吊顶都泡烂了，他不肯赔钱");

        assertThat(texts(reply, "lawyer")).isEmpty();
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("没发");
    }

    @Test
    void clinicThatIsClosedOrTakenOffersItsNextTime() {
        var closed = house.sayInPrivate("worker-1", "约 1001 周四上午");
        assertThat(texts(closed, "worker-1")).singleElement().asString().contains("11月27日周五 9:00");

        house.sayInPrivate("worker-1", "约 1001 周五上午");
        house.named("r-7", "3-1-201 赵伯").say("qh-3-1", "r-7", "楼上301天天半夜吵，说了他还骂人，太欺负人了");
        var taken = house.sayInPrivate("worker-1", "约 1002 11月27日 9:00");

        assertThat(texts(taken, "worker-1")).singleElement().asString().contains("11月27日周五 9:30");
    }

    @Test
    void eachSideIsToldTimeAndPlaceApart() {
        reachBoth();

        var reply = house.sayInPrivate("worker-1", "约 1001 周五上午");

        assertThat(texts(reply, "r-301")).containsExactly("11月27日周五 9:00，请到红帆驿站坐下来谈谈。来不了就在这说一声。");
        assertThat(texts(reply, "r-401")).isEqualTo(texts(reply, "r-301"));
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("约好了", "两边都单独告诉了");
    }

    @Test
    void aMeetingThatIsMovedIsSaidToBeMoved() {
        reachBoth();
        house.sayInPrivate("worker-1", "约 1001 周五上午");
        house.pass(Duration.ofMinutes(5));

        var moved = house.sayInPrivate("worker-1", "约 1001 12月4日 10:00");
        assertThat(texts(moved, "r-301")).containsExactly("坐下来谈的时间改到12月4日周五 10:00，在红帆驿站。来不了就在这说一声。");
        assertThat(texts(moved, "r-401")).isEqualTo(texts(moved, "r-301"));
        assertThat(texts(moved, "worker-1")).singleElement().asString().contains("改到12月4日周五 10:00了", "两边都单独告诉了");

        house.pass(Duration.ofMinutes(5));
        assertThat(targets(house.sayInPrivate("worker-1", "约 1001 12月4日 10:00"))).as("nobody hears it twice").containsOnly("worker-1");
        assertThat(texts(house.sayInPrivate("worker-1", "约 1001 周五上午"), "r-401")).singleElement().asString().contains("改到11月27日周五 9:00");
    }

    @Test
    void agreementIsTold_and_askedAboutOnceAfterAWeek() {
        reachBoth();

        var settled = house.sayInPrivate("worker-1", "4 1001 达成 楼上月底前修好防水，赔吊顶八百");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.eventsOf(1001)).extracting(e -> e.type()).contains(Type.SETTLED);
        assertThat(texts(settled, "r-301")).singleElement().asString().contains("楼上月底前修好防水，赔吊顶八百");
        assertThat(texts(settled, "r-401")).isEqualTo(texts(settled, "r-301"));
        assertThat(house.told("qh-2-1")).hasSize(1);

        house.pass(Duration.ofDays(10));
        var yes = house.sayInPrivate("r-401", "1");
        var no = house.sayInPrivate("r-301", "2");

        assertThat(house.told("r-301")).filteredOn(text -> text.contains("都做到了吗")).hasSize(1);
        assertThat(texts(yes, "r-401")).containsExactly("好，记下了，谢谢您说一声。");
        assertThat(texts(no, "r-301")).singleElement().asString().contains("周敏", "前联系您");
        assertThat(texts(no, "worker-1")).singleElement().asString().contains("没做到", "李翠花");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void whatWasNotKeptIsTakenUpByWhoeverIsThereWhereTheOneWhoHadItHasLeft(@TempDir Path folder) {
        var files = new ChangingFiles(folder);
        house.close();
        house = new House(folder, files);
        complain();
        reachBoth();
        house.sayInPrivate("worker-1", "4 1001 达成 楼上月底前修好防水，赔吊顶八百");
        house.pass(Duration.ofDays(10));
        files.replaceColleague("worker-1", "worker-9");

        var no = house.sayInPrivate("r-301", "没做到");

        assertThat(texts(no, "r-301")).singleElement().asString().contains("前联系您");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-9");
        assertThat(texts(no, "worker-9")).singleElement().asString().contains("没做到");
    }

    @Test
    void quarrelThatIsNotSettledStaysOrIsReferred() {
        reachBoth();

        var open = house.sayInPrivate("worker-1", "没谈成 1001 他嫌八百太多");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(targets(open)).containsExactly("worker-1");

        var referred = house.sayInPrivate("worker-1", "没谈成 1001 转法院");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(texts(referred, "r-401")).singleElement().asString().contains("法院", "12348").doesNotContain("八百", "李翠花");
    }

    @Test
    void nothingOfItIsForMoreThanOnePersonAtATime() {
        reachBoth();
        house.sayInPrivate("worker-1", "请 1 看看是哪根管子");
        house.sayInPrivate("worker-1", "约 1001 周五上午");
        house.sayInPrivate("worker-1", "达成 1001 楼上月底前修好防水");
        house.pass(Duration.ofDays(10));

        assertThat(house.outbox())
                .filteredOn(row -> !row.message().to().equals("qh-2-1") && row.message().caseNumber().isPresent())
                .extracting(row -> row.message().audience())
                .containsOnly(Audience.PERSON, Audience.PARTIES);
        assertThat(house.outbox()).extracting(OutboxRow::status).doesNotContain(OutboxRow.Status.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你自己装修打穿了管子还来赖我", "我家地漏是干的，谁爱看谁来看", "301你再乱说一句试试", "有本事法院见"})
    void whatTheOtherSideThrowsBackInTheGroupIsKeptWithoutAWordThere(String angry) {
        var reply = house.say("qh-2-1", "r-401", angry);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(targets(reply)).containsExactly("worker-1");
        assertThat(view("worker-1")).contains(angry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家地漏是干的，谁爱看谁来看", "301你再乱说一句试试"})
    void whatIsThrownBackAfterAStartIsKeptAsWell(String angry) {
        house.restart();

        assertThat(acts(house.say("qh-2-1", "r-401", angry))).isEqualTo("join 1001");
    }

    @Test
    void shoutingInTheGroupTroublesWhoeverHasItOnceAndIsAllKept() {
        house.say("qh-2-1", "r-401", "你自己装修打穿了管子还来赖我");
        var more = house.say("qh-2-1", "r-401", "我家地漏是干的，谁爱看谁来看");
        house.say("qh-2-1", "r-301", "你等着法院传票吧");

        assertThat(more.messages()).isEmpty();
        assertThat(view("worker-1")).contains("还来赖我", "地漏是干的", "法院传票");
    }

    @Test
    void smallTalkOfThoseWhoQuarrelIsNobodysBusiness() {
        assertThat(acts(house.say("qh-2-1", "r-401", "晚上吃火锅去"))).isEmpty();
        assertThat(acts(house.say("qh-2-1", "r-501", "你们两家少说两句"))).isEmpty();
        house.pass(Duration.ofHours(2));
        assertThat(acts(house.say("qh-2-1", "r-401", "你们谁有梯子借一下"))).isEmpty();

        assertThat(view("worker-1")).doesNotContain("火锅", "少说两句", "梯子");
    }

    @Test
    void whoeverHasHeardOfItHearsNothingOfWhatTheOtherSaidAndReachesWhoeverMediates() {
        var reply = house.sayInPrivate("x-1", "我是2-1-401的 听说他告我了");

        assertThat(texts(reply, "x-1")).containsExactly("谁家说了什么，我都不往外传。您心里有话，在这儿跟我说就行，我转给片区网格员周敏，不在群里说。");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001 对方说", "回「对方 1001 x-1」");
    }

    @Test
    void whoeverIsInNoQuarrelHearsTheSame() {
        var reply = house.sayInPrivate("x-2", "清河苑的 我是3-1-101的 听说有人投诉我家");

        assertThat(texts(reply, "x-2")).containsExactly("谁家说了什么，我都不往外传。您心里有话，在这儿跟我说就行，我转给片区网格员周敏，不在群里说。");
        assertThat(acts(reply)).isEqualTo("handover 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"先做闭水试验，责任在楼上的话修复费用由楼上出", "1001 先做闭水试验", "补充 1001 先做闭水试验"})
    void whatTheLawyerSaysIsReadByWhoeverMediatesAndByNeitherSide(String advice) {
        reachBoth();
        house.sayInPrivate("worker-1", "请 肖律师 看看责任怎么分");

        var reply = house.sayInPrivate("lawyer", advice);

        assertThat(targets(reply)).containsOnly("worker-1", "lawyer");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001 红帆驿站律师肖律师说：先做闭水试验");
        assertThat(texts(reply, "lawyer")).containsExactly("1001 您的话转给片区网格员周敏了，两边都看不到。");
        assertThat(view("worker-1")).contains("红帆驿站律师肖律师：先做闭水试验");
    }

    @Test
    void lawyerWhoWasNotAskedToItSaysNothingOfIt() {
        assertThat(house.sayInPrivate("lawyer", "补充 1001 先做闭水试验").messages()).extracting(m -> m.text())
                .containsExactly("您手上没有 1001 这个编号，对一下再回一次。");
        assertThat(house.sayInPrivate("worker-3", "达成 1001 楼上月底前修好防水").messages()).extracting(m -> m.text())
                .containsExactly("您手上没有 1001 这个编号，对一下再回一次。");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void thanksOfTheLawyerAreNoAdvice() {
        house.sayInPrivate("worker-1", "请 肖律师 看看责任怎么分");

        assertThat(house.sayInPrivate("lawyer", "谢谢").messages()).isEmpty();
    }

    @Test
    void whereItLeaksAgainTheOtherSideMaySaySoToo() {
        reachBoth();
        house.sayInPrivate("worker-1", "达成 1001 楼上月底前修好防水，赔吊顶八百");

        var reply = house.sayInPrivate("r-401", "又漏了");

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001 又来了：又漏了");
        assertThat(texts(reply, "r-401")).singleElement().asString().contains("周敏");
        assertThat(house.told("r-301")).noneMatch(text -> text.contains("又漏了"));
        assertThat(view("worker-1")).contains("又漏了");
    }

    @Test
    void whoeverOnlyClaimsTheFlatLearnsNoNumber() {
        house.say("qh-2-1", "r-401", "你自己装修打穿了管子还来赖我");
        house.sayInPrivate("worker-1", "达成 1001 楼上月底前修好防水");

        var reply = house.sayInPrivate("r-401", "又漏了");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(texts(reply, "r-401")).containsExactly("记下了，只有片区网格员周敏看得到，不给别人看，也不在群里说。");
    }

    @Test
    void leakThatGoesOnWhileTheyTalkIsNoCaseOfItsOwn() {
        reachBoth();

        assertThat(acts(house.sayInPrivate("r-401", "又漏了，这回是他家阳台"))).isEqualTo("join 1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void thanksDoNotBringItBack() {
        reachBoth();
        house.sayInPrivate("worker-1", "达成 1001 楼上月底前修好防水");

        house.sayInPrivate("r-401", "谢谢");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    private void reachBoth() {
        house.sayInPrivate("r-301", "楼上漏水已经第三次了，吊顶都泡烂了，他还是不肯赔钱");
        house.sayInPrivate("r-401", DEFENCE);
        house.sayInPrivate("worker-1", "对方 1001 r-401");
    }

    private String view(String person) {
        var shown = texts(house.sayInPrivate(person, "两边 1001"), person);
        assertThat(shown).hasSize(1);
        return shown.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"请唐主任", "喊唐主任一起", "要唐主任也来", "我想请唐主任一起谈"})
    void colleagueIsAskedInWordsRunTogether(String text) {
        house.sayInPrivate("worker-1", "1 1001");

        assertThat(texts(house.sayInPrivate("worker-1", text), "mediator")).isNotEmpty();
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void theyMeetWhereNoNumberIsNamedAndTheTimeIsChangedSo() {
        house.sayInPrivate("worker-1", "1 1001");

        assertThat(texts(house.sayInPrivate("worker-1", "约周五上午"), "worker-1")).singleElement().asString().startsWith("1001 约");
        assertThat(texts(house.sayInPrivate("worker-1", "改下周五上午"), "worker-1")).singleElement().asString().startsWith("1001");
        assertThat(house.eventsOf(1001)).extracting(event -> event.type()).contains(CaseEvent.Type.APPOINTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约周五上午"})
    void whoHasAnotherMatterInHandMayMeanThat(String text) {
        house.say("qh-3-1", "r-5", "3栋1单元楼道灯坏了");
        house.sayInPrivate("worker-1", "1 1001");

        house.sayInPrivate("worker-1", text);

        assertThat(house.eventsOf(1001)).extracting(event -> event.type()).doesNotContain(CaseEvent.Type.APPOINTED);
    }

    @Test
    void whatTheyAgreedUponAfterItWentUpBelongsToTheOneQuarrel() {
        house.sayInPrivate("worker-1", "1 1001");
        house.pass(Duration.ofDays(10));
        assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-1");

        house.sayInPrivate("worker-1", "谈好了 401月底前重做防水");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"达成", "谈成了", "谈好了"})
    void whoeverIsAskedUponWhatAnswersWithTheNextLine(String word) {
        house.sayInPrivate("worker-1", "1 1001");

        assertThat(texts(house.sayInPrivate("worker-1", word), "worker-1")).singleElement().asString().startsWith("谈成了什么");
        assertThat(texts(house.sayInPrivate("worker-1", "楼上月底前修好防水"), "worker-1")).singleElement().asString().startsWith("1001 谈成了");
    }

    @Test
    void aMediatorWhoWasAskedToItNeedsNoNumber() {
        house.sayInPrivate("worker-1", "1 1001");
        house.sayInPrivate("worker-1", "请 1001 唐主任");
        house.sayInPrivate("mediator", "谈成了");

        assertThat(texts(house.sayInPrivate("mediator", "楼上月底前修好防水"), "mediator")).singleElement().asString().startsWith("1001 谈成了");
    }
}
