package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.decide.Thresholds;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.measure.Scores;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;
import linli.site.Site;
import linli.site.SiteLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well Linli understands messages that another hand wrote than the one that wrote the examples. The table is printed; the
/// floors are a little under what was measured when they were set, so that nothing gets worse unseen.
class QualityTest {
    private static final double FLOOR_OF_KINDS = 0.90;
    private static final double FLOOR_OF_CATEGORIES = 0.90;
    private static final double FLOOR_OF_DANGER_HEARD = 0.88;
    private static final double FLOOR_OF_NEEDS_HEARD = 0.90;
    private static final double MOST_TALK_TAKEN_UP = 0.09;

    private static Site site;
    private static List<JsonNode> rows;
    /// Half of it talk that is made to look like a matter: news, jokes, stories of last year, thanks.
    private static List<JsonNode> hard;

    @BeforeAll
    static void learn() throws InvalidFiles, IOException {
        site = new SiteLoader(Folder.at(Path.of("config")), Folder.at(Path.of("knowledge-base")), _ -> FittedModels::train).load();
        rows = rowsOf("held-out.jsonl");
        hard = rowsOf("act.jsonl");
    }

    private static List<JsonNode> rowsOf(String file) throws IOException {
        var path = Path.of("bot/src/test/resources/understanding", file);
        return Files.readAllLines(path, StandardCharsets.UTF_8).stream().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void kindsAreToldApartOnHeldOutMessages() {
        var scores = new Scores();
        for (JsonNode row : rows) {
            scores.add(row.get("kind").asString(), read(row).kind().code());
        }
        print(scores);

        assertThat(scores.macroF1()).isGreaterThan(FLOOR_OF_KINDS);
        assertThat(scores.labels().get(Kind.EMERGENCY.code()).recall()).isGreaterThan(FLOOR_OF_DANGER_HEARD);
    }

    @Test
    void categoriesAreToldApartWhereTheKindIsRight() {
        var scores = new Scores();
        for (JsonNode row : rows) {
            var issue = read(row);
            if (row.has("category") && row.get("kind").asString().equals(issue.kind().code())) {
                scores.add(row.get("category").asString(), issue.category().orElse(""));
            }
        }
        System.out.printf("categories where the kind is right: %.3f of %d%n", scores.accuracy(), scores.count());

        assertThat(scores.accuracy()).isGreaterThan(FLOOR_OF_CATEGORIES);
    }

    @Test
    void whatNeedsSomebodyIsHeardAndMostTalkIsLeftAlone() {
        double heard = shareTakenUp(true);
        double takenUp = shareTakenUp(false);
        System.out.printf("hard ones: %.3f of what needs somebody is heard, %.3f of the talk is taken up%n", heard, takenUp);

        assertThat(heard).isGreaterThan(FLOOR_OF_NEEDS_HEARD);
        assertThat(takenUp).isLessThan(MOST_TALK_TAKEN_UP);
    }

    private static double shareTakenUp(boolean needsSomebody) {
        return hard.stream()
                .filter(row -> row.get("act").asBoolean() == needsSomebody)
                .map(QualityTest::read)
                .mapToInt(issue -> issue.kind() != Kind.CHATTER && issue.need() >= Thresholds.STANDARD.act() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static Issue read(JsonNode row) {
        var message = new InboundMessage(
                new MessageId("test", "test", row.get("id").asString()), Optional.empty(), "somebody",
                Optional.empty(), Instant.EPOCH, row.get("text").asString(), false,
                Optional.empty(), List.of());
        return site.interpreter().interpret(message, Place.UNKNOWN).pieces().getFirst();
    }

    private static void print(Scores scores) {
        System.out.printf("held-out: accuracy %.3f, macro-F1 %.3f, %d messages%n", scores.accuracy(), scores.macroF1(), scores.count());
        scores.labels().forEach((label, of) -> System.out.printf(
                "  %-16s precision %.2f recall %.2f of %3d, taken for %s%n",
                label, of.precision(), of.recall(), of.count(), scores.confusion().get(label)));
    }
}
