package linli.understand;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A linear support vector machine, one label against the rest, over the characters and pairs of [Features], rare ones weighing
/// more. Reading a message with it takes microseconds. Immutable and thread-safe.
final class LinearModel {
    private static final double COST = 2;
    /// How much dearer a mistake about a rare label is than one about a frequent one: to the power of how much rarer it is.
    private static final double CARE_FOR_RARE_LABELS = 0.75;
    private static final double TOLERANCE = 0.05;
    /// Of long texts, how much a machine that starts from [Ratios] says besides one that starts from nothing.
    private static final double TRUST_IN_RATIOS = 0.5;
    private static final long SEED = 42; // the same files give the same model
    /// Turns a distance from the margin into a probability; chosen so that confidence means what it says, see `bot/RATIONALE.md`.
    private static final double STEEPNESS = 3;

    private final List<String> labels;
    /// Row 0 is for buckets that no example uses.
    private final Rows rows;
    /// Row after row: how much the run tells at all, then its weight for each label. All of a row in one place, because looking for
    /// it in memory takes longer than the sum.
    private final float[] table;
    private final float[] biases;

    LinearModel(List<String> labels, Rows rows, float[] table, float[] biases) {
        this.labels = List.copyOf(labels);
        this.rows = rows;
        this.table = table;
        this.biases = biases;
    }

    /// Their features are made anew whenever they are looked at: kept, they would be an eighth of all memory while a changed knowledge base
    /// is learned.
    ///
    /// @param texts as [linli.text.PlainText] leaves them
    /// @param fewestTexts that have to hold a run for it to be looked at
    /// @param areLong whether the texts go on for more than a few sentences
    static LinearModel train(List<String> labels, List<String> texts, int[] labelOfText, int fewestTexts, boolean areLong) {
        return train(labels, texts, labelOfText, texts.size(), fewestTexts, areLong);
    }

    /// @param ofAll so many of the texts teach all labels; what comes after them teaches its own label alone
    static LinearModel train(List<String> labels, List<String> texts, int[] labelOfText, int ofAll, int fewestTexts, boolean areLong) {
        int[] textsWith = textsWith(texts);
        var rows = Rows.of(IntStream.range(0, textsWith.length).filter(bucket -> textsWith[bucket] >= fewestTexts).toArray());
        int used = rows.count();
        float[] information = informationOf(rows, textsWith, texts.size());
        Feature[][] x = texts.stream().map(text -> nodes(Features.of(text), rows, information)).toArray(Feature[][]::new);
        int width = 1 + labels.size();
        float[] table = new float[(used + 1) * width];
        for (int row = 1; row <= used; row++) {
            table[row * width] = information[row];
        }
        float[] biases = new float[labels.size()];
        IntStream.range(0, labels.size()).parallel().forEach(label -> {
            boolean hasMore = IntStream.range(ofAll, labelOfText.length).anyMatch(text -> labelOfText[text] == label);
            int seen = hasMore ? x.length : ofAll;
            double[] y = oneAgainstTheRest(label, Arrays.copyOf(labelOfText, seen));
            var seenTexts = Arrays.copyOf(x, seen);
            double[] w = areLong ? fitWithRatios(seenTexts, y, used, labels.size()) : fit(seenTexts, y, used, labels.size());
            for (int row = 1; row <= used; row++) {
                table[row * width + 1 + label] = (float) w[row - 1];
            }
            biases[label] = (float) w[used];
        });
        return new LinearModel(labels, rows, table, biases);
    }

    /// 1 for texts with the label, -1 for the others.
    static double[] oneAgainstTheRest(int label, int[] labelOfText) {
        return Arrays.stream(labelOfText).mapToDouble(l -> l == label ? 1 : -1).toArray();
    }

    /// How much dearer a mistake about a text with the label is than one about another.
    ///
    /// @param y more than 0 for texts with the label
    static double care(double[] y, int labels) {
        double share = Arrays.stream(y).filter(label -> label > 0).count() / (double) y.length;
        return Math.pow(Math.max(1, 1 / (share * labels)), CARE_FOR_RARE_LABELS);
    }

    /// The same model, with margins from which the probabilities follow as these lines have it: still one sum, so a text takes no longer to read.
    ///
    /// @param lines of each label
    LinearModel calibrated(List<OddsLine> lines) {
        float[] calibrated = table.clone();
        float[] shifted = biases.clone();
        int width = 1 + labels.size();
        for (int label = 0; label < shifted.length; label++) {
            double scale = lines.get(label).slope() / STEEPNESS;
            for (int at = 1 + label; at < calibrated.length; at += width) {
                calibrated[at] *= (float) scale;
            }
            shifted[label] = (float) (scale * shifted[label] + lines.get(label).offset() / STEEPNESS);
        }
        return new LinearModel(labels, rows, calibrated, shifted);
    }

    /// The same model, surer of a text the more of it the examples hold: what none of them holds speaks for no label, but counts as
    /// much as what a single one holds. Good for telling talk from matters, where most talk is of things that no example is of.
    ///
    /// @param texts how many it was trained on
    LinearModel wary(int texts) {
        float[] wary = table.clone();
        wary[0] = (float) Math.log(1.0 + texts);
        return new LinearModel(labels, rows, wary, biases);
    }

    /// The same model, less ready to say that label.
    ///
    /// @param by how much further on its side of the margin a text has to be for the same probability
    LinearModel lessReady(String label, float by) {
        float[] shifted = biases.clone();
        shifted[labels.indexOf(label)] -= by;
        return new LinearModel(labels, rows, table, shifted);
    }

    /// How many texts use each bucket.
    private static int[] textsWith(List<String> texts) {
        int[] textsWith = new int[Features.BUCKETS];
        texts.forEach(text -> {
            for (int index : Features.of(text).indexes()) {
                textsWith[index]++;
            }
        });
        return textsWith;
    }

    /// By row; none for row 0.
    private static float[] informationOf(Rows rows, int[] textsWith, int texts) {
        float[] information = new float[rows.count() + 1];
        for (int bucket : rows.buckets()) {
            information[rows.of(bucket)] = (float) Math.log(1.0 + (double) texts / textsWith[bucket]);
        }
        return information;
    }

    /// One node for each known run of characters, of unit length together, and a last one for the bias.
    private static Feature[] nodes(Features features, Rows rows, float[] information) {
        double length = length(features, rows, information);
        var nodes = new ArrayList<Feature>();
        for (int i = 0; i < features.indexes().length; i++) {
            int row = rows.of(features.indexes()[i]);
            if (row > 0) {
                nodes.add(new FeatureNode(row, features.weights()[i] * information[row] / length));
            }
        }
        nodes.add(new FeatureNode(information.length, 1));
        return nodes.toArray(Feature[]::new);
    }

    private static double length(Features features, Rows rows, float[] information) {
        double squares = 0;
        for (int i = 0; i < features.indexes().length; i++) {
            double value = features.weights()[i] * information[rows.of(features.indexes()[i])];
            squares += value * value;
        }
        return squares == 0 ? 1 : Math.sqrt(squares);
    }

    /// Two machines in one: what they say is added up, and so can be what they go by.
    private static double[] fitWithRatios(Feature[][] x, double[] y, int used, int labels) {
        var ratios = Ratios.of(x, y, used);
        double[] weighed = fit(ratios.weigh(x), y, used, labels);
        double[] w = fit(x, y, used, labels);
        for (int i = 0; i < w.length; i++) {
            w[i] = (1 - TRUST_IN_RATIOS) * w[i] + TRUST_IN_RATIOS * weighed[i] * (i < used ? ratios.of(i + 1) : 1);
        }
        return w;
    }

    private static double[] fit(Feature[][] x, double[] y, int used, int labels) {
        Problem problem = new Problem();
        problem.l = x.length;
        problem.n = used + 1;
        problem.bias = 1;
        problem.x = x;
        problem.y = y;
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        parameter.setWeights(new double[] {care(y, labels), 1}, new int[] {1, -1});
        Linear.disableDebugOutput();
        var model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights()).map(w -> w * sign).toArray();
    }

    List<String> labels() {
        return labels;
    }

    /// A probability for each label, in the order of [#labels]; they add up to 1.
    double[] probabilities(Features features) {
        double[] scores = margins(features);
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = 1 / (1 + Math.exp(-STEEPNESS * scores[label]));
            sum += scores[label];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= sum;
        }
        return scores;
    }

    /// How far on its side of the margin a text is, for each label.
    double[] margins(Features features) {
        double[] scores = new double[labels.size()];
        double squares = 0;
        for (int i = 0; i < features.indexes().length; i++) {
            int row = rows.of(features.indexes()[i]) * (1 + scores.length);
            double value = features.weights()[i] * table[row];
            squares += value * value;
            for (int label = 0; label < scores.length; label++) {
                scores[label] += table[row + 1 + label] * value;
            }
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        for (int label = 0; label < scores.length; label++) {
            scores[label] = scores[label] / length + biases[label];
        }
        return scores;
    }

    /// How much each character of a text speaks for a label, by itself and together with its neighbours; less than 0 is against it.
    double[] voices(String plain, int label) {
        double[] voices = new double[plain.length()];
        for (int start = 0; start < plain.length(); start++) {
            for (int end = start + 1; end <= Math.min(start + 2, plain.length()); end++) {
                int row = rows.of(Features.bucketOf(plain, start, end)) * (1 + labels.size());
                for (int i = start; i < end; i++) {
                    voices[i] += table[row] * table[row + 1 + label] / (end - start);
                }
            }
        }
        return voices;
    }

    Rows rows() {
        return rows;
    }

    float[] table() {
        return table;
    }

    float[] biases() {
        return biases;
    }
}
