package linli.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Short texts in a Lucene index in memory, ranked by BM25; the number of a text is its place in the list it was built from.
/// Immutable and thread-safe.
public final class TextIndex {
    private static final String FIELD = "text";
    /// A question says what it is about in fewer; the rarest are kept.
    private static final int MOST_TERMS = 160;

    private final Ranking ranking;
    private final Postings postings;

    private TextIndex(Ranking ranking, Postings postings) {
        this.ranking = ranking;
        this.postings = postings;
    }

    /// How texts are cut into terms and weighed.
    ///
    /// @param k1 how much a repeated term adds
    /// @param b how much a long text is held against it
    public record Ranking(Analyzer analyzer, float k1, float b) {
        private BM25Similarity similarity() {
            return new BM25Similarity(k1, b);
        }
    }

    /// A text that was found, and how strongly: comparable within one search only.
    public record Hit(int number, float score) {}

    public static TextIndex build(List<String> texts, Ranking ranking) {
        try {
            var directory = new ByteBuffersDirectory();
            var config = new IndexWriterConfig(ranking.analyzer())
                    .setSimilarity(ranking.similarity())
                    .setRAMBufferSizeMB(256);
            try (var writer = new IndexWriter(directory, config)) {
                var field = new TextField(FIELD, "", Field.Store.NO);
                var document = new Document();
                document.add(field);
                for (String text : texts) {
                    field.setStringValue(text);
                    writer.addDocument(document);
                }
                writer.forceMerge(1); // one segment, so that Lucene's numbers are ours
            }
            return new TextIndex(ranking, Postings.read(directory, FIELD, ranking.k1(), ranking.b()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An index that [#write] has written, of the same ranking.
    public static TextIndex read(DataInputStream in, Ranking ranking) throws IOException {
        return new TextIndex(ranking, Postings.read(in));
    }

    public void write(DataOutputStream out) throws IOException {
        postings.write(out);
    }

    /// The best so many, best first.
    public List<Hit> search(String text, int most) {
        return postings.best(weightedTerms(text), most);
    }

    /// The terms of a text with how much each one tells (its inverse document frequency), rare ones telling more.
    public Map<String, Double> informationOf(String text) {
        var information = new LinkedHashMap<String, Double>();
        termsOf(text).keySet().forEach(term -> information.put(term, postings.information(term)));
        return information;
    }

    private Map<String, Integer> weightedTerms(String text) {
        var terms = termsOf(text);
        if (terms.size() <= MOST_TERMS) {
            return terms;
        }
        var kept = new LinkedHashMap<String, Integer>();
        new ArrayList<>(terms.keySet()).stream()
                .sorted(Comparator.comparingDouble(t -> -postings.information(t)))
                .limit(MOST_TERMS)
                .forEach(t -> kept.put(t, terms.get(t)));
        return kept;
    }

    private Map<String, Integer> termsOf(String text) {
        var terms = new LinkedHashMap<String, Integer>();
        try (var tokens = ranking.analyzer().tokenStream(FIELD, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.merge(term.toString(), 1, Integer::sum);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
