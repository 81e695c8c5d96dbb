package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A short line of whoever has just asked is read in what they asked: it is no quarrel and no fault by itself, and an open case swallows no question.
class OneTopicTest extends HouseTest {
    @BeforeEach
    void start() {
        house.at("2026-12-01T10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "居住证怎么办, 租的房子 没有合同",
        "居住证怎么办, 公办的",
        "居住证怎么办, 民办学校",
        "失业金怎么领, 公司倒闭了没给证明",
        "失业金怎么领, 单位不给我交",
        "低保怎么申请, 两个人一个月三千",
        "低保怎么申请, 房子是我爸的名字",
        "灵活就业社保怎么交, 1万二一年",
        "身份证过期怎么换, 人在外地",
        "新生儿怎么上户口, 爸爸户口在村里",
        "残疾证怎么办, 他出不了门 能上门评不",
        "高龄津贴怎么领, 他走不动我替他去要得不",
        "高龄津贴怎么领, 冇得银行卡",
    })
    void whatIsToldOnATopicIsNoMatterOfItsOwn(String question, String then) {
        house.sayInPrivate("r-1", question);
        var reply = house.sayInPrivate("r-1", then);

        assertThat(kind(reply)).isEqualTo(Kind.QUESTION);
        assertThat(texts(reply, "r-1")).hasSize(1);
        if (house.cases() > 0) {
            assertThat(house.caseOf(1001).kind()).isEqualTo(Kind.QUESTION);
            assertThat(house.caseOf(1001).text()).endsWith(" … " + then);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "居住证怎么办, 电梯又停了, SERVICE_REQUEST",
        "居住证怎么办, 窗口的人收我200块好处费, SERVICE_REQUEST",
        "公租房怎么申请, 房子漏水, SERVICE_REQUEST",
        "低保怎么申请, 楼上天天吵 睡不着, DISPUTE",
        "居住证怎么办, 房东打我, EMERGENCY",
        "低保怎么申请, 儿子不养我, DISPUTE",
        "居住证怎么办, 快递丢了, SERVICE_REQUEST",
        "失业金怎么领, 路上有个大坑, SERVICE_REQUEST",
        "失业金怎么领, 有人打电话叫我转钱解冻社保卡, FRAUD",
        "高龄津贴怎么领, 我老公打我, EMERGENCY",
        "低保怎么申请, 家里煤气味好大, EMERGENCY",
    })
    void whatIsPlainlyAMatterOfItsOwnStaysOne(String question, String then, Kind kind) {
        house.sayInPrivate("r-1", question);

        assertThat(kind(house.sayInPrivate("r-1", then))).isEqualTo(kind);
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void aMatterInBetweenIsAMatterAndTheTopicOneStill() {
        house.sayInPrivate("r-1", "老年证怎么办");
        house.sayInPrivate("r-1", "清河苑5栋1单元楼道灯不亮了");

        assertThat(entry(house.sayInPrivate("r-1", "那育儿补贴怎么领"))).isEqualTo("childcare-subsidy");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "残疾证怎么办, 办了有多少钱一个月, disability-subsidy",
        "残疾证怎么办, 三级有钱发吗, disability-subsidy",
        "居民养老怎么交, 那育儿补贴呢, childcare-subsidy",
        "育儿补贴怎么领, 那产假多少天, maternity-leave",
        "失业金怎么领, 离婚冷静期多久, divorce-registration",
        "灵活就业社保怎么交, 按月还是按年, pension-self-paid",
        "居民养老怎么交, 我妈在老家 我可以替她办吗, resident-pension",
        "电动车怎么上牌, 发票丢了怎么办, ebike-plate",
        "居住证怎么办, 那我孩子上学要居住证吗, residence-permit",
        "居住证怎么办, 居住证要多久, residence-permit",
    })
    void whatIsAskedOnIsFoundWithItsTopic(String question, String then, String entry) {
        house.sayInPrivate("r-1", question);

        assertThat(entry(house.sayInPrivate("r-1", then))).isEqualTo(entry);
        assertThat(house.cases()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "居民医保断了怎么办, 不是居民医保 是居民养老, resident-pension",
        "育儿补贴怎么领, 不是这个 我问的是生育津贴, maternity-insurance",
        "社保卡丢了怎么补, 不对 我问的是身份证丢了怎么补, id-card-papers",
    })
    void whoeverSaysWhatTheyMeantIsAnsweredThat(String question, String then, String entry) {
        house.sayInPrivate("r-1", question);

        assertThat(entry(house.sayInPrivate("r-1", then))).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource({"居住证怎么办, 不是这个 我问的是没有租房合同能不能办", "退休了还要交医保吗, 不是居民的 我问职工的", "社保卡丢了怎么补, 不是社保卡 我问的是工资卡"})
    void whoeverSaysThatItWasNotThatIsNotGivenItAgain(String question, String then) {
        var first = house.sayInPrivate("r-1", question);
        house.sayInPrivate("r-1", "要带什么");
        var reply = house.sayInPrivate("r-1", then);

        assertThat(texts(reply, "r-1")).isNotEmpty().doesNotContainAnyElementsOf(texts(first, "r-1"));
        assertThat(texts(house.sayInPrivate("r-1", then), "r-1")).doesNotContainAnyElementsOf(texts(first, "r-1"));
    }

    @Test
    void whatGoesToAPersonGoesOnThereInOneCase() {
        house.sayInPrivate("r-1", "小区附近哪里可以打印照片");
        for (String then : new String[] {"两寸的", "急用", "周末行不行"}) {
            house.sayInPrivate("r-1", then);
        }

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("r-1").stream().filter(text -> text.startsWith("也记给"))).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"居住证怎么办, 小孩读书要用的", "低保怎么申请, 我有套老房子", "失业金怎么领, 交了8年半 后来断了"})
    void whoeverTellsWhatNothingSpeaksOfHearsWhatElseMayBeAsked(String question, String then) {
        house.sayInPrivate("r-1", question);
        var reply = house.sayInPrivate("r-1", then);

        assertThat(texts(reply, "r-1")).allSatisfy(text -> assertThat(text).doesNotContain("我在听", "报修"));
        assertThat(house.cases()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"唉 一个人好难", "谢谢", "好的 晓得了"})
    void aSighAndThanksAreNotMeasuredByTheTopic(String then) {
        house.sayInPrivate("r-1", "丧葬费怎么领");

        assertThat(texts(house.sayInPrivate("r-1", then), "r-1")).allSatisfy(text -> assertThat(text).doesNotContain("没接上"));
    }

    @Test
    void aQuarrelSwallowsNoQuestion() {
        house.sayInPrivate("r-1", "老板拖了三个月工资");

        assertThat(entry(house.sayInPrivate("r-1", "要请律师吗"))).isEqualTo("unpaid-wages");
        assertThat(entry(house.sayInPrivate("r-1", "律师什么时候在 我自己去问"))).isEqualTo("clinic-hours");
        assertThat(acts(house.sayInPrivate("r-1", "他还骂我"))).isEqualTo("join 1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有纠纷 就我一个崽", "不用找网格长 我就问一下", "别找人 我只是问问"})
    void whoeverOnlyAskedTakesTheCaseBack(String then) {
        house.sayInPrivate("r-1", "跟我弟弟分家产扯不清");
        var reply = house.sayInPrivate("r-1", then);

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(targets(reply)).contains("chief");
    }

    @ParameterizedTest
    @CsvSource({"居住证怎么办, 不用找网格长 你告诉我去哪就行, 派出所", "居住证怎么办, 不用找人 我问一下要带什么, 身份证"})
    void whoeverWantsNobodyIsAnswered(String question, String then, String said) {
        house.sayInPrivate("r-1", question);

        assertThat(texts(house.sayInPrivate("r-1", then), "r-1")).singleElement().asString().contains(said);
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我不识字 你们来个人要得不", "我看不清 能不能派个人来", "我走不动 叫个人来帮我吧"})
    void whoeverCannotDoItAloneReachesAPersonOnce(String then) {
        house.sayInPrivate("r-1", "社保卡丢了怎么补");
        house.sayInPrivate("r-1", then);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.caseOf(1001).kind()).isNotIn(Kind.FRAUD, Kind.DISPUTE, Kind.EMERGENCY);
    }

    @Test
    void aFewCharactersAfterAReportAreAWordOnIt() {
        house.sayInPrivate("r-1", "跟我弟弟分家产扯不清");
        house.sayInPrivate("r-1", "3万多");

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatOneNeighbourTellsAnotherIsNoQuestion() {
        house.say("qh-16-1", "r-3", "杨姐你的居住证当时怎么办的 带了什么");

        assertThat(house.say("qh-16-1", "r-4", "租房合同身份证 要半年").messages()).isEmpty();
        assertThat(acts(house.say("qh-17-1", "r-5", "居住证怎么办"))).isEqualTo("answer");
    }

    @Test
    void amongNeighboursNobodyIsToldAScreenful() {
        house.say("qh-2-1", "r-1", "居住证怎么办");
        house.pass(Duration.ofMinutes(1));

        assertThat(house.say("qh-2-1", "r-1", "要几天").messages()).isEmpty();
    }

    @Test
    void whatLinliCanDoIsAskedOfItStillRightAfterItSpoke() {
        house.ask("qh-2-1", "r-1", "你是真人吗");

        assertThat(texts(house.say("qh-2-1", "r-1", "那你会什么"), "qh-2-1")).singleElement().asString().contains("报修");
        assertThat(house.say("qh-3-1", "r-1", "那你会什么").messages()).isEmpty();
    }

    private static Kind kind(Reply reply) {
        return reply.gravest().map(IssueReply::kind).orElse(Kind.QUESTION);
    }

    private static String entry(Reply reply) {
        return reply.gravest().flatMap(IssueReply::category).orElse("");
    }
}
