package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.reply.ResidentReply.Again;
import linli.reply.ResidentReply.OnCase;
import linli.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What residents may say on a case of theirs, and what is just talk among neighbours.
class ResidentReplyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            进度               | Progress  | -
            1024 到哪了        | Progress  | 1024
            1024的事怎么样了？ | Progress  | 1024
            @邻里 进度         | Progress  | -
            电梯那个办得怎么样了 | Progress | -
            水管的事弄得怎么样了 | Progress | -
            查 1024            | Progress  | 1024
            1024 不用了        | Withdraw  | 1024
            撤销1024           | Withdraw  | 1024
            1024 不用了 我自己弄好了 | Withdraw | 1024
            已经好了 谢谢      | Withdraw  | -
            1                  | Solved    | -
            1 好了             | Solved    | -
            满意               | Solved    | -
            1024 好了          | Solved    | 1024
            2                  | Unsolved  | -
            2 没好             | Unsolved  | -
            不满意             | Unsolved  | -
            还没修好           | Unsolved  | -
            安静点             | Quiet     | -
            恢复说话           | Speak     | -
            """)
    void wordOnACaseIsRead(String text, String what, Integer number) {
        var reply = ResidentReply.parse(PlainText.of(text)).orElseThrow();

        assertThat(reply.getClass().getSimpleName()).isEqualTo(what);
        assertThat(reply instanceof OnCase onCase ? onCase.number() : Optional.empty()).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            又漏了              | 漏
            厕所又漏了 烦死     | 漏
            电梯又停了          | 停
            又坏了              | ''
            还是没修好          | ''
            还是漏              | ''
            """)
    void whatIsBackIsKnownByItsName(String text, String what) {
        assertThat(ResidentReply.parse(PlainText.of(text))).contains(new Again(Optional.empty(), what));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "谢谢", "好的谢谢", "收到", "12", "1号楼", "好了伤疤忘了疼", "晚上吃什么", "", "你到哪了我去接你", "下午三点到小区门口等我 快递到了帮我拿一下 谢谢各位邻居啦 回头请大家喝奶茶"})
    void talkIsNone(String text) {
        assertThat(ResidentReply.parse(PlainText.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人工", "转人工", "我要人工", "帮我转人工服务", "我要找周敏", "找一下周敏"})
    void whoeverWantsAHumanIsUnderstood(String text) {
        assertThat(ResidentReply.parse(PlainText.of(text))).get().isInstanceOf(ResidentReply.Human.class);
    }
}
