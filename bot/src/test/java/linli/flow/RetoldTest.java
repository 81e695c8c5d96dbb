package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.message.ForwardedLine;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What colleagues retell in one breath, list by hand or have seen on a round is as many matters as it tells of, each with whose it is.
class RetoldTest extends HouseTest {
    private static final String LEADER = "leader-qh-17-1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "跟你讲啊昨天群里说了几个事一个是七楼的小钟说她家门口感应灯不亮了再一个就是十二楼的杨嗲问残疾证到期了怎么换还有就是九楼两口子吵架摔东西隔壁都听得到 | 3",
        "今天早上碰到三楼的李奶奶她说她家燃气灶打不着火然后五楼的小赵说对面502天天把鞋柜放走廊还有一楼的感应门又不动了 | 3",
        "我跟你说 17-1-802的汪姐问她崽10岁能不能办护照 还有17-1-1203的老万讲门口下水井盖响 | 2",
        "刚才二楼的陈姨说厕所漏水接着四楼的老刘讲楼道灯不亮 | 2",
        "六楼的王姐说水压好小另外八楼的老周反映电梯按键不亮 | 2", "17-1-502说楼道灯不亮 还有301问居住证怎么办 | 2", "17-1-502反映门禁刷不开 17-1-301问高龄津贴怎么领 | 2"})
    void speechWrittenDownWithoutPausesComesApart(String told, int matters) {
        assertThat(house.sayInPrivate(LEADER, told).issues()).hasSize(matters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "早上几个人找我 二楼李姐讲自行车棚的灯不亮 四楼的讲楼上浇花水滴到她被子上 六楼老周问医保怎么交 | 3",
        "302的张姐说楼道灯坏了 401的说她家下水道堵了 顶楼那户问老年卡怎么办 | 3",
        "三楼小肖讲感应灯常亮费电 五楼吴爹讲对门把鞋柜摆到消防栓前头 八楼的问医保怎么交 我自己还想问一下大件垃圾往哪丢 | 4",
        "一楼的说下水道返臭 有人问居住证在哪办 | 2", "七楼那家反映电梯按键不亮 三楼有人说感应门不动了 | 2"})
    void whoHasNoNameIsWhoeverLivesThere(String told, int matters) {
        assertThat(house.sayInPrivate(LEADER, told).issues()).hasSize(matters);
    }

    @Test
    void whatSomebodyAsksIsAnsweredWithoutWhoAsks() {
        assertThat(house.sayInPrivate(LEADER, "一楼的说下水道返臭 有人问居住证在哪办").issues())
                .anyMatch(issue -> issue.category().equals(Optional.of("residence-permit")));
    }

    @Test
    void whoeverOfAFloorWantsNoNameIsKnownByTheFloor() {
        house.sayInPrivate(LEADER, "二楼李姐讲楼道的灯不亮 四楼的讲楼上浇花水滴到她被子上");

        var reply = house.sayInPrivate(LEADER, "四楼那个莫讲是她讲的");

        assertThat(texts(reply, house.caseOf(1002).owner())).anyMatch(text -> text.contains("1002") && text.contains("莫讲是她讲的"));
        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚才群里吵翻了 就是17栋晚上有人在走廊上剁饺子馅 隔壁说他 他说管得着吗", "17栋有户人家半夜在过道里炸东西 对门去讲 他讲关你么子事", "五楼那个小伙子半夜带人回来唱歌 大家都不敢讲 他块头大"})
    void aQuarrelRetoldIsAQuarrel(String told) {
        assertThat(house.sayInPrivate(LEADER, told).issues()).singleElement().extracting(IssueReply::kind).isEqualTo(Kind.DISPUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1102跟1103", "莫说是我讲的哈", "今天没吵了"})
    void whatSheSaysOfItNextIsReadByItsOwner(String next) {
        house.sayInPrivate(LEADER, "刚才群里吵翻了 就是17栋晚上有人在走廊上剁饺子馅 隔壁说他 他说管得着吗");

        assertThat(texts(house.sayInPrivate(LEADER, next), house.caseOf(1001).owner())).anyMatch(text -> text.contains(next));
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"再加一个 一楼那家把电动车推进屋里充电", "再帮报一个 三楼把电瓶拎上来充电", "还要报一件 二楼楼梯口堆满了纸箱"})
    void oneMoreIsAMatterAsWell(String told) {
        assertThat(house.sayInPrivate(LEADER, told).issues()).anyMatch(issue -> issue.caseNumber().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"门厅的灯急 底下有小孩子", "门厅的灯要快 老人摔过的"})
    void whyItPressesIsNoAlarm(String pressed) {
        house.sayInPrivate(LEADER, "门厅的灯要掉下来了 晃的");

        var reply = house.sayInPrivate(LEADER, pressed);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(reply.messages()).anyMatch(message -> message.text().contains(pressed));
    }

    @Test
    void whatIsClaimedOfADamageIsOfIt() {
        var reply = house.forward(LEADER, line("小吴", "楼道有人抽烟 烟头把我晾的被子烫了个洞"), line("老刘", "我也看到过"), line("小吴", "赔不赔都要讲清楚"),
                line("阿珍", "门口花坛的水管一直滋水"));

        assertThat(reply.issues().stream().filter(issue -> issue.caseNumber().isPresent())).hasSize(2);
    }

    @Test
    void twoThingsOfOneNeighbourAreTwo() {
        var reply = house.forward(LEADER, line("老黎", "一楼大厅的灯不亮"), line("宁宁妈", "有没有人拼车去高铁站"), line("老黎", "还有垃圾桶两天没倒了"));

        assertThat(reply.issues().stream().filter(issue -> issue.caseNumber().isPresent())).hasSize(2);
    }

    private static ForwardedLine line(String name, String text) {
        return new ForwardedLine(name, Optional.empty(), text);
    }

    @Test
    void aDangerBesideIsOne() {
        house.sayInPrivate(LEADER, "门厅的灯不亮了");

        house.sayInPrivate(LEADER, "灯急 砸到人了 头上流血");

        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void whatIsOverAlreadyWantsNobody() {
        assertThat(house.sayInPrivate(LEADER, "302和602那个事他们自己说好了").issues()).allMatch(RetoldTest::isNothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三楼的老刘说楼道灯不亮 还有四楼到五楼也是黑的", "七楼的小钟说她家门口感应灯不亮了", "十二楼的杨嗲说他去七楼的时候灯是黑的", "楼道灯坏了 昨天三楼的老刘差点摔跤", "一楼的问题是下水道返臭 二楼的问题也是", "楼道灯不亮 四楼的都看不见"})
    void oneMatterStaysOne(String told) {
        assertThat(house.sayInPrivate(LEADER, told).issues()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"602反映702的狗半夜叫 702说602乱讲 两家都找我", "301说401天天半夜拖椅子，401说301故意找事"})
    void twoSidesOfAQuarrelAreOneQuarrel(String told) {
        assertThat(house.sayInPrivate(LEADER, told).issues()).singleElement().extracting(IssueReply::kind).isEqualTo(Kind.DISPUTE);
    }

    @Test
    void aQuarrelThatIsSettledIsToldToItsOwner() {
        house.sayInPrivate(LEADER, "602反映702的狗半夜叫 702说602乱讲 两家都找我");

        var reply = house.sayInPrivate(LEADER, "刚那个两家说清楚了 不用调解了");

        assertThat(texts(reply, house.caseOf(1001).owner())).anyMatch(text -> text.contains("说清楚了"));
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void aListKeepsWhoseEachIsHoweverItIsNumbered() {
        house.sayInPrivate("leader-qh-1-2", "今天收集的\n①201 侯姐 楼道灯一直不亮\n②703 问养老认证怎么搞\n3，1002小龙 充电桩扫码不通电\n④ 一楼大厅的玻璃门关不严");

        assertThat(house.caseOf(1001).place().room()).contains("201");
        assertThat(house.caseOf(1002).place().room()).contains("1002");
        assertThat(house.caseOf(1003).place().room()).isEmpty();
    }

    @Test
    void anOldPersonWhoHardlyEatsIsAMatterAmongOthers() {
        var reply = house.sayInPrivate("volunteer-5", "几个老人说的：\n1 9-1-101 龚娭毑 说厨房水龙头关不紧\n2 9-1-302 袁嗲 问90岁是不是有钱领\n3 9-2-202 尹嗲 一个人在家两天没怎么吃东西 人没精神");

        assertThat(reply.issues()).hasSize(3).last().extracting(IssueReply::category).isEqualTo(Optional.of("care_assistance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天巡了一圈 记一下：21栋后面有人烧叶子 27栋外墙空调架锈了 23栋单元门关不上", "早上转了一圈，21栋楼道堆了纸箱，23栋路灯不亮，27栋井盖破了"})
    void aRoundToldAtADeskIsAsManyMattersAsPlaces(String told) {
        assertThat(house.say("community-desk", "chief", told).issues()).hasSize(3).allMatch(issue -> issue.caseNumber().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天巡了一圈 都挺好", "巡完了 21栋没事 27栋没事", "21栋27栋下午检查消防", "明天21栋开会 27栋也来"})
    void talkOfRoundsAtADeskIsTalk(String told) {
        assertThat(house.say("community-desk", "chief", told).issues()).allMatch(RetoldTest::isNothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"还有22栋三楼的扶手松了 一直没人修", "22栋单元门又被人拿砖头顶着 晚上不安全"})
    void whatALeaderSaysOfHerOwnHouseAtTheDeskIsAReport(String told) {
        assertThat(house.say("grid-3", "leader-qh-22-1", told).issues()).anyMatch(issue -> issue.caseNumber().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们楼的拖把坏了 能领一个不", "22栋电梯师傅修好了", "22栋楼道灯全换新的了", "19栋单元门坏了", "收到 22栋已经扫了"})
    void whatElseSheSaysThereIsTalk(String told) {
        assertThat(house.say("grid-3", "leader-qh-22-1", told).issues()).allMatch(RetoldTest::isNothing);
    }

    @Test
    void aWorkersWordOnAnyHouseIsTalk() {
        Reply reply = house.say("grid-3", "property-qh", "还有22栋三楼的扶手松了 一直没人修");

        assertThat(reply.issues()).allMatch(RetoldTest::isNothing);
    }

    private static boolean isNothing(IssueReply issue) {
        return issue.caseNumber().isEmpty();
    }
}
