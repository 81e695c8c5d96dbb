package linli.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import linli.knowledge.PairAnalyzer;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Ranking;
import linli.knowledge.WordAnalyzer;
import linli.text.PlainText;

/// Ranks entries for questions, and counts how often the right one comes where.
public final class Retrieval {
    private static final int DEPTH = 10;

    /// Plain BM25 over pairs of characters, to compare with.
    public static final List<View> BASELINE = List.of(new View(new Ranking(new PairAnalyzer(), 1.2f, 0.75f), 1));
    /// What retrieves best, see `bot/RATIONALE.md`.
    public static final List<View> BEST = List.of(
            new View(new Ranking(new PairAnalyzer(), 1.2f, 0.9f, 1.5f), 1), new View(new Ranking(new WordAnalyzer(), 1.2f, 0.9f, 1.5f), 1.5));

    private final List<String> ids;
    private final List<TextIndex> indexes;
    private final List<View> views;

    /// @param ids of the entries, in the order of their texts
    public Retrieval(List<String> ids, List<String> texts, List<View> views) {
        this.ids = List.copyOf(ids);
        this.views = List.copyOf(views);
        var plain = texts.stream().map(PlainText::of).toList();
        this.indexes = views.stream().map(view -> TextIndex.build(plain, view.ranking())).toList();
    }

    /// One way of looking at texts, and how much it counts beside the others.
    public record View(Ranking ranking, double weight) {}

    /// The ten best entries for a question, best first.
    public List<String> rank(String question) {
        String plain = PlainText.of(question);
        double[] scores = new double[ids.size()];
        for (int view = 0; view < views.size(); view++) {
            for (var hit : indexes.get(view).search(plain, ids.size())) {
                scores[hit.number()] += views.get(view).weight() * hit.score();
            }
        }
        return IntStream.range(0, scores.length)
                .filter(entry -> scores[entry] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(entry -> -scores[entry]))
                .limit(DEPTH)
                .map(ids::get)
                .toList();
    }

    /// How often the right entry was first, among the first five, among the first ten; the mean of one over its rank, 0 past the tenth.
    public record Figures(double r1, double r5, double r10, double mrr10, int count) {}

    /// Collects ranks, counted from 1, 0 meaning not found.
    public static final class Tally {
        private final List<Integer> ranks = new ArrayList<>();

        public void add(List<String> ranked, String right) {
            ranks.add(ranked.indexOf(right) + 1);
        }

        public Figures figures() {
            return new Figures(
                    within(1), within(5), within(DEPTH),
                    ranks.stream().mapToDouble(r -> r == 0 ? 0 : 1.0 / r).average().orElse(0), ranks.size());
        }

        private double within(int depth) {
            return ranks.stream().mapToInt(r -> r >= 1 && r <= depth ? 1 : 0).average().orElse(0);
        }
    }
}
