package linli.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import linli.files.Packing;
import linli.files.Unpacking;
import linli.knowledge.TextIndex.Hit;
import linli.knowledge.TextIndex.Ranking;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.SmallFloat;

/// A Lucene index read into arrays: which texts hold a term, and what it adds to the score of each by BM25. A message asks for dozens
/// of terms of many thousand texts; adding them up takes a fraction of the time that Lucene's searcher takes, which is made for
/// indexes that no memory holds. Terms are numbered. Kept in a file as it is, for a start that has to be quick. Immutable and
/// thread-safe.
final class Postings {
    private static final float ROOM_IN_MAP = 1.4f;
    private static final int[] NONE = {};

    private final int texts;
    private final Map<String, Integer> numbers;
    /// Of each term, where in the two long arrays its part begins; and at last where the last part ends.
    private final int[] starts;
    /// Term after term, which texts hold it, rising, and what it adds to the score of each.
    private final int[] holders;
    private final float[] scores;

    private Postings(int texts, List<String> terms, int[] starts, int[] holders, float[] scores) {
        this.texts = texts;
        this.numbers = new HashMap<>((int) (ROOM_IN_MAP * terms.size()));
        for (int term = 0; term < terms.size(); term++) {
            numbers.put(terms.get(term), term);
        }
        this.starts = starts;
        this.holders = holders;
        this.scores = scores;
    }

    static Postings read(Directory directory, String field, Ranking ranking) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var segment : reader.leaves()) { // one, or none where there are no texts
                var terms = segment.reader().terms(field);
                if (terms != null) {
                    return read(reader.numDocs(), segment.reader(), terms, field, ranking);
                }
            }
            return new Postings(reader.numDocs(), List.of(), new int[1], NONE, new float[0]);
        }
    }

    private static Postings read(int texts, LeafReader segment, Terms terms, String field, Ranking ranking) throws IOException {
        float[] heldAgainst = heldAgainst(segment, field, ranking, (double) terms.getSumTotalTermFreq() / terms.getDocCount());
        var names = new ArrayList<String>();
        int[] starts = new int[Math.toIntExact(terms.size()) + 1];
        int[] holders = new int[Math.toIntExact(terms.getSumDocFreq())];
        float[] scores = new float[holders.length];
        int place = 0;
        var walk = terms.iterator();
        PostingsEnum found = null;
        for (var term = walk.next(); term != null; term = walk.next()) {
            double weight = Math.pow(rarity(walk.docFreq(), terms.getDocCount()), ranking.rarity());
            found = walk.postings(found, PostingsEnum.FREQS);
            while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                holders[place] = found.docID();
                scores[place++] = (float) (weight * found.freq() / (found.freq() + heldAgainst[found.docID()]));
            }
            names.add(term.utf8ToString());
            starts[names.size()] = place;
        }
        return new Postings(texts, names, starts, holders, scores);
    }

    /// What [#write] has written.
    static Postings read(Unpacking in) {
        return new Postings(in.number(), in.texts(), in.ints(), in.ints(), in.floats());
    }

    /// How many texts there are, the terms, where the part of each begins, which texts hold them, and what they add to the score of each.
    void write(Packing out) {
        var terms = new String[numbers.size()];
        numbers.forEach((term, number) -> terms[number] = term);
        out.number(texts);
        out.texts(List.of(terms));
        out.numbers(starts);
        out.numbers(holders);
        out.numbers(scores);
    }

    /// How many terms there are.
    int terms() {
        return numbers.size();
    }

    /// For each text, how much its length takes from what a term adds.
    private static float[] heldAgainst(LeafReader segment, String field, Ranking ranking, double average) throws IOException {
        float[] heldAgainst = new float[segment.maxDoc()];
        var lengths = segment.getNormValues(field);
        while (lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
            heldAgainst[lengths.docID()] = (float) (ranking.k1() * (1 - ranking.b() + ranking.b() * length / average));
        }
        return heldAgainst;
    }

    /// The number of a term; empty if no text holds it.
    OptionalInt number(String term) {
        Integer number = numbers.get(term);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Whether a text holds a term.
    boolean holds(int term, int text) {
        return Arrays.binarySearch(holders, starts[term], starts[term + 1], text) >= 0;
    }

    /// The best so many, best first.
    ///
    /// @param terms by their numbers
    /// @param times how often each is asked for
    List<Hit> best(int[] terms, int[] times, int most) {
        float[] sums = new float[texts];
        int[] touched = NONE;
        int count = 0;
        for (int i = 0; i < terms.length; i++) {
            int start = starts[terms[i]];
            int end = starts[terms[i] + 1];
            touched = touched.length < count + end - start ? Arrays.copyOf(touched, 2 * (count + end - start)) : touched;
            for (int j = start; j < end; j++) {
                int text = holders[j];
                if (sums[text] == 0) {
                    touched[count++] = text;
                }
                sums[text] += times[i] * scores[j];
            }
        }
        return best(touched, count, sums, most);
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
        return (float) rarity(starts[term + 1] - starts[term], texts);
    }

    /// How much a term tells that no text holds.
    float informationOfUnknown() {
        return (float) rarity(0, texts);
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
