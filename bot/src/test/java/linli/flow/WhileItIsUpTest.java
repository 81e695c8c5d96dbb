package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// While an alarm is up, what whoever was called, whoever told of it, or a neighbour says of it is of that one danger; whoever needs help in it comes first.
class WhileItIsUpTest extends HouseTest {
    private static final String FALL = "健身区有个嗲嗲倒了 脸发白";
    private static final String LOST = "我屋里老倌子走丢了 78岁 老年痴呆 下午出去的没回";
    private static final String SILL = "谁家小孩站在窗台上啊 十二楼";
    private static final String FIRE = "楼道里好大的烟 电动车烧起来了";
    private static final String BRAWL = "东门那边打起来了 两个人抢车位 有个拿了根铁管";

    @ParameterizedTest
    @ValueSource(strings = {"没呼吸了 我在按", "是不是5栋的张嗲 他有心脏病 口袋里有药", "摸不到脉了", "好像是19栋的周爹 他装了支架", "嘴唇发紫 喘不动了", "哪里有除颤器", "我是医生 在过来 先别搬他 看有没有呼吸"})
    void whatNeighboursOfAWholeCompoundSayOfWhoeverLiesThereRaisesNoSecondAlarm(String text) {
        house.named("r-1", "4-1-301").say("qh-all", "r-1", FALL);
        house.pass(Duration.ofMinutes(2));

        var reply = house.named("r-2", "18-501").say("qh-all", "r-2", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-2")).anyMatch(line -> line.contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我爸胸口痛 倒在屋里了", "我们这栋也有个老人晕倒了", "12栋楼下也有人昏倒了"})
    void whoeverTellsOfTheirOwnPeopleOrAnotherHouseTellsOfASecondOne(String text) {
        house.named("r-1", "4-1-301").say("qh-all", "r-1", FALL);
        house.pass(Duration.ofMinutes(2));

        assertThat(acts(house.named("r-2", "18-501").say("qh-all", "r-2", text))).isEqualTo("alarm 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"流血了 要不要叫救护车", "有一个头破了 血流不止", "一个被打晕了"})
    void whoIsHurtInABrawlIsOfThatBrawl(String text) {
        house.named("r-1", "8-1-302").say("qh-all", "r-1", BRAWL);
        house.pass(Duration.ofMinutes(3));

        assertThat(acts(house.say("qh-all", "r-1", text))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"朝北 对着停车场 没有防盗窗", "靠马路那面 没装栏杆", "背面 对着垃圾站"})
    void whereItIsAsWhoeverToldOfItSaysIsNoMatterByItself(String text) {
        house.named("r-1", "14-803").say("dx-14-1", "r-1", SILL);
        house.pass(Duration.ofMinutes(1));

        var reply = house.say("dx-14-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-4")).anyMatch(line -> line.contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯也坏了 停在三楼不动", "楼道灯也坏了 不亮"})
    void anotherFaultOfTheirsIsStillAMatter(String text) {
        house.named("r-1", "14-803").say("dx-14-1", "r-1", SILL);
        house.pass(Duration.ofMinutes(5));

        assertThat(acts(house.say("dx-14-1", "r-1", text))).doesNotContain("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是我家 快递在楼下我下来拿 马上上去", "抱下来了 我腿都软了"})
    void whatTheFamilySaysIsReadByThoseWhoWereCalled(String text) {
        house.named("r-1", "14-803").say("dx-14-1", "r-1", SILL);
        house.pass(Duration.ofMinutes(2));

        assertThat(texts(house.named("r-2", "14-1204").say("dx-14-1", "r-2", text), "worker-4")).anyMatch(line -> line.contains(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我妈坐轮椅下不去怎么办 | 12-1-701
            喘不上来了 药用完了    | 12-1-602
            我爷爷走不动 背不下去   | 12-1-1101
            门口全是烟 我出不去     | 12-1-901
            """)
    void whoeverCannotHelpThemselvesInAFireIsToldOfAsTheFirstToBeSeenTo(String text, String flat) {
        house.named("r-1", "12-1-302").say("qh-12-1", "r-1", FIRE);
        house.pass(Duration.ofMinutes(2));

        var reply = house.named("r-2", flat).say("qh-12-1", "r-2", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-2")).anyMatch(line -> line.contains(text) && line.contains(flat));
        assertThat(texts(reply, "qh-12-1")).noneMatch(line -> line.contains("材料"));
    }

    @Test
    void whereNobodyWasSeenNobodyIsSent() {
        house.named("r-1", "16-902").say("qh-all", "r-1", LOST);
        house.pass(Duration.ofMinutes(10));

        assertThat(texts(house.named("r-2", "9-1-402").say("qh-all", "r-2", "我在东门 没看见"), "volunteer-4")).isEmpty();
        assertThat(texts(house.named("r-3", "9-1-502").say("qh-all", "r-3", "西门这边问过了 没有"), "volunteer-4")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"穿灰衣服的？刚才好像往东门那边去了", "刚刚在东门看到一个老人 戴鸭舌帽", "在东门坐着 跟保安讲话"})
    void whereSomebodyWasSeenThoseWhoSearchRead(String text) {
        house.named("r-1", "16-902").say("qh-all", "r-1", LOST);
        house.pass(Duration.ofMinutes(10));

        var reply = house.named("r-2", "9-1-402").say("qh-all", "r-2", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "volunteer-4")).singleElement().asString().contains("东门");
    }

    @Test
    void whoeverIsFoundAnHourLaterIsWhoeverIsLookedFor() {
        house.named("r-1", "16-902").say("qh-all", "r-1", LOST);
        house.pass(Duration.ofMinutes(65));

        assertThat(acts(house.named("r-2", "dx 老杨").say("qh-all", "r-2", "在德馨园8栋架空层找到一个 拿着个苹果"))).isEqualTo("join 1001");
        assertThat(acts(house.say("qh-all", "r-2", "是的 身上有个黄手环"))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我联系派出所调监控 大家看到直接打我电话", "德馨园这边门岗看过 没有", "小周说在菜市场门口看到一个老人"})
    void whatThoseOnDutyDoIsNoMatterByItself(String text) {
        house.named("r-1", "16-902").say("qh-all", "r-1", LOST);
        house.pass(Duration.ofMinutes(10));

        assertThat(acts(house.sayInPrivate("chief", text))).isEqualTo("command 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AED在东门岗亭 我拿过去", "救护车在北门进不来 有车挡着"})
    void whatAColleagueKnowsWhoWasNotCalledIsReadByThoseWhoWere(String text) {
        house.named("r-1", "4-1-301").say("qh-all", "r-1", FALL);

        var reply = house.sayInPrivate("police", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "worker-2")).anyMatch(line -> line.contains(text));
        assertThat(house.pass(Duration.ofMinutes(2))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"居住证要什么材料", "老张家的灯泡我下午去换", "今天走了五户 都没事"})
    void whatAColleagueSaysOfOtherThingsIsNotTakenForIt(String text) {
        house.named("r-1", "4-1-301").say("qh-all", "r-1", FALL);

        assertThat(acts(house.sayInPrivate("police", text))).doesNotContain("1001");
    }

    @Test
    void whatLiesBelowMovesNoAlarm() {
        house.named("r-1", "13-1201").say("qh-13-1", "r-1", "楼上空调外机晃得厉害 螺丝掉了一个 要掉下来了");

        house.say("qh-13-1", "r-1", "底下就是滑梯");

        assertThat(house.caseOf(1001).place().building()).contains("13");
    }

    @Test
    void smokeThatComesDownIsNoQuarrelWithThoseUpstairs() {
        house.named("r-1", "12-1-1002").say("qh-12-1", "r-1", FIRE);

        assertThat(acts(house.named("r-2", "12-1-902").say("qh-12-1", "r-2", "楼上是真的 烟飘下来了"))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"现在又在楼道里走来走去", "他又上来了 在我门口站着"})
    void whoeverWasThreatenedAndSeesThemAtTheDoorNowIsInDanger(String text) {
        house.named("r-1", "26-1-402").sayInPrivate("r-1", "楼下那个人天天说我家吵 其实不是我家");
        house.sayInPrivate("r-1", "他昨天拿了把菜刀 在门口骂");

        var reply = house.sayInPrivate("r-1", text);

        assertThat(targets(reply)).contains("police");
        assertThat(texts(reply, "r-1")).anyMatch(line -> line.contains("110"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"502我上来 我家有制氧机", "我上来 我屋里有备用的药", "我马上上来 带血压计"})
    void whoeverHurriesToADangerHasNotTakenALampInHand(String going) {
        house.named("r-1", "4-2-101").say("qh-4-2", "r-1", "楼道灯坏了 黑漆漆的");
        house.pass(Duration.ofMinutes(5));
        house.named("r-2", "4-2-502").say("qh-4-2", "r-2", "我爸喘不上气 嘴唇都紫了");

        house.say("qh-4-2", "leader-qh-4-2", going);
        house.pass(Duration.ofMinutes(5));
        house.say("qh-4-2", "leader-qh-4-2", "吸了氧缓过来了 不用叫车");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我认识 我去敲门", "我跟他熟 上去看看他", "我在他门口 敲门了"})
    void theLeaderOfTheHouseWhoLooksAfterSomebodyInDespairIsReadByThoseWhoWereCalled(String text) {
        house.named("r-1", "29-602").say("qh-29-1", "r-1", "活着真没意思 房贷压得喘不过气");

        assertThat(texts(house.sayInPrivate("leader-qh-29-1", text), "police")).anyMatch(line -> line.contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么样了", "现在能坐吗"})
    void onceSomebodyIsThereNobodyIsToldThatTheyWereSentFor(String text) {
        house.named("r-1", "23-501").say("qh-23-1", "r-1", "电梯停在四楼半 我跟我奶奶在里面");
        house.sayInPrivate("leader-qh-23-1", "到了");

        assertThat(targets(house.named("r-2", "23-302").say("qh-23-1", "r-2", text))).doesNotContain("qh-23-1");
    }

    @Test
    void whatPutsAnEndToOneOfTwoDangersIsOfThatOne() {
        house.named("r-1", "12-801").say("qh-12-1", "r-1", "楼下有人打架 拿着刀");
        house.named("r-2", "12-1002").say("qh-12-1", "r-2", "我出门煤气没关 楼道里好大的煤气味");

        var reply = house.named("r-3", "12-901").say("qh-12-1", "r-3", "我去关了煤气 灶上的水快烧干了");

        assertThat(texts(reply, "chief")).singleElement().asString().contains("1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么停电了啊大半夜的", "停电了", "水也停了"})
    void lightsAndWaterThatGoOutInAFloodAreOfTheFlood(String text) {
        house.named("r-1", "28-102").say("qh-28-1", "r-1", "一楼进水了 插座都在响");
        house.pass(Duration.ofMinutes(5));

        assertThat(acts(house.named("r-2", "28-1001").say("qh-28-1", "r-2", text))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公在练声 哈哈哈 不好意思", "是我崽在唱歌 吵到大家了", "电视声音开大了 哈哈 不好意思"})
    void whoeverMadeTheNoiseExplainsItToThoseWhoWereCalled(String text) {
        house.named("r-1", "12-801").say("qh-12-1", "r-1", "楼下有人喊救命 听不清");

        var reply = house.named("r-2", "12-502").say("qh-12-1", "r-2", text);

        assertThat(texts(reply, "chief")).singleElement().asString().contains(text, "还没解除");
    }

    @ParameterizedTest
    @ValueSource(strings = {"晚上吃火锅去不去", "明天降温 多穿点", "这个月电费又涨了", "谁知道附近哪里理发便宜", "崽今天考了双百", "周末有人爬岳麓山不", "我家娃又感冒了", "下班路上堵死了", "排骨三十一斤",
            "今天轮到谁家请客", "晚上谁去跳舞", "谢谢楼上送的橘子"})
    void smallTalkBesideItIsForNobody(String text) {
        house.named("r-1", "12-1-602").say("qh-12-1", "r-1", FIRE);
        house.pass(Duration.ofMinutes(3));

        assertThat(house.named("r-2", "12-1-301").say("qh-12-1", "r-2", text).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我隔壁婆婆前天起没看到人 门口牛奶两天的没拿", "我妈一个人住2栋1单元502 昨晚打电话到现在都没接", "对门婆婆一个人住 三天没见到人 电话打不通"})
    void whoeverIsMissedForDaysIsLookedForAtOnceThoughItIsToldInPrivate(String text) {
        assertThat(acts(house.named("r-1", "2-1-301").sayInPrivate("r-1", text))).isEqualTo("alarm 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对门两天没看见了 回老家了吧", "我妈电话打不通 肯定在打麻将", "快递放门口了 敲了没人", "隔壁的狗好几天没看到 送人了吧", "血口喷人", "快递柜有一格打不开 东西在里面",
            "楼上往下倒水 淋了我一身", "我奶奶八十多了 一个人住 身体硬朗"})
    void whoeverIsMerelyOutOrNotHeardOfIsNoDanger(String text) {
        assertThat(acts(house.named("r-1", "2-1-301").say("qh-2-1", "r-1", text))).doesNotContain("alarm");
    }
}
