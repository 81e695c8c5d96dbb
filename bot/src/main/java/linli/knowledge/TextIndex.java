package linli.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linli.files.Packing;
import linli.files.Unpacking;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Short texts, cut into terms by Lucene and ranked by BM25; the number of a text is its place in the list it was built from.
/// Immutable and thread-safe.
public final class TextIndex {
    private static final String FIELD = "text";
    /// A question says what it is about in fewer; the rarest are kept.
    private static final int MOST_TERMS = 160;

    private static final int GONE = -1;

    private final Ranking ranking;
    private final Terms terms;
    private final Postings postings;

    private TextIndex(Ranking ranking, Postings postings) {
        this.ranking = ranking;
        this.terms = postings.terms();
        this.postings = postings;
    }

    /// How texts are cut into terms and weighed.
    ///
    /// @param k1 how much a repeated term adds
    /// @param b how much a long text is held against it
    /// @param rarity the power to which the rarity of a term is raised: above 1, rare terms tell more than BM25 has it
    public record Ranking(Analyzer analyzer, float k1, float b, float rarity) {
        public Ranking(Analyzer analyzer, float k1, float b) {
            this(analyzer, k1, b, 1);
        }

        /// What is made of each term of a text.
        interface Use {
            /// @param isBesideTheLast such as a pair whose first character was a term already: it makes the text no longer
            void use(CharSequence term, boolean isBesideTheLast);
        }

        /// @param use is not to keep the term, which is overwritten by the next
        void cut(String text, Use use) {
            try (var tokens = analyzer.tokenStream(FIELD, text)) {
                var term = tokens.addAttribute(CharTermAttribute.class);
                var step = tokens.addAttribute(PositionIncrementAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    use.use(term, step.getPositionIncrement() == 0);
                }
                tokens.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A text that was found, and how strongly: comparable within one search only.
    public record Hit(int number, float score) {}

    public static TextIndex build(List<String> texts, Ranking ranking) {
        var gathering = new Gathering(texts.size(), ranking);
        for (int number = 0; number < texts.size(); number++) {
            gathering.add(number, texts.get(number));
        }
        return new TextIndex(ranking, gathering.inOrder());
    }

    /// A text of a new index: one that this index knows by a number, or another one.
    public sealed interface Text {
        record Known(int number) implements Text {}

        record Other(String text) implements Text {}
    }

    /// The index of these texts. Only those that are not known here are cut into terms; of each that is known, there can be one.
    public TextIndex renewed(List<Text> texts) {
        int[] numbers = new int[postings.texts()];
        Arrays.fill(numbers, GONE);
        for (int number = 0; number < texts.size(); number++) {
            if (texts.get(number) instanceof Text.Known(int before)) {
                numbers[before] = number;
            }
        }
        var gathering = new Gathering(texts.size(), ranking);
        gathering.add(postings, numbers);
        for (int number = 0; number < texts.size(); number++) {
            if (texts.get(number) instanceof Text.Other(String text)) {
                gathering.add(number, text);
            }
        }
        return new TextIndex(ranking, gathering.inOrder());
    }

    /// An index that [#write] has written, of the same ranking.
    public static TextIndex read(Unpacking in, Ranking ranking) {
        return new TextIndex(ranking, Postings.read(in, ranking));
    }

    public void write(Packing out) {
        postings.write(out);
    }

    /// What a text says in the index's terms, told apart from all others once so that it can be compared often.
    ///
    /// @param numbers of its terms, rising, each once; terms that no text of the index holds have none
    /// @param times how often each comes
    /// @param information how much each tells: rare ones tell more
    /// @param all how much all its terms tell together, those without a number included
    public record Gist(int[] numbers, int[] times, float[] information, double all) {
        /// How much of what both say together they share: 1 for the same words, 0 for none in common. Twice the shared part over the sum
        /// of both, so that neither a long question nor a long variant hides the other.
        public double likeness(Gist other) {
            return all + other.all == 0 ? 0 : 2 * shared(other) / (all + other.all);
        }

        /// How much of what this says the other says too: from 0 to 1, each term counting for how much it tells.
        public double coveredBy(Gist other) {
            return all == 0 ? 0 : shared(other) / all;
        }

        private double shared(Gist other) {
            double shared = 0;
            for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
                if (numbers[i] == other.numbers[j]) {
                    shared += information[i];
                    i++;
                    j++;
                } else if (numbers[i] < other.numbers[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return shared;
        }
    }

    public Gist gist(String text) {
        return gist(text, Map.of());
    }

    /// The terms of these texts that no text of the index holds, with numbers behind those of its own: so texts that come later can be
    /// compared in all they say, by the weights of the index.
    public Map<String, Integer> furtherTerms(List<String> texts) {
        var further = new HashMap<String, Integer>();
        for (String text : texts) {
            ranking.cut(text, (term, _) -> {
                if (terms.number(term) == Terms.UNKNOWN) {
                    further.putIfAbsent(term.toString(), terms.size() + further.size());
                }
            });
        }
        return further;
    }

    /// A gist to be compared, not to be searched for.
    ///
    /// @param further what [#furtherTerms] gave
    public Gist gist(String text, Map<String, Integer> further) {
        var said = new GistBuilder(terms, further);
        ranking.cut(text, (term, _) -> said.add(term));
        return said.gist(postings);
    }

    /// The best so many, best first.
    public List<Hit> search(String text, int most) {
        return search(gist(text), most);
    }

    /// The best so many, best first.
    public List<Hit> search(Gist gist, int most) {
        var asked = gist.numbers.length <= MOST_TERMS ? gist : rarest(gist);
        return postings.best(asked.numbers, asked.times, most);
    }

    /// How much of what a gist says one of the texts says too: from 0 to 1, each term counting for how much it tells.
    public double coverage(Gist gist, int text) {
        double shared = 0;
        for (int i = 0; i < gist.numbers.length; i++) {
            shared += postings.holds(gist.numbers[i], text) ? gist.information[i] : 0;
        }
        return gist.all == 0 ? 0 : shared / gist.all;
    }

    private static Gist rarest(Gist gist) {
        int[] kept = IntStream.range(0, gist.numbers.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -gist.information[i]))
                .limit(MOST_TERMS)
                .mapToInt(i -> i)
                .toArray();
        return new Gist(
                Arrays.stream(kept).map(i -> gist.numbers[i]).toArray(), Arrays.stream(kept).map(i -> gist.times[i]).toArray(),
                gist.information, gist.all);
    }
}
