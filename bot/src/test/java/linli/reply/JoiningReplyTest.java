package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.reply.JoiningReply.Part;
import linli.reply.JoiningReply.Unite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How colleagues say that two things are one, or one is two.
class JoiningReplyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            合并 1024 1025          | 1024 | 1025
            合并1024和1025          | 1024 | 1025
            1025 跟 1024 是一回事   | 1025 | 1024
            1025和1024是同一件事    | 1025 | 1024
            1025 并入 1024          | 1025 | 1024
            并到 1024               | -    | 1024
            跟 1024 是一回事        | -    | 1024
            1024 1025是一回事 总闸跳了 | 1024 | 1025
            1024、1025其实是同一件事 | 1024 | 1025
            1025跟1024是一回事，总闸跳了 | 1025 | 1024
            """)
    void joiningIsRead(String text, Integer number, int other) {
        assertThat(ShortReply.parse(text)).contains(new Unite(Optional.ofNullable(number), other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            不是一回事 1024         | 1024 | ''
            1024 不是一回事         | 1024 | ''
            这个不是一回事          | -    | ''
            拆出 1024               | 1024 | ''
            拆出 1024 李姐          | 1024 | 李姐
            拆出 1024 2             | 1024 | 2
            1025 跟 1024 不是一回事 | 1025 | ''
            1025 并错了             | 1025 | ''
            拆开 1025               | 1025 | ''
            撤销合并 1024 1025      | 1025 | ''
            1025 合并错了 不是一处  | 1025 | ''
            """)
    void takingApartIsRead(String text, Integer number, String who) {
        assertThat(ShortReply.parse(text)).contains(new Part(Optional.ofNullable(number), who));
    }

    @ParameterizedTest
    @ValueSource(strings = {"这不是一回事吗", "跟去年一样", "拆迁什么时候", "合并业主群", "1024 和 1025"})
    void talkIsNone(String text) {
        assertThat(ShortReply.parse(text)).isEmpty();
    }
}
