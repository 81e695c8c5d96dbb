package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.reply.AnsweringReply.Agree;
import linli.reply.AnsweringReply.Refuse;
import linli.reply.AnsweringReply.TakeBack;
import linli.reply.AnsweringReply.Write;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What counts as a word on a line of the digest.
class AnsweringReplyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            答 2 周五下午两点来一楼,带身份证 | 2  | 周五下午两点来一楼,带身份证
            答2：WiFi 密码在前台               | 2  | WiFi 密码在前台
            答２，周五来                       | 2  | 周五来
            答 第12条 周五来                   | 12 | 周五来
            @邻里 答 2 周五来                  | 2  | 周五来
            答 周五来                          | -  | 周五来
            """)
    void anAnswerIsReadAsItWasWritten(String text, Integer number, String answer) {
        assertThat(ShortReply.parse(text)).contains(new Write(Optional.ofNullable(number), answer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            同意 2   | 2
            同意2。  | 2
            好 2     | 2
            好的，2  | 2
            4 同意   | 4
            同意     | -
            好       | -
            """)
    void aYesIsRead(String text, Integer number) {
        assertThat(ShortReply.parse(text)).contains(new Agree(Optional.ofNullable(number)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不对 2 周五没人   | 2 | 周五没人
            不对2，是周四     | 2 | 是周四
            不同意 2          | 2 | ''
            """)
    void aNoIsReadWithWhy(String text, int number, String why) {
        assertThat(ShortReply.parse(text)).contains(new Refuse(Optional.of(number), why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            撤回答案 3 | 3
            撤回答案   | -
            收回答复 3 | 3
            """)
    void takingBackIsRead(String text, Integer number) {
        assertThat(ShortReply.parse(text)).contains(new TakeBack(Optional.ofNullable(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "答应了", "答2栋的邻居", "答 2点来", "答案是什么", "好 2 天没下雨了", "好2天", "可以 2点来", "同意 1024", "不对 1024 物业", "4 换了门机皮带", "撤销更正 3", "答 3"
    })
    void whatOnlyBeginsLikeOneIsNone(String text) {
        assertThat(ShortReply.parse(text).filter(AnsweringReply.class::isInstance)).isEmpty();
    }
}
