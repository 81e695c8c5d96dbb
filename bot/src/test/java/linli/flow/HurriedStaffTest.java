package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Hurried staff write as people write: what they say of a case they point at is done, or they hear in one line how to say it.
class HurriedStaffTest extends HouseTest {
    private SentMessage card;

    @BeforeEach
    void twoLampsAreOut() {
        card = house.say("qh-2-1", "r-1", "2栋1单元楼道灯坏了").messages().getFirst();
        house.say("qh-3-1", "r-2", "3栋1单元楼道灯坏了");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1002).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 好的                  | ACCEPTED
            1001 收到                  | ACCEPTED
            1001 明天去                | ACCEPTED
            1001 已经叫人去了          | ACCEPTED
            1001 马上到                | ACCEPTED
            1001 改到周五              | ACCEPTED
            1001 改周五                | ACCEPTED
            1001 先挂着 周五等灯泡到货 | SUSPENDED
            1001 弄好啦                | DONE
            1001 换了灯泡 好了         | DONE
            1001号那个事已经处理完了哈 | DONE
            """)
    void whatIsSaidBehindTheNumberIsDone(String text, Status status) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(status);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            好的               | ACCEPTED
            收到               | ACCEPTED
            收到 明天去        | ACCEPTED
            改到周五           | ACCEPTED
            先挂着 周五到货    | SUSPENDED
            换好了             | DONE
            """)
    void soIsWhatIsSaidToAQuotedCard(String text, Status status) {
        var reply = house.quoting(card, "grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不归我管 找物业", "不归我管 是物业的事"})
    void whoeverSaysThatItIsNotTheirsGivesItBackWithThatReason(String text) {
        house.quoting(card, "grid-1", "worker-1", text);

        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == Type.RETURNED).extracting(CaseEvent::detail).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001是市政的事 我们管不了", "1001 我们协调不了", "1001上报", "1001 往上报", "1001上报社区"})
    void whatIsForOthersGoesOneUp(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.RETURNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001上报街道", "1001 报街道", "1001升级 转街道", "叫街道协调一下1001", "请街道处理一下 1001"})
    void whatIsForTheStreetGoesThere(String text) {
        var reply = house.sayInPrivate("chief", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("street");
        assertThat(texts(reply, "chief")).singleElement().asString().startsWith("1001 转给街道");
        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001抓紧", "催一下周敏1001", "1001 盯一下"})
    void whoIsAboveAsksHowItGoes(String text) {
        assertThat(texts(house.sayInPrivate("chief", text), "chief")).containsExactly("1001 问片区网格员周敏了。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001归物业管", "1001叫老郑去", "1001叫老郑去看看", "1001让物业去", "1001 我喊老郑处理", "1001安排老郑上门"})
    void whoIsSentGetsIt(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
        assertThat(texts(reply, "property-qh")).singleElement().asString().startsWith("1001").contains("周敏转来");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001叫师傅去", "1001 让小龚去看看", "1001 已经叫人去了", "1001 叫老郑去了"})
    void whoSendsSomebodyElseHasIt(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 收到 马上到          | 收到 马上到         | ACCEPTED
            1001 到了 看了 主板坏了   | 到了 看了 主板坏了  | ACCEPTED
            1001 下午去               | 下午去              | ACCEPTED
            1001 要报维修基金         | 要报维修基金        | ASSIGNED
            补充 1001 主板坏了        | 主板坏了            | ASSIGNED
            """)
    void whoKeepsAnEyeOnItTellsWhoeverHasItAndIsAtItForThem(String text, String told, Status status) {
        var reply = house.sayInPrivate("property-qh", text);

        assertThat(texts(reply, "property-qh")).containsExactly("1001 补上了，片区网格员周敏看得到。");
        assertThat(texts(reply, "grid-1")).singleElement().asString().isEqualTo("1001 清河苑物业老郑补充：" + told);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002 并错了", "并错了", "撤销合并", "拆开 1002", "取消合并 1001 1002", "不好意思 并错了"})
    void whatIsOneIsPutTogetherAndTakenApartAgain(String apart) {
        assertThat(texts(house.say("grid-1", "worker-1", "1001 1002是一回事 总闸跳了"), "grid-1")).singleElement().asString().contains("1002 并到 1001");
        assertThat(house.caseOf(1002).incident()).isPresent();

        assertThat(texts(house.say("grid-1", "worker-1", apart), "grid-1")).last().asString().contains("1002 单独算一件");
        assertThat(house.caseOf(1002).incident()).isEmpty();
        assertThat(house.caseOf(1002).isOpen()).isTrue();
        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void nothingIsTakenApartThatNobodyPutTogether() {
        assertThat(house.say("grid-1", "worker-1", "并错了").messages()).isEmpty();
    }

    @Test
    void waitingWithoutADayIsAskedUntilWhen() {
        assertThat(texts(house.say("grid-1", "worker-1", "1001 先挂着 等灯泡到货"), "grid-1")).singleElement().asString().contains("1001 到什么时候");

        house.say("grid-1", "worker-1", "周五");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void goingLaterThanItWasDueIsANewTimeAndTheReporterHearsIt() {
        var due = house.caseOf(1001).finishDue();

        var reply = house.say("grid-1", "worker-1", "1001 下周一去换");

        assertThat(house.caseOf(1001).finishDue()).isAfter(due);
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("1001");
    }

    @Test
    void ownerWhoCannotBeMadeOutIsAskedBack() {
        assertThat(texts(house.say("grid-1", "worker-1", "1001 ，。？"), "grid-1")).singleElement().asString().contains("1001 要怎么办没看懂");
        assertThat(texts(house.say("grid-1", "worker-1", "1001 要不要报警"), "grid-1")).singleElement().asString().startsWith("1001 房屋设施");
        assertThat(texts(house.quoting(card, "grid-1", "worker-1", "这个楼我熟"), "grid-1")).containsExactly("1001 记下了。");
        assertThat(house.quoting(card, "grid-1", "worker-1", "谢谢").messages()).isEmpty();
        assertThat(house.say("grid-3", "worker-3", "1001 楼上楼下都打过招呼").messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 楼上楼下都打过招呼     | 楼上楼下都打过招呼
            1001 已上门 没人在家        | 已上门 没人在家
            1001 电话打了三遍没人接     | 电话打了三遍没人接
            1001 没人接                 | 没人接
            记一下 1001 门卫有钥匙      | 门卫有钥匙
            1001 师傅说是变压器的问题   | 师傅说是变压器的问题
            """)
    void whatElseIsToldBehindTheNumberIsKeptWithTheCase(String text, String kept) {
        for (boolean isPrivate : new boolean[] {false, true}) {
            var reply = isPrivate ? house.sayInPrivate("worker-1", text) : house.say("grid-1", "worker-1", text);
            assertThat(reply.messages()).singleElement().extracting(SentMessage::text).asString().startsWith("1001").hasSizeLessThan(25);
        }

        assertThat(texts(house.say("grid-1", "worker-1", "查 1001"), "grid-1")).singleElement().asString().contains("周敏补充：" + kept);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001在等配件 周五才到        | 周五
            1001 今天来不及了 明天上午   | 明天 12:00
            1001 配件周五才能到          | 周五
            1001 师傅没空，后天再来      | 周四
            """)
    void whatPlainlySaysThatItTakesLongerWaitsUntilThen(String text, String time) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 先挂着，" + time);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "看一下1001", "帮我看下 1001", "一零零一"})
    void numberAloneShowsTheCase(String text) {
        assertThat(texts(house.say("grid-1", "worker-1", text), "grid-1")).singleElement().asString().startsWith("1001 房屋设施").contains("邻里记下");
        assertThat(texts(house.sayInPrivate("worker-1", text), "worker-1")).singleElement().asString().startsWith("1001 房屋设施");
        assertThat(house.say("grid-3", "worker-3", "1001").messages()).isEmpty();
        assertThat(house.say("grid-1", "worker-1", "2026").messages()).isEmpty();
        assertThat(house.say("qh-2-1", "worker-1", "1001").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "收到", "收到 明天去", "谢谢"})
    void withoutANumberThatIsTalkInAGroup(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            好的         | ACCEPTED
            收到 马上去  | ACCEPTED
            下午去换     | ACCEPTED
            改到明天     | ACCEPTED
            换好了       | DONE
            通好了       | DONE
            """)
    void inPrivateItIsAboutTheOneCaseThatTheyHave(String text, Status status) {
        house.say("community-desk", "chief", "2 1002 李姐");
        house.say("grid-1", "worker-1", "4 1001");
        house.sayInPrivate("clerk", "查 1002");

        var reply = house.sayInPrivate("clerk", text);

        assertThat(acts(reply)).isEqualTo("command 1002");
        assertThat(texts(reply, "clerk")).singleElement().asString().contains("1002");
        assertThat(house.caseOf(1002).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"先挂着", "没灯泡了 等货"})
    void waitingInPrivateIsAskedUntilWhenAndOpensNoCase(String text) {
        house.say("grid-1", "worker-1", "4 1001");

        assertThat(texts(house.sayInPrivate("worker-1", text), "worker-1")).singleElement().asString().contains("1002 到什么时候");
        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void ofSeveralTheyAreAskedWhichAndSayTheNumber() {
        var reply = house.sayInPrivate("worker-1", "换好了");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001", "1002");

        house.sayInPrivate("worker-1", "1002");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.sayInPrivate("worker-1", "好的").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 1001 1002", "1001和1002都修好了", "1001，1002办结"})
    void severalAreDoneAtOnceAndAnsweredOnce(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001 办结", "1002 办结");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
        assertThat(targets(reply)).contains("qh-2-1", "qh-3-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001和1002都接了", "1001 1002 接", "1001.1002 收到", "1 1001 1002"})
    void severalAreTakenAtOnce(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "1002");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 1002 都好了", "1001和1002都修好了", "两件都好了", "两个都办完了", "1001✅1002✅", "1001已修复。1002已换灯泡。", "1001、1002 OK", "1001-1002 好了"})
    void severalThatAreTakenAreDone(String text) {
        house.say("grid-1", "worker-1", "两个都接");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);

        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001 办结", "1002 办结");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1002 OK           | DONE
            1002 ok了         | DONE
            1002好了灯泡换了  | DONE
            1002 好了换了灯泡 | DONE
            1002 结了         | DONE
            1002已修复        | DONE
            一零零二 办好了   | DONE
            1002收到          | ACCEPTED
            """)
    void whatIsTakenIsDoneInAWord(String text, Status status) {
        house.say("grid-1", "worker-1", "1 1002");

        assertThat(texts(house.say("grid-1", "worker-1", text), "grid-1")).singleElement().asString().contains("1002");
        assertThat(house.caseOf(1002).status()).isEqualTo(status);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void okOfWhatNobodyHasTakenTakesIt() {
        house.say("grid-1", "worker-1", "1002 OK");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void quotedItIsDoneAndOfALineOnSeveralItIsAskedWhich() {
        var one = house.say("grid-1", "worker-1", "1 1001").messages().getLast();
        house.quoting(one, "grid-1", "worker-1", "ok了");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);

        house.say("qh-2-1", "r-1", "电梯停了");
        var both = house.say("grid-1", "worker-1", "1002和1003都接了").messages().getLast();
        assertThat(texts(house.quoting(both, "grid-1", "worker-1", "ok了"), "grid-1")).singleElement().asString().contains("1002", "1003");
        assertThat(house.caseOf(1002).isOpen()).isTrue();
        house.say("grid-1", "worker-1", "1003");
        assertThat(house.caseOf(1003).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1002).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"两个都接", "2个我都接了", "这两件都接了", "一零零一和一零零二都接了", "1001-1002 接", "1001到1002都接"})
    void asManyAsAreCountedAreTaken(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001 记您接了", "1002 记您接了");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三个都接", "三件都好了", "两个都好", "两个都来吃饭"})
    void otherwiseThatIsTalk(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void twoAreAllThatTheyHaveThoughOneIsTakenAlready() {
        house.say("grid-1", "worker-1", "一零零一接了");

        house.say("grid-1", "worker-1", "两个都接");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001-1003 接", "1001 1002 1003 都接了"})
    void numberThatIsNoneIsSaidToBeNoneAndTheOthersAreTaken(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001 记您接了", "1002 记您接了", "没有 1003");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void oneIsDoneAndTheOtherComesTomorrow() {
        house.say("grid-1", "worker-1", "1001和1002都接了");

        house.say("grid-1", "worker-1", "1001好了 1002明天");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 1001 修好了", "1001 修好了", "1001 换了灯泡 好了"})
    void whoHadItMaySayThatItIsDoneAndWhoHasItHearsSo(String text) {
        house.say("grid-1", "worker-1", "2 1001 老郑");

        var reply = house.say("grid-1", "worker-1", text);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(texts(reply, "property-qh")).isEmpty();

        house.say("community-desk", "chief", "2 1002 老郑");
        house.say("community-desk", "chief", "2 1002 李姐");
        var others = house.sayInPrivate("property-qh", "1002 修好了");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
        assertThat(others.messages()).anyMatch(message -> message.text().contains("老郑说办好了"));
    }

    @Test
    void afterItWentUpTheChainTheOneWhoDidTheWorkClosesIt() {
        house.say("grid-1", "worker-1", "2 1001 老郑");
        house.pass(Duration.ofDays(2));
        assertThat(house.caseOf(1001).owner()).isNotEqualTo("property-qh");

        var reply = house.sayInPrivate("property-qh", "4 1001 换了灯泡");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(texts(reply, "property-qh")).singleElement().asString().contains("1001 办结");
    }

    @Test
    void refusalIsSaidAsOftenAsItIsAsked() {
        assertThat(texts(house.say("grid-3", "worker-3", "4 1001 好了"), "grid-3")).hasSize(1);
        assertThat(texts(house.say("grid-3", "worker-3", "4 1001 好了"), "grid-3")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 谁报的      | 1001 是
            1001这个谁报的   | 1001 是
            1001 电话多少    | 1001 是
            1001 还要去吗    | 要问报的人
            1001 几点去合适  | 要问报的人
            还有哪些没处理   | 手上 2 件
            我还有几个没办   | 手上 2 件
            今天要办哪些     | 1001
            """)
    void workingQuestionsAreAnsweredFromTheCaseAndOpenNone(String text, String answer) {
        for (Reply reply : new Reply[] {house.say("grid-1", "worker-1", text), house.sayInPrivate("worker-1", text)}) {
            assertThat(reply.messages()).singleElement().extracting(SentMessage::text).asString().contains(answer);
        }
        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁报的", "还要去吗", "几点去合适", "电话多少", "1009 电话多少", "1009 谁报的"})
    void ofNothingThatIsKnownTheyOpenNoCaseEither(String text) {
        house.sayInPrivate("clerk", text);
        house.say("community-desk", "clerk", text);
        house.sayInPrivate("worker-1", text);
        house.say("grid-1", "worker-1", text);

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中午吃什么", "我手上几个", "下午还开会吗"})
    void whatIsNoReasonIsNotTakenForOne(String text) {
        house.say("grid-1", "worker-1", "3 1001");

        house.say("grid-1", "worker-1", text);

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.RETURNED);
    }

    @Test
    void whoIsNoColleagueIsOfferedTheNearestOnceAndThenLeftAlone() {
        house.say("grid-1", "worker-1", "2 1001");

        assertThat(texts(house.say("grid-1", "worker-1", "小钱"), "grid-1")).singleElement().asString().contains("没对上");
        assertThat(house.say("grid-1", "worker-1", "小孙").messages()).isEmpty();
    }

    @Test
    void nameThatIsOneAfterAMissIsTaken() {
        house.say("grid-1", "worker-1", "2 1001");
        house.say("grid-1", "worker-1", "小钱");

        house.say("grid-1", "worker-1", "老郑");

        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
    }

    @Test
    void digitAndWordsOfWhoeverHasNothingInHandOpenNoCase() {
        assertThat(texts(house.sayInPrivate("property-qh", "3 自家管道不归物业"), "property-qh")).singleElement().asString().contains("哪一件");
        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void whoHadItIsToldWhoHasItNow() {
        house.say("grid-1", "worker-1", "2 1001 老郑");
        house.say("community-desk", "chief", "2 1001 李姐");

        assertThat(texts(house.sayInPrivate("property-qh", "1001 楼上楼下都打过招呼"), "property-qh")).singleElement().asString().contains("李姐");
    }

    @Test
    void leftAloneAfterThat() {
        house.say("grid-1", "worker-1", "2 1001");
        house.say("grid-1", "worker-1", "小钱");
        house.say("grid-1", "worker-1", "小孙");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void toAnAlarmThatSaysThatTheyAreOnTheWay() {
        house.say("qh-2-1", "r-1", "着火了");

        house.say("grid-1", "worker-1", "好的 马上到");

        assertThat(house.eventsOf(1003)).extracting(CaseEvent::type).contains(Type.COMING).doesNotContain(Type.THERE);
        house.say("grid-1", "worker-1", "1003 到了");
        house.say("grid-1", "worker-1", "人出来了 没事");
        assertThat(house.eventsOf(1003)).extracting(CaseEvent::type).contains(Type.STOOD_DOWN);
    }

    @Test
    void heardToAnAlarmCallsNobodyOff() {
        house.say("qh-2-1", "r-1", "着火了");

        house.say("grid-1", "worker-1", "收到");

        assertThat(house.eventsOf(1003)).extracting(CaseEvent::type).contains(Type.COMING).doesNotContain(Type.THERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"换了灯泡 好了", "都接了", "先挂着", "收到 明天去"})
    void noDangerIsOverOrPutOffByAWordWithoutItsNumber(String text) {
        house.say("qh-2-1", "r-1", "楼道里冒浓烟着火了");

        house.sayInPrivate("worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.told("qh-2-1")).noneMatch(said -> said.contains("办好了"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"下午三点开会 去的回1", "收到扣1", "报名的打1", "周五团建 参加的回复1"})
    void handThatGoesUpTakesNoCase(String asked) {
        house.say("grid-1", "worker-2", asked);

        assertThat(house.say("grid-1", "worker-1", "1").messages()).isEmpty();
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);

        house.say("grid-1", "worker-1", "1 1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        house.pass(Duration.ofMinutes(16));
        house.say("grid-1", "worker-1", "1");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯停了", "着火了"})
    void ofACardThatCameSinceItIsTheAnswer(String reported) {
        house.say("grid-1", "worker-2", "去的回1");
        house.pass(Duration.ofMinutes(1));
        house.say("qh-2-1", "r-1", reported);

        assertThat(acts(house.say("grid-1", "worker-1", "1"))).isEqualTo("command 1003");
    }

    @Test
    void handOfSomebodyWhoIsCalledToADangerIsAnAnswer() {
        house.say("qh-2-1", "r-1", "着火了");
        house.say("grid-1", "worker-2", "能去的打1");

        assertThat(acts(house.say("grid-1", "worker-1", "1"))).isEqualTo("command 1003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"拨打12345", "回1001", "打1个电话"})
    void notEveryOneIsAShowOfHands(String said) {
        house.say("grid-1", "worker-2", said);

        assertThat(acts(house.say("grid-1", "worker-1", "1"))).isEqualTo("command 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"周五见", "明天10点开会"})
    void aDateIsNoAnswerToUntilWhen(String text) {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("grid-1", "worker-1", "1");
        house.say("grid-1", "worker-1", "挂起 1001 等灯泡");

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whatACardInPrivateTellsIsTakenOnTheWayAndPutOffOnceItIsMadeSafe() {
        house.say("qh-4-1", "r-3", "楼上漏水漏到我家 说了好几次他不理");
        house.pass(Duration.ofMinutes(5));

        assertThat(texts(house.sayInPrivate("worker-1", "在路上"), "worker-1")).singleElement().asString().startsWith("1003 记您接了");
        assertThat(house.caseOf(1003).owner()).isEqualTo("worker-1");
        house.pass(Duration.ofMinutes(25));
        var later = house.sayInPrivate("worker-1", "阀关了 明天修");

        assertThat(texts(later, "worker-1")).singleElement().asString().startsWith("1003 改到明天");
        assertThat(house.pass(Duration.ofHours(20))).extracting(fired -> fired.timer() + fired.caseNumber().orElse("")).doesNotContain("alarm1003", "escalation1003");
    }

    @Test
    void leaderWhoDidItIsNotAskedHerselfWhetherItIsSolved() {
        house.sayInPrivate("leader-qh-2-1", "2栋1单元楼道灯的事我去换");

        var done = house.sayInPrivate("leader-qh-2-1", "1001 灯换好了");

        assertThat(texts(done, "leader-qh-2-1")).containsExactly("1001 办结，已经告诉报事的人。");
        assertThat(texts(done, "qh-2-1")).singleElement().asString().contains("解决了吗");
    }
}
