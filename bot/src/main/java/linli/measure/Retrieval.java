package linli.measure;

import java.util.ArrayList;
import java.util.List;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Ranking;
import linli.text.PlainText;

/// Ranks entries for questions, and counts how often the right one comes where.
public final class Retrieval {
    private static final int DEPTH = 10;

    private final List<String> ids;
    private final TextIndex index;

    /// @param ids of the entries, in the order of their texts
    public Retrieval(List<String> ids, List<String> texts, Ranking ranking) {
        this.ids = List.copyOf(ids);
        this.index = TextIndex.build(texts.stream().map(PlainText::of).toList(), ranking);
    }

    /// The ten best entries for a question, best first.
    public List<String> rank(String question) {
        return index.search(PlainText.of(question), DEPTH).stream().map(hit -> ids.get(hit.number())).toList();
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
