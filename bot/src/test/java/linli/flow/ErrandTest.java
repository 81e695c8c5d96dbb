package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What colleagues want of Linli beside the cases is heard in whatever words: what is open, who is off, what groups should be told.
class ErrandTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"我这边还有啥", "还剩哪个", "昨天我不在来了啥", "我手上还有没有", "我回来了 这几天有啥没完的", "列一下我没弄完的", "今天要弄完的有哪些", "哪个快到点了"})
    void whoAsksWhatIsOpenGetsTheList(String said) {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("qh-3-1", "r-2", "单元门锁不上");

        assertThat(texts(house.sayInPrivate("worker-1", said), "worker-1")).singleElement().asString().contains("2 件", "1001", "1002");
        assertThat(texts(house.ask("grid-1", "worker-1", said), "grid-1")).singleElement().asString().contains("1001", "1002");
        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"周敏昨天那几个还有没办的没, 周敏手上 1 件", "小谭那边还剩多少, 谭亮手上没有没办完的", "一片区今天怎么样, 第一片区手上 1 件"})
    void whoIsAboveIsToldOfThoseBelow(String said, String answer) {
        house.say("qh-2-1", "r-1", "楼道灯坏了");

        assertThat(texts(house.sayInPrivate("chief", said), "chief")).singleElement().asString().startsWith(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"周敏手上还有几件", "@邻里 我这边还有啥"})
    void whatOthersHaveIsNobodyElsesBusinessAndNoTalkForResidents(String said) {
        house.say("qh-2-1", "r-1", "楼道灯坏了");

        assertThat(house.sayInPrivate("worker-4", "周敏手上还有几件").messages()).noneMatch(message -> message.text().contains("1001 "));
        assertThat(house.say("qh-2-1", "worker-1", said).messages()).noneMatch(message -> message.text().contains("手上"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我发烧39度 今天去不了了           | 记下了：周敏今天请假，李想顶。
            我下午去医院复查 三点以后谭亮顶我 | 记下了：周敏今天下午请假，谭亮顶。
            我明天上午去区里培训 下午回 让小罗坐一下 | 记下了：周敏明天上午请假，罗小燕顶。
            我后天起休年假到下礼拜二 小罗帮我看着 | 记下了：周敏11月26日周四到12月1日周二请假，罗小燕顶。
            我回老家一趟 下礼拜一回来         | 记下了：周敏今天到11月29日周日请假，李想顶。
            娘住院了 我明天后天都来不了       | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            """)
    void leaveIsHeardInOrdinaryWords(String said, String answer) {
        assertThat(texts(house.sayInPrivate("worker-1", said), "worker-1")).containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李想病了 今天让周敏带一下他那片  | 记下了：李想今天请假，周敏顶。
            谭亮明天去法院 他的片小罗管      | 记下了：谭亮明天请假，罗小燕顶。
            """)
    void theChiefSaysItForOthers(String said, String answer) {
        assertThat(texts(house.sayInPrivate("chief", said), "chief")).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下午去换", "今天来不及 下礼拜二换", "他女儿今天来不了 往后推一天", "业主礼拜五才回来", "302的娭毑住院了", "师傅今天没来", "我下午去一趟", "我在开会", "约了明天上午 两家都来", "送他去医院了"})
    void workAndTalkIsNoLeave(String said) {
        house.sayInPrivate("worker-1", said);

        assertThat(house.export()).doesNotContain("staff_change");
    }

    @Test
    void whatWasJustAskedOrSaidOfALeaveGoesOn() {
        house.say("grid-1", "worker-1", "我周四请假送王姐去机场");
        assertThat(texts(house.say("grid-1", "worker-1", "对的"), "grid-1")).containsExactly("记下了：周敏11月26日周四请假，李想顶。");
        assertThat(texts(house.say("grid-1", "worker-1", "对的 小谭顶"), "grid-1")).containsExactly("记下了：周敏11月26日周四请假，谭亮顶。");
        assertThat(texts(house.say("grid-1", "worker-1", "哦不对 我下礼拜一才回"), "grid-1")).containsExactly("记下了：周敏11月26日周四到11月29日周日请假，谭亮顶。");
        assertThat(house.export().lines().filter(line -> line.contains("staff_change") && line.contains("\"in_force\":true"))).hasSize(1);
    }

    @Test
    void whoIsBackTomorrowIsOffToday() {
        house.sayInPrivate("worker-1", "请假 今天到周五");
        house.pass(Duration.ofMinutes(11));

        assertThat(texts(house.sayInPrivate("worker-1", "退烧了 明天能来"), "worker-1")).containsExactly("好，周敏明天到岗。");
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
        house.pass(Duration.ofDays(1));
        house.say("qh-3-1", "r-2", "单元门锁不上");

        assertThat(house.caseOf(1002).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"帮我在群里说一声 明天下午两点社区一楼量血压 免费", "通知一下5到8栋 后天上午燃气公司入户安检 家里留人", "群发一下 周六义诊", "给各单元群说下 晚上降温 关好水管", "你能在群里发通知不"})
    void whoWantsSomethingAnnouncedIsToldWhoCan(String said) {
        assertThat(texts(house.sayInPrivate("clerk", said), "clerk")).singleElement().asString().startsWith("群里的通知我代发不了");
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"跟楼上的说了 以后拴狗", "群里发了 我再贴一张", "我打电话通知他了", "叫他带身份证来窗口"})
    void whatWasSaidToOthersIsNotToBeAnnounced(String said) {
        assertThat(house.sayInPrivate("clerk", said).messages()).noneMatch(message -> message.text().contains("代发"));
    }
}
