package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.message.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A quarrel from its first word to its end: whoever told of it goes on about it and reaches no other eyes, the two sit down together, and what they
/// settle by themselves is settled.
class QuarrelToItsEndTest extends HouseTest {
    private static final String CHAIRS = "我住清河苑4栋2单元602 楼上每天晚上十二点还在拖椅子 我睡眠本来就不好";
    private static final String ROPE = "我楼上那家小孩天天跳绳 我家吊灯都震";
    private static final String BROTHERS = "我住清河苑16栋 我跟我哥争爸爸的房子 吵了两年";

    @ParameterizedTest
    @ValueSource(strings = {"又来了", "又开始了", "今天晚上又拖 一点了", "今天又是", "他还说有本事你告我", "他说有本事去投诉", "周五我要上班啊", "下午三点以后可以", "她跟楼下的讲我神经病"})
    void whoeverToldOfAQuarrelGoesOnAboutIt(String more) {
        house.sayInPrivate("a", CHAIRS);
        house.pass(Duration.ofHours(3));

        var reply = house.sayInPrivate("a", more);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(targets(reply)).isSubsetOf("a", "worker-1");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains(more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天又开始滴了", "又滴水了", "天花板还在滴"})
    void whoeverSaysAmongNeighboursThatItIsBackIsHeardWithoutAWord(String back) {
        house.named("a", "2-1-803").say("qh-2-1", "a", "我家厨房天花板在滴水 应该是903");
        house.pass(Duration.ofHours(25));

        var reply = house.say("qh-2-1", "a", back);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "qh-2-1")).isEmpty();
        assertThat(reply.messages()).singleElement().satisfies(told -> assertThat(told.text()).contains(back));
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯坏了", "楼道灯不亮了", "单元门锁坏了 关不上"})
    void anotherThingOfTheirsIsNoneOfIt(String fault) {
        house.sayInPrivate("a", CHAIRS);
        house.sayInPrivate("a", "他说他家没有椅子");

        assertThat(acts(house.sayInPrivate("a", fault))).contains("1002");
    }

    @Test
    void whatIsToldOfAQuarrelIsNoQuestionToAnEntry() {
        house.sayInPrivate("a", BROTHERS);

        var reply = house.sayInPrivate("a", "爸爸在我这里住了八年 他一分钱没出 现在房子要拆了他来分");

        assertThat(acts(reply)).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你们给我打电话 我是李某的哥哥 她一个人霸着房子", "我是她哥 房子的事她讲的不是那么回事"})
    void whoeverSaysWhoseBrotherTheyAreIsTheOtherSide(String told) {
        house.sayInPrivate("a", BROTHERS);

        var reply = house.sayInPrivate("b", told);
        var more = house.sayInPrivate("b", "她不敢跟我对质");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(acts(more)).isEqualTo("join 1001");
        assertThat(targets(reply)).containsOnly("b", "worker-2");
        assertThat(texts(reply, "b")).singleElement().asString().doesNotContain("1001", "争");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我是她姐姐 这事我晓得", "我是7栋的 想问下几点开门", "我哥明天来住两天 要登记不"})
    void anotherRelativeIsNotTheOtherSide(String told) {
        house.sayInPrivate("a", BROTHERS);

        assertThat(targets(house.sayInPrivate("b", told))).doesNotContain("worker-2");
    }

    @ParameterizedTest
    @CsvSource({
            "1001 约周五上午十点在红帆驿站坐下来 我和唐主任都在,11月27日周五 10:00,红帆驿站",
            "1001 周五上午十点两边来一下红帆驿站,11月27日周五 10:00,红帆驿站",
            "1001 两家周四下午三点在社区二楼会议室碰个头,11月26日周四 15:00,社区二楼会议室",
            "1001 约了他们明天晚上七点到物业办公室当面谈,明天 19:00,物业办公室"})
    void meetingIsToldAndStopsTheClock(String said, String time, String where) {
        house.sayInPrivate("a", CHAIRS);
        house.sayInPrivate("worker-1", "1");

        var reply = house.sayInPrivate("worker-1", said);

        assertThat(texts(reply, "a")).singleElement().asString().contains(time, where);
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains(time, where);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 周五上午去他家看看", "1001 702明天不来", "1001 约不到人 周五再说", "1001 周四师傅上门看管子 两家都在"})
    void aVisitIsNoMeeting(String said) {
        house.sayInPrivate("a", CHAIRS);
        house.sayInPrivate("worker-1", "1");
        house.sayInPrivate("worker-1", said);

        assertThat(house.eventsOf(1001)).noneMatch(event -> event.type() == Type.APPOINTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 两家说好赔1800 下午签字", "1001 双方讲好了 以后十点收", "1001 他们商量好了赔1800", "1001 跟两边说好了 铺地垫 十点后不拖"})
    void whatBothAgreedUponIsKeptAndEndsIt(String said) {
        house.sayInPrivate("a", CHAIRS);

        var reply = house.sayInPrivate("worker-1", said);

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(texts(reply, "a")).singleElement().asString().contains(said.substring(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 还没说好", "1001 跟702说好了他考虑一下", "1001 说好的赔钱又反悔了", "1001 要是谈好了就不用签", "1001 说好明天给我回话"})
    void whatIsNotAgreedUponEndsNothing(String said) {
        house.sayInPrivate("a", CHAIRS);
        house.sayInPrivate("worker-1", said);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    private Reply quarrel() {
        house.named("c", "24-1101").named("d", "24-1201");
        house.say("qh-24-1", "c", ROPE);
        return house.say("qh-24-1", "d", "我家孩子才六岁 体育要考跳绳");
    }

    @ParameterizedTest
    @CsvSource({"行吧,可以", "好吧 我让他去楼下跳,那谢谢", "不好意思 以后注意,没事", "好 那我让他七点前跳完,行 那就这样", "体育考试没办法 下次铺垫子,谢谢理解"})
    void whatTheTwoSettleInTheGroupIsSettledQuietly(String gives, String takes) {
        quarrel();
        var offer = house.say("qh-24-1", "d", gives);
        var end = house.say("qh-24-1", "c", takes);

        assertThat(texts(offer, "qh-24-1")).isEmpty();
        assertThat(targets(end)).containsOnly("worker-3");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(house.pass(Duration.ofDays(4))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"外面零度 冻病了你管,可以啊 你厉害", "你敲 我报警,行 你等着", "我家孩子要考试,好", "行啊 那你去告,行", "行吧,行吧 反正我报警了"})
    void whoIsStillAngryHasSettledNothing(String answer, String word) {
        quarrel();
        house.say("qh-24-1", "d", answer);
        house.say("qh-24-1", "c", word);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void whoeverThanksALeaderHasSettledNothing() {
        quarrel();
        house.say("qh-24-1", "leader-qh-24-1", "两位都少说一句 我晚上到你们两家坐坐");
        house.say("qh-24-1", "c", "谢谢李姐");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 谈好了 孩子去架空层跳 六点到七点", "1001 讲好了 他家明天铺垫子", "1001 我晚上去跟他讲"})
    void leaderOfTheStairwellTellsWhoeverHasIt(String said) {
        quarrel();

        var reply = house.sayInPrivate("leader-qh-24-1", said);

        assertThat(targets(reply)).containsExactlyInAnyOrder("leader-qh-24-1", "worker-3");
        assertThat(texts(reply, "leader-qh-24-1")).singleElement().asString().doesNotContain("1201", "1101");
        assertThat(texts(house.sayInPrivate("leader-qh-24-1", "两边 1001"), "leader-qh-24-1")).noneMatch(text -> text.contains("跳绳"));
    }

    @Test
    void leaderOfAnotherStairwellLearnsNothing() {
        quarrel();

        var reply = house.sayInPrivate("leader-qh-23-1", "1001 谈好了 孩子去架空层跳");

        assertThat(targets(reply)).containsExactly("leader-qh-23-1");
        assertThat(texts(reply, "leader-qh-23-1")).noneMatch(text -> text.contains("谭亮"));
    }
}
