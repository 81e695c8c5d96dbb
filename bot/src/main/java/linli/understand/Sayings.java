package linli.understand;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.knowledge.Example;
import linli.knowledge.KnownLine;
import linli.knowledge.Lesson;
import linli.text.PlainText;
import linli.text.Sureness;

/// Tells what a line says of something that is known, by the lines of a [Lesson].
///
/// @param <S> what it can say
/// @param says the same in the order of the model's labels
/// @param nothing what a line says that says nothing of it
record Sayings<S extends Enum<S>>(LinearModel model, List<S> says, S nothing) {
    /// What says nothing is likelier by itself where so much of it was learned; chosen so that of lines nobody learned from as many are heard as before.
    private static final float OF_SO_MANY_MORE = 0.65f;

    static <S extends Enum<S>> Sayings<S> of(LinearModel model, S nothing) {
        var all = List.of(nothing.getDeclaringClass().getEnumConstants());
        var says = model.labels().stream()
                .map(label -> all.stream().filter(one -> Lesson.code(one).equals(label)).findFirst().orElseThrow())
                .toList();
        return new Sayings<>(model, says, nothing);
    }

    /// @param others messages that say nothing of any matter that is known
    static LinearModel learn(List<KnownLine> lines, List<Example> others, String nothing) {
        return TextClassifier.fit(Stream.concat(known(lines).stream(), besides(others, nothing).stream()).toList(), 1); // of most ways to say it there are so few that each counts
    }

    /// The same where others say much the same words, 来了来了: what it is to say nothing is learned from these too, and what the lines say from the lines alone.
    static LinearModel learnApart(List<KnownLine> lines, List<Example> others, String nothing) {
        return TextClassifier.fit(known(lines), besides(others, nothing)).lessReady(nothing, OF_SO_MANY_MORE);
    }

    private static List<Labelled> known(List<KnownLine> lines) {
        return lines.stream().map(line -> new Labelled(line.id(), PlainText.of(line.text()), line.label())).toList();
    }

    private static List<Labelled> besides(List<Example> others, String nothing) {
        return others.stream().map(example -> new Labelled(example.id(), PlainText.of(example.text()), nothing)).toList();
    }

    /// @param plain a text as [PlainText] leaves it
    Saying<S> in(String plain) {
        double[] probabilities = Ensemble.alone(model.probabilities(Features.of(plain)));
        int likeliest = Ensemble.likeliest(probabilities);
        return new Saying<>(says.get(likeliest), probabilities[likeliest], nothing);
    }

    /// The same were it known to be on that, though it may be small talk as well.
    ///
    /// @param plain a text as [PlainText] leaves it
    Saying<S> wereItOfThat(String plain) {
        double[] probabilities = Ensemble.alone(model.probabilities(Features.of(plain)));
        double ofThat = 1 - probabilities[says.indexOf(nothing)];
        probabilities[says.indexOf(nothing)] = 0;
        int likeliest = Ensemble.likeliest(probabilities);
        return new Saying<>(says.get(likeliest), probabilities[likeliest] / ofThat, nothing);
    }

    /// The same where some of what it can say is much the same: between two of these one need not be sure which.
    ///
    /// @param plain a text as [PlainText] leaves it
    Saying<S> in(String plain, Predicate<S> alike) {
        double[] probabilities = Ensemble.alone(model.probabilities(Features.of(plain)));
        double[] together = probabilities.clone();
        double ofThese = IntStream.range(0, together.length).filter(i -> alike.test(says.get(i))).mapToDouble(i -> probabilities[i]).sum();
        int foremost = IntStream.range(0, together.length).filter(i -> alike.test(says.get(i))).boxed()
                .max(Comparator.comparingDouble(i -> probabilities[i])).orElseThrow();
        together[foremost] = ofThese;
        int likeliest = Ensemble.likeliest(together);
        return new Saying<>(says.get(likeliest), together[likeliest], nothing);
    }

    /// How likely it is that the line is on what is known, whatever it says of that.
    ///
    /// @param plain a text as [PlainText] leaves it
    double anything(String plain) {
        double[] probabilities = Ensemble.alone(model.probabilities(Features.of(plain)));
        return IntStream.range(0, probabilities.length).filter(i -> says.get(i) != nothing).mapToDouble(i -> probabilities[i]).sum();
    }

    /// @param plain a text as [PlainText] leaves it
    /// @param sureness what sounds less sure than that says nothing of it
    S in(String plain, Sureness sureness) {
        return in(plain).ifSure(sureness);
    }
}
