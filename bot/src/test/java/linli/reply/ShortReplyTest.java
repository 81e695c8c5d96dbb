package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.reply.CaseReply.Accept;
import linli.reply.CaseReply.Close;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What counts as a short reply, and what is just talk that looks like one.
class ShortReplyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1          | -
            1 1024     | 1024
            1024 1     | 1024
            #1024 接单 | 1024
            接单       | -
            接单1024   | 1024
            我来。     | -
            到场       | -
            １ １０２４ | 1024
            """)
    void acceptanceIsRead(String text, Integer number) {
        assertThat(ShortReply.parse(text)).contains(new Accept(Optional.ofNullable(number)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            4                    | -    | ''
            4 换了门机皮带       | -    | 换了门机皮带
            4 1024 换了门机皮带  | 1024 | 换了门机皮带
            办结 1024 换了阀门   | 1024 | 换了阀门
            办结1024             | 1024 | ''
            1024 办结            | 1024 | ''
            1024 办结 换了阀门   | 1024 | 换了阀门
            修好了               | -    | ''
            """)
    void resultIsRead(String text, Integer number, String result) {
        assertThat(ShortReply.parse(text)).contains(new Close(Optional.ofNullable(number), result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "1楼漏水", "4栋停水了", "4点开会", "收到", "1024", "我来看看吧大家等等", ""})
    void talkIsNoShortReply(String text) {
        assertThat(ShortReply.parse(text)).isEmpty();
    }
}
