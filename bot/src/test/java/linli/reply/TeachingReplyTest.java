package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.reply.TeachingReply.Correct;
import linli.reply.TeachingReply.Insist;
import linli.reply.TeachingReply.Lately;
import linli.reply.TeachingReply.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How colleagues say that something was misread.
class TeachingReplyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            错 物业               | -    | -    | 物业
            错物业                | -    | -    | 物业
            错，这是物业          | -    | -    | 物业
            错了，这个应该是物业的事。 | - | -    | 物业
            1024 错 这是邻里矛盾  | 1024 | -    | 邻里矛盾
            错 1024 物业          | 1024 | -    | 物业
            #1024 分错了 归物业   | 1024 | -    | 物业
            错了 是闲聊           | -    | -    | 闲聊
            不对，算消防          | -    | -    | 消防
            改 1024 电梯          | 1024 | -    | 电梯
            改1024为电梯          | 1024 | -    | 电梯
            1024 改成电梯         | 1024 | -    | 电梯
            改成咨询吧            | -    | -    | 咨询
            不是诉求 是咨询       | -    | 诉求 | 咨询
            1024 不是诉求，是咨询 | 1024 | 诉求 | 咨询
            １０２４ 錯 這是電梯   | 1024 | -    | 电梯
            """)
    void whatItReallyIsIsRead(String text, Integer number, String notThis, String label) {
        assertThat(ShortReply.parse(text))
                .contains(new Correct(Optional.ofNullable(number), Optional.ofNullable(notThis), label));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            撤销更正 3   | 3
            撤销更正3    | 3
            撤销第3条    | 3
            撤回更正 12  | 12
            撤销         | -
            """)
    void takingBackIsRead(String text, Integer number) {
        assertThat(ShortReply.parse(text)).contains(new Undo(Optional.ofNullable(number)));
    }

    @Test
    void insistingAndLookingBackAreRead() {
        assertThat(ShortReply.parse("坚持 3")).contains(new Insist(Optional.of(3)));
        assertThat(ShortReply.parse("坚持3")).contains(new Insist(Optional.of(3)));
        assertThat(ShortReply.parse("更正")).contains(new Lately());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "没错", "错", "1024 错", "不错 物业", "坚持就是胜利", "更正一下刚才的通知", "撤销了三个项目", "改天我去看看 4栋",
        "不是我不管 是真的没时间去啊各位", "1024"})
    void talkIsNone(String text) {
        assertThat(ShortReply.parse(text)).isEmpty();
    }
}
