package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import linli.channel.Intake;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.Route;
import linli.channel.WebResponse;
import linli.fake.TestClock;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.rounds.Sweep;
import linli.rounds.Timer;
import linli.understand.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PlaygroundTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final SentMessage WORD = new SentMessage("7", "qh-2-1", Audience.GROUP, "在");
    private static final Understanding NOTHING = new Understanding(List.of(), false);

    static final List<String> FILES = Stream.of(Pages.SCRIPTS, Pages.STYLES, List.of("story.json"))
            .flatMap(List::stream).map(name -> "/playground/" + name).toList();

    private final TestClock clock = TestClock.pinned(NOW);
    private final Answering intake = new Answering();
    private final Playground playground = new Playground(ShippedSite::dull, () -> intake, clock);
    private final Browser browser = new Browser(playground.routes());

    /// Says one word to everything, and lets the playground see it as the processor does.
    private final class Answering implements Intake {
        private final List<InboundMessage> messages = new ArrayList<>();

        @Override
        public CompletionStage<Reply> process(InboundMessage message) {
            messages.add(message);
            var reply = new Reply(false, List.of(), List.of(WORD));
            playground.saw(message, NOTHING, List.of(), reply);
            return CompletableFuture.completedFuture(reply);
        }
    }

    @Test
    void theRootLeadsToThePage() {
        assertThat(browser.get("/").status()).isEqualTo(302);
        assertThat(browser.get("/").headers()).containsEntry("Location", "/playground");
        assertThat(Browser.text(browser.get("/playground"))).contains("<title>邻里");
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyFileOfThePageIsServed(String path) {
        assertThat(browser.get(path).status()).isEqualTo(200);
        assertThat(browser.get(path).body()).isNotEmpty();
    }

    @Test
    void everyRouteRefusesAStrangersName() {
        assertThat(playground.routes()).isNotEmpty().allSatisfy(route -> assertThat(refusalOf(route).status()).isEqualTo(403));
        assertThat(intake.messages).isEmpty();
    }

    private static WebResponse refusalOf(Route route) {
        var headers = Browser.headers(Map.of("host", "rebound.example:8080"));
        return route.handle(Browser.request(route.method(), route.path(), Map.of(), headers, "{}")).toCompletableFuture().join();
    }

    @Test
    void whatIsWrittenReachesLinliAsAMessageOfItsOwnChannel() {
        browser.post("""
                {"as": "resident-li", "name": "3-2-701 李姐", "group": "qh-3-2", "text": "停水了", "mentionsBot": true,
                 "quote": {"id": "12", "text": "前一句"}}""");

        var message = intake.messages.getFirst();
        assertThat(message.group()).contains("qh-3-2");
        assertThat(message.sender()).isEqualTo("resident-li");
        assertThat(message.name()).contains("3-2-701 李姐");
        assertThat(message.receivedAt()).isEqualTo(NOW);
        assertThat(message.text()).isEqualTo("停水了");
        assertThat(message.mentionsBot()).isTrue();
        assertThat(message.quote()).contains(new Quote(Optional.of("12"), "前一句"));
        assertThat(message.id().channel()).isEqualTo("playground");
        assertThat(message.id().account()).isEqualTo("playground");
    }

    @Test
    void aMessageWithoutGroupIsPrivate() {
        browser.post("""
                {"as": "resident-li", "group": null, "text": "在吗", "quote": null}""");

        assertThat(intake.messages).singleElement().matches(InboundMessage::isPrivate);
    }

    @Test
    void noTwoMessagesShareAnIdEvenAfterARestart() {
        browser.post("""
                {"as": "a", "text": "1"}""");
        browser.post("""
                {"as": "a", "text": "1"}""");
        clock.pin(NOW.plusSeconds(60));
        new Browser(new Playground(ShippedSite::dull, () -> intake, clock).routes()).post("""
                {"as": "a", "text": "1"}""");

        assertThat(intake.messages).extracting(InboundMessage::id).extracting(MessageId::id).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void theAnswerOfAPostIsWhereTheFeedStandsThen() {
        var answer = browser.post("""
                {"as": "a", "group": "qh-2-1", "text": "在吗"}""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Browser.parse(answer).get("position").asLong()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[]", "{", "{}", "{\"as\":\"a\"}", "{\"as\":\"a\",\"text\":\" \"}", "{\"as\":1,\"text\":\"x\"}",
        "{\"as\":\"a\",\"text\":\"x\",\"group\":\"qh-99-1\"}", "{\"as\":\"a\",\"text\":\"x\",\"mentionsBot\":\"yes\"}",
        "{\"as\":\"a\",\"text\":\"x\",\"quote\":{}}", "{\"as\":\"a\",\"text\":\"x\",\"quote\":\"y\"}"})
    void whatMakesNoSenseIsRefused(String body) {
        assertThatThrownBy(() -> browser.post(body))
                .isInstanceOfSatisfying(RejectedWebhook.class, r -> assertThat(r.reason().status()).isEqualTo(400));
        assertThat(intake.messages).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", "1e9", "99999999999999999999"})
    void theFeedIsAskedForByNumber(String after) {
        var request = Browser.request("GET", "/playground/feed", Map.of("after", after), Browser.headers(Map.of()), "");

        assertThatThrownBy(() -> browser.ask(request))
                .isInstanceOfSatisfying(RejectedWebhook.class, r -> assertThat(r.reason()).isEqualTo(RefusalReason.MALFORMED));
    }

    @Test
    void whatComesInByTheWebhookIsSeenOnThePage() {
        playground.saw(byWebhook("有人吗"), NOTHING, List.of(), new Reply(false, List.of(), List.of(WORD)));

        var events = browser.feedAfter(0).join().get("events");
        assertThat(events.at("/0/type").asString()).isEqualTo("in");
        assertThat(events.at("/0/channel").asString()).isEqualTo("open");
        assertThat(events.at("/0/text").asString()).isEqualTo("有人吗");
        assertThat(events.at("/1/type").asString()).isEqualTo("out");
        assertThat(events.at("/1/to").asString()).isEqualTo("qh-2-1");
        assertThat(events.at("/1/cause").asLong()).isEqualTo(events.at("/0/n").asLong());
    }

    @Test
    void aRepeatSaysNothingAgain() {
        playground.saw(byWebhook("有人吗"), NOTHING, List.of(), new Reply(true, List.of(), List.of(WORD)));

        assertThat(browser.events()).singleElement().matches(event -> event.get("duplicate").asBoolean());
    }

    @Test
    void whatTheClockCausedIsSeenWithWhatWasSaid() {
        playground.saw(new Sweep.Fired(Timer.ESCALATION, NOW, Optional.of("1001"), List.of(WORD)));

        var events = browser.events();
        assertThat(events).extracting(event -> event.get("type").asString()).containsExactly("timer", "out");
        assertThat(events.getFirst().get("timer").asString()).isEqualTo("escalation");
        assertThat(events.getFirst().get("case").asString()).isEqualTo("1001");
    }

    @Test
    void aTextWithoutEndIsCutForThePage() {
        playground.saw(byWebhook("𠮷".repeat(5_000)), NOTHING, List.of(), Reply.SILENT);

        String shown = browser.events().getFirst().get("text").asString();
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(2_001);
        assertThat(shown).endsWith("𠮷…");
    }

    @Test
    void pageIsNeverKeptWaitingForNews() {
        var asked = browser.feedAfter(0);

        assertThat(asked).isCompleted();
        assertThat(asked.join().get("events").isEmpty()).isTrue();
    }

    private static InboundMessage byWebhook(String text) {
        return new InboundMessage(
                new MessageId("open", "open", "m-1"), Optional.of("qh-2-1"), "somebody", Optional.empty(), NOW, text, false,
                Optional.empty(), List.of());
    }
}
