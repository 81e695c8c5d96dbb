package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private static final double FLOOR_OF_KINDS = 0.86;
    private static final double FLOOR_OF_CATEGORIES = 0.85;
    private static final double FLOOR_OF_DANGER_HEARD = 0.80;

    private static Site site;
    private static List<JsonNode> rows;

    @BeforeAll
    static void learn() throws InvalidFiles, IOException {
        site = new SiteLoader(Folder.at(Path.of("config")), Folder.at(Path.of("knowledge-base")), _ -> FittedModels::train).load();
        var file = Path.of("bot/src/test/resources/understanding/held-out.jsonl");
        rows = Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(JsonMapper.shared()::readTree).toList();
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
