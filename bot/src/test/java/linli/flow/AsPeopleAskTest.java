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

/// People ask in bits, slip, ask for less, and talk of the weather between: an answer follows them, and nothing of that becomes a matter.
class AsPeopleAskTest extends HouseTest {
    @BeforeEach
    void start() {
        house.at("2026-12-01T10:00");
    }

    @ParameterizedTest
    @CsvSource({"崽崽打流感疫苗去哪里打啊, 在哪里打", "装修几点能开始, 那周末能不能", "居住证怎么办, 几天能拿"})
    void aNeighbourWhoCallsLinliAsksOnWhatTheGroupWasJustAnswered(String question, String then) {
        String entry = entry(house.say("qh-12-1", "r-1", question));

        assertThat(entry).isNotEmpty();
        assertThat(entry(house.ask("qh-12-1", "r-2", then))).isEqualTo(entry);
        assertThat(house.cases()).isZero();
    }

    @Test
    void whoeverHasAMatterOpenAsksAfterThat() {
        house.say("qh-12-1", "r-2", "我家门口楼道灯坏了");
        house.say("qh-12-1", "r-1", "居住证怎么办");

        assertThat(texts(house.ask("qh-12-1", "r-2", "要几天"), "qh-12-1")).singleElement().asString().contains("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打错了 89", "写错了，89岁", "不好意思 按错了 是89"})
    void aSlipIsPutRightBeforeTheAmountIsTold(String slip) {
        house.sayInPrivate("r-1", "高龄津贴多少");
        house.sayInPrivate("r-1", "98");

        assertThat(texts(house.sayInPrivate("r-1", slip), "r-1")).singleElement().asString().contains("户口");
        assertThat(texts(house.sayInPrivate("r-1", "长沙的"), "r-1")).singleElement().asString().contains("每月 100 元");
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我屋里两个老的 一个83 一个79", "爸84 妈81", "83和79"})
    void theAmountsOfTwoAreToldOneAfterTheOther(String both) {
        house.sayInPrivate("r-1", "高龄津贴好多钱一个月");

        assertThat(texts(house.sayInPrivate("r-1", both), "r-1")).containsExactly("一位一位算，先说一位的岁数，回我数字就行。");
        house.sayInPrivate("r-1", "83");
        assertThat(texts(house.sayInPrivate("r-1", "长沙的"), "r-1")).singleElement().asString().contains("每月 100 元");
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"看不清 太长了 短点", "太啰嗦 一句话", "短一点", "说短点咯", "一句话说"})
    void whoeverFindsItLongGetsALine(String wish) {
        String whole = texts(house.say("qh-12-1", "r-1", "居住证怎么办"), "qh-12-1").getFirst();
        String line = texts(house.say("qh-12-1", "r-1", wish), "qh-12-1").getFirst();

        assertThat(line).startsWith("住满半年").contains("依据").hasSizeLessThan(whole.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"看不懂 讲白点", "听不懂咧 你讲简单滴", "讲明白点"})
    void whoeverFindsItHardGetsPlainWords(String wish) {
        house.sayInPrivate("r-1", "居住证怎么办");

        assertThat(acts(house.sayInPrivate("r-1", wish))).isEqualTo("answer");
        assertThat(house.cases()).isZero();
    }

    @Test
    void whoeverLikesToTalkHearsOnceInADayWhatLinliIsGoodFor() {
        assertThat(texts(house.sayInPrivate("r-1", "今天好大的雾"), "r-1")).hasSize(1);
        house.pass(Duration.ofMinutes(30));
        assertThat(house.sayInPrivate("r-1", "买了两个糖油粑粑 烫嘴巴").messages()).isEmpty();
        assertThat(house.sayInPrivate("r-1", "好的 圣诞快乐").messages()).isEmpty();
        house.pass(Duration.ofHours(8));
        assertThat(house.sayInPrivate("r-1", "我老头子打牌去了").messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "房东说下个月涨500 合同到明年6月, 我不同意他就要赶我走", "老板拖了我三个月工资没发, 他说没钱 叫我去告他", "楼上天天半夜拖凳子, 我上去讲他还骂我"
    })
    void whatHeDoesIsOfTheSameQuarrel(String quarrel, String more) {
        house.sayInPrivate("r-1", "我是清河苑2-1-301的 " + quarrel);
        house.sayInPrivate("r-1", more);

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatIsAnotherQuarrelIsAnother() {
        house.sayInPrivate("r-1", "我是清河苑2-1-301的 老板拖了我三个月工资没发");
        house.sayInPrivate("r-1", "还有 房东不退我押金 他电话都不接");

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"身份证掉了 急 后天要坐高铁, 补办要几天, id-card-papers", "身份证不见了 明天要坐飞机, 补办要几天, id-card-papers"})
    void whoeverNamesNothingAsksOfWhatTheyHaveJustSaid(String before, String then, String entry) {
        house.say("qh-12-1", "r-1", before);

        assertThat(entry(house.ask("qh-12-1", "r-1", then))).isEqualTo(entry);
    }

    @Test
    void theWeatherOfATownIsNoHousehold() {
        house.sayInPrivate("r-1", "株洲的高龄补贴多少钱");

        assertThat(texts(house.sayInPrivate("r-1", "明天长沙下雨不"), "r-1")).noneMatch(text -> text.contains("岁"));
    }

    @Test
    void aSlipInTheGroupIsPutRightToo() {
        house.ask("qh-8-2", "r-1", "高龄津贴多少");
        house.say("qh-8-2", "r-1", "98");
        house.say("qh-8-2", "r-1", "打错了 89");

        assertThat(texts(house.say("qh-8-2", "r-1", "长沙的"), "qh-8-2")).singleElement().asString().contains("每月 100 元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要带么子东西", "要什么材料", "几天能拿到"})
    void whatNamesNothingIsNotAnsweredByWhatIsNearestByChance(String question) {
        assertThat(entry(house.sayInPrivate("r-1", question))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"居民医保多少钱, 那明年的呢, 2027", "我妈85岁长沙户口高龄津贴多少, 明年涨不涨, 2027"})
    void theAmountOfAYearThatIsNotKnownIsNotMadeUp(String question, String then, String year) {
        house.sayInPrivate("r-1", question);
        house.sayInPrivate("r-1", "一般的");

        assertThat(texts(house.sayInPrivate("r-1", then), "r-1")).singleElement().asString().contains(year, "还没有");
    }

    @Test
    void anotherDayIsAskedForInAWord() {
        house.say("qh-12-1", "r-1", "社区明天上班不");

        assertThat(texts(house.say("qh-12-1", "r-1", "12月6号呢"), "qh-12-1")).singleElement().asString().contains("12月7日");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "应该是社区医院那边吧", "放桶旁边就有人捡走", "遛狗没牵绳要罚钱不", "请问城管管不管人做梦", "社区医院今天排了好长的队", "楼上又吵你们啦？", "那个喷泉真省水 建好就没出过水", "麻烦你们了哈", "都是楼道充电搞出来的"
    })
    void whatNeighboursAnswerAskAndJokeAboutIsNoMatter(String line) {
        house.say("qh-12-1", "r-1", line);

        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"就是我屋里那个马桶它冲不下去 一冲就满", "垃圾桶边上的沙发没人收 堆了一个星期了", "遛狗不牵绳 吓到我妈了 来管一下", "门口喷泉的水管爆了一直喷", "我家门口的灯坏了"})
    void whatIsToBeSeenToIsAMatterStill(String line) {
        house.sayInPrivate("r-1", "我是清河苑2-1-301的 " + line);

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业费到底要不要交", "发个物业电话给我", "心理老师这周在不在 想约一下", "给我法律条文的原文"})
    void whatIsAskedOfLinliIsAQuestion(String line) {
        assertThat(house.ask("qh-12-1", "r-1", line).gravest().map(IssueReply::kind)).contains(Kind.QUESTION);
    }

    private static String entry(Reply reply) {
        return reply.gravest().flatMap(IssueReply::category).orElse("");
    }
}
