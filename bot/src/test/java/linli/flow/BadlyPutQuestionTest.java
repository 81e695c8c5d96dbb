package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Residents ask in dialect, by voice, without a subject and with a story first; the entry is found all the same, and no other one near it.
class BadlyPutQuestionTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "低保何解搞, minimum-living-allowance", "想问失业金, unemployment-benefit", "公积金租房可以取吗, housing-fund-withdrawal",
        "請問戶口遷入要準備什麼資料, household-move", "敬老院哪家好一点, nursing-home-choice", "电池提回家充犯法不, ebike-charging", "大件垃圾丢哪里, waste-sorting",
        "药盒子过期的药算什么垃圾, waste-sorting", "三个月老板一分钱没发 该找哪个, unpaid-wages", "二胎补贴有没有 1岁半, childcare-subsidy", "志愿者怎么报名呀, volunteer-signup",
        "守夜队还招人吗, night-watch", "空着没住的房子物业费要交全部吗, property-fee-refuse", "我女儿刚生出来要不要交医保, newborn-medical-insurance",
        "外婆走了 存折里还有两万 怎么取, deposit-of-deceased"})
    void entryIsFoundHoweverBadlyTheQuestionIsPut(String question, String entry) {
        assertAnsweredBy(question, entry);
    }

    @ParameterizedTest
    @CsvSource({
        "离婚证要去哪里办, divorce-registration", "扯结婚证户口本要带不, marriage-registration",
        "交过几年社保后来断了能不能补交 能不能拿退休工资, pension-self-paid", "医保断缴了三个月看病能报不, resident-medical-insurance", "退了休医保还要不要接着交, employee-resident-medical",
        "房东要涨房租 合同没到期 可以涨吗, landlord-raises", "房东要卖房子 我租期没到要不要搬, landlord-sells", "房东要加租 我没答应 他能涨吗, landlord-raises",
        "爷爷走不了路身份证在家里能办不, id-card-papers", "辞职了公积金能取出来不, housing-fund-withdrawal", "幼儿园大班还要交学费不, kindergarten-free"})
    void entriesNearOneAnotherAreToldApart(String question, String entry) {
        assertAnsweredBy(question, entry);
    }

    private void assertAnsweredBy(String question, String entry) {
        var reply = house.ask("qh-2-1", "r-1", question);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(reply.gravest().orElseThrow().category()).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有年龄限制吗", "附近哪里有打印店", "派出所几点下班", "离婚律师哪个好", "宅基地能卖吗", "考研报名什么时候", "房东人怎么样", "志愿填报找哪个", "公积金贷款利率是多少"})
    void whatNoEntryAnswersStaysWithAPerson(String question) {
        assertThat(acts(house.say("qh-2-1", "r-1", question))).isNotEqualTo("answer");
    }

    /// Among neighbours it may be meant for one of them, but it is asked in words that Linli surely knows.
    @ParameterizedTest
    @CsvSource({
        "钥匙放到便民柜怎么存, key-cabinet", "一键报警误按了要不要紧, one-key-alarm", "片警和网格员有么子区别, police-grid", "身份证丢了急着坐高铁何解办, id-card-papers",
        "老倌子坐地铁要钱不, elder-discounts", "七十二岁还开得车不, driver-licence"})
    void neighboursWhoAskOneAnotherAreAnsweredToo(String question, String entry) {
        var reply = house.say("qh-2-1", "r-1", question);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(reply.gravest().orElseThrow().category()).contains(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "过年小区能不能放炮, fireworks", "我们小区想搞个业委会 第一步做么子, owners-committee-start", "小区能不能放烟花过年热闹点, fireworks"})
    void whatSoundsLikeAnIdeaButAsksIsAnswered(String question, String entry) {
        assertAnsweredBy(question, entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"能不能在楼下装几张椅子 老人坐坐", "建议小区大门口装个充电桩", "广场上能不能加个健身器材", "社区能不能办个四点半课堂", "可不可以每个月组织一次大扫除"})
    void anIdeaIsKeptForTheDigest(String idea) {
        assertThat(acts(house.ask("qh-2-1", "r-1", idea))).isEqualTo("collect");
    }

    /// Whoever calls Linli to a neighbour's question asks it.
    @ParameterizedTest
    @CsvSource({
        "红本本找不到了怎么搞, @邻里 你晓得不 红本本, title-lost", "烫到了能涂牙膏不, @邻里 能涂不, burns-first-aid", "租的房子要卖 我能不能先买, @邻里 能不能, landlord-sells",
        "打麻将五块十块的会不会被抓, @邻里 这个你知道吗, mahjong-gambling"})
    void aNeighboursQuestionIsAskedByWhoeverCallsLinliToIt(String question, String call, String entry) {
        house.say("qh-2-1", "r-1", question);

        var reply = house.say("qh-2-1", "r-2", call);

        assertThat(reply.gravest().orElseThrow().category()).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@邻里 我家门口路灯怎么还没修", "@邻里 网格员电话多少", "@邻里 谢谢你"})
    void whoeverCallsForSomethingElseDoesNot(String call) {
        house.say("qh-2-1", "r-1", "红本本找不到了怎么搞");

        assertThat(house.say("qh-2-1", "r-2", call).messages()).noneMatch(message -> message.text().contains("不动产"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"冰箱嗡嗡响要紧不 用了十年了", "阳台上的兰花叶子发黄怎么搞", "细伢子不肯吃青菜有么子办法"})
    void whoeverAsksWhatIsNotKnownIsToldSo(String question) {
        assertThat(texts(house.sayInPrivate("r-1", question), "r-1")).singleElement().asString().startsWith("这个我答不");
    }

    /// Nobody could answer it in the digest, and a neighbour may.
    @ParameterizedTest
    @ValueSource(strings = {"几点到几点", "要带什么去办", "要好久"})
    void whatNamesNothingAmongNeighboursIsNotKeptForTheDigest(String question) {
        assertThat(acts(house.say("qh-2-1", "r-1", question))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"老人家高龄补贴是满好多岁有", "高龄津贴多少岁有"})
    void whoeverAsksFromWhatAgeOnIsNotAskedForAnAge(String question) {
        assertAnsweredBy(question, "old-age-allowance");
    }

    /// 里面有人没 is asked of a lift that is out of order, 起火了你负责啊 is what might be.
    @ParameterizedTest
    @ValueSource(strings = {"里面有人没", "一下也不行 起火了你负责啊", "还在那里", "哦 里面没得人就好"})
    void whoeverOnlySpeaksOfADangerCallsNobody(String words) {
        assertThat(acts(house.say("qh-2-1", "r-1", words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"守夜队昨晚的绿豆汤真甜", "我爸走了 去广东打工了", "离婚证都没这个红", "房租又涨了 打工人哭了"})
    void talkThatOnlyNamesItIsLeftAlone(String talk) {
        assertThat(house.say("qh-2-1", "r-1", talk).messages()).isEmpty();
    }
}
