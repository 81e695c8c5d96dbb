package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linli.Examples;
import linli.knowledge.Example;
import linli.measure.Scores;
import linli.text.PlainText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the examples teach, measured on examples that were not learned from: does confidence mean what it says, and what would more
/// examples bring. Figures are printed; the floors are a little under what was measured when they were set.
class LearningTest {
    private static final int FOLDS = 5;
    private static final int BINS = 10;
    private static final double MOST_CALIBRATION_ERROR = 0.05;
    private static final double FLOOR_OF_KINDS = 0.80;
    private static final double FLOOR_OF_CATEGORIES = 0.81;
    private static final List<Integer> LESSONS = List.of(1_000, 2_000, 4_000, 8_000, 16_000);

    private static Folds folds;
    private static List<Example> learned;
    private static List<Example> measured;
    private static Random random;

    @BeforeAll
    static void deal() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        random = new Random(seed);
        folds = new Folds(Examples.site().knowledge(), FOLDS, random);
        measured = folds.in(0);
        learned = new ArrayList<>(IntStream.range(1, FOLDS).mapToObj(folds::in).flatMap(List::stream).toList());
        Collections.shuffle(learned, random);
    }

    @Test
    void confidenceMeansWhatItSays() {
        var bins = new double[BINS][3]; // messages, those read right, the sum of what was claimed
        var macroF1 = new ArrayList<Double>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var models = folds.learnedWithout(fold);
            var scores = new Scores();
            for (Example example : folds.in(fold)) {
                var reading = models.read(PlainText.of(example.text()));
                scores.add(example.kind().code(), reading.kind().code());
                var bin = bins[Math.min(BINS - 1, (int) (reading.probability() * BINS))];
                bin[0]++;
                bin[1] += reading.kind() == example.kind() ? 1 : 0;
                bin[2] += reading.probability();
            }
            macroF1.add(scores.macroF1());
        }
        double all = 0;
        double error = 0;
        for (double[] bin : bins) {
            all += bin[0];
            error += Math.abs(bin[1] - bin[2]);
        }
        System.out.printf("%d folds: macro-F1 of kinds %s; calibration error %.3f on %.0f messages%n", FOLDS,
                macroF1.stream().map("%.3f"::formatted).toList(), error / all, all);
        for (double[] bin : bins) {
            System.out.print(bin[0] == 0 ? "" : "  claimed %.2f, right %.2f, %.0f messages%n".formatted(
                    bin[2] / bin[0], bin[1] / bin[0], bin[0]));
        }

        assertThat(error / all).isLessThan(MOST_CALIBRATION_ERROR);
        assertThat(bins[BINS - 1][1] / bins[BINS - 1][0]).as("of those given 0.9").isGreaterThan(0.9);
        assertThat(macroF1).allSatisfy(f1 -> assertThat(f1).isGreaterThan(FLOOR_OF_KINDS));
    }

    @Test
    void categoriesAreToldApartWhereTheKindIsKnown() {
        var models = folds.learnedFrom(learned);
        var scores = new Scores();
        for (Example example : measured) {
            example.category().ifPresent(category ->
                    scores.add(category, models.category(example.kind(), PlainText.of(example.text())).orElse("")));
        }
        System.out.printf("categories of %d examples: %.3f right%n", scores.count(), scores.accuracy());

        assertThat(scores.accuracy()).isGreaterThan(FLOOR_OF_CATEGORIES);
    }

    /// Tells where more writing pays: as long as the last doubling still brings something, it does.
    @Test
    void moreExamplesTeachMore() {
        var curve = new ArrayList<Double>();
        for (int lesson : LESSONS) {
            var models = folds.learnedFrom(learned.subList(0, Math.min(lesson, learned.size())));
            var scores = new Scores();
            measured.forEach(example ->
                    scores.add(example.kind().code(), models.read(PlainText.of(example.text())).kind().code()));
            curve.add(scores.macroF1());
            System.out.printf("learned from %,6d: macro-F1 %.3f, %s%n", lesson, scores.macroF1(), scores.labels().entrySet().stream()
                    .map(label -> "%s %.2f".formatted(label.getKey(), label.getValue().f1()))
                    .toList());
        }

        assertThat(curve.getLast()).isGreaterThan(curve.getFirst());
    }
}
