package linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linli.files.Packing;
import linli.files.Unpacking;
import linli.knowledge.TextIndex.Ranking;
import linli.knowledge.TextIndex.Text;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/// What is like a message is found by Lucene's index, and ranked as Lucene itself would rank it.
class TextIndexTest {
    private static final Ranking RANKING = new Ranking(new PairAnalyzer(), 0.9f, 0.3f);
    private static final String WORDS = "停水电梯坏了楼上漏谁家的狗叫今天吃什么物业不管";

    @Test
    void theLikestTextComesFirst() {
        var index = TextIndex.build(List.of("今天吃什么", "又停水了没人管吗", "电梯坏了"), RANKING);

        assertThat(index.search("停水了", 2).getFirst().number()).isEqualTo(1);
        assertThat(index.search("abc", 2)).isEmpty();
    }

    @Test
    void scoresAreThoseOfLucenesOwnSearcher() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var texts = IntStream.range(0, 300).mapToObj(_ -> sentence(random)).toList();
        var index = TextIndex.build(texts, RANKING);

        try (var reader = DirectoryReader.open(indexedByLucene(texts))) {
            var lucene = new IndexSearcher(reader);
            lucene.setSimilarity(new BM25Similarity(0.9f, 0.3f));
            for (int i = 0; i < 100; i++) {
                char first = WORDS.charAt(random.nextInt(WORDS.length() - 1));
                char second = WORDS.charAt(random.nextInt(WORDS.length() - 1));
                var query = new BooleanQuery.Builder()
                        .add(new TermQuery(new Term("text", "" + first + second)), Occur.SHOULD)
                        .build();
                var expected = lucene.search(query, 5).scoreDocs;
                var found = index.search("" + first + second, 5);

                assertThat(found).hasSameSizeAs(expected);
                for (int rank = 0; rank < expected.length; rank++) {
                    assertThat(found.get(rank).score()).isCloseTo(expected[rank].score, within(1e-4f));
                }
            }
        }
    }

    @Test
    void anIndexThatWasKeptFindsTheSame() throws IOException {
        var index = TextIndex.build(List.of("今天吃什么", "又停水了没人管吗", "电梯坏了 wifi"), RANKING);

        var again = TextIndex.read(Unpacking.of(bytes(index)), RANKING);

        assertThat(again.search("电梯又坏了 wifi", 3)).isEqualTo(index.search("电梯又坏了 wifi", 3)).isNotEmpty();
    }

    @Test
    void anIndexRenewedIsTheOneThatWouldBeBuiltAnew() throws IOException {
        var before = TextIndex.build(List.of("今天吃什么", "又停水了没人管吗", "电梯坏了 wifi", "停水停水", ""), RANKING);

        var renewed = before.renewed(List.of(
                new Text.Other("电梯又停了"), new Text.Known(2), new Text.Known(0), new Text.Other("谁家的狗叫"), new Text.Known(3), new Text.Known(4)));

        var anew = TextIndex.build(List.of("电梯又停了", "电梯坏了 wifi", "今天吃什么", "谁家的狗叫", "停水停水", ""), RANKING);
        assertThat(bytes(renewed)).isEqualTo(bytes(anew));
    }

    @Test
    void aTermTellsTheMoreTheFewerTextsHoldIt() {
        var index = TextIndex.build(List.of("电梯坏了", "电梯停了", "水停了"), RANKING);
        var gist = index.gist("电梯坏了没有");

        assertThat(index.coverage(gist, 0)).isGreaterThan(index.coverage(gist, 1)).isLessThan(1);
        assertThat(index.coverage(gist, 2)).isZero();
        assertThat(gist.likeness(index.gist("电梯坏了没有"))).isLessThan(1); // two of its pairs no text knows
    }

    private static byte[] bytes(TextIndex index) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Packing.write(bytes, index::write);
        return bytes.toByteArray();
    }

    private static Directory indexedByLucene(List<String> texts) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new PairAnalyzer()))) {
            for (String text : texts) {
                var document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    private static String sentence(Random random) {
        return random.ints(random.nextInt(3, 20), 0, WORDS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(WORDS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
