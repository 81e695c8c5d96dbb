package linli.understand;

import java.util.List;
import java.util.function.ToIntFunction;
import linli.understand.TextClassifier.Neighbour;

/// Weighs what the linear model says against what the likest examples say, and makes one probability of it.
final class Ensemble {
    /// What the two are asked for, and how much each then counts. Chosen on folds, see `bot/RATIONALE.md`.
    enum Question {
        KIND(0.75, 3),
        /// There are many categories and few examples of each, so that every neighbour is heard, though they agree less often.
        CATEGORY(0.85, 1);

        /// How much the linear model's word counts against the neighbours'.
        private final double trustInLinear;
        /// At 3, a neighbour half as like as the likest has an eighth of its vote.
        private final double steepness;

        Question(double trustInLinear, double steepness) {
            this.trustInLinear = trustInLinear;
            this.steepness = steepness;
        }
    }

    /// How much it is believed when somebody has said of these very words what they are.
    static final double SAID_OUTRIGHT = 0.97;
    /// How much surer the witnesses are together than each alone; chosen on folds so that of the messages given 0.9 nine in ten are right.
    private static final double SHARPENING = 2.2;

    private Ensemble() {}

    /// @param glance the linear model's probabilities, in the order of the labels
    /// @param labelOf the place among them of the label that a neighbour votes for, or less than 0 if it has none of these
    static double[] agree(
            double[] glance, List<Neighbour> neighbours, Question question, ToIntFunction<Neighbour> labelOf) {
        double[] votes = new double[glance.length];
        double sum = 0;
        for (Neighbour neighbour : neighbours) {
            int label = labelOf.applyAsInt(neighbour);
            if (label >= 0) {
                double vote = Math.pow(neighbour.likeness(), question.steepness);
                votes[label] += vote;
                sum += vote;
            }
        }
        double[] probabilities = glance.clone();
        for (int i = 0; i < probabilities.length && sum > 0; i++) {
            probabilities[i] = question.trustInLinear * probabilities[i] + (1 - question.trustInLinear) * votes[i] / sum;
        }
        sharpen(probabilities);
        return probabilities;
    }

    /// Somebody has said what it is: that outweighs both.
    static void believe(double[] probabilities, int label, double sureness) {
        double others = 1 - probabilities[label];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] *= others == 0 ? 1 : (1 - sureness) / others;
        }
        probabilities[label] = sureness;
    }

    /// What the linear model's word on a kind comes to when nobody else is asked.
    static double[] alone(double[] glance) {
        double[] probabilities = glance.clone();
        sharpen(probabilities);
        return probabilities;
    }

    static int likeliest(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    private static void sharpen(double[] probabilities) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.pow(probabilities[i], SHARPENING);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
    }
}
