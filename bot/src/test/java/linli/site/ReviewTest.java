package linli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.Examples;
import linli.knowledge.AmountRow;
import linli.knowledge.AmountTable;
import linli.knowledge.Condition;
import linli.knowledge.Entry;
import linli.knowledge.Example;
import linli.knowledge.Fact;
import linli.knowledge.Knowledge;
import linli.knowledge.Source;
import linli.message.Kind;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void examplesThatSayNearlyTheSameMustNotContradictEachOther() {
        var notes = notesOn(
                new Example("a-1", "三栋电梯又停在五楼了，没人管", Kind.SERVICE_REQUEST, Optional.of("elevator")),
                new Example("a-2", "三栋电梯又停在五楼了 没人管", Kind.CHATTER, Optional.empty()));

        assertThat(notes).anyMatch(note -> note.contains("a-1 (service_request/elevator)") && note.contains("a-2 (chatter)"));
    }

    @Test
    void examplesThatSayTheSameWithOneLabelOrSomethingElseAreFine() {
        var notes = notesOn(
                new Example("a-1", "三栋电梯又停在五楼了，没人管", Kind.SERVICE_REQUEST, Optional.of("elevator")),
                new Example("a-2", "三栋电梯又停在五楼了 没人管", Kind.SERVICE_REQUEST, Optional.of("elevator")),
                new Example("a-3", "今天中午吃什么", Kind.CHATTER, Optional.empty()));

        assertThat(notes).noneMatch(note -> note.contains("a-1"));
    }

    @Test
    void entryThatHasExpiredOrSoonWillIsNamed() {
        assertThat(notesOn(entry("gone", "没问过的话", "能办。", Optional.of(TODAY.minusDays(1))))).contains("entry gone has expired on 2026-11-23");
        assertThat(notesOn(entry("going", "没问过的话", "能办。", Optional.of(TODAY.plusDays(30))))).contains("entry going expires on 2026-12-24");
        assertThat(notesOn(entry("staying", "没问过的话", "能办。", Optional.of(TODAY.plusDays(90))))).noneMatch(note -> note.contains("staying expires"));
    }

    @Test
    void twoEntriesThatAnswerOneQuestionAreNamed() {
        assertThat(notesOn(entry("twin", "起诉，去哪个法院？", "去法院。", Optional.empty())))
                .contains("entries court-filing and twin both answer: 起诉，去哪个法院？");
    }

    @Test
    void wayToAskThatFindsAnotherEntryIsNamed() {
        assertThat(notesOn(entry("stray", "劳动仲裁申请书怎么写要钱吗", "不要钱。", Optional.empty())))
                .contains("entry stray: who asks nearly so finds labor-arbitration instead: 劳动仲裁申请书怎么写要钱吗");
    }

    @Test
    void lineTooLongForAGroupIsNamed() {
        assertThat(notesOn(entry("long", "没问过的话", "一".repeat(41), Optional.empty()))).contains("entry long says more than 40 characters in one line: " + "一".repeat(41));
        assertThat(notesOn(entry("just", "没问过的话", "一".repeat(30) + "12:00-17:30", Optional.empty()))).noneMatch(note -> note.contains("entry just says"));
    }

    @Test
    void numberThatNoGroupIsToldIsNamed() {
        assertThat(notesOn(entry("phone", "没问过的话", "打 0731 8888 0000 问。", Optional.empty())))
                .anyMatch(note -> note.startsWith("entry phone tells a long number"));
        assertThat(notesOn(entry("short-number", "没问过的话", "打 12345 问。", Optional.empty()))).noneMatch(note -> note.contains("short-number tells"));
    }

    @Test
    void daysWithoutAnAmountForSomeAreNamedThoughOthersHaveOne() {
        assertThat(notesOn(row("2026-01-01", "2026-06-30", 80, 89), row("2026-08-01", "2027-06-30", 80, 89), row("2026-01-01", "2027-06-30", 90, 99)))
                .contains("table fees has no row in force on 2026-07-31, between two for the same people");
        assertThat(notesOn(row("2026-01-01", "2026-12-15", 80, 89), row("2026-01-01", "2027-06-30", 90, 99)))
                .contains("table fees has a row until 2026-12-15 and none after it for the same people: 几块");
    }

    @Test
    void tableThatGoesOnForEverybodyIsFine() {
        assertThat(notesOn(row("2026-01-01", "2026-12-15", 80, 99), row("2026-12-16", "2027-06-30", 80, 89), row("2026-12-16", "2027-06-30", 90, 99)))
                .noneMatch(note -> note.startsWith("table fees"));
    }

    @Test
    void tableThatEndsIsNamed() {
        assertThat(notesOn(row("2026-01-01", "2026-11-20", 80, 99))).contains("table fees has expired on 2026-11-20: no amount is told");
        assertThat(notesOn(row("2026-01-01", "2026-12-31", 80, 99))).contains("table fees expires on 2026-12-31: no amount is told after that");
    }

    private static AmountRow row(String from, String until, int fromAge, int toAge) {
        return new AmountRow(LocalDate.parse(from), Optional.of(LocalDate.parse(until)), Map.of("age", new Condition.Between(fromAge, toAge)), "几块");
    }

    private static List<String> notesOn(AmountRow... rows) {
        var source = new Source("清河社区", "办事指南", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var table = new AmountTable(
                "fees", "court-filing", "诉讼费", "CN", List.of("诉讼费"), List.of("多少"), List.of(new Fact.Age("age", "多大")), List.of(rows), source, "clerk", false);
        var known = Examples.site().knowledge();
        return notesOn(new Knowledge(
                known.textbook(), known.savedSet(), known.entries(), known.firstSteps(), known.severityRules(), known.dialect(), List.of(table),
                known.windows(), known.regionNames(), List.of()));
    }

    private static List<String> notesOn(Knowledge knowledge) {
        var site = Examples.site();
        return Review.notes(new Site(site.community(), site.wording(), knowledge, site.interpreter(), site.decider(), site.mediation()), NOW);
    }

    private static Entry entry(String id, String ask, String answer, Optional<LocalDate> until) {
        var source = new Source("清河社区", "办事指南", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Entry(
                id, ask, List.of(ask), answer, answer, answer, "CN", "大家", LocalDate.of(2026, 1, 1), until, source, "clerk", List.of(),
                Optional.empty(), Optional.empty(), List.of(), false);
    }

    private static List<String> notesOn(Entry more) {
        return notesOn(Examples.site().knowledge().and(List.of(more)));
    }

    private static List<String> notesOn(Example... examples) {
        return notesOn(Examples.learning(List.of(examples), Examples.site().knowledge()));
    }
}
