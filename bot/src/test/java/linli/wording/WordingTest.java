package linli.wording;

import static linli.Examples.ZONE;
import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.Examples;
import linli.message.Kind;
import linli.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times, places and matters in the community's own words.
class WordingTest {
    private final Wording wording = Examples.wording();

    @ParameterizedTest
    @CsvSource({
        // now is Wednesday 2026-11-25, 9:00
        "2026-11-25T10:00, 今天 10:00", "2026-11-25T09:05, 今天 9:05", "2026-11-25T23:59, 今天 23:59", "2026-11-26T00:00, 明天 0:00",
        "2026-11-26T17:30, 明天 17:30", "2026-11-27T11:00, 周五 11:00", "2026-11-29T08:30, 周日 8:30", "2026-12-01T09:00, 周二 9:00",
        "2026-12-02T09:00, 12月2日 9:00", "2027-01-04T08:30, 1月4日 8:30", "2026-11-25T08:00, 今天 8:00", "2026-11-24T08:00, 今天 8:00"
    })
    void momentIsSaidAsPeopleSayIt(String moment, String said) {
        assertThat(wording.time(at(moment), at("2026-11-25T09:00"), ZONE)).isEqualTo(said);
    }

    @Test
    void dayIsTheCommunitysAndNotGreenwichs() {
        assertThat(wording.time(at("2026-11-26T07:00"), at("2026-11-25T23:30"), ZONE)).isEqualTo("明天 7:00");
        assertThat(wording.time(at("2026-11-26T09:00"), at("2026-11-26T00:30"), ZONE)).isEqualTo("今天 9:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{case}", "{owner} {due}", "} {", "{", "{case", "$1 \\1 %s", "{}", "{{case}}"})
    void whatResidentsWriteIsNeverFilledIn(String text) {
        String said = wording.say(Phrase.CARD_MORE, "case", "1024", "text", text, "place", text, "reporter", text);

        assertThat(said).isEqualTo("1024 又有人说：" + text + " · " + text + " · " + text);
    }

    @Test
    void blankWithoutAValueIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> wording.say(Phrase.ASK_PLACE)).withMessage("no value for {case}");
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseCanBeSaidAndHoldsAllItIsGiven(Phrase phrase) {
        var namesAndValues = phrase.blanks().stream().flatMap(blank -> Stream.of(blank, "《" + blank + "》")).toArray(String[]::new);

        assertThat(wording.say(phrase, namesAndValues)).isNotBlank().doesNotContain("{").doesNotContain("}");
    }

    /// A resident who is to wait must learn whom for and until when, and a worker which case it is.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CASE_TAKEN         | owner due case
            CASE_JOINED        | owner case
            ASK_PLACE          | case
            QUARREL_IN_PRIVATE | owner due case
            ALARM_IN_GROUP     | steps owner case
            ALARM_IN_PRIVATE   | steps owner case
            ANSWER             | answer source from
            HANDOVER           | owner due
            ESCALATED          | case owner due
            CARD               | case category place text reporter due
            CARD_ALARM         | case category place text reporter
            CARD_ESCALATED     | case tried due
            """)
    void phraseLeavesOutNothingThatMatters(Phrase phrase, String blanks) {
        var namesAndValues = phrase.blanks().stream().flatMap(blank -> Stream.of(blank, "《" + blank + "》")).toArray(String[]::new);

        assertThat(wording.say(phrase, namesAndValues)).contains(Arrays.stream(blanks.split(" ")).map(b -> "《" + b + "》").toList());
    }

    @ParameterizedTest
    @EnumSource(value = Phrase.class, names = {"QUARREL_IN_GROUP", "CONFIDENTIAL_IN_GROUP"})
    void groupLearnsNoCaseNumberOfAConfidentialMatter(Phrase phrase) {
        assertThat(phrase.blanks()).isEqualTo(List.of("owner", "due"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh-2-1-701 | 清河苑 2-1-701
            qh-2-1     | 清河苑 2-1
            qh-2       | 清河苑 2栋
            qh-2--701  | 清河苑 2栋701
            qh         | 清河苑
            -2-1       | 2-1
            --2        | 地方还没问到
            ''         | 地方还没问到
            """)
    void placeIsSaidAsStaffKnowTheirWay(String place, String said) {
        assertThat(wording.place(Examples.place(place), Examples.community())).isEqualTo(said);
    }

    @Test
    void spotStandsBehindItsCompound() {
        var gate = new Place(Optional.of("qh"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("东门"));

        assertThat(wording.place(gate, Examples.community())).isEqualTo("清河苑 东门");
    }

    @Test
    void categoryIsNamedAndTheKindWhereThereIsNone() {
        assertThat(wording.category(Kind.SERVICE_REQUEST, Optional.of("elevator"))).isEqualTo("电梯");
        assertThat(wording.category(Kind.FRAUD, Optional.empty())).isEqualTo("涉诈");
        assertThat(wording.category(Kind.QUESTION, Optional.of("waste-sorting"))).isEqualTo("咨询");
    }
}
