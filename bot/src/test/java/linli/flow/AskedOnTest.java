package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A short question after an answer goes on about it, and so do the facts that are told then; what is not known goes to a person with what it was about.
class AskedOnTest extends HouseTest {
    @BeforeEach
    void start() {
        house.at("2026-12-01T10:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            居住证怎么办        | 租的房子没有合同可以吗 | residence-permit     | 租房合同
            居住证怎么办        | 几天能拿              | residence-permit     | 15 天
            居住证怎么办        | 过期了怎么办          | residence-permit     | 签注
            居住证怎么办        | 要钱吗               | residence-permit     | 工本费
            居住证怎么办        | 要带么子去            | residence-permit     | 身份证、照片
            居住证怎么办        | 小孩能代办吗          | residence-permit     | 代办：未满 16 岁
            居住证怎么办        | 去哪里办             | residence-permit     | 派出所
            社保卡丢了去哪补啊   | 几天能拿到            | social-card-lost     | 依据
            装修几点能开始      | 周末行不行            | noise-renovation     | 周末
            装修几点能开始      | 中午呢               | noise-renovation     | 中午
            领结婚证要户口本吗   | 父母能代办吗          | marriage-registration | 不能代办
            低保怎么申请        | 有房子的可以申请吗     | minimum-living-allowance | 依据
            居住证怎么办        | 老人跟崽女住能办不     | residence-permit     | 依据
            失业金怎么领        | 自己辞职的            | unemployment-benefit | 自己辞职的一般领不到
            失业金怎么领        | 那自己辞职的有吗       | unemployment-benefit | 自己辞职的一般领不到
            社保卡丢了去哪补啊   | 他八十二了 走不动      | social-card-lost     | 代办
            社保卡丢了去哪补啊   | 我去可以不咯          | social-card-lost     | 代办
            社保卡丢了去哪补啊   | 老倌子去不了            | social-card-lost     | 代办
            领结婚证要户口本吗   | 礼拜六办不办          | marriage-registration | 周末
            生孩子产假多少天     | 难产加不加           | maternity-leave      | 难产加 15 天
            我们这栋网格员是谁   | 电话有吗             | which-grid-worker    | 公告栏
            居住证怎么办        | 要住好久才能办        | residence-permit     | 住满半年
            电动车能不能推上楼   | 被抓到罚好多          | ebike-charging       | 500
            """)
    void whatTheEntrySpeaksOfIsAnsweredFromIt(String question, String then, String entry, String said) {
        house.sayInPrivate("r-1", question);
        var reply = house.sayInPrivate("r-1", then);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(entry(reply)).isEqualTo(entry);
        assertThat(texts(reply, "r-1")).singleElement().asString().contains(said).containsPattern("依据|指南");
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"装修几点能开始, 中午呢", "装修几点能开始, 周末行不行", "居住证怎么办, 几天能拿"})
    void whoeverCallsLinliAgainInTheGroupGoesOnToo(String question, String then) {
        String entry = entry(house.ask("qh-2-1", "r-1", question));
        var reply = house.ask("qh-2-1", "r-1", then);

        assertThat(entry(reply)).isEqualTo(entry);
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("依据");
    }

    @Test
    void whatWasBoughtAndIsToGoBackIsNoScam() {
        var reply = house.say("qh-23-1", "r-1", "卖的床垫8800 我婆婆买了 能退吗");

        assertThat(entry(reply)).isEqualTo("elder-goods-refund");
        assertThat(texts(reply, "qh-23-1")).singleElement().asString().contains("12315").doesNotContain("110");
        assertThat(house.say("qh-3-1", "r-2", "刷单转了八千 客服不给退 能退吗").gravest().map(IssueReply::kind)).contains(Kind.FRAUD);
    }

    @ParameterizedTest
    @CsvSource({"崽要从益阳转来读三年级 学籍找谁转, school-transfer, 学位", "在路口摆摊卖凉面要办什么证, food-stall, 街道", "我想开个小超市 营业执照去哪里办, business-licence, 不收钱",
        "生三胎还要准生证不, birth-registry, 生育登记", "买二套房契税几个点, house-deed-tax, 140", "老伴走了两年 社保卡里的钱能取出来吗, social-card-of-deceased, 医保",
        "车位可以单独卖给别人不, parking-space, 业主", "涨物业费要多少业主同意, owners-vote, 2/3", "上个月生的毛毛医保还能补吗, newborn-medical-insurance, 90 天",
        "钟点工在我家摔伤了要我赔吗, helper-injured, 过错", "公司拖我两个月工资了 去哪里告, unpaid-wages, 12333", "物业费多少钱一平, property-fee-rate, 没有准数", "电动车电池拿回家充行不, ebike-charging, 电瓶也别拿回家充"})
    void whatIsAskedIsWhatIsAnswered(String question, String entry, String said) {
        var reply = house.ask("qh-5-1", "r-1", question);

        assertThat(entry(reply)).isEqualTo(entry);
        assertThat(texts(reply, "qh-5-1")).singleElement().asString().contains(said);
    }

    @Test
    void oneQuestionAfterTheOtherIsAboutTheSame() {
        house.sayInPrivate("r-1", "居住证怎么办");

        for (String then : new String[] {"租的房子没有合同可以吗", "几天能拿", "过期了怎么办", "要钱吗"}) {
            assertThat(entry(house.sayInPrivate("r-1", then))).as(then).isEqualTo("residence-permit");
        }
    }

    @ParameterizedTest
    @CsvSource({"社保卡丢了怎么补, social-card-lost", "高龄津贴怎么领, old-age-allowance", "劳动仲裁要钱吗, labor-arbitration", "劳动仲裁要多久, labor-arbitration"})
    void whatNamesAMatterOfItsOwnIsAnotherQuestion(String then, String entry) {
        house.sayInPrivate("r-1", "居住证怎么办");

        assertThat(entry(house.sayInPrivate("r-1", then))).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "刚生了毛毛 医保几时办, 上户口要带什么, birth-registration",
        "亲人过世 存款怎么领, 丧葬费给多少, pension-death-benefits",
        "物业费多少钱一平, 可以不交不, property-fee-refuse",
    })
    void whatPeopleAskOfAnotherEntryIsOfThatOne(String question, String then, String entry) {
        house.sayInPrivate("r-1", question);

        assertThat(entry(house.sayInPrivate("r-1", then))).isEqualTo(entry);
        assertThat(house.cases()).isZero();
    }

    @Test
    void whatTheEntryDoesNotSpeakOfGoesToAPersonWithWhatItWasAbout() {
        house.sayInPrivate("r-1", "低保怎么申请");
        var reply = house.sayInPrivate("r-1", "大概多久批下来");

        assertThat(acts(reply)).isEqualTo("handover 1001");
        assertThat(house.caseOf(1001).text()).endsWith(" … 大概多久批下来").contains("低保");
        assertThat(house.caseOf(1001).kind()).isEqualTo(Kind.QUESTION);
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("李姐");
    }

    @Test
    void whatIsAskedOnOfAQuestionThatWaitsForAPersonWaitsWithIt() {
        house.sayInPrivate("r-1", "小区附近哪里可以打印照片");
        var reply = house.sayInPrivate("r-1", "周末行不行");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("李姐");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void alsoAGroupThatCalledNobodyIsNotGivenAnotherEntry() {
        house.say("qh-2-1", "r-1", "劳动仲裁要钱吗");

        assertThat(house.say("qh-2-1", "r-1", "中午呢").messages()).isEmpty();
        assertThat(house.say("qh-2-1", "r-2", "几天能拿").messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            七天无理由怎么退货     | 运费哪个出          | return-seven-days      | 运费自己出
            领结婚证要带什么       | 照片要现场照不      | marriage-registration  | 照片带不带
            残疾证怎么办理        | 要钱吗             | disability-certificate | 工本费
            新生儿怎么上户口       | 有没有时间限制      | birth-registration     | 一个月内
            护照在哪里办          | 好多钱一本         | passport-permits       | 窗口公示
            65岁以上免费体检怎么搞  | 外地户口也可以吧    | elder-health-check     | 外地户口住满半年
            维修资金怎么用        | 要几多人同意        | maintenance-fund-use   | 过半同意
            社保卡掉了去哪里补     | 崽可以帮我去拿不     | social-card-lost       | 代办
            """)
    void whoeverWasJustAnsweredAmongNeighboursAsksOnWithoutCallingLinli(String question, String then, String entry, String said) {
        house.say("qh-2-1", "r-1", question);
        var reply = house.say("qh-2-1", "r-1", then);

        assertThat(entry(reply)).isEqualTo(entry);
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains(said);
    }

    @ParameterizedTest
    @CsvSource({"小孩打疫苗去哪里打, 本子掉了怎么办", "公租房怎么申请啊, 押金要交好多", "电动车怎么上牌, 不上会罚不", "社区窗口几点上班, 银行周六开门不"})
    void whatTheEntryDoesNotSayIsKeptForStaffWithoutAWord(String question, String then) {
        house.say("qh-2-1", "r-1", question);
        var reply = house.say("qh-2-1", "r-1", then);

        assertThat(acts(reply)).isEqualTo("collect");
        assertThat(texts(reply, "qh-2-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"老公你看到没", "明天下雨不", "你们办了没", "晚上一起看球不", "张姐你家狗打了没"})
    void whatNeighboursAskEachOtherMeanwhileIsTheirs(String talk) {
        house.say("qh-2-1", "r-1", "居住证怎么办");

        assertThat(house.say("qh-2-1", "r-1", talk).messages()).isEmpty();
        assertThat(house.say("qh-2-1", "r-1", talk).gravest().map(IssueReply::act).filter(act -> act != Act.SILENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"社区窗口几点下班, 派出所星期六开不开门", "看病花了十几万 医疗救助怎么申请, 要不要先垫钱", "残疾人两项补贴怎么领, 每年要重新申请不", "养狗要办证吗, 多少钱一针", "买房子契税要交好多, 好久要交",
        "小孩改名字怎么办, 改一次要好多钱"})
    void noOtherEntryAndNoOtherSentenceStandsInForWhatIsNotSaid(String question, String then) {
        house.sayInPrivate("r-1", question);
        var reply = house.sayInPrivate("r-1", then);

        assertThat(acts(reply)).isEqualTo("handover 1001");
        assertThat(house.caseOf(1001).text()).endsWith(" … " + then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            社区窗口几点上班       | 星期六嘞            | 不开
            驾照到期了怎么换       | 过期两个月了咋搞      | 过期一年以上没换
            外地户口小孩能在这里上小学不 | 社保要交满一年是不是 | 社保要不要
            育儿补贴怎么领         | 钱打到哪个卡         | 申领人或孩子的卡
            育儿补贴怎么领         | 谢谢啊 那个钱打到哪个卡 | 申领人或孩子的卡
            房产证丢了怎么补       | 几天出来            | 几天能拿问窗口
            怀孕了去哪里建册       | 几个月去建          | 13 周以前
            新生儿医保怎么办       | 几天之内            | 90 天内
            公租房怎么申请         | 住几年             | 年限
            高龄津贴怎么领         | 83 长沙户口         | 每月
            """)
    void theSentenceThatNamesItAnswersInPrivate(String question, String then, String said) {
        house.sayInPrivate("r-1", question);
        var reply = house.sayInPrivate("r-1", then);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains(said).doesNotContain("代办：");
    }

    @ParameterizedTest
    @CsvSource({"301老李问老年证, elder-discounts", "402问低保怎么弄, minimum-living-allowance", "七十三岁 每年体检是不是免费的, elder-health-check", "被公司辞退了能拿多少钱, severance-pay", "谢谢邻里 维修队修一次要钱不, repair-team"})
    void whatIsAskedForAnotherOrAfterThanksIsFound(String question, String entry) {
        assertThat(entry(house.sayInPrivate("r-1", question))).isEqualTo(entry);
    }

    @Test
    void whoeverAsksForTheNextTimeOnceItIsDoneIsNotToldAgainThatItIs() {
        house.sayInPrivate("r-1", "我走不动 要人上门帮我办养老金认证 清河苑5-1-602");
        house.say("grid-1", "worker-1", "4 1001 认证办好了");
        var reply = house.sayInPrivate("r-1", "谢谢啊 那个以后每年都要去不");

        assertThat(acts(reply)).isEqualTo("handover 1002");
        assertThat(house.caseOf(1002).text()).isEqualTo("1001 … 谢谢啊 那个以后每年都要去不");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @Test
    void longAfterTheAnswerNothingIsGoneOnAbout() {
        house.sayInPrivate("r-1", "居住证怎么办");
        house.pass(Duration.ofMinutes(11));

        assertThat(acts(house.sayInPrivate("r-1", "几天能拿"))).isEqualTo("ask");
    }

    @Test
    void factsToldAfterAnAnswerAreThoseOfItsAmount() {
        house.sayInPrivate("r-1", "高龄津贴怎么领");
        assertThat(texts(house.sayInPrivate("r-1", "我妈82"), "r-1")).singleElement().asString().contains("户口");

        assertThat(texts(house.sayInPrivate("r-1", "益阳的户口"), "r-1")).singleElement().asString().contains("各地不一样", "12345");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            失业金怎么领                   | 我交了6年 | 18 个月
            高龄津贴怎么领                 | 91岁 长沙户口 | 每月 200 元
            高龄津贴怎么领                 | 益阳的户口 | 各地不一样
            我妈83岁长沙户口高龄津贴多少      | 那我爸91岁呢 | 每月 200 元
            """)
    void oneFactMayBeEnough(String question, String fact, String amount) {
        house.sayInPrivate("r-1", question);

        assertThat(texts(house.sayInPrivate("r-1", fact), "r-1")).singleElement().asString().contains(amount);
    }

    @Test
    void whoeverIsAskedForAFactMayTellAnotherThing() {
        house.sayInPrivate("r-1", "失业金能领几个月");
        assertThat(texts(house.sayInPrivate("r-1", "我交了6年"), "r-1")).singleElement().asString().contains("18 个月");

        assertThat(texts(house.sayInPrivate("r-1", "自己辞职的"), "r-1")).singleElement().asString().contains("自己辞职的一般领不到");
    }

    @Test
    void anElderWhoAsksWhatThereIsToGetIsAskedForWhatItHangsOnAndToldWhatToBring() {
        assertThat(texts(house.sayInPrivate("r-1", "我今年满九十哒 有么子钱领不"), "r-1")).singleElement().asString().contains("户口");

        assertThat(texts(house.sayInPrivate("r-1", "要带么子去"), "r-1")).singleElement().asString().contains("身份证、户口本、银行卡");
    }

    @Test
    void aDangerIsNeverTakenForAQuestionThatGoesOn() {
        house.sayInPrivate("r-1", "居住证怎么办");

        assertThat(house.sayInPrivate("r-1", "着火了怎么办").gravest().map(IssueReply::kind)).contains(Kind.EMERGENCY);
    }

    @Test
    void aFaultReportedSinceIsNoQuestionOnTheEntry() {
        house.sayInPrivate("r-1", "居住证怎么办");
        house.sayInPrivate("r-1", "清河苑16栋1单元101 化粪池满了");

        assertThat(texts(house.sayInPrivate("r-1", "几个工作日"), "r-1")).singleElement().asString().contains("1001", "李想");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请问受理编号", "编号是多少", "几个工作日", "要几天", "怎么还没动静", "有人接吗"})
    void whatIsAskedOfOnesOwnCaseIsItsNumberItsOwnerAndItsTime(String question) {
        house.sayInPrivate("r-1", "清河苑16栋1单元101 化粪池满了");
        var reply = house.sayInPrivate("r-1", question);

        assertThat(texts(reply, "r-1")).singleElement().asString().contains("1001", "李想", "前联系您");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverAsksInTheGroupWhetherSomebodyHasItIsTold() {
        house.say("qh-24-1", "r-1", "楼道灯坏了");

        assertThat(texts(house.ask("qh-24-1", "r-1", "我刚报的灯有人接吗"), "qh-24-1")).singleElement().asString().contains("1001", "谭亮");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverAsksTheSameAgainAtOnceIsPointedToTheAnswer() {
        var first = house.ask("qh-2-1", "r-1", "居住证怎么办");
        house.pass(Duration.ofMinutes(1));
        var again = house.ask("qh-2-1", "r-1", "居住证怎么办");

        assertThat(entry(again)).isEqualTo("residence-permit");
        assertThat(texts(again, "qh-2-1")).containsExactly("上面刚说过，就是那条。想看细的回「详细」。");
        assertThat(texts(house.ask("qh-2-1", "r-2", "居住证怎么办"), "qh-2-1")).isEqualTo(texts(first, "qh-2-1"));
    }

    private static String entry(Reply reply) {
        return reply.gravest().flatMap(IssueReply::category).orElse("");
    }
}
