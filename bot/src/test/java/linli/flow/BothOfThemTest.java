package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// While two are at it, what either says is of their one quarrel, onlookers are left alone, and when they have made it up nobody is sent.
class BothOfThemTest extends HouseTest {
    @BeforeEach
    void theyLiveHere() {
        house.named("r-1", "2-1-501 李").named("r-2", "2-1-601").named("r-3", "2-1-1202");
    }

    @ParameterizedTest
    @ValueSource(strings = {"凭什么说是我家 上次查了是公共管", "骂谁乌龟 你嘴巴放干净点", "你天天砸天花板我还没说呢", "我家没漏 少冤枉人"})
    void theNamedFlatHitsBackInTheSameQuarrel(String answer) {
        house.say("qh-2-1", "r-1", "601的 你家卫生间又漏了 我家吊顶都泡烂了");

        var reply = house.say("qh-2-1", "r-2", answer);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(targets(reply)).doesNotContain("qh-2-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"邻里邻居的 好说好商量", "都少说一句咯", "又来了 二位单聊吧", "各退一步算了"})
    void onlookersOpenNothing(String said) {
        house.say("qh-2-1", "r-1", "601的 你家卫生间又漏了 我家吊顶都泡烂了");

        assertThat(house.say("qh-2-1", "r-3", said).messages()).isEmpty();
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverLivesAboveIsTheOtherSideWhenTheyWriteInPrivate() {
        house.sayInPrivate("r-8", "我住德馨园12栋1单元1001 楼上装修从早到晚电钻 我上夜班白天睡不了");

        house.sayInPrivate("r-9", "我是12栋1101的 楼下那个天天上来踢门 你们管不管");
        house.sayInPrivate("r-9", "装修时间是合规的 物业批的");

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverLivesElsewhereHasAQuarrelOfTheirOwn() {
        house.sayInPrivate("r-8", "我住德馨园12栋1单元1001 楼上装修从早到晚电钻 我上夜班白天睡不了");

        house.sayInPrivate("r-9", "我是德馨园12栋1单元602的 楼下那个天天上来踢门 你们管不管");

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你们怎么处理", "那现在怎么办", "他怎么说", "楼上怎么回的？"})
    void questionsAreAnsweredWithWhatComesAndNotWithTheOthersWords(String question) {
        house.sayInPrivate("r-8", "我住德馨园12栋1单元1001 楼上装修从早到晚电钻 我上夜班白天睡不了");

        var reply = house.sayInPrivate("r-8", question);

        assertThat(texts(reply, "r-8")).singleElement().asString().contains("罗小燕").contains("前").contains("传");
        assertThat(targets(reply)).containsExactly("r-8");
    }

    @Test
    void theSameDogTwoMinutesLaterIsOneMatter() {
        house.say("qh-2-1", "r-1", "谁家的狗又在我门口拉了一泡");
        house.pass(Duration.ofMinutes(2));

        house.say("qh-2-1", "r-1", "@邻里 天天踩狗屎 能不能管管");

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@邻里 不用管了 我们说好了", "不用来了 我们自己讲好了", "他刚才下来道歉了 算了", "不用找他了", "我跟楼上讲好了", "@邻里 撤了 我随口讲的",
        "那个 他上来赔了礼 说中午不弹了 算了", "已经和解了 谢谢"})
    void whatTheyHaveMadeUpIsTakenBack(String word) {
        house.say("qh-2-1", "r-1", "楼上弹琴吵死人 伢子要睡觉");

        var reply = house.say("qh-2-1", "r-1", word);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(targets(reply)).contains("worker-1", "qh-2-1");
        assertThat(house.pass(Duration.ofDays(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他昨天道歉了 今天又弹", "不是说好了吗 怎么又弹", "我跟我老公说好了周末去爬山", "说好了明天几点吗", "算了"})
    void whatIsNoPeaceIsNotTakenBack(String word) {
        house.say("qh-2-1", "r-1", "楼上弹琴吵死人 伢子要睡觉");

        house.say("qh-2-1", "r-1", word);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他走不动我替他去要得不", "不交物业费又能怎么样？", "谁说老人没有补贴的", "我们公司根本不给", "装修哪有不吵的"})
    void aRemarkAmongNeighboursIsNoQuarrel(String remark) {
        assertThat(house.say("qh-2-1", "r-1", remark).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }
}
