package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Sensitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceGuardTest {
    private static final Map<String, Audience> GROUPS =
            Map.of("qh-2-1", Audience.GROUP, "qh-all", Audience.GROUP, "grid-1", Audience.STAFF);
    private final AudienceGuard guard = new AudienceGuard(id -> Optional.ofNullable(GROUPS.get(id)), _ -> List.of(), PublicWords::none);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # target  , written for, passes
            qh-2-1    , GROUP      , true
            qh-2-1    , STAFF      , false
            qh-2-1    , PERSON     , false
            qh-2-1    , PARTIES    , false
            grid-1    , STAFF      , true
            grid-1    , GROUP      , false
            grid-1    , PERSON     , false
            grid-1    , PARTIES    , false
            worker-1  , PERSON     , true
            worker-1  , PARTIES    , true
            worker-1  , GROUP      , false
            worker-1  , STAFF      , false
            """)
    void theTargetMustBeWhatTheTextWasWrittenFor(String target, Audience audience, boolean passes) {
        assertThat(guard.objection(message(target, audience, "收到")).isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # target, audience, may carry
            qh-2-1  , GROUP   , ''
            grid-1  , STAFF   , ROOM PHONE REPORTER ENCLOSURE
            worker-1, PERSON  , ROOM PHONE REPORTER STATEMENT AGREEMENT ENCLOSURE
            ou-7788 , PARTIES , STATEMENT AGREEMENT
            """)
    void eachAudienceReadsOnlyWhatIsForIt(String target, Audience audience, String mayCarry) {
        var passing = Arrays.stream(Sensitive.values())
                .filter(s -> guard.objection(message(target, audience, "楼上漏水那件事", s)).isEmpty())
                .map(Sensitive::name)
                .collect(Collectors.joining(" "));

        assertThat(passing).isEqualTo(mayCarry);
    }

    @Test
    void oneForbiddenMatterAmongPermittedOnesIsEnough() {
        var message = message("grid-1", Audience.STAFF, "1003 噪音", Sensitive.ROOM, Sensitive.STATEMENT);

        assertThat(guard.objection(message)).contains("it carries statement and goes to staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "已转给网格员周敏，明天10:00前联系您，编号 1001。",
        "提醒一句：要先转钱、扫码或点链接的，多半是骗子。拿不准打 96110。",
        "急事打 110、119、120，其他打 12345。",
        "高龄津贴每月 100 元，（依据：湘民发〔2024〕12号，2026-11-22起）",
        "停水：2026-11-22 09:00 到 2026-11-23 17:30",
        "编号 1001 2026-11-22 办好了",
        "打 138****0000 找他"
    })
    void shortNumbersAndDatesMayStandInAGroup(String text) {
        assertThat(guard.objection(message("qh-2-1", Audience.GROUP, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "打 13800000000 找他",
        "打138-0000-0000",
        "打 138 0000 0000",
        "座机 0731-8500000",
        "打１３８００００００００",
        "打138\u200b0000\u200b0000",
        "打138\u20130000\u20130000",
        "身份证 43010020000101001X",
        "2026-11-22 13800000000",
        "2026-11-22 138 0000 0000",
        "卡号 622200000000000000000000000",
        "8500000"
    })
    void aLongNumberMustNotStandInAGroupNorGoToTheOtherParty(String text) {
        assertThat(guard.objection(message("qh-2-1", Audience.GROUP, text)))
                .contains("it has an unmasked number and goes to group");
        assertThat(guard.objection(message("ou-7788", Audience.PARTIES, text)))
                .contains("it has an unmasked number and goes to parties");
        assertThat(guard.objection(message("grid-1", Audience.STAFF, text))).isEmpty();
        assertThat(guard.objection(message("worker-1", Audience.PERSON, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n", "\u200b"})
    void nothingToSayIsNotSaid(String text) {
        assertThat(guard.objection(message("qh-2-1", Audience.GROUP, text))).contains("it has no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void nobodyToSayItToIsAnObjection(String target) {
        assertThat(guard.objection(message(target, Audience.PERSON, "收到"))).contains("it has no target");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aTargetThatCannotBeLookedUpGetsNothing(Audience audience) {
        var blind = new AudienceGuard(_ -> {
            throw new IllegalStateException("the files are being read again");
        }, _ -> List.of(), PublicWords::none);

        assertThat(blind.objection(message("qh-2-1", audience, "收到")))
                .contains("it could not be checked: IllegalStateException");
    }

    @Test
    void theObjectionDoesNotRepeatTheText() {
        var objection = guard.objection(message("qh-2-1", Audience.GROUP, "王家 13800000000 又吵了", Sensitive.STATEMENT));

        assertThat(objection.orElseThrow()).doesNotContain("王家").doesNotContain("138");
    }

    private static OutboundMessage message(String to, Audience audience, String text, Sensitive... carries) {
        return new OutboundMessage(to, audience, Purpose.REPLY, text, Set.of(carries), Optional.empty(), false);
    }
}
