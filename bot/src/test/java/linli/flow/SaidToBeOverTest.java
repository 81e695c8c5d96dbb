package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.cases.Case.Status;
import linli.message.Audience;
import linli.message.SentMessage;
import linli.rounds.Sweep.Fired;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said to be over is not announced as left alone, and what is said to be done is looked at once more.
class SaidToBeOverTest extends HouseTest {
    @BeforeEach
    void lightIsOut() {
        house.named("r-3", "3-1-201 刘叔").say("qh-3-1", "r-3", "一楼的声控灯不亮 3栋1单元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不用来了 我自己拧紧了", "哦 隔壁小伙子已经帮我换了灯泡 不用来了", "谢谢 修好了", "亮了 谢谢", "亮哒 谢谢", "谢谢修好了", "又亮哒 谢谢"})
    void ownerHearsAtOnceThatItIsOverAndTheGroupReadsNothingOfTime(String text) {
        var reply = house.say("qh-3-1", "r-3", text);
        boolean isOpen = house.caseOf(1001).isOpen();
        var fired = house.pass(Duration.ofDays(3));

        assertThat(texts(reply, "grid-1")).containsExactly("1001 3-1-201 刘叔说好了：" + text + "。办结回「4 1001 结果」。");
        assertThat(texts(reply, "qh-3-1")).isEmpty();
        assertThat(isOpen).isTrue();
        assertThat(groupLines(fired)).isEmpty();
        assertThat(fired.getFirst().messages()).singleElement().extracting(SentMessage::text).asString().contains("1001", "刘叔", "说过", "不回的话");
    }

    @Test
    void whatItsReporterCallsOverIsLetGoAfterOneQuestionToTheOwner() {
        house.say("qh-3-1", "r-3", "亮了 谢谢");

        var fired = house.pass(Duration.ofDays(3));

        assertThat(cards(fired)).hasSize(1);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whatIsBackAfterThatCarriesTheirOwnWord() {
        house.say("qh-3-1", "r-3", "亮了 谢谢");
        house.pass(Duration.ofDays(2));

        var reply = house.say("qh-3-1", "r-3", "又不亮了");

        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 又来了：又不亮了").contains("报事的人说：亮了 谢谢");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void whoeverIsAtItAllTheSameKeepsIt() {
        house.say("qh-3-1", "r-3", "亮了 谢谢");
        house.pass(Duration.ofHours(4));
        house.say("grid-1", "worker-1", "1 1001");

        house.pass(Duration.ofDays(5));

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void whatANeighbourCallsOverWaitsForItsOwner() {
        house.named("r-4", "3-1-502 彭").say("qh-3-1", "r-4", "灯泡我换了 家里刚好有一个");

        var fired = house.pass(Duration.ofDays(5));

        assertThat(groupLines(fired)).isEmpty();
        assertThat(cards(fired)).hasSizeGreaterThan(1).allSatisfy(card -> assertThat(card.text()).startsWith("1001 一位居民说过：灯泡我换了"));
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void whatTheirReporterSaysTooIsLetGo() {
        house.named("r-4", "3-1-502 彭").say("qh-3-1", "r-4", "灯泡我换了 家里刚好有一个");

        assertThat(house.say("qh-3-1", "r-3", "亮了亮了").messages()).isEmpty();
        house.pass(Duration.ofDays(3));

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "有只狗拴在一楼楼梯扶手上 好大一只 我们不敢过, 牵走了 不好意思", "四楼门口一袋垃圾流水 好臭, 我顺手丢了", "二楼楼梯口堆了一堆纸箱 过不得身, 拿进去了",
        "二楼楼梯口堆了一堆纸箱 过不得身, 我家的 搬进屋了 对不住"})
    void whoseDoingItWasEndsItInAnyWords(String told, String text) {
        house.named("r-5", "3-1-302 王姐").say("qh-3-1", "r-3", told);

        assertThat(texts(house.say("qh-3-1", "r-5", text), "grid-1")).containsExactly("1002 3-1-302 王姐说好了：" + text + "。办结回「4 1002 结果」。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"菜买回来了", "我家的 怎么了", "快递拿了没", "不是我屋里的啊"})
    void whatNeighboursSayBesideEndsNothing(String text) {
        house.say("qh-3-1", "r-3", "二楼楼梯口堆了一堆纸箱 过不得身");

        assertThat(house.say("qh-3-1", "r-5", text).messages()).isEmpty();
    }

    @Test
    void whoeverToldBeforeAStartIsUnderstoodAfterIt() {
        house.restart();

        assertThat(texts(house.say("qh-3-1", "r-3", "又亮哒 谢谢"), "grid-1")).containsExactly("1001 3-1-201 刘叔说好了：又亮哒 谢谢。办结回「4 1001 结果」。");
    }

    @Test
    void inPrivateTheyHearThatItIsPassedOn() {
        house.sayInPrivate("r-4", "清河苑4栋1单元302厨房水龙头滴水");

        var reply = house.sayInPrivate("r-4", "不用来了 我自己拧紧了");

        assertThat(texts(reply, "r-4")).containsExactly("好，跟片区网格员周敏说了，1002 由片区网格员周敏办结。");
        assertThat(house.caseOf(1002).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"大家稍等，别急", "快了快了，配件到了就好"})
    void whereAColleagueSaidSomethingOfItTheOwnerIsAskedFirst(String text) {
        house.say("qh-3-1", "worker-1", text);

        var fired = house.pass(Duration.ofHours(4));

        assertThat(groupLines(fired)).isEmpty();
        assertThat(fired).singleElement().extracting(Fired::messages).asInstanceOf(InstanceOfAssertFactories.list(SentMessage.class))
                .singleElement().returns("grid-1", SentMessage::to)
                .extracting(SentMessage::text).asString().contains("1001", "周敏说过：" + text);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void whatNobodyTookAfterThatGoesUpAsEver() {
        house.say("qh-3-1", "worker-1", "大家稍等，别急");

        assertThat(groupLines(house.pass(Duration.ofDays(1)))).hasSize(1);
        assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没亮啊", "还是不亮啊", "没修啊，灯还是黑的", "没有修啊 还是黑的", "师傅没来过啊", "根本没人来"})
    void whatIsNotSolvedIsOpenAgain(String text) {
        house.say("grid-1", "worker-1", "1");
        house.say("grid-1", "worker-1", "4 换了灯泡");
        house.pass(Duration.ofHours(20));

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 又来了：" + text);
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢 好了", "亮了", "好了谢谢", "亮了 谢谢", "好了 谢谢周姐"})
    void whatIsSolvedIsConfirmedWithoutAWordInTheGroup(String text) {
        house.say("grid-1", "worker-1", "1");
        house.say("grid-1", "worker-1", "4 换了灯泡");

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(reply.messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"又开始滴了 昨天说修好了的", "没修啊 还是滴"})
    void whatWasSaidToBeSolvedAndIsNotIsOpenAgain(String text) {
        house.say("dx-1-2", "r-6", "我家厨房天花板在滴水 应该是楼上的管子");
        house.say("grid-4", "worker-4", "4 1002 楼上换了软管");
        house.say("dx-1-2", "r-6", "好了 谢谢罗干事");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.CONFIRMED);
        house.pass(Duration.ofHours(10));

        house.say("dx-1-2", "r-6", text);

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"又不亮了", "又坏了", "还是不亮啊"})
    void whatIsBackBeforeAnybodyClosedItIsTheSameCase(String text) {
        house.say("qh-3-1", "r-3", "亮了 谢谢");

        var reply = house.ask("qh-3-1", "r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "刘叔补充", text);
        assertThat(house.cases()).isEqualTo(1);
        assertThat(groupLines(house.pass(Duration.ofHours(4)))).hasSize(1);
    }

    @Test
    void whatIsBackWithoutANameIsWhatWasDoneLast() {
        house.say("grid-1", "worker-1", "4 1001 换了灯泡");
        house.say("qh-3-1", "r-3", "好了");
        house.pass(Duration.ofHours(1));

        house.say("qh-3-1", "r-3", "又坏了");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.cases()).isEqualTo(1);
    }

    private static List<SentMessage> cards(List<Fired> fired) {
        return fired.stream().flatMap(f -> f.messages().stream()).filter(m -> m.to().equals("grid-1") && m.text().startsWith("1001")).toList();
    }

    private static List<SentMessage> groupLines(List<Fired> fired) {
        return fired.stream().flatMap(f -> f.messages().stream()).filter(m -> m.audience() == Audience.GROUP).toList();
    }
}
