package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Sensitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the guard finds in a text of the people in its case, though the message says that it carries nothing; and what it lets pass, though
/// somebody is called so.
class SecretsTest {
    private static final PublicWords WORDS = new PublicWords(Stream.of(
            "已收到，", " 前单独联系，群里先不展开。", "片区网格员周敏", "周敏", "水电气", "东门", "今天", "清河苑业主群", "编号 "));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what it is | secret          | text                                              | held
            REPORTER     | 李翠花           | 已转给周敏，李翠花您放心                              | true
            REPORTER     | 李翠花           | 李 翠-花的事在办                                     | true
            REPORTER     | 李翠花           | 已转给周敏，今天 15:00 前联系您                       | false
            REPORTER     | 周敏             | 已收到，片区网格员周敏今天 15:00 前单独联系，群里先不展开。 | false
            REPORTER     | 东门             | 东门的灯修好了                                       | false
            REPORTER     | 水电             | 水电气转给周敏                                       | false
            REPORTER     | 水电             | 水电师傅家修好了                                      | true
            REPORTER     | 高兴             | 修好了，大家都高兴                                    | true
            REPORTER     | 单独             | 已收到，周敏今天 15:00 前单独联系，群里先不展开。          | false
            ROOM         | 301             | 301漏水的事在办                                      | true
            ROOM         | 2-1-301         | 清河苑 2-1-301 修好了                                | true
            ROOM         | 301             | 编号 1301，今天 13:01 前                             | false
            ROOM         | 1500            | 今天 15:00 前                                       | false
            ROOM         | 2025            | 依据：2025-01-01 起                                  | false
            ROOM         | 800             | 赔8000元                                            | false
            PHONE        | 13900001111     | 打 139-0000 1111                                    | true
            STATEMENT    | 吊顶都泡烂了他不肯赔 | 说是吊顶，都泡烂了                                   | true
            STATEMENT    | 吊顶都泡烂了他不肯赔 | 吊顶烂了                                            | false
            STATEMENT    | 已收到，片区网格员周敏今天 15:00 前单独联系，群里先不展开。 | 已收到，片区网格员周敏今天 18:00 前单独联系，群里先不展开。 | false
            """)
    void whatGivesSomebodyAwayIsHeldAndWhatDoesNotIsNot(Sensitive kind, String secret, String text, boolean held) {
        var guard = guard(new CaseSecret(kind, secret));

        assertThat(guard.objection(line(text, Set.of())).isPresent()).isEqualTo(held);
    }

    @Test
    void bothReadOfEachOtherInWhatTheyAgreedUponButNoNumber() {
        var guard = guard(new CaseSecret(Sensitive.REPORTER, "李翠花"), new CaseSecret(Sensitive.PHONE, "88880000"));
        var agreed = new OutboundMessage(
                "r-1", Audience.PARTIES, Purpose.REPLY, "赔李翠花八百", Set.of(Sensitive.AGREEMENT), Optional.of("1001"), false);

        assertThat(guard.objection(agreed)).isEmpty();
        assertThat(guard.objection(line("赔李翠花八百", Set.of(Sensitive.AGREEMENT)))).contains("it carries agreement and goes to group");
    }

    @Test
    void caseThatCannotBeLookedUpIsNotSpokenOf() {
        var guard = new AudienceGuard(_ -> Optional.of(Audience.GROUP), _ -> {
            throw new IllegalStateException("there is no case");
        }, () -> WORDS);

        assertThat(guard.objection(line("修好了", Set.of()))).contains("it could not be checked: IllegalStateException");
    }

    private static AudienceGuard guard(CaseSecret... secrets) {
        return new AudienceGuard(
                to -> to.startsWith("qh") ? Optional.of(Audience.GROUP) : Optional.empty(), _ -> List.of(secrets), () -> WORDS);
    }

    private static OutboundMessage line(String text, Set<Sensitive> carries) {
        return new OutboundMessage("qh-2-1", Audience.GROUP, Purpose.REPLY, text, carries, Optional.of("1001"), false);
    }
}
