package linli.understand;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import linli.knowledge.SecondLine;
import linli.text.PlainText;
import linli.text.Standing;

/// Tells how a matter stands from what somebody writes who has told of it before, by the second lines that Linli has learned from.
///
/// @param labels the standings, in the order of the model's labels
record Standings(LinearModel model, List<Standing> labels) {
    /// What sounds less sure says nothing of it.
    private static final double SURE = 0.5;

    Standings(LinearModel model) {
        this(model, model.labels().stream().map(Standings::standing).toList());
    }

    static LinearModel learn(List<SecondLine> lines) {
        return TextClassifier.fit(
                lines.stream().map(line -> new Labelled(line.id(), PlainText.of(line.text()), code(line.standing()))).toList(), 1);
    }

    /// @param plain a text as [PlainText] leaves it
    Standing of(String plain) {
        double[] probabilities = Ensemble.alone(model.probabilities(Features.of(plain)));
        int likeliest = Ensemble.likeliest(probabilities);
        return probabilities[likeliest] >= SURE ? labels.get(likeliest) : Standing.TOLD;
    }

    private static Standing standing(String code) {
        return Arrays.stream(Standing.values()).filter(standing -> code(standing).equals(code)).findFirst().orElseThrow();
    }

    private static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
