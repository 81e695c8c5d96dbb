package linli.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linli.knowledge.TextIndex.Hit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.SmallFloat;

/// A Lucene index read into arrays: which texts hold a term, and what it adds to the score of each by BM25. A message asks for dozens
/// of terms of a few thousand texts; adding them up takes a twentieth of the time that Lucene's searcher takes, which is made for
/// indexes that no memory holds. Kept in a file as it is, for a start that has to be quick. Immutable and thread-safe.
final class Postings {
    private static final Posting NONE = new Posting(new int[0], new float[0]);
    private static final float ROOM_IN_MAP = 1.4f;

    private final int texts;
    private final Map<String, Posting> byTerm;

    private record Posting(int[] texts, float[] scores) {}

    private Postings(int texts, int terms) {
        this.texts = texts;
        this.byTerm = new HashMap<>((int) (ROOM_IN_MAP * terms));
    }

    /// @param k1 how much a repeated term adds
    /// @param b how much a long text is held against it
    static Postings read(Directory directory, String field, float k1, float b) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var postings = new Postings(reader.numDocs(), 0);
            for (var segment : reader.leaves()) { // one, or none where there are no texts
                postings.read(segment.reader(), field, k1, b);
            }
            return postings;
        }
    }

    /// What [#write] has written.
    static Postings read(DataInputStream in) throws IOException {
        int texts = in.readInt();
        int terms = in.readInt();
        var postings = new Postings(texts, terms);
        var bytes = ByteBuffer.allocate(in.readInt());
        in.readFully(bytes.array());
        for (int term = 0; term < terms; term++) {
            char[] name = new char[bytes.get()];
            for (int i = 0; i < name.length; i++) {
                name[i] = bytes.getChar();
            }
            int[] holders = new int[bytes.getInt()];
            float[] scores = new float[holders.length];
            for (int i = 0; i < holders.length; i++) {
                holders[i] = bytes.getInt();
                scores[i] = bytes.getFloat();
            }
            postings.byTerm.put(new String(name), new Posting(holders, scores));
        }
        return postings;
    }

    /// How many texts and terms there are, how many bytes follow, and then each term with its texts and scores.
    void write(DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(size());
        byTerm.forEach((term, posting) -> {
            bytes.put((byte) term.length());
            term.chars().forEach(c -> bytes.putChar((char) c));
            bytes.putInt(posting.texts.length);
            for (int i = 0; i < posting.texts.length; i++) {
                bytes.putInt(posting.texts[i]).putFloat(posting.scores[i]);
            }
        });
        out.writeInt(texts);
        out.writeInt(byTerm.size());
        out.writeInt(bytes.capacity());
        out.write(bytes.array());
    }

    private int size() {
        int size = 0;
        for (var entry : byTerm.entrySet()) {
            size += Byte.BYTES + Character.BYTES * entry.getKey().length() + Integer.BYTES
                    + (Integer.BYTES + Float.BYTES) * entry.getValue().texts.length;
        }
        return size;
    }

    private void read(LeafReader segment, String field, float k1, float b) throws IOException {
        var terms = segment.terms(field);
        if (terms == null) {
            return;
        }
        float[] heldAgainst = heldAgainst(segment, field, k1, b, (double) terms.getSumTotalTermFreq() / terms.getDocCount());
        var walk = terms.iterator();
        PostingsEnum found = null;
        for (var term = walk.next(); term != null; term = walk.next()) {
            int[] holders = new int[walk.docFreq()];
            float[] scores = new float[holders.length];
            double weight = rarity(holders.length, terms.getDocCount());
            found = walk.postings(found, PostingsEnum.FREQS);
            for (int i = 0; found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
                holders[i] = found.docID();
                scores[i] = (float) (weight * found.freq() / (found.freq() + heldAgainst[holders[i]]));
            }
            byTerm.put(term.utf8ToString(), new Posting(holders, scores));
        }
    }

    /// For each text, how much its length takes from what a term adds.
    private static float[] heldAgainst(LeafReader segment, String field, float k1, float b, double average) throws IOException {
        float[] heldAgainst = new float[segment.maxDoc()];
        var lengths = segment.getNormValues(field);
        while (lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
            heldAgainst[lengths.docID()] = (float) (k1 * (1 - b + b * length / average));
        }
        return heldAgainst;
    }

    /// The best so many, best first.
    ///
    /// @param terms how often each is asked for
    List<Hit> best(Map<String, Integer> terms, int most) {
        double[] scores = new double[texts];
        terms.forEach((term, times) -> {
            var posting = byTerm.getOrDefault(term, NONE);
            for (int i = 0; i < posting.texts.length; i++) {
                scores[posting.texts[i]] += times * posting.scores[i];
            }
        });
        int[] best = new int[most];
        int count = 0;
        for (int text = 0; text < texts; text++) {
            if (scores[text] > 0 && (count < most || scores[text] > scores[best[count - 1]])) {
                int place = count < most ? count++ : count - 1;
                for (; place > 0 && scores[best[place - 1]] < scores[text]; place--) {
                    best[place] = best[place - 1];
                }
                best[place] = text;
            }
        }
        var hits = new ArrayList<Hit>(count);
        for (int i = 0; i < count; i++) {
            hits.add(new Hit(best[i], (float) scores[best[i]]));
        }
        return hits;
    }

    /// How much a term tells: its inverse document frequency.
    double information(String term) {
        return rarity(byTerm.getOrDefault(term, NONE).texts.length, texts);
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
