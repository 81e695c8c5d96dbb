package linli.understand;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import linli.knowledge.Example;
import linli.knowledge.SecondLine;
import linli.text.PlainText;
import linli.text.Standing;

/// Tells how a matter stands from what somebody writes who has told of it before, by the second lines that Linli has learned from.
///
/// @param labels the standings, in the order of the model's labels
record Standings(LinearModel model, List<Standing> labels) {
    Standings(LinearModel model) {
        this(model, model.labels().stream().map(Standings::standing).toList());
    }

    /// @param talk small talk, which says nothing of any matter
    static LinearModel learn(List<SecondLine> lines, List<Example> talk) {
        var known = lines.stream().map(line -> new Labelled(line.id(), PlainText.of(line.text()), code(line.standing())));
        var nothing = talk.stream().map(example -> new Labelled(example.id(), PlainText.of(example.text()), code(Standing.TOLD)));
        return TextClassifier.fit(Stream.concat(known, nothing).toList(), 1);
    }

    /// @param plain a text as [PlainText] leaves it
    /// @param sureness what sounds less sure than that says nothing of it
    Standing of(String plain, double sureness) {
        double[] probabilities = Ensemble.alone(model.probabilities(Features.of(plain)));
        int likeliest = Ensemble.likeliest(probabilities);
        return probabilities[likeliest] >= sureness ? labels.get(likeliest) : Standing.TOLD;
    }

    private static Standing standing(String code) {
        return Arrays.stream(Standing.values()).filter(standing -> code(standing).equals(code)).findFirst().orElseThrow();
    }

    private static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
