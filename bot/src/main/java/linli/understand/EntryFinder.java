package linli.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import linli.files.Packing;
import linli.files.Unpacking;
import linli.knowledge.ChineseAnalyzer;
import linli.knowledge.Dialect;
import linli.knowledge.Entry;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Gist;
import linli.knowledge.TextIndex.Ranking;
import linli.text.PlainText;
import linli.text.Question;

/// Finds the entry that answers a question by the ways in which residents are known to ask, and knows when there is none.
final class EntryFinder {
    private static final int CANDIDATES = 8;
    private static final Ranking RANKING = new Ranking(new ChineseAnalyzer(), 0.9f, 0.3f);

    private final List<Ask> asks;
    private final TextIndex index;
    /// What each ask says, worked out when it is first found.
    private final Map<Integer, Gist> gists = new ConcurrentHashMap<>();

    private EntryFinder(List<Ask> asks, TextIndex index) {
        this.asks = List.copyOf(asks);
        this.index = index;
    }

    /// One way to ask, in plain and standard words, and the entry that answers it.
    private record Ask(String entry, String plain) {}

    static EntryFinder of(Collection<Entry> entries, Dialect dialect) {
        var asks = asks(entries, dialect);
        return new EntryFinder(asks, TextIndex.build(asks.stream().map(Ask::plain).toList(), RANKING));
    }

    private static List<Ask> asks(Collection<Entry> entries, Dialect dialect) {
        var asks = new ArrayList<Ask>();
        for (Entry entry : entries) {
            asks.add(new Ask(entry.id(), dialect.standard(PlainText.of(entry.title()))));
            entry.asks().forEach(ask -> asks.add(new Ask(entry.id(), dialect.standard(PlainText.of(ask)))));
        }
        return asks;
    }

    /// Finds entries that came later, by the weights of this index, which stays as it is.
    Beside beside(Collection<Entry> later, Dialect dialect) {
        var asks = asks(later, dialect);
        var further = index.furtherTerms(asks.stream().map(Ask::plain).toList());
        var known = asks.stream().map(ask -> new Known(ask, Question.of(ask.plain), index.gist(ask.plain, further))).toList();
        return new Beside(known, index, further);
    }

    private record Known(Ask ask, Question question, Gist gist) {
        EntryMatch match(Question asked, Gist gistOfAsked) {
            return new EntryMatch(ask.entry, ask.plain, (gist.likeness(gistOfAsked) + question.likeness(asked)) / 2);
        }
    }

    /// The few entries that came later. Of each only a few ways to ask are known, so that it answers what wants to know the same of the
    /// same, and not what merely is put alike.
    record Beside(List<Known> asks, TextIndex index, Map<String, Integer> further) {
        /// @param plain a text as [PlainText] leaves it, in standard words
        Optional<EntryMatch> find(String plain) {
            var question = Question.of(plain);
            var asked = index.gist(plain, further);
            return asks.stream()
                    .filter(known -> known.question.isLike(question))
                    .map(known -> known.match(question, asked))
                    .max(Comparator.comparingDouble(EntryMatch::coverage));
        }
    }

    /// What [#write] has written.
    static EntryFinder read(Unpacking in) {
        var entries = in.texts();
        var plain = in.texts();
        var asks = IntStream.range(0, entries.size()).mapToObj(i -> new Ask(entries.get(i), plain.get(i))).toList();
        return new EntryFinder(asks, TextIndex.read(in, RANKING));
    }

    void write(Packing out) {
        out.texts(asks.stream().map(Ask::entry).toList());
        out.texts(asks.stream().map(Ask::plain).toList());
        index.write(out);
    }

    /// @param plain a text as [PlainText] leaves it, in standard words
    Optional<EntryMatch> find(String plain) {
        var asked = index.gist(plain);
        return index.search(asked, CANDIDATES).stream()
                .map(hit -> match(hit.number(), asked))
                .max(Comparator.comparingDouble(EntryMatch::coverage));
    }

    private EntryMatch match(int number, Gist asked) {
        var ask = asks.get(number);
        return new EntryMatch(ask.entry, ask.plain, gistOf(number).likeness(asked));
    }

    private Gist gistOf(int ask) {
        return gists.computeIfAbsent(ask, number -> index.gist(asks.get(number).plain));
    }
}
