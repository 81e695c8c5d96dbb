package linli.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import linli.files.Packing;
import linli.files.Unpacking;
import linli.knowledge.TextIndex.Hit;
import linli.knowledge.TextIndex.Ranking;

/// Which texts hold a term, and what it adds to the score of each by BM25, as Lucene has it. A message asks for dozens of terms of many
/// thousand texts; adding them up from plain arrays takes a fraction of the time that Lucene's searcher takes, which is made for indexes
/// that no memory holds. Terms are numbered. Kept in a file as it is, for a start that has to be quick. Immutable and thread-safe.
final class Postings {
    private final Terms terms;
    /// Of each term, where its part of the holdings begins; and at last where the last part ends.
    private final int[] starts;
    /// Term after term, each [Holding] of it, rising.
    private final int[] holdings;
    private final int[] lengths;
    /// For each text, how much its length takes from what a term adds.
    private final float[] heldAgainst;
    private final int textsThatSayAnything;
    private final float rarity;
    private final ThreadLocal<Sums> sums;

    /// Where a thread adds up, text by text; all 0 between two questions. To make room for so many texts anew each time would take longer
    /// than adding up, and be most of the garbage of a message.
    ///
    /// @param touched which of them are not 0, as far as they were counted
    private record Sums(float[] ofTexts, int[] touched) {
        Sums(int texts) {
            this(new float[texts], new int[texts]);
        }
    }

    /// @param lengths of the texts in terms
    Postings(Terms terms, int[] starts, int[] holdings, int[] lengths, Ranking ranking) {
        this.terms = terms;
        this.starts = starts;
        this.holdings = holdings;
        this.lengths = lengths;
        this.textsThatSayAnything = (int) Arrays.stream(lengths).filter(length -> length > 0).count();
        this.heldAgainst = heldAgainst(ranking, Arrays.stream(holdings).mapToLong(Holding::times).sum() / (double) textsThatSayAnything);
        this.rarity = ranking.rarity();
        this.sums = ThreadLocal.withInitial(() -> new Sums(lengths.length));
    }

    private float[] heldAgainst(Ranking ranking, double average) {
        float[] heldAgainst = new float[lengths.length];
        for (int text = 0; text < lengths.length; text++) {
            heldAgainst[text] = (float) (ranking.k1() * (1 - ranking.b() + ranking.b() * lengths[text] / average));
        }
        return heldAgainst;
    }

    /// What [#write] has written.
    static Postings read(Unpacking in, Ranking ranking) {
        return new Postings(Terms.read(in), in.ints(), in.ints(), in.ints(), ranking);
    }

    /// The terms, where the part of each begins, which texts hold them, and how long these are.
    void write(Packing out) {
        terms.write(out);
        out.numbers(starts);
        out.numbers(holdings);
        out.numbers(lengths);
    }

    /// Every term with its holdings, one after the other.
    void forEach(BiConsumer<String, int[]> use) {
        for (int term = 0; term < terms.size(); term++) {
            use.accept(terms.term(term), Arrays.copyOfRange(holdings, starts[term], starts[term + 1]));
        }
    }

    int texts() {
        return lengths.length;
    }

    int length(int text) {
        return lengths[text];
    }

    Terms terms() {
        return terms;
    }

    /// Whether a text holds a term.
    boolean holds(int term, int text) {
        int before = -1 - Arrays.binarySearch(holdings, starts[term], starts[term + 1], Holding.of(text, 0));
        return before < starts[term + 1] && Holding.text(holdings[before]) == text;
    }

    /// The best so many, best first.
    ///
    /// @param asked terms by their numbers
    /// @param times how often each is asked for
    List<Hit> best(int[] asked, int[] times, int most) {
        float[] sums = this.sums.get().ofTexts;
        int[] touched = this.sums.get().touched;
        int count = 0;
        for (int i = 0; i < asked.length; i++) {
            int start = starts[asked[i]];
            int end = starts[asked[i] + 1];
            double weight = weight(end - start);
            for (int j = start; j < end; j++) {
                int text = Holding.text(holdings[j]);
                int held = Holding.times(holdings[j]);
                if (sums[text] == 0) {
                    touched[count++] = text;
                }
                sums[text] += times[i] * (float) (weight * held / (held + heldAgainst[text]));
            }
        }
        var best = best(touched, count, sums, most);
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
        }
        return best;
    }

    private double weight(int textsWith) {
        double usual = rarity(textsWith, textsThatSayAnything);
        return rarity == 1 ? usual : Math.pow(usual, rarity);
    }

    /// At equal scores the text that comes first is better.
    private static List<Hit> best(int[] touched, int count, float[] sums, int most) {
        int[] best = new int[most];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int text = touched[i];
            if (kept < most || isBetter(text, best[kept - 1], sums)) {
                int place = kept < most ? kept++ : kept - 1;
                for (; place > 0 && isBetter(text, best[place - 1], sums); place--) {
                    best[place] = best[place - 1];
                }
                best[place] = text;
            }
        }
        var hits = new ArrayList<Hit>(kept);
        for (int i = 0; i < kept; i++) {
            hits.add(new Hit(best[i], sums[best[i]]));
        }
        return hits;
    }

    private static boolean isBetter(int one, int other, float[] sums) {
        return sums[one] > sums[other] || sums[one] == sums[other] && one < other;
    }

    /// How much a term tells: its inverse document frequency.
    float information(int term) {
        return (float) rarity(starts[term + 1] - starts[term], lengths.length);
    }

    /// How much a term tells that no text holds.
    float informationOfUnknown() {
        return (float) rarity(0, lengths.length);
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
