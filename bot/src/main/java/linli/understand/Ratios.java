package linli.understand;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Arrays;
import java.util.stream.Stream;

/// How much more often each run of characters stands in texts with a label than in others, which is what naive Bayes goes by. A support
/// vector machine whose runs count for that much reads long texts better than one that starts from nothing (Wang and Manning, Baselines
/// and Bigrams, 2012).
final class Ratios {
    /// As often has every run been seen with and without the label before any text is looked at.
    private static final double BEFORE_ANY = 1;

    private final double[] ofRow;

    private Ratios(double[] ofRow) {
        this.ofRow = ofRow;
    }

    /// @param texts their runs by rows from 1, and after them the bias
    /// @param labels more than 0 for texts with the label
    /// @param rows how many there are
    static Ratios of(Feature[][] texts, double[] labels, int rows) {
        double[] with = new double[rows + 1];
        double[] without = new double[rows + 1];
        Arrays.fill(with, BEFORE_ANY);
        Arrays.fill(without, BEFORE_ANY);
        for (int text = 0; text < texts.length; text++) {
            double[] counts = labels[text] > 0 ? with : without;
            runs(texts[text]).forEach(run -> counts[run.getIndex()]++);
        }
        double odds = Arrays.stream(without).sum() / Arrays.stream(with).sum();
        double[] ofRow = new double[rows + 1];
        for (int row = 1; row <= rows; row++) {
            ofRow[row] = Math.log(with[row] / without[row] * odds);
        }
        return new Ratios(ofRow).ofUnitLength(texts);
    }

    /// So that a text weighed by them is as long, on the mean, as it was: 1.
    private Ratios ofUnitLength(Feature[][] texts) {
        double mean = Arrays.stream(texts)
                .mapToDouble(text -> Math.sqrt(runs(text).mapToDouble(run -> Math.pow(run.getValue() * ofRow[run.getIndex()], 2)).sum()))
                .average()
                .orElse(1);
        return mean == 0 ? this : new Ratios(Arrays.stream(ofRow).map(ratio -> ratio / mean).toArray());
    }

    double of(int row) {
        return ofRow[row];
    }

    /// The texts with each run counting for as much as it tells of the label.
    Feature[][] weigh(Feature[][] texts) {
        return Arrays.stream(texts).map(this::weigh).toArray(Feature[][]::new);
    }

    private Feature[] weigh(Feature[] text) {
        var weighed = text.clone();
        for (int i = 0; i < weighed.length - 1; i++) {
            weighed[i] = new FeatureNode(text[i].getIndex(), text[i].getValue() * ofRow[text[i].getIndex()]);
        }
        return weighed;
    }

    private static Stream<Feature> runs(Feature[] text) {
        return Arrays.stream(text).limit(text.length - 1L);
    }
}
