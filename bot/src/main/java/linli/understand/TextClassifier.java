package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import linli.knowledge.PairAnalyzer;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Ranking;
import linli.text.PlainText;
import linli.text.Words;
import linli.understand.Ensemble.Question;

/// Tells labels apart by two witnesses that err differently: a linear model over character runs, and the votes of the
/// likest examples in the index. Learns any labels. Immutable and thread-safe.
public final class TextClassifier {
    static final Ranking RANKING = new Ranking(new PairAnalyzer(), 1.5f, 0.75f);
    private static final int NEIGHBOURS = 32;
    /// What a single text holds says more of that text than of its label.
    private static final int FEWEST_TEXTS = 2;
    /// Of long texts so many runs stand in two by chance that it takes three.
    private static final int FEWEST_LONG_TEXTS = 3;
    private static final double NEARLY_THE_SAME = 0.95;
    /// Of the neighbours, which are in the order of another measure, the likest is among the first.
    private static final int LIKEST = 8;

    private final LinearModel linear;
    private final TextIndex index;
    private final List<Labelled> examples;
    /// Of each example, the place of its label among the labels.
    private final int[] labelOf;

    private TextClassifier(LinearModel linear, TextIndex index, List<Labelled> examples) {
        this.linear = linear;
        this.index = index;
        this.examples = examples;
        this.labelOf = examples.stream().mapToInt(e -> linear.labels().indexOf(e.label())).toArray();
    }

    public static TextClassifier train(List<Labelled> examples) {
        var plain = plain(examples);
        return new TextClassifier(fit(plain), index(plain), examples);
    }

    /// @param examples those to which model and index were made
    static TextClassifier of(LinearModel linear, TextIndex index, List<Labelled> examples) {
        return new TextClassifier(linear, index, examples);
    }

    static TextIndex index(List<Labelled> plain) {
        return TextIndex.build(textsOf(plain), RANKING);
    }

    static List<Labelled> plain(List<Labelled> examples) {
        return examples.stream().map(e -> new Labelled(e.id(), MaskedPlaces.inOneForm(PlainText.of(e.text())), e.label())).toList();
    }

    static LinearModel fit(List<Labelled> plain) {
        return fit(plain, areLong(plain) ? FEWEST_LONG_TEXTS : FEWEST_TEXTS);
    }

    /// For short lines and some that teach the label that they have and no other.
    ///
    /// @param besides lines with labels that the others have too
    static LinearModel fit(List<Labelled> plain, List<Labelled> besides) {
        var all = Stream.concat(plain.stream(), besides.stream()).toList();
        var labels = labelsOf(plain);
        return LinearModel.train(labels, textsOf(all), placesOf(all, labels), plain.size(), 1, false);
    }

    /// @param fewestTexts that have to hold a run of characters for the model to look at it
    static LinearModel fit(List<Labelled> plain, int fewestTexts) {
        var labels = labelsOf(plain);
        return areLong(plain)
                ? Calibration.train(labels, textsOf(plain), placesOf(plain, labels), fewestTexts)
                : LinearModel.train(labels, textsOf(plain), placesOf(plain, labels), fewestTexts, false);
    }

    private static List<String> labelsOf(List<Labelled> plain) {
        return List.copyOf(new TreeSet<>(plain.stream().map(Labelled::label).toList()));
    }

    private static List<String> textsOf(List<Labelled> plain) {
        return plain.stream().map(Labelled::text).toList();
    }

    private static int[] placesOf(List<Labelled> plain, List<String> labels) {
        return plain.stream().mapToInt(e -> labels.indexOf(e.label())).toArray();
    }

    private static boolean areLong(List<Labelled> plain) {
        return Features.areLong(textsOf(plain));
    }

    /// What a label's probability is, and which examples spoke.
    ///
    /// @param probabilities of every label, in the order of [#labels]
    public record Verdict(String label, double probability, double[] probabilities, List<Neighbour> neighbours) {}

    /// An example like the text at hand.
    ///
    /// @param number its place among the examples
    /// @param likeness between 0 and 1, relative to the likest
    public record Neighbour(int number, Labelled example, double likeness) {}

    public List<String> labels() {
        return linear.labels();
    }

    LinearModel linear() {
        return linear;
    }

    TextIndex index() {
        return index;
    }

    /// The linear model's word alone: rough, in microseconds.
    double[] glance(Features features) {
        return linear.probabilities(features);
    }

    /// @param plain a text as [PlainText] leaves it
    public Verdict classify(String plain) {
        return classify(plain, glance(Features.of(plain)));
    }

    /// The label that somebody gave to these very words, whatever stands between them; none where opinions differ.
    private static Optional<String> verbatim(String plain, List<Neighbour> neighbours) {
        String words = Words.of(plain);
        var labels = new TreeSet<String>();
        for (Neighbour neighbour : neighbours) {
            if (neighbour.likeness() > NEARLY_THE_SAME && Words.of(PlainText.of(neighbour.example().text())).equals(words)) {
                labels.add(neighbour.example().label());
            }
        }
        return labels.size() == 1 ? Optional.of(labels.first()) : Optional.empty();
    }

    /// The verdict once somebody has said outright which label it is.
    ///
    /// @param sureness how much that is to be believed
    Verdict told(Verdict verdict, String label, double sureness) {
        double[] probabilities = verdict.probabilities().clone();
        Ensemble.believe(probabilities, labels().indexOf(label), sureness);
        return new Verdict(label, sureness, probabilities, verdict.neighbours());
    }

    /// How much of what a text and the likest of its neighbours say together they share: 1 for the same words.
    double likenessOfLikest(String plain, List<Neighbour> neighbours) {
        var gist = index.gist(plain);
        return neighbours.stream()
                .limit(LIKEST)
                .mapToDouble(n -> index.gist(PlainText.of(n.example().text())).likeness(gist))
                .max()
                .orElse(0);
    }

    /// @param glance what [#glance] said of the text
    Verdict classify(String plain, double[] glance) {
        var hits = index.search(MaskedPlaces.inOneForm(plain), NEIGHBOURS);
        var neighbours = new ArrayList<Neighbour>(hits.size());
        for (var hit : hits) {
            neighbours.add(new Neighbour(hit.number(), examples.get(hit.number()), hit.score() / hits.getFirst().score()));
        }
        double[] probabilities = Ensemble.agree(glance, neighbours, Question.KIND, neighbour -> labelOf[neighbour.number()]);
        verbatim(plain, neighbours)
                .ifPresent(label -> Ensemble.believe(probabilities, labels().indexOf(label), Ensemble.SAID_OUTRIGHT));
        int best = Ensemble.likeliest(probabilities);
        return new Verdict(labels().get(best), probabilities[best], probabilities, neighbours);
    }
}
