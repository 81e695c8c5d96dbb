package linli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import linli.Examples;
import linli.digest.Asked;
import linli.digest.Digest;
import linli.digest.DigestTopic;
import linli.digest.WrittenAnswer;
import linli.digest.WrittenAnswer.Step;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;
import linli.understand.EntryMatch;
import org.junit.jupiter.api.Test;

/// What staff have answered stands beside the files, and neither hides the other.
class WrittenAnswersTest {
    private static final String ARBITRATION = "劳动仲裁要钱吗";
    private static final String PRINT = "小区附近哪里可以打印照片";

    @Test
    void anEntryOfTheFilesThatCoversTheQuestionAsWellGoesFirst() {
        assertThat(entryFor(Examples.site().knowing(List.of(answered(ARBITRATION))), ARBITRATION)).contains("labor-arbitration");
    }

    @Test
    void anEntryOfTheFilesThatHasExpiredDoesNotStandInTheWay() {
        assertThat(entryFor(withExpired("labor-arbitration").knowing(List.of(answered(ARBITRATION))), ARBITRATION)).contains("answer-1-1");
    }

    @Test
    void whatBothAnswerIsReported() {
        var both = Examples.site().knowing(List.of(answered(ARBITRATION)));

        assertThat(Review.conflicts(both, Examples.MONDAY_MORNING)).singleElement().asString()
                .contains("answer-1-1", "labor-arbitration").doesNotContain("clerk", ARBITRATION);
    }

    @Test
    void whatTheFilesDoNotAnswerIsNoConflict() {
        assertThat(Review.conflicts(Examples.site().knowing(List.of(answered(PRINT))), Examples.MONDAY_MORNING)).isEmpty();
        assertThat(Review.conflicts(Examples.site(), Examples.MONDAY_MORNING)).isEmpty();
    }

    @Test
    void anAnswerIsAnEntryOfTheCommunityWithItsSource() {
        var entry = Examples.site().entry(answered(PRINT));

        assertThat(entry.region()).isEqualTo("qinghe");
        assertThat(entry.title()).isEqualTo(PRINT);
        assertThat(entry.source().issuer()).isEqualTo("清河社区");
        assertThat(entry.source().document()).isEqualTo("社区答复 · 民政窗口李姐");
        assertThat(entry.validFrom()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(entry.owner()).isEqualTo("clerk");
    }

    private static Optional<String> entryFor(Site site, String question) {
        var message = new InboundMessage(
                new MessageId("open", "open", "m-1"), Optional.of("qh-2-1"), "r-1", Optional.empty(), Examples.MONDAY_MORNING, question,
                false, Optional.empty(), List.of());
        return site.interpreter().interpret(message, Place.UNKNOWN).pieces().getFirst().entry().map(EntryMatch::entry);
    }

    private static WrittenAnswer answered(String question) {
        var asked = new Asked(
                1, Kind.QUESTION, Optional.of("qh-2-1"), "r-1", question, Examples.MONDAY_MORNING, new MessageId("open", "open", "m-0"),
                Optional.empty());
        var digest = new Digest(1, "community-desk", Examples.MONDAY_MORNING, 1);
        return WrittenAnswer.draft(1, digest, 1, new DigestTopic(List.of(asked)), "一楼问李姐", new Step("clerk", Examples.MONDAY_MORNING))
                .secondedBy(new Step("chief", Examples.MONDAY_MORNING));
    }

    private static Site withExpired(String id) {
        var site = Examples.site();
        var known = site.knowledge();
        var entries = new LinkedHashMap<>(known.entries());
        entries.computeIfPresent(id, (_, entry) -> expired(entry));
        var knowledge = new Knowledge(
                known.textbook(), known.savedSet(), entries, known.firstSteps(), known.severityRules(), known.dialect(), known.tables(),
                known.windows(), known.regionNames(), List.of());
        return new Site(site.community(), site.wording(), knowledge, site.interpreter(), site.decider(), site.mediation());
    }

    private static Entry expired(Entry of) {
        return new Entry(
                of.id(), of.title(), of.asks(), of.inShort(), of.inFull(), of.forElders(), of.region(), of.audience(), of.validFrom(),
                Optional.of(LocalDate.of(2026, 1, 1)), of.source(), of.owner(), of.bring(), of.where(), of.behalf(), of.related(),
                of.isExample());
    }
}
