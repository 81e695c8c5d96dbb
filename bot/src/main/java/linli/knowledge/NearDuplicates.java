package linli.knowledge;

import java.util.ArrayList;
import java.util.List;
import linli.knowledge.TextIndex.Gist;
import linli.knowledge.TextIndex.Ranking;

/// Examples that say nearly the same in nearly the same words. Two of them with different labels contradict each other, and what is
/// learned from one must not be measured on the other.
public final class NearDuplicates {
    private static final Ranking RANKING = new Ranking(new PairAnalyzer(), 1.5f, 0.75f);
    private static final int CANDIDATES = 8;

    private NearDuplicates() {}

    /// Two texts by their places in the list, the later one first.
    ///
    /// @param likeness the share of what both say that they share, from 0 to 1
    public record Pair(int one, int earlier, double likeness) {}

    /// Every text with those before it that it is at least that like.
    ///
    /// @param plain texts as `PlainText` leaves them
    public static List<Pair> among(List<String> plain, double likeness) {
        var index = TextIndex.build(plain, RANKING);
        var gists = plain.stream().map(index::gist).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < gists.size(); i++) {
            Gist gist = gists.get(i);
            for (var hit : index.search(gist, CANDIDATES)) {
                double like = hit.number() < i ? gist.likeness(gists.get(hit.number())) : 0;
                if (like >= likeness) {
                    pairs.add(new Pair(i, hit.number(), like));
                }
            }
        }
        return pairs;
    }
}
