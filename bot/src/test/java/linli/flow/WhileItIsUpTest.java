package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
