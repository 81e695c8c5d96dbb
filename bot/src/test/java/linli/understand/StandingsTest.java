package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import linli.Examples;
import linli.measure.Scores;
import linli.text.PlainText;
import linli.text.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well second lines are understood that another hand wrote than the one that wrote those learned from.
class StandingsTest {
    private static final double FLOOR = 0.75;
    private static final double FLOOR_OF_WHAT_IS_PLAIN = 0.88;
    private static final double PLAINLY = 0.8;

    private static Interpreter interpreter;
    private static List<JsonNode> rows;

    @BeforeAll
    static void read() throws IOException {
        interpreter = Examples.site().interpreter();
        rows = Files.readAllLines(Path.of("bot/src/test/resources/understanding/second-lines.jsonl")).stream().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void howAMatterStandsIsTold() {
        var scores = new Scores();
        rows.forEach(row -> scores.add(row.get("standing").asString(), standing(row, 0).name().toLowerCase(Locale.ROOT)));
        System.out.printf("second lines: %.3f of %d%n", scores.accuracy(), scores.count());

        assertThat(scores.accuracy()).isGreaterThan(FLOOR);
    }

    @Test
    void whatIsPlainlySaidIsSoMostly() {
        var plain = rows.stream().filter(row -> standing(row, PLAINLY) != Standing.TOLD).toList();
        long right = plain.stream().filter(row -> standing(row, PLAINLY).name().equalsIgnoreCase(row.get("standing").asString())).count();
        System.out.printf("second lines, said plainly: %d of %d right%n", right, plain.size());

        assertThat((double) right / plain.size()).isGreaterThan(FLOOR_OF_WHAT_IS_PLAIN);
        assertThat(plain).hasSizeGreaterThan(rows.size() / 3);
    }

    private static Standing standing(JsonNode row, double sureness) {
        return interpreter.standing(PlainText.of(row.get("text").asString()), sureness);
    }
}
