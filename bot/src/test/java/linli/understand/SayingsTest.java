package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import linli.Examples;
import linli.knowledge.Lesson;
import linli.measure.Scores;
import linli.text.OnTheSpot;
import linli.text.PlainText;
import linli.text.Sureness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well lines on something known are understood that another hand wrote than the one that wrote those learned from. The floors are a little under
/// what was measured when they were set.
class SayingsTest {
    @ParameterizedTest
    @CsvSource({"STANDING, 0.75", "LABOUR, 0.70", "ON_THE_SPOT, 0.70", "BEARING, 0.80", "ERRAND, 0.90"})
    void whatALineSaysIsTold(Lesson lesson, double floor) throws IOException {
        var scores = new Scores();
        var reading = reading(lesson);
        rows(lesson).forEach(row -> scores.add(says(row), Lesson.code(reading.apply(plain(row), Sureness.AT_ALL))));
        System.out.printf("%s: %.3f of %d%n", lesson.folder(), scores.accuracy(), scores.count());

        assertThat(scores.accuracy()).isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"STANDING, TOLD, 0.88", "LABOUR, TOLD, 0.84", "ON_THE_SPOT, OTHER, 0.78", "BEARING, ITS_OWN, 0.88", "ERRAND, OTHER, 0.90"})
    void whatIsPlainlySaidIsSoMostly(Lesson lesson, String nothing, double floor) throws IOException {
        var reading = reading(lesson);
        var plain = rows(lesson).stream().filter(row -> !reading.apply(plain(row), Sureness.PLAINLY).name().equals(nothing)).toList();
        long right = plain.stream().filter(row -> isRight(reading.apply(plain(row), Sureness.PLAINLY), says(row))).count();
        System.out.printf("%s, said plainly: %d of %d right%n", lesson.folder(), right, plain.size());

        assertThat((double) right / plain.size()).isGreaterThan(floor);
        assertThat(plain).hasSizeGreaterThan(rows(lesson).size() / 3);
    }

    /// More of an alarm is also what is surely of it and not surely what.
    private static boolean isRight(Enum<?> heard, String says) {
        return Lesson.code(heard).equals(says) || heard == OnTheSpot.MORE && !says.equals(Lesson.code(OnTheSpot.OTHER));
    }

    private static BiFunction<String, Sureness, Enum<?>> reading(Lesson lesson) {
        var interpreter = Examples.site().interpreter();
        return switch (lesson) {
            case STANDING -> interpreter.knownTalk()::standing;
            case LABOUR -> interpreter.knownTalk()::labour;
            case ON_THE_SPOT -> interpreter.knownTalk()::onTheSpot;
            case BEARING -> interpreter.knownTalk()::bearing;
            case ERRAND -> interpreter.knownTalk()::errand;
        };
    }

    private static List<JsonNode> rows(Lesson lesson) throws IOException {
        var file = Path.of("bot/src/test/resources/understanding", lesson.folder() + ".jsonl");
        return Files.readAllLines(file).stream().map(JsonMapper.shared()::readTree).toList();
    }

    private static String plain(JsonNode row) {
        return PlainText.of(row.get("text").asString());
    }

    private static String says(JsonNode row) {
        return row.get("says").asString();
    }
}
