package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import linli.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// By when colleagues say that something will be, said on a Tuesday morning in November.
class UntilTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            周五下午            | 2026-11-27T17:30 | ''
            周五下午 等配件     | 2026-11-27T17:30 | 等配件
            等配件 到周五下午3点 | 2026-11-27T15:00 | 等配件
            明天10点            | 2026-11-25T10:00 | ''
            明天10点半 师傅来   | 2026-11-25T10:30 | 师傅来
            明早                | 2026-11-25T09:00 | ''
            今晚8点             | 2026-11-24T20:00 | ''
            今天下午            | 2026-11-24T17:30 | ''
            15:40               | 2026-11-24T15:40 | ''
            3点                 | 2026-11-24T15:00 | ''
            12月3日             | 2026-12-03T17:30 | ''
            十二月三号上午      | 2026-12-03T12:00 | ''
            3号                 | 2026-12-03T17:30 | ''
            三天后              | 2026-11-27T17:30 | ''
            三天                | 2026-11-27T17:30 | ''
            一周后              | 2026-12-01T17:30 | ''
            两小时后            | 2026-11-24T11:00 | ''
            一个半小时后        | 2026-11-24T10:30 | ''
            两个半钟头          | 2026-11-24T11:30 | ''
            一小时半后          | 2026-11-24T10:30 | ''
            90分钟              | 2026-11-24T10:30 | ''
            半小时后            | 2026-11-24T09:30 | ''
            半天                | 2026-11-24T13:00 | ''
            下周一              | 2026-11-30T17:30 | ''
            下周                | 2026-12-04T17:30 | ''
            这周内              | 2026-11-27T17:30 | ''
            周末来              | 2026-11-29T17:30 | 来
            月底前              | 2026-11-30T17:30 | ''
            下班前              | 2026-11-24T17:30 | ''
            明天一早            | 2026-11-25T09:00 | ''
            下午三点左右        | 2026-11-24T15:00 | 左右
            等配件 下周一到     | 2026-11-30T17:30 | 等配件 到
            周二                | 2026-11-24T17:30 | ''
            业主周六在家        | 2026-11-28T17:30 | 业主 在家
            等物业周五前答复    | 2026-11-27T17:30 | 等物业 答复
            """)
    void timeAheadIsRead(String said, String moment, String rest) {
        assertThat(until(said)).isEqualTo(new Until.At(Examples.at(moment), rest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            过完元旦弄   | 2027-01-04T17:30
            元旦后       | 2027-01-04T17:30
            过完节       | 2027-01-04T17:30
            节后再换     | 2027-01-04T17:30
            四五天吧     | 2026-12-27T17:30
            """)
    void workBeginsAgainAfterTheFeast(String said, String moment) {
        assertThat(Until.in(said, Examples.at("2026-12-22T09:00"), Examples.community())).isInstanceOfSatisfying(Until.At.class, at -> assertThat(at.moment()).isEqualTo(Examples.at(moment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"等配件", "3号楼的钥匙", "不知道", "", "等一下"})
    void wordsWithoutATimeNameNone(String said) {
        assertThat(until(said)).isEqualTo(new Until.Unnamed());
    }

    @ParameterizedTest
    @CsvSource({"2月30日, 2月30日", "明天25点, 明天25点", "13月1日, 13月1日", "今天10点70分, 今天10点70分"})
    void timeThatThereIsNot(String said, String time) {
        assertThat(until(said)).isEqualTo(new Until.Impossible(time));
    }

    @ParameterizedTest
    @CsvSource({"昨天, 昨天", "今天8点, 今天8点", "11月3日, 11月3日", "上周五, 上周五"})
    void timeThatIsPast(String said, String time) {
        assertThat(until(said)).isEqualTo(new Until.Past(time));
    }

    @ParameterizedTest
    @CsvSource({"60天后, 60天后", "1月20日, 1月20日", "九十九天, 九十九天"})
    void timeThatIsTooFar(String said, String time) {
        assertThat(until(said)).isEqualTo(new Until.TooFar(time));
    }

    private static Until until(String said) {
        return Until.in(said, Examples.at("2026-11-24T09:00"), Examples.community());
    }
}
