package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two sides of a quarrel write to Linli alone: what whoever was named says of it is not lost, nor that it is over.
class OtherSideInPrivateTest extends HouseTest {
    @BeforeEach
    void theyQuarrel() {
        house.named("a", "4-2-1102").named("b", "4-2-1202 周爹");
        house.ask("qh-4-2", "a", "楼上1202半夜拉二胡 说了三次不听");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我在群里看到了 我就晚上九点拉一下子 退休了没别的爱好", "群里那个人乱讲 我从来不过十点", "群里说的是我家吧 我都用了消音的", "听说楼下又告状了 我就拉一会儿"})
    void whoeverWasNamedAndSpeaksOfTheGroupIsHeard(String word) {
        house.sayInPrivate("b", word);

        assertThat(house.told("worker-1")).last().asString().contains(word);
        assertThat(house.told("a")).noneMatch(text -> text.contains(word));
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"退休了没别的爱好", "今天天气不错 出去走走", "你好", "医保怎么缴费"})
    void whatMayBeOfAnythingTellsThemNothing(String word) {
        house.sayInPrivate("b", word);

        assertThat(house.told("worker-1")).noneMatch(text -> text.contains(word));
        assertThat(house.told("b")).noneMatch(text -> text.contains("记下了"));
    }

    @Test
    void whoeverWasInvitedSaysWhetherTheyCanCome() {
        house.sayInPrivate("b", "你好");
        house.sayInPrivate("worker-1", "对方 1001 b");
        house.sayInPrivate("worker-1", "约 1001 周五上午");
        house.sayInPrivate("b", "周五我上班 来不了");

        assertThat(house.told("worker-1")).last().asString().contains("来不了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚才那个不用管了 我们自己说开了", "我们和好了 网格员别去找人家了", "他道歉了 这事过去了 不用调解了"})
    void whoeverBroughtItUpSaysThatItIsOver(String word) {
        house.sayInPrivate("a", word);

        assertThat(house.told("worker-1")).last().asString().contains("说不用管了");
        assertThat(house.told("a")).last().asString().contains("不用再去找人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"他昨晚又拉到一点", "我在备考 还有一个月", "你们什么时候去找他"})
    void otherWordsOfTheirsAreNotThat(String word) {
        house.sayInPrivate("a", word);

        assertThat(house.told("worker-1")).noneMatch(text -> text.contains("说不用管了"));
    }
}
