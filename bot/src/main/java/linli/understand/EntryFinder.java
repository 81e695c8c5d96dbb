package linli.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import linli.knowledge.Knowledge;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Gist;
import linli.knowledge.TextIndex.Ranking;
import linli.text.PlainText;
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
