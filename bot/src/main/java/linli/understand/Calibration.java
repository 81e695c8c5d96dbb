package linli.understand;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Learns from long texts so that the margins of different labels can be compared: a machine keeps farther from a rare or many-sided label
/// than from others, and texts with that label would go to its neighbours.
final class Calibration {
    /// Of so many parts of the texts each is judged by a machine that was fitted to the others.
    private static final int PARTS = 5;

    private final List<String> labels;
    private final List<String> texts;
    private final int[] labelOfText;
    private final int fewestTexts;

    private Calibration(List<String> labels, List<String> texts, int[] labelOfText, int fewestTexts) {
        this.labels = labels;
        this.texts = texts;
        this.labelOfText = labelOfText;
        this.fewestTexts = fewestTexts;
    }

    /// @param fewestTexts that have to hold a run for it to be looked at
    static LinearModel train(List<String> labels, List<String> texts, int[] labelOfText, int fewestTexts) {
        var learning = new Calibration(labels, texts, labelOfText, fewestTexts);
        var model = learning.trainedOn(_ -> true);
        return learning.hasEveryLabelInEveryPart() ? model.calibrated(learning.lines()) : model;
    }

    private LinearModel trainedOn(IntPredicate seen) {
        int[] chosen = IntStream.range(0, texts.size()).filter(seen).toArray();
        int[] labelOfChosen = Arrays.stream(chosen).map(text -> labelOfText[text]).toArray();
        return LinearModel.train(labels, Arrays.stream(chosen).mapToObj(texts::get).toList(), labelOfChosen, fewestTexts, true);
    }

    private boolean hasEveryLabelInEveryPart() {
        return IntStream.range(0, labels.size()).allMatch(label -> Arrays.stream(labelOfText).filter(l -> l == label).count() >= PARTS);
    }

    /// Of each label.
    private List<OddsLine> lines() {
        double[][] margins = marginsOfUnseen();
        return IntStream.range(0, labels.size())
                .mapToObj(label -> {
                    double[] y = LinearModel.oneAgainstTheRest(label, labelOfText);
                    return OddsLine.of(Arrays.stream(margins).mapToDouble(m -> m[label]).toArray(), y, LinearModel.care(y, labels.size()));
                })
                .toList();
    }

    private double[][] marginsOfUnseen() {
        int[] partOfText = dealtOut();
        double[][] margins = new double[texts.size()][];
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            var model = trainedOn(text -> partOfText[text] != left);
            IntStream.range(0, margins.length)
                    .filter(text -> partOfText[text] == left)
                    .forEach(text -> margins[text] = model.margins(Features.of(texts.get(text))));
        }
        return margins;
    }

    /// Label by label, so that each part has as many of a label as the others.
    private int[] dealtOut() {
        int[] dealt = new int[labels.size()];
        return Arrays.stream(labelOfText).map(label -> dealt[label]++ % PARTS).toArray();
    }
}
