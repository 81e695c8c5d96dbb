package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// While an alarm is up at a place, what is said there is about it, unless it plainly tells of another danger; and all who were called read it.
class OneAlarmTest extends HouseTest {
    private static final String FIRE = "楼道里好大的烟 电动车烧起来了";
    private static final String FALL = "我屋里爹爹跶倒哒 起不来";

    @ParameterizedTest
    @ValueSource(strings = {"消防在喷水了", "别下来 关门", "我家两个老人 怎么办", "我也闻到了 好大一股糊味", "6楼那边 敲门冇人应咧", "11楼 我和两个小孩在阳台", "水都冲到一楼来了",
            "快喊楼上的莫下来", "我妈走不动 背不下去"})
    void whatNeighboursSayInAFireIsNewsOfThatFire(String text) {
        house.named("r-1", "12-1-602").say("qh-12-1", "r-1", FIRE);
        house.pass(Duration.ofMinutes(2));

        var reply = house.named("r-2", "12-1-1101").say("qh-12-1", "r-2", text);

        assertThat(acts(reply)).doesNotContain("alarm", "case");
        assertThat(texts(reply, "qh-12-1")).noneMatch(line -> line.contains("求救打"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"崽女都不在屋里 我扯不动", "一楼左边 门开哒", "他讲不出话来", "快来人帮忙抬一下"})
    void whatWhoeverRaisedItSaysOfAFallIsNewsOfThatFall(String text) {
        house.named("r-1", "28-1-101").say("qh-28-1", "r-1", FALL);
        house.pass(Duration.ofMinutes(1));

        var reply = house.say("qh-28-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "chief")).anyMatch(line -> line.contains("1001") && line.contains(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            有人被关在电梯里出不来
            厨房好大的煤气味，闻着头晕
            我爸胸口痛得在地上打滚
            楼下有人打架，拿着刀
            我崽不见了 五岁 刚才还在楼下玩
            """)
    void aDangerInItsOwnPlainWordsIsNeverSwallowed(String text) {
        house.named("r-1", "12-1-602").say("qh-12-1", "r-1", FIRE);

        assertThat(acts(house.named("r-2", "12-1-1101").say("qh-12-1", "r-2", text))).isEqualTo("alarm 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"救命 楼梯间全是烟下不去", "我上面全是烟 下来了", "烟到12楼了"})
    void whatANeighbourAddsIsReadByAllWhoWereCalledAndNoVolunteer(String text) {
        house.named("r-1", "12-1-602").say("qh-12-1", "r-1", FIRE);

        var reply = house.named("r-2", "12-1-1101").say("qh-12-1", "r-2", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(targets(reply)).contains("worker-2", "leader-qh-12-1", "chief").noneMatch(to -> to.startsWith("volunteer"));
    }

    @Test
    void whoeverAddedAWordIsNotTakenToSpeakOfNothingElseFromThenOn() {
        house.named("r-1", "12-1-602").say("qh-12-1", "r-1", FIRE);
        house.named("r-2", "12-1-1101").say("qh-12-1", "r-2", "救命 楼梯间全是烟下不去");
        house.pass(Duration.ofMinutes(8));

        assertThat(texts(house.say("qh-12-1", "r-2", "明天几点停水"), "chief")).isEmpty();
    }

    @Test
    void ofSeveralAlarmsNewsGoesToTheOneOfWhichItSpeaks() {
        house.named("r-1", "12-1-602").say("qh-12-1", "r-1", FIRE);
        house.named("r-2", "12-1-301").say("qh-12-1", "r-2", "我爸胸口痛得在地上打滚");

        assertThat(acts(house.named("r-3", "12-1-1101").say("qh-12-1", "r-3", "消防在喷水了"))).isEqualTo("join 1001");
    }

    @Test
    void theIllnessOfWhoeverIsCaughtReachesThoseWhoCome() {
        house.named("r-1", "2-1-1501").say("qh-2-1", "r-1", "有个小妹妹在电梯里拍门 出不来");

        var reply = house.named("r-2", "囡囡妈").say("qh-2-1", "r-2", "还要多久啊 她有哮喘！");

        assertThat(texts(reply, "property-qh")).singleElement().asString().contains("哮喘");
    }

    @Test
    void inTheGroupOfTheCompoundAHouseIsSpokenOfByItsName() {
        house.named("r-1", "12-1-602").say("qh-12-1", "r-1", FIRE);

        assertThat(texts(house.named("r-2", "25-1-301").say("qh-all", "r-2", "12栋怎么了 火好大"), "chief")).singleElement().asString().contains("火好大");
        assertThat(texts(house.say("qh-all", "r-2", "火灭了"), "chief")).singleElement().asString().contains("火灭了", "解除 1001");
        assertThat(house.say("qh-all", "r-3", "晚上一起看球不").messages()).isEmpty();
    }

    @Test
    void whoeverSawSomebodyGoesOnAboutIt() {
        house.named("r-1", "14-1-203").say("qh-all", "r-1", "有没有看到我女儿 6岁 红色羽绒服 在滑梯那里玩 一转身不见了");
        house.named("r-2", "11栋的").say("qh-all", "r-2", "刚才在超市门口看到个红衣服的");
        house.pass(Duration.ofMinutes(1));

        assertThat(texts(house.say("qh-all", "r-2", "南门那个 好像跟个爹爹走的"), "chief")).singleElement().asString().contains("跟个爹爹");
        assertThat(house.named("r-3", "8-2-304").say("qh-all", "r-3", "好吓人").messages()).isEmpty();
    }

    @Test
    void whoeverIsLookedForAndWhoeverWasFoundMayBeOne() {
        house.sayInPrivate("r-1", "我在德馨园菜市场碰到一个老人家 找不到屋里了 讲不清住几栋 穿紫色棉袄");

        var reply = house.named("r-2", "9-1-404 文斌").say("dx-all", "r-2", "哪个看到我娘老子了 紫棉袄 下午出去就冇回来 有点老年痴呆");

        assertThat(texts(reply, "worker-4")).anyMatch(line -> line.contains("1002 和 1001 说不定是同一位"));
        assertThat(texts(reply, "dx-all")).noneMatch(line -> line.contains("菜市场"));
    }

    @Test
    void whoeverIsThereIsThereForAllThatIsUpInThatStairwell() {
        house.named("r-1", "2-1-602").say("qh-2-1", "r-1", FIRE);
        house.named("r-2", "2-1-301").say("qh-2-1", "r-2", "厨房好大的煤气味，闻着头晕");

        var reply = house.sayInPrivate("worker-1", "1 到场");

        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001", "1002", "一起算");
        assertThat(house.pass(Duration.ofMinutes(60))).isEmpty();
        assertThat(texts(house.sayInPrivate("worker-1", "解除 1002 锅烧糊了"), "worker-1")).singleElement().asString().contains("1001 还没解除");
    }

    @Test
    void whoeverWasNotCalledToTheOtherIsNotThereForIt() {
        house.named("r-1", "2-1-602").say("qh-2-1", "r-1", FIRE);
        house.named("r-2", "2-1-301").say("qh-2-1", "r-2", "我爸胸口痛得在地上打滚");

        house.sayInPrivate("volunteer-2", "1001 到场");
        house.sayInPrivate("volunteer-2", "1002 到场");

        assertThat(texts(house.sayInPrivate("volunteer-9", "1"), "volunteer-9")).singleElement().asString().doesNotContain("一起算");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 在路上", "1在路上", "1，马上到", "师傅五分钟到", "还有10分钟到"})
    void whoeverIsOnTheWayIsHeardHoweverTheyPutIt(String coming) {
        house.named("r-1", "2-1-602").say("qh-2-1", "r-1", "有人被关在电梯里出不来");

        assertThat(texts(house.sayInPrivate("property-qh", coming), "property-qh")).singleElement().asString().contains("五分钟");
        assertThat(house.pass(Duration.ofMinutes(4))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            顶楼在冒烟 白烟                                | 我看了 是1802熏腊肉 冇得事 大家放心
            顶楼在冒烟 白烟                                | 我屋里熏腊肉咧 莫紧张
            楼道好多烟 警报在响 着火了                     | 演习 演习
            楼道好多烟 警报在响 着火了                     | 火灭哒
            有个小妹妹在电梯里拍门 出不来                  | 门开哒 出来哒
            我屋里爹爹跶倒哒 起不来                        | 120拉走了 怀疑骨折
            有人晕倒了，没反应，快叫救护车                 | 搞明白了 喝多了
            """)
    void whoeverLookedAndSaysThatItIsOverIsReadWithTheWayToStandItDown(String alarm, String over) {
        house.named("r-1", "17-1-303").say("qh-17-1", "r-1", alarm);
        house.pass(Duration.ofMinutes(3));

        var reply = house.named("r-2", "17-1-1802").say("qh-17-1", "r-2", over);

        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001", over, "还没解除");
        assertThat(targets(reply)).doesNotContain("qh-17-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            楼道好多烟 警报在响 着火了    | 火还没灭了
            楼道好多烟 警报在响 着火了    | 灭了没
            有个小妹妹在电梯里拍门 出不来 | 人还没出来了
            有个小妹妹在电梯里拍门 出不来 | 出来了吗
            我屋里爹爹跶倒哒 起不来       | 别怕 我来了
            顶楼在冒烟 白烟               | 今晚吃腊肉 出来打牌
            """)
    void whatOnlySoundsLikeAnEndIsNone(String alarm, String text) {
        house.named("r-1", "17-1-303").say("qh-17-1", "r-1", alarm);

        assertThat(texts(house.named("r-2", "17-1-1802").say("qh-17-1", "r-2", text), "chief")).noneMatch(line -> line.contains("还没解除，看过再回"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"找到哒找到哒 是她外公接走了 也不打个招呼 气死我了", "接到了接到了 在菜市场 谢谢那位大姐", "找到咯 在她同学屋里"})
    void aChildThatIsFoundIsReadWithTheWayToStandItDown(String over) {
        house.named("r-1", "14-1-203").say("qh-all", "r-1", "有没有看到我女儿 6岁 红色羽绒服 在滑梯那里玩 一转身不见了");

        assertThat(texts(house.say("qh-all", "r-1", over), "chief")).singleElement().asString().contains("还没解除");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我没说燃气啊", "什么燃气 我没说燃气啊", "你搞错了", "你理解错了吧"})
    void whoeverWasMisheardIsToldSoAndWhatTheySayNextIsReadByItself(String denial) {
        house.sayInPrivate("r-1", "清河苑2栋1单元302 屋里好大的煤气味");

        var reply = house.sayInPrivate("r-1", denial);

        assertThat(texts(reply, "r-1")).singleElement().asString().contains("对不起");
        assertThat(texts(reply, "chief")).singleElement().asString().contains(denial, "还没解除");
        assertThat(texts(house.sayInPrivate("r-1", "那洗澡的事呢"), "chief")).isEmpty();
        assertThat(house.cases()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁家锅烧糊了 楼道全是烟", "快看 有一个小孩站在外机上 要掉下来了", "隔壁着火了 好大的烟"})
    void theFlatOnTheCardOfWhoeverSeesItElsewhereIsNotWhereItIs(String text) {
        house.named("r-1", "12-1-603").say("qh-12-1", "r-1", text);

        assertThat(house.caseOf(1001).place().room()).isEmpty();
        assertThat(house.caseOf(1001).place().building()).contains("12");
    }

    @Test
    void theFlatOnTheCardOfWhoeverIsInDangerAtHomeIs() {
        house.named("r-1", "12-1-603").say("qh-12-1", "r-1", "我家厨房着火了 快来人");

        assertThat(house.caseOf(1001).place().room()).contains("603");
        assertThat(List.of(house.caseOf(1001).place().building())).isNotEmpty();
    }
}
