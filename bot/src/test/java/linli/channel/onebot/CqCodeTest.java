package linli.channel.onebot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages that are one string with codes in it.
class CqCodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            停水了                                | text{text=停水了}
            停水&#91;3号楼&#93;                   | text{text=停水[3号楼]}
            A&amp;B                               | text{text=A&B}
            写作&amp;#91;的方括号                 | text{text=写作&#91;的方括号}
            [CQ:at,qq=10001000] 在吗              | at{qq=10001000} text{text= 在吗}
            在吗[CQ:at,qq=10001000]               | text{text=在吗} at{qq=10001000}
            [CQ:shake]                            | shake{}
            [CQ:share,url=http://a/?b=c&amp;d=e,title=停水&#44;通知] | share{url=http://a/?b=c&d=e,title=停水,通知}
            [CQ:face,id=1][CQ:face,id=2]          | face{id=1} face{id=2}
            楼道灯[坏了]三天                      | text{text=楼道灯[坏了]三天}
            [CQ:at,qq=1                           | text{text=[CQ:at,qq=1}
            [CQ:]                                 | text{text=[CQ:]}
            [CQ:at,qq]                            | at{}
            [[CQ:at,qq=1]]                        | text{text=[} at{qq=1} text{text=]}
            [cq:at,qq=1]                          | text{text=[cq:at,qq=1]}
            """)
    void codesAreToldFromWords(String message, String segments) {
        var parsed = CqCode.parse(message).stream().map(CqCodeTest::shown).toList();

        assertThat(String.join(" ", parsed)).isEqualTo(segments);
    }

    @Test
    void valuesMayHoldLinesAndEqualSigns() {
        assertThat(CqCode.parse("[CQ:text,text=一行\n又一行 a=b=c]").getFirst().find("text")).contains("一行\n又一行 a=b=c");
    }

    private static String shown(Segment segment) {
        var data = segment.data().properties().stream().map(field -> field.getKey() + "=" + field.getValue().stringValue()).toList();
        return segment.type() + "{" + String.join(",", data) + "}";
    }
}
