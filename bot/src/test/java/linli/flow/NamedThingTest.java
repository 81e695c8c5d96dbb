package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.IssueReply;
import linli.message.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An entry answers where it speaks of the thing that is named, and not because of what was talked of before.
class NamedThingTest extends HouseTest {
    @BeforeEach
    void start() {
        house.at("2026-12-01T10:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            明年崽上小学 我是租的房 户口在邵阳 能在这边读不 | 居住证多久能拿到 | residence-permit
            外地户口的小孩怎么上小学                   | 办居住证要多少天 | residence-permit
            低保怎么申请                             | 那失业金去哪里领 | unemployment-benefit
            """)
    void whatIsCalledByItsTitleIsAnotherTopic(String question, String then, String entry) {
        house.sayInPrivate("r-1", question);

        assertThat(entry(house.sayInPrivate("r-1", then))).isEqualTo(entry);
        assertThat(entry(house.sayInPrivate("r-1", "要带什么材料"))).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我能不能把他锁剪了", "我能不能把他地锁撬了", "我拿钳子剪他的锁可以吗", "他是不是找你们了", "他是不是来问过你们", "对方有没有回你们信息"})
    void aQuarrelOverAParkingSpaceAnswersNothingElseThatIsAsked(String then) {
        house.sayInPrivate("r-1", "我把车位借给11栋1204停 讲好三个月 现在五个月了不还");

        assertThat(acts(house.sayInPrivate("r-1", then))).doesNotContain("answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好多钱一期", "几时开班", "要带么子去"})
    void whatWasNotKnownIsNotKnownWithAFewWordsMore(String then) {
        house.sayInPrivate("r-1", "老年大学的二胡班在哪里报名");

        assertThat(acts(house.sayInPrivate("r-1", then))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两口子就生了一个女 现在有么子补贴没 | only-child-parents
            独生子女费一个月几多               | only-child-parents
            独生子女光荣证丢了哪里能补          | only-child-parents
            老板不给我交公积金 违不违法         | housing-fund-unpaid
            我崽单位从来没交过公积金 找哪个告    | housing-fund-unpaid
            狗证去哪里办 要多少钱              | pet-rules
            被公司裁掉了 听讲可以领钱           | unemployment-benefit
            他有退休工资 是不是还有丧葬费        | pension-death-benefits
            户口要在几天内销掉                | death-papers
            """)
    void theThingThatIsNamedIsWhatIsAnswered(String question, String entry) {
        assertThat(entry(house.sayInPrivate("r-1", question))).isEqualTo(entry);
    }

    @Test
    void whatADogsPapersCostIsNotTheFine() {
        house.ask("qh-2-1", "r-1", "养了只泰迪要办证不");

        assertThat(texts(house.ask("qh-2-1", "r-1", "狗证去哪里搞 要几多钱"), "qh-2-1")).singleElement().asString()
                .contains("社区民警").doesNotContain("1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我爸昨晚在家里走了", "我妈今天早上过世了 在家里", "屋里老人刚刚走了 要办些什么", "我岳母昨夜里没了 现在要做什么"})
    void whoeverTellsOfADeathHearsAKindWordFirstAndThenWhatToDo(String told) {
        var reply = house.sayInPrivate("r-1", told);

        assertThat(texts(reply, "r-1")).singleElement().asString().startsWith("请节哀").contains("死亡证明");
        assertThat(texts(house.sayInPrivate("r-1", "死亡证明是社区开还是医院开"), "r-1")).singleElement().asString().doesNotContain("节哀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我爸昨晚走了两里路", "我爸走路摔了一跤 现在没事", "快递员走了 东西放门口的", "我家狗昨晚走了"})
    void nobodyElseIsPitied(String told) {
        assertThat(texts(house.sayInPrivate("r-1", told), "r-1").toString()).doesNotContain("节哀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要派人来 我就是讲讲", "莫喊人来 我就是想找个人说说", "不用找人 我就跟你说说话", "我就是想倒倒苦水"})
    void whoeverOnlyWantsToBeHeardIsHeardByOnePairOfEyes(String wish) {
        house.sayInPrivate("r-1", "我婆婆天天给崽看手机喂饭 我讲一句她就哭 老公装死");
        var reply = house.sayInPrivate("r-1", wish);

        assertThat(texts(reply, "r-1")).singleElement().asString().containsAnyOf("已经知道了", "不派人去");
        assertThat(targets(reply)).hasSize(2).noneMatch(to -> to.startsWith("grid-"));
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverCallsLinliAsksOfWhatTheyHaveSpokenOfAMomentAgo() {
        house.say("qh-7-1", "r-1", "姐妹们 生了二宝有补贴领的吧 我听同事讲一年三千六");
        house.pass(Duration.ofMinutes(1));
        house.say("qh-7-1", "r-1", "大的22年的");
        house.pass(Duration.ofMinutes(2));

        assertThat(entry(house.ask("qh-7-1", "r-1", "到底有没有"))).isEqualTo("childcare-subsidy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"截止到几时", "最迟哪天", "到几号为止"})
    void untilWhenIsAnsweredFromTheTopic(String then) {
        house.ask("qh-7-1", "r-1", "医保要交好多钱");
        house.pass(Duration.ofMinutes(1));

        assertThat(texts(house.say("qh-7-1", "r-1", then), "qh-7-1")).singleElement().asString().contains("集中缴费期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"周末办不办", "星期六开门吗", "那周六有人吗"})
    void hoursThatAreKnownAreToldOfWhatIsDoneThere(String then) {
        house.sayInPrivate("r-1", "我妈满65了 坐公交不要钱的卡在哪办啊");

        assertThat(texts(house.sayInPrivate("r-1", then), "r-1")).singleElement().asString().contains("社区一楼");
    }

    @ParameterizedTest
    @ValueSource(strings = {"诊所下午几点开门", "物业前台几点下班", "幼儿园几点放学"})
    void hoursThatAreNotKnownAreNotThoseOfTheOffice(String question) {
        assertThat(texts(house.sayInPrivate("r-1", question), "r-1").toString()).doesNotContain("8:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼下能不能搭棚子摆三天", "在楼下给老人搭个灵棚可以不", "办丧事搭棚摆两天行不行"})
    void whoeverAsksWhatTheyMayDoThemselvesIsNotReported(String question) {
        house.sayInPrivate("r-1", "死亡证明找哪个开");

        assertThat(entry(house.sayInPrivate("r-1", question))).isEqualTo("funeral");
        assertThat(house.cases()).isZero();
    }

    private static String entry(Reply reply) {
        return reply.gravest().flatMap(IssueReply::category).orElse("");
    }
}
