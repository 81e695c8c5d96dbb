package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import linli.MessageProcessor;
import linli.channel.Intake;
import linli.fake.TestClock;
import linli.site.Site;
import linli.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The sentences and the story of the page, played by the whole of Linli: a newcomer must see what they promise.
@Timeout(120)
class ShowcaseTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T02:00:00Z");
    private static Site site = ShippedSite.dull();

    private final JsonNode script = JSON.readTree(Pages.read("story.json"));
    private SqliteStore store;
    private Browser browser;
    private JsonNode scene;

    @BeforeAll
    static void learn() {
        site = ShippedSite.whole();
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("linli.db"));
        var intake = new AtomicReference<Intake>();
        var playground = new Playground(() -> site, intake::get, TestClock.pinned(MONDAY_MORNING));
        intake.set(new MessageProcessor(() -> site, store, playground, () -> {}, new Random(7)));
        browser = new Browser(playground.routes());
        scene = browser.json("/playground/scene");
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void eachStepOfTheStoryShowsWhatItPromises() {
        var shown = script.get("story").valueStream().map(step -> play(step, step.get("chat").asString())).toList();

        assertThat(shown).isEqualTo(promised("story"));
    }

    @Test
    void eachSentenceToTryShowsWhatItPromises() {
        var shown = new ArrayList<String>();
        for (JsonNode sentence : script.get("sentences")) {
            shown.add(play(sentence, switch (sentence.get("where").asString()) {
                case "group" -> script.at("/stage/first").asString();
                case "desk" -> script.at("/stage/desk").asString();
                default -> "@" + sentence.get("as").asString();
            }));
        }

        assertThat(shown).isEqualTo(promised("sentences"));
    }

    private List<String> promised(String list) {
        return script.get(list).valueStream()
                .map(step -> step.get("text").asString() + " " + step.get("act").asString())
                .toList();
    }

    /// What was written and what Linli did about it.
    private String play(JsonNode step, String chat) {
        boolean atTheDesk = chat.startsWith("grid-");
        String person = step.path("as").asString(atTheDesk ? holderOf(chat) : "resident-wang");
        ObjectNode body = JSON.createObjectNode();
        body.put("as", person).put("name", nameOf(person)).put("text", step.get("text").asString());
        if (!chat.startsWith("@")) {
            body.put("group", chat);
        }
        assertThat(browser.post(body.toString()).status()).isEqualTo(200);
        var heard = browser.events().stream().filter(event -> event.get("type").asString().equals("in")).toList().getLast();
        return heard.get("text").asString() + " " + heard.get("act").asString();
    }

    private String holderOf(String group) {
        return scene.get("groups").valueStream().filter(g -> g.get("id").asString().equals(group)).findFirst().orElseThrow()
                .get("holder").asString();
    }

    /// Fails for somebody whom the page does not know.
    private String nameOf(String person) {
        return scene.get("people").valueStream().filter(p -> p.get("id").asString().equals(person)).findFirst().orElseThrow()
                .get("name").asString();
    }
}
