package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.message.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the clerk writes behind the number of a question is the answer, and whoever asked reads it.
class AskerAnsweredTest extends HouseTest {
    @BeforeEach
    void ask() {
        house.ask("qh-15-1", "asker", "@邻里 社区能免费打印复印不");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1001 一楼能复印 身份证两张以内不要钱", "1001 回她 一楼能复印", "1001 告诉她一楼能复印", "1001：一楼能复印，工作日都行", "4 1001 一楼能复印", "1001 不用钱的 一楼能复印", "1001一楼能复印 扫码付五毛"})
    void itIsTheAnswer(String words) {
        var reply = house.sayInPrivate("clerk", words);

        assertThat(texts(reply, "qh-15-1")).singleElement().asString().contains("民政窗口李姐回您：", "一楼能复印").doesNotContain("办好了", "解决了吗", "回她", "告诉她");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 我再问下主任", "1001 打电话没人接", "1001 已联系街道", "1001 明天回她", "1001 是哪个问的", "1001 收到", "1001 不归我管"})
    void howSheGoesAboutItIsNone(String words) {
        var reply = house.sayInPrivate("clerk", words);

        assertThat(texts(reply, "qh-15-1")).noneMatch(text -> text.contains("回您"));
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void aLeaderReadsItToPassItOn() {
        house.sayInPrivate("leader-qh-15-1", "15-1-301 郝姐：护照到期去哪里换");

        var reply = house.sayInPrivate("clerk", "1002 这边换不了 去出入境大厅");

        assertThat(texts(reply, "leader-qh-15-1")).singleElement().asString().contains("郝姐问的", "去出入境大厅", "可以转给");
    }

    @Test
    void aDangerBehindItIsNoAnswer() {
        house.sayInPrivate("clerk", "1001 清河苑15栋1单元着火了 楼道全是烟");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.caseOf(1002).kind()).isEqualTo(Kind.EMERGENCY);
    }
}
