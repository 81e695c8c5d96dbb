package linli.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.files.Packing;
import linli.files.Unpacking;
import linli.knowledge.ChineseAnalyzer;
import linli.knowledge.Dialect;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Gist;
import linli.knowledge.TextIndex.Ranking;
import linli.text.PlainText;
import linli.text.Question;
import linli.understand.EntryMatch.Candidate;

/// Finds the entry that answers a question, and knows when there is none. Each entry is one text: its title, twice, for it tells the most,
/// all the ways in which residents are known to ask, and what it answers in short. How that was chosen is in `bot/RATIONALE.md`.
final class EntryFinder {
    private static final int CANDIDATES = 8;
    private static final Ranking RANKING = new Ranking(new ChineseAnalyzer(), 2.5f, 0.3f);
    /// A logistic curve through what 508 questions with an entry and 439 without came to: an entry answers the more surely, the more of the
    /// question it says, and the longer that is, for of a short one anything says much.
    private static final double PER_COVERAGE = 14.7;
    private static final double PER_LENGTH = 5.28;
    private static final double BASE = -19.4;

    /// The very words that somebody wrote down for the entry.
    private static final double SAID_OUTRIGHT = 0.97;
    /// How sure it is at least where a question wants to know the same of the same as one that staff have answered.
    private static final double SAME_OF_THE_SAME = 0.8;
    /// And where it does so in the same words: less than where the files have these words.
    private static final double SAME_WORDS = 0.95;

    private final List<String> ids;
    private final List<List<String>> asks;
    private final TextIndex index;
    /// What each way to ask says, worked out when its entry is first found.
    private final Map<Integer, List<Gist>> gists = new ConcurrentHashMap<>();

    private volatile Map<String, Integer> entryOfWords = Map.of();

    private EntryFinder(List<String> ids, List<List<String>> asks, TextIndex index) {
        this.ids = List.copyOf(ids);
        this.asks = List.copyOf(asks);
        this.index = index;
    }

    static EntryFinder of(Knowledge knowledge) {
        var ids = new ArrayList<String>();
        var asks = new ArrayList<List<String>>();
        var texts = new ArrayList<String>();
        for (Entry entry : knowledge.entries().values()) {
            String title = standard(entry.title(), knowledge.dialect());
            var put = entry.asks().stream().map(ask -> standard(ask, knowledge.dialect())).toList();
            ids.add(entry.id());
            asks.add(put);
            texts.add(title + " " + title + " " + String.join(" ", put) + " " + standard(entry.inShort(), knowledge.dialect()));
        }
        return new EntryFinder(ids, asks, TextIndex.build(texts, RANKING));
    }

    private static String standard(String text, Dialect dialect) {
        return dialect.standard(PlainText.of(text));
    }

    /// Finds entries that came later, by the weights of this index, which stays as it is.
    Beside beside(Collection<Entry> later, Dialect dialect) {
        var asks = later.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.title()), entry.asks().stream())
                        .map(ask -> new Ask(entry.id(), standard(ask, dialect))))
                .toList();
        var further = index.furtherTerms(asks.stream().map(Ask::plain).toList());
        var known = asks.stream().map(ask -> new Known(ask, Question.of(ask.plain), index.gist(ask.plain, further))).toList();
        return new Beside(known, index, further);
    }

    /// One way to ask, in plain and standard words, and the entry that answers it.
    private record Ask(String entry, String plain) {}

    private record Known(Ask ask, Question question, Gist gist) {
        EntryMatch match(Gist asked) {
            double probability = SAME_OF_THE_SAME + (SAME_WORDS - SAME_OF_THE_SAME) * gist.likeness(asked);
            return new EntryMatch(List.of(new Candidate(ask.entry, probability, 1)), ask.plain);
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
                    .map(known -> known.match(asked))
                    .max(Comparator.comparingDouble(EntryMatch::probability));
        }
    }

    /// What [#write] has written.
    static EntryFinder read(Unpacking in) {
        var ids = in.texts();
        var asks = IntStream.range(0, ids.size()).mapToObj(_ -> in.texts()).toList();
        return new EntryFinder(ids, asks, TextIndex.read(in, RANKING));
    }

    void write(Packing out) {
        out.texts(ids);
        asks.forEach(out::texts);
        index.write(out);
    }

    /// @param plain a text as [PlainText] leaves it, in standard words
    Optional<EntryMatch> find(String plain) {
        var asked = index.gist(plain);
        var verbatim = Optional.ofNullable(verbatim().get(Words.of(plain)));
        var candidates = new ArrayList<Found>();
        verbatim.ifPresent(entry -> candidates.add(new Found(entry, SAID_OUTRIGHT, 1)));
        var hits = index.search(asked, CANDIDATES);
        hits.stream()
                .filter(hit -> verbatim.filter(entry -> entry == hit.number()).isEmpty())
                .map(hit -> new Found(hit.number(), probability(hit.number(), asked, plain.length()), hit.score() / hits.getFirst().score()))
                .forEach(candidates::add);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(match(candidates, asked));
    }

    /// The entry that a question finds by its likeness alone, were its very words not known.
    Optional<String> likest(String plain) {
        return index.search(plain, 1).stream().map(hit -> ids.get(hit.number())).findFirst();
    }

    private record Found(int entry, double probability, double likeness) {}

    private EntryMatch match(List<Found> candidates, Gist asked) {
        return new EntryMatch(
                candidates.stream().map(found -> new Candidate(ids.get(found.entry), found.probability, found.likeness)).toList(),
                likestAsk(candidates.getFirst().entry, asked));
    }

    /// Of each way to ask, whatever stands between its words, the entry that answers it; made when the first question comes.
    private Map<String, Integer> verbatim() {
        var known = entryOfWords;
        if (known.isEmpty()) {
            var made = new HashMap<String, Integer>();
            for (int entry = 0; entry < ids.size(); entry++) {
                for (String ask : asks.get(entry)) {
                    made.putIfAbsent(Words.of(ask), entry);
                }
            }
            entryOfWords = made;
            known = made;
        }
        return known;
    }

    private double probability(int entry, Gist asked, int length) {
        double sureness = BASE + PER_COVERAGE * index.coverage(asked, entry) + PER_LENGTH * Math.log(Math.max(1, length));
        return 1 / (1 + Math.exp(-sureness));
    }

    private String likestAsk(int entry, Gist asked) {
        var known = gists.computeIfAbsent(entry, number -> asks.get(number).stream().map(index::gist).toList());
        return IntStream.range(0, known.size())
                .boxed()
                .max(Comparator.comparingDouble(ask -> known.get(ask).likeness(asked)))
                .map(asks.get(entry)::get)
                .orElse("");
    }
}
