package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.message.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What only sounds like a danger calls nobody; and where Linli was wrong all the same, whoever told of it takes it back with a word.
class NeverADangerTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "孩子睡着了", "娃娃睡着了别按门铃", "房本找不着了 翻了一天",
        "有个小胖子抢我女儿的车 还推她 后脑勺起了个包 大人不管",
        "滑梯那边有个穿蓝衣服的伢子把我崽推下来了 膝盖都青了",
        "我家豆豆跑丢了 灰色泰迪 有看到的吗",
        "我屋里的狗不见了 白的 带铃铛 有看到的说一声",
        "可能去崽屋里了",
        "应该是去女儿屋里过年了",
        "味道好大 阳台都不敢晾衣服",
        "她有高血压啊",
        "降压药没有 有速效救心丸",
        "看孩子写作业我都要心梗了",
        "我妈去年脑梗 现在还要人扶 能评残吗",
        "之前有个小朋友在这里绊倒过 你们清一下咯",
        "好像是哪家的太阳能管子冻裂了 水一路流下来"})
    void whatOnlySoundsLikeADangerCallsNobody(String text) {
        assertThat(targets(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text))).doesNotContain("chief");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我女儿撞到头 现在一直吐 叫她不应", "厨房着了", "孩子找不着了", "崽放学找不着了",
        "穿黄衣服的小男孩 三岁 在滑梯那里不见了",
        "我家老头子出去买菜没回来 他有老年痴呆",
        "崽屋里水管爆了 水都漫到客厅了",
        "厨房一股煤气味 窗户都开了还有",
        "她有高血压 现在倒在地上叫不应",
        "谁有速效救心丸 我爸胸口痛得冒汗",
        "我爱人半边身子突然麻了 走不稳",
        "刚刚有个小孩绊倒了 头磕在台阶上 好多血",
        "楼顶水箱塌了 水冲下来了"})
    void whatIsOneStillDoes(String text) {
        assertThat(targets(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text))).contains("chief");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            厨房这边味道好大 熏得头发晕 窗户都不敢开 | 我讲的是楼下炒辣椒的油烟味 不是煤气
            团团不见了 五岁了 刚刚还在滑梯那里         | 是猫啊 不是小孩 别叫警察
            球球不见了 四岁 刚刚还在沙坑玩             | 是狗 不是小孩 别紧张
            老头子走了 屋里就我一个老太婆 找不到人     | 我在屋里啊 没走丢
            我爱人中风了 半边身子不能动                | 不是现在 是去年的事 我问残疾证
            """)
    void whoeverToldOfItTakesBackWhatNeverWas(String alarm, String text) {
        house.named("r-1", "26-203").say("qh-26-1", "r-1", alarm);
        assertThat(house.caseOf(1001).kind()).isEqualTo(Kind.EMERGENCY);

        var reply = house.say("qh-26-1", "r-1", text);

        assertThat(texts(reply, "qh-26-1")).singleElement().asString().contains("对不起");
        assertThat(texts(reply, "chief")).singleElement().asString().contains("听岔了", text);
        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.STOOD_DOWN);
        assertThat(house.pass(Duration.ofMinutes(30))).isEmpty();
        assertThat(texts(house.say("qh-26-1", "r-1", text), "qh-26-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我崽把自己反锁在厕所里了 在里面哭 | 没有电梯的事啊 是厕所
            楼道着火了 好大的烟              | 你搞错了吧
            我妈不见了 七十岁 穿灰棉袄       | 不是狗 是我妈
            厨房好大的煤气味                 | 不是油烟 真的是煤气
            """)
    void whatWasPlainlyToldStays(String alarm, String text) {
        house.named("r-1", "26-203").say("qh-26-1", "r-1", alarm);

        house.say("qh-26-1", "r-1", text);

        assertThat(house.pass(Duration.ofMinutes(5))).isNotEmpty();
    }

    @Test
    void whereAnotherTellsOfItTooSomebodyLooks() {
        house.named("r-1", "26-203").say("qh-26-1", "r-1", "厨房这边味道好大 熏得头发晕 窗户都不敢开");
        house.named("r-2", "26-303").say("qh-26-1", "r-2", "我家也闻到煤气味了");

        house.say("qh-26-1", "r-1", "我讲的是楼下炒辣椒的油烟味 不是煤气");

        assertThat(house.pass(Duration.ofMinutes(5))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            屋里抽水马桶一直流水 关不住 | 我一个老太婆 不会弄
            厨房水龙头漏水 关不紧       | 我一个孤老婆子 崽女都找不到人
            """)
    void whatOnlySoundsSoRightAfterAMatterOfTheirOwnIsOnThat(String matter, String text) {
        house.named("r-1", "清河苑1-2-403").sayInPrivate("r-1", matter);

        house.sayInPrivate("r-1", text);

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverFallsRightAfterIsHelped() {
        house.named("r-1", "清河苑1-2-403").sayInPrivate("r-1", "屋里抽水马桶一直流水 关不住");

        assertThat(targets(house.sayInPrivate("r-1", "我摔在厕所里 起不来了"))).contains("chief");
    }

    @Test
    void aFlatThatIsNamedIsWhereItIs() {
        house.named("r-1", "28-1401").say("qh-28-1", "r-1", "1403门缝里冒烟 敲门没人");

        assertThat(house.caseOf(1001).place().room()).contains("1403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我在1403 看过了 就是锅 窗户开了", "我在1403门口 是锅烧糊了 没事了", "我在他屋里 看了 没事 火关了"})
    void whoeverAnswersForTheHouseAndIsThereEndsIt(String text) {
        house.named("r-1", "28-1401").say("qh-28-1", "r-1", "1403门缝里冒烟 敲门没人");

        house.say("qh-28-1", "leader-qh-28-1", text);

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.STOOD_DOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"问一下 洗澡洗久了头晕想吐 是不是低血糖", "我和老婆都头痛想吐 煤气热水器开着"})
    void whoeverMayBreatheFumesReadsToGoOut(String text) {
        assertThat(texts(house.named("r-1", "清河苑6-1-302").sayInPrivate("r-1", text), "r-1")).singleElement().asString().contains("屋外", "120");
    }

    @Test
    void nobodyIsSaidToWaitForADangerOfOneAlone() {
        house.named("r-1", "清河苑6-1-302").sayInPrivate("r-1", "洗澡洗久了头晕想吐 煤气热水器开着");
        house.pass(Duration.ofHours(12));

        var reply = house.sayInPrivate("r-1", "昨天去了医院 讲是轻度的 现在没事了");

        assertThat(texts(reply, "r-1")).noneMatch(line -> line.contains("别人"));
    }
}
