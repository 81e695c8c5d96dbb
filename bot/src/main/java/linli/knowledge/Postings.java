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
    /// Of each term, which texts hold it, and what it adds to the score of each.
    private final int[][] holders;
    private final float[][] scores;

    private Postings(int texts, int terms) {
        this.texts = texts;
        this.numbers = new HashMap<>((int) (ROOM_IN_MAP * terms));
        this.holders = new int[terms][];
        this.scores = new float[terms][];
    }

    static Postings read(Directory directory, String field, Ranking ranking) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var segment : reader.leaves()) { // one, or none where there are no texts
                var terms = segment.reader().terms(field);
                if (terms != null) {
                    var postings = new Postings(reader.numDocs(), Math.toIntExact(terms.size()));
                    postings.read(segment.reader(), terms, field, ranking);
                    return postings;
                }
            }
            return new Postings(reader.numDocs(), 0);
        }
    }

    /// How many terms there are.
    int terms() {
        return holders.length;
    }

    /// What [#write] has written.
    static Postings read(Unpacking in) {
        int texts = in.number();
        var terms = in.texts();
        int[] lengths = in.ints();
        int[] allHolders = in.ints();
        float[] allScores = in.floats();
        var postings = new Postings(texts, lengths.length);
        int start = 0;
        for (int term = 0; term < lengths.length; term++) {
            int end = start + lengths[term];
            postings.add(terms.get(term), Arrays.copyOfRange(allHolders, start, end), Arrays.copyOfRange(allScores, start, end));
            start = end;
        }
        return postings;
    }

    /// How many texts there are, the terms, how many texts hold each, which, and what it adds to the score of each.
    void write(Packing out) {
        var terms = new String[holders.length];
        numbers.forEach((term, number) -> terms[number] = term);
        int[] lengths = Arrays.stream(holders).mapToInt(texts -> texts.length).toArray();
        int[] allHolders = Arrays.stream(holders).flatMapToInt(Arrays::stream).toArray();
        float[] allScores = new float[allHolders.length];
        int start = 0;
        for (float[] ofTerm : scores) {
            System.arraycopy(ofTerm, 0, allScores, start, ofTerm.length);
            start += ofTerm.length;
        }
        out.number(texts);
        out.texts(List.of(terms));
        out.numbers(lengths);
        out.numbers(allHolders);
        out.numbers(allScores);
    }

    private void read(LeafReader segment, Terms terms, String field, Ranking ranking) throws IOException {
        float[] heldAgainst = heldAgainst(segment, field, ranking, (double) terms.getSumTotalTermFreq() / terms.getDocCount());
        var walk = terms.iterator();
        PostingsEnum found = null;
        for (var term = walk.next(); term != null; term = walk.next()) {
            int[] holders = new int[walk.docFreq()];
            float[] scores = new float[holders.length];
            double weight = Math.pow(rarity(holders.length, terms.getDocCount()), ranking.rarity());
            found = walk.postings(found, PostingsEnum.FREQS);
            for (int i = 0; found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
                holders[i] = found.docID();
                scores[i] = (float) (weight * found.freq() / (found.freq() + heldAgainst[holders[i]]));
            }
            add(term.utf8ToString(), holders, scores);
        }
    }

    private void add(String term, int[] holders, float[] scores) {
        int number = numbers.size();
        numbers.put(term, number);
        this.holders[number] = holders;
        this.scores[number] = scores;
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
        return Arrays.binarySearch(holders[term], text) >= 0;
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
            int[] holders = this.holders[terms[i]];
            float[] scores = this.scores[terms[i]];
            touched = touched.length < count + holders.length ? Arrays.copyOf(touched, 2 * (count + holders.length)) : touched;
            for (int j = 0; j < holders.length; j++) {
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
        return (float) rarity(holders[term].length, texts);
    }

    /// How much a term tells that no text holds.
    float informationOfUnknown() {
        return (float) rarity(0, texts);
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
