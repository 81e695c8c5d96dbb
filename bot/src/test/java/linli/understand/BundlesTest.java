package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.message.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well bundles, and messages of several matters, come apart into what should come out of them. The figures are printed; the floors
/// are a little under what was measured when they were set.
class BundlesTest {
    private static final double FLOOR_OF_ISSUES = 0.88;
    private static final double FLOOR_OF_SPEAKERS = 0.97;
    private static final double FLOOR_OF_PLACES = 0.95;
    private static final double FLOOR_OF_WHOLE_BUNDLES = 0.80;

    private static final Tally TALLY = new Tally();

    /// What was found, wanted and right.
    private static final class Tally {
        private int wanted;
        private int found;
        private int right;
        private int placed;
        private int placesRight;
        private int located;
        private int speakersRight;
        private int bundles;
        private int wholeBundles;

        double f1() {
            return 2.0 * right / (wanted + found);
        }

        double speakers() {
            return (double) speakersRight / located;
        }

        double places() {
            return (double) placesRight / placed;
        }

        double whole() {
            return (double) wholeBundles / bundles;
        }

        void add(JsonNode row, List<Issue> issues) {
            var left = new ArrayList<>(issues);
            boolean whole = issues.size() == row.get("issues").size();
            found += issues.size();
            bundles++;
            for (JsonNode gold : row.get("issues")) {
                wanted++;
                var match = left.stream().filter(issue -> issue.text().contains(gold.get("text_contains").asString()))
                        .min(Comparator.comparing(issue -> !isOfKind(issue, gold)));
                match.ifPresent(left::remove);
                match.ifPresent(issue -> compare(issue, gold));
                whole &= match.filter(issue -> isOfKind(issue, gold) && isBy(issue, gold)).isPresent();
            }
            wholeBundles += whole ? 1 : 0;
        }

        private void compare(Issue issue, JsonNode gold) {
            located++;
            right += isOfKind(issue, gold) ? 1 : 0;
            speakersRight += isBy(issue, gold) ? 1 : 0;
            for (var part : gold.path("place").properties()) {
                placed++;
                placesRight += Optional.of(part.getValue().asString()).equals(partOf(issue.place(), part.getKey())) ? 1 : 0;
            }
        }

        private static boolean isOfKind(Issue issue, JsonNode gold) {
            return issue.kind().code().equals(gold.get("kind").asString());
        }

        private static boolean isBy(Issue issue, JsonNode gold) {
            return issue.speaker().equals(gold.get("speaker").asString());
        }

        private static Optional<String> partOf(Place place, String name) {
            return switch (name) {
                case "compound" -> place.compound();
                case "building" -> place.building();
                case "unit" -> place.unit();
                case "room" -> place.room();
                case "spot" -> place.spot();
                default -> throw new IllegalArgumentException("no part of a place: " + name);
            };
        }
    }

    @BeforeAll
    static void readThemAll() throws IOException {
        try (Stream<String> lines = Files.lines(
                Path.of("bot/src/test/resources/understanding/bundles.jsonl"), StandardCharsets.UTF_8)) {
            lines.map(JsonMapper.shared()::readTree).forEach(row -> TALLY.add(row, ReadByLinli.issues(row.get("text").asString())));
        }
        System.out.printf("bundles: F1 of text and kind %.3f (%d wanted, %d found, %d right), speakers %.3f, places %.3f, %d of %d whole%n",
                TALLY.f1(), TALLY.wanted, TALLY.found, TALLY.right, TALLY.speakers(), TALLY.places(), TALLY.wholeBundles, TALLY.bundles);
    }

    @Test
    void issuesComeOutOnceEachAndOfTheRightKind() {
        assertThat(TALLY.f1()).isGreaterThan(FLOOR_OF_ISSUES);
    }

    @Test
    void mostBundlesComeApartWithoutAMistake() {
        assertThat(TALLY.whole()).isGreaterThan(FLOOR_OF_WHOLE_BUNDLES);
    }

    @Test
    void issuesCarryTheNameOfWhoeverBeganThem() {
        assertThat(TALLY.speakers()).isGreaterThan(FLOOR_OF_SPEAKERS);
    }

    @Test
    void issuesAreWhereTextCardOrHeadingSay() {
        assertThat(TALLY.places()).isGreaterThan(FLOOR_OF_PLACES);
    }

    @Test
    void bundleOfTalkHoldsNone() {
        assertThat(ReadByLinli.issues("老纪：晚上看球不\n小雅：看\n老纪：带点花生")).isEmpty();
    }
}
