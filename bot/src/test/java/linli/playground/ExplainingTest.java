package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.decide.Decided;
import linli.decide.Decision;
import linli.decide.Reason;
import linli.fake.TestClock;
import linli.message.Act;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;
import linli.message.Reply;
import linli.message.Severity;
import linli.understand.EntryMatch;
import linli.understand.Evidence;
import linli.understand.Evidence.LikeExample;
import linli.understand.Issue;
import linli.understand.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class ExplainingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Place AT_HOME = new Place(
            Optional.of("qh"), Optional.of("2"), Optional.of("1"), Optional.of("502"), Optional.empty());
    private static final Issue SMALL_TALK = issue("早啊", Kind.CHATTER, Optional.empty(), Place.UNKNOWN, Optional.empty());
    private static final Issue LIFT =
            issue("电梯又坏了", Kind.SERVICE_REQUEST, Optional.of("elevator"), AT_HOME, Optional.empty());
    private static final Issue FEE = issue(
            "劳动仲裁要钱吗", Kind.QUESTION, Optional.empty(), AT_HOME,
            Optional.of(new EntryMatch(List.of(new EntryMatch.Candidate("office-hours", 0.848, 1)), "窗口几点上班")));

    @Test
    void aPieceSaysWhatItWasTakenForHowSurelyAndWhatWasDone() {
        var piece = explained(
                LIFT, new Decided(new Decision.Open(), Reason.NEW_MATTER), outcome(LIFT, Act.CASE, Optional.of("1001")))
                .at("/pieces/0");

        assertThat(piece.get("kindName").asString()).isEqualTo("诉求");
        assertThat(piece.get("categoryName").asString()).isEqualTo("电梯");
        assertThat(piece.get("confidence").asDouble()).isEqualTo(0.917);
        assertThat(piece.get("severity").asString()).isEqualTo("normal");
        assertThat(piece.get("act").asString()).isEqualTo("case");
        assertThat(piece.get("reason").asString()).isEqualTo("NEW_MATTER");
        assertThat(piece.get("case").asString()).isEqualTo("1001");
    }

    @Test
    void theExamplesItResemblesAreShownWithTheirLabelInWords() {
        var example = explained(
                LIFT, new Decided(new Decision.Open(), Reason.NEW_MATTER), outcome(LIFT, Act.CASE, Optional.empty()))
                .at("/pieces/0/examples/0");

        assertThat(example.get("text").asString()).isEqualTo("电梯停了");
        assertThat(example.get("labelName").asString()).isEqualTo("诉求");
        assertThat(example.get("likeness").asDouble()).isEqualTo(1.0);
    }

    @Test
    void theMatchedEntryIsShownWithTitleAndCoverage() {
        var entry = explained(
                FEE, new Decided(new Decision.Silent(), Reason.SAID_ALREADY), outcome(FEE, Act.SILENT, Optional.empty()))
                .at("/pieces/0/entry");

        assertThat(entry.get("title").asString()).isEqualTo("社区办事窗口几点上班");
        assertThat(entry.get("probability").asDouble()).isEqualTo(0.848);
    }

    @Test
    void thePlaceIsSaidInWordsAndWhereItComesFrom() {
        var piece = explained(
                LIFT, new Decided(new Decision.Open(), Reason.NEW_MATTER), outcome(LIFT, Act.CASE, Optional.empty()))
                .at("/pieces/0");

        assertThat(piece.get("place").asString()).isEqualTo("清河苑 2-1-502");
        assertThat(piece.get("placeFrom").valueStream().map(JsonNode::asString)).containsExactly("card", "group");
    }

    @Test
    void eachPieceGetsItsOwnOutcomeThoughSmallTalkHasNone() {
        var understanding = new Understanding(List.of(SMALL_TALK, LIFT, FEE), true);
        var decisions = List.of(
                new Decided(new Decision.Silent(), Reason.NEEDS_NOBODY),
                new Decided(new Decision.Open(), Reason.NEW_MATTER),
                new Decided(new Decision.HandOver(), Reason.NO_ENTRY_ANSWERS));
        var reply = new Reply(
                false,
                List.of(outcome(LIFT, Act.CASE, Optional.of("1001")), outcome(FEE, Act.HANDOVER, Optional.of("1002"))),
                List.of());

        var event = event(understanding, decisions, reply);

        assertThat(event.get("pieces").valueStream().map(p -> p.path("case").asString("none")))
                .containsExactly("none", "1001", "1002");
        assertThat(event.get("act").asString()).isEqualTo("case");
        assertThat(event.get("issues").asInt()).isEqualTo(2);
    }

    @Test
    void plainSmallTalkHasNoDecisionAndIsSilent() {
        var event = event(new Understanding(List.of(SMALL_TALK), false), List.of(), Reply.SILENT);

        assertThat(event.get("act").asString()).isEqualTo("silent");
        assertThat(event.at("/pieces/0/reason").isNull()).isTrue();
    }

    private static JsonNode explained(Issue issue, Decided decided, IssueReply outcome) {
        return event(new Understanding(List.of(issue), false), List.of(decided), new Reply(false, List.of(outcome), List.of()));
    }

    /// As the page gets it.
    private static JsonNode event(Understanding understanding, List<Decided> decisions, Reply reply) {
        var playground = new Playground(
                ShippedSite::dull, () -> { throw new IllegalStateException("nobody writes"); }, TestClock.pinned(NOW));
        playground.saw(message(), understanding, decisions, reply);
        return new Browser(playground.routes()).events().getFirst();
    }

    private static InboundMessage message() {
        return new InboundMessage(
                new MessageId("open", "open", "m-1"), Optional.of("qh-2-1"), "resident-wang", Optional.of("2-1-502 王叔"), NOW,
                "电梯又坏了", false, Optional.empty(), List.of());
    }

    private static Issue issue(
            String text, Kind kind, Optional<String> category, Place place, Optional<EntryMatch> entry) {
        var evidence = new Evidence(
                false, List.of("电梯停了"), List.of(new LikeExample("s-1", "电梯停了", "service_request", 1.0)), Optional.empty());
        return new Issue("", text, kind, category, 0.9171, 0.9171, 0, Severity.NORMAL, place, entry, evidence);
    }

    private static IssueReply outcome(Issue issue, Act act, Optional<String> caseNumber) {
        return new IssueReply("", issue.text(), issue.kind(), issue.category(), act, caseNumber, Optional.empty());
    }
}
