package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import linli.cases.Case.Status;
import linli.message.SentMessage;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a danger in people's own words while its alarm is up, by those who come and by neighbours.
class WordsFromTheSpotTest extends HouseTest {
    private static final String SMOKE = "楼下对门那个窗户在冒黑烟";

    private void smoke() {
        house.named("r-1", "14-1-702").named("r-2", "14-1-604 老彭").say("qh-14-1", "r-1", SMOKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到", "到了 烟是从四楼出来的", "人在现场", "我也到了", "已经上楼了 在敲门"})
    void whoeverIsThereNeedsNoNumberAndNoForm(String there) {
        smoke();

        var reply = house.sayInPrivate("worker-2", there);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.pass(Duration.ofMinutes(30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我带钥匙上去了", "马上", "收到 这就过去", "在附近 两分钟"})
    void whoeverIsOnTheWayGetsFiveMinutes(String going) {
        smoke();

        house.sayInPrivate("worker-2", going);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.pass(Duration.ofMinutes(4))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"烧干锅 没事了", "锅烧穿了 火关了", "是炖汤烧干了 关了", "窗户打开了 烟散了 没事", "换好了 解除"})
    void whoeverHasComeEndsItInTheirOwnWordsAndAllHearItOnce(String over) {
        smoke();
        house.sayInPrivate("worker-2", "到");

        var reply = house.sayInPrivate("worker-2", over);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001 解除了", over);
        assertThat(texts(reply, "qh-14-1")).containsExactly("1001 的险情解除了，大家放心。");
        assertThat(texts(reply, "worker-2")).hasSize(1);
        assertThat(house.pass(Duration.ofDays(3))).flatExtracting(Fired::messages).extracting(SentMessage::to).isSubsetOf("worker-2");
    }

    @Test
    void whoeverWasOnTheWayAndSaysHowItEndedHasBeenThere() {
        smoke();
        house.sayInPrivate("worker-2", "来了");

        assertThat(texts(house.sayInPrivate("worker-2", "解除"), "worker-2")).singleElement().asString().contains("带上一句怎么回事");
        var reply = house.sayInPrivate("worker-2", "1401灶上的锅没关");

        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001 解除了", "1401");
    }

    @Test
    void whatTheySayAfterTheEndIsKeptWithItAndWhoeverComesTooLateReadsThatTheyNeedNot() {
        smoke();
        house.sayInPrivate("worker-2", "到");
        house.sayInPrivate("worker-2", "锅烧穿了 火关了");

        assertThat(texts(house.sayInPrivate("leader-qh-14-1", "我也到了"), "leader-qh-14-1")).singleElement().asString().contains("不用去了");
        assertThat(texts(house.sayInPrivate("worker-2", "1001 换了灶具 没事了"), "worker-2")).singleElement().asString().contains("1001 已经解除，这句也记上了");
        assertThat(house.sayInPrivate("worker-2", "谢谢").messages()).noneMatch(message -> message.text().contains("1001"));
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void sameDangerOfTheSameHouseIsOverByTheSameWord() {
        house.named("r-1", "14-1-702").say("qh-14-1", "r-1", "楼道里好大一股煤气味 谁家没关");
        house.named("r-2", "14-1-604").sayInPrivate("r-2", "清河苑14栋1单元602煤气漏了 我闻到好浓");
        house.sayInPrivate("worker-2", "到了");
        int dangers = house.cases();

        house.sayInPrivate("worker-2", "六楼阀门没关 关了 散了");

        assertThat(IntStream.range(0, dangers).mapToObj(i -> house.caseOf(1001 + i).isOpen())).containsOnly(false);
    }

    @Test
    void faultThatCameBesideTheDangerIsInTheHandsOfWhoeverWasThere() {
        house.named("r-1", "22-1-1802").say("qh-22-1", "r-1", "电梯停在12楼不动了");
        house.pass(Duration.ofSeconds(20));
        house.say("qh-22-1", "r-1", "我崽在里头");
        house.sayInPrivate("worker-3", "到了");
        house.sayInPrivate("worker-3", "放出来了 电梯先停用 明天厂家来");

        assertThat(house.caseOf(1002).isOpen()).isFalse();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whoeverSaysInTheGroupOfColleaguesThatTheyComeIsHeard() {
        smoke();

        assertThat(acts(house.say("grid-2", "property-qh", "我离得近 我去"))).isEqualTo("command 1001");
        assertThat(acts(house.sayInPrivate("property-qh", "1 到场"))).isEqualTo("command 1001");
        assertThat(acts(house.sayInPrivate("property-qh", "灭了 是一锅油 解除"))).isEqualTo("command 1001");
        assertThat(house.told("chief")).anyMatch(text -> text.contains("1001 解除了"));
    }

    @Test
    void whoeverIsThereTellsTheOthersWhatTheySee() {
        smoke();

        var reply = house.sayInPrivate("worker-2", "到了 里面有个老人 门打不开");

        assertThat(texts(reply, "chief")).anyMatch(text -> text.contains("老人"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "今天下午开会", "水管修好了", "周五再去"})
    void whatIsNoWordOnItCallsNobodyOff(String text) {
        house.say("qh-12-1", "r-9", "楼道水管漏水了 麻烦来修");
        house.sayInPrivate("worker-2", "1");
        smoke();

        house.sayInPrivate("worker-2", text);

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.pass(Duration.ofMinutes(2))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            楼道里好大一股煤气味 谁家没关 | 我也闻到了 像臭鸡蛋
            楼道里好大一股煤气味 谁家没关 | 九楼浓些 楼下没有
            电表箱在滋滋响 有火花         | 我家灯也一闪一闪的
            电表箱在滋滋响 有火花         | 焦味出来了
            电表箱在滋滋响 有火花         | 要不要拉总闸啊
            电表箱在滋滋响 有火花         | 整栋楼都没电了
            我在电梯里 门打不开           | 电梯还能坐不
            水管爆了 水往屋里灌          | 我家也开始滴了
            楼上又打起来了 女的在哭喊救命 | 12楼那对吧
            """)
    void whatNeighboursSayOfItIsForThoseWhoWereCalledAndNoMatterOfItsOwn(String alarm, String more) {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", alarm);
        house.named("r-2", "12-1-502");

        var reply = house.say("qh-12-1", "r-2", more);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "chief")).singleElement().asString().contains(more).doesNotContain("还没解除");
        assertThat(targets(reply)).doesNotContain("qh-12-1");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的天 吓死我了", "谢谢大家 明天请大家吃饭", "有人要团橙子吗 今天截单", "我做梦都梦到这个", "这家长心也太大了"})
    void thanksFrightAndOtherTalkIsForNobody(String text) {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", "楼道里好大一股煤气味 谁家没关");

        assertThat(house.say("qh-12-1", "r-2", text).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"进来了 锅烧穿了 火关了 没烧起来", "上去看了 是熏腊肉 没得事", "烟散了 没事了"})
    void neighbourWhoSaysThatItIsOverIsPassedOnAndCallsNobodyOff(String text) {
        smoke();

        var reply = house.say("qh-14-1", "r-2", text);

        assertThat(texts(reply, "chief")).singleElement().asString().contains("604", text, "还没解除");
        assertThat(house.pass(Duration.ofMinutes(5))).isNotEmpty();
    }

    @Test
    void dangerOfWhichNobodySpeaksAnyMoreIsAskedForInTheMorningAndCallsNobodyAgain() {
        house.at("2026-11-24T18:00");
        smoke();

        house.pass(Duration.ofHours(13));
        var morning = house.pass(Duration.ofHours(3));
        var later = house.pass(Duration.ofDays(2));

        assertThat(morning).flatExtracting(Fired::messages).extracting(SentMessage::text).filteredOn(text -> text.contains("还没人说怎样了")).hasSize(1);
        assertThat(later).isEmpty();
    }

    @Test
    void whatWasStoodDownGoesToNobodyAboveForWantOfAResult() {
        smoke();
        house.sayInPrivate("worker-2", "1");
        house.sayInPrivate("worker-2", "解除 1001 灶台烧焦了 火扑灭了");

        assertThat(house.pass(Duration.ofDays(3))).flatExtracting(Fired::messages).extracting(SentMessage::to)
                .doesNotContain("community-desk", "street-desk", "street", "chief");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }
}
