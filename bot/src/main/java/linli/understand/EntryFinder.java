package linli.understand;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import linli.knowledge.ChineseAnalyzer;
import linli.knowledge.Dialect;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Gist;
import linli.knowledge.TextIndex.Ranking;
import linli.knowledge.TextIndex.Text;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.understand.EntryMatch.Candidate;

/// Finds the entry that answers a question, and knows when there is none. Each entry is one text: its title, twice, for it tells the most,
/// all the ways in which residents are known to ask, and what it answers in short. How that was chosen is in `bot/RATIONALE.md`.
final class EntryFinder {
    private static final int CANDIDATES = 8;
    private static final int LONGEST_BARE = 10;
    static final Ranking RANKING = new Ranking(new ChineseAnalyzer(), 2.5f, 0.3f);
    /// A logistic curve through what 508 questions with an entry and 439 without came to: an entry answers the more surely, the more of the
    /// question it says, and the longer that is, for of a short one anything says much. A telephone number makes no question longer.
    private static final double PER_COVERAGE = 14.51;
    private static final double PER_LENGTH = 5.68;
    private static final double BASE = -20.13;

    /// The very words that somebody wrote down for the entry.
    private static final double SAID_OUTRIGHT = 0.97;

    private final List<Entry> entries;
    private final Dialect dialect;
    private final TextIndex index;
    /// What each way to ask of an entry says; worked out again for those that are seldom asked for.
    private final Cache<Integer, List<Known>> known = Caffeine.newBuilder().maximumSize(500).build();

    private volatile Optional<VerbatimAsks> verbatim = Optional.empty();

    /// @param index that [#of] has made of the same entries
    EntryFinder(Knowledge knowledge, TextIndex index) {
        this.entries = List.copyOf(knowledge.entries().values());
        this.dialect = knowledge.dialect();
        this.index = index;
    }

    static EntryFinder of(Knowledge knowledge) {
        var texts = knowledge.entries().values().stream().map(entry -> text(entry, knowledge.dialect())).toList();
        return new EntryFinder(knowledge, TextIndex.build(texts, RANKING));
    }

    /// Finds the entries as they are now. What has not changed is not read again.
    EntryFinder renewed(Knowledge now) {
        if (!now.dialect().equals(dialect)) {
            return of(now);
        }
        var numbers = new HashMap<Entry, Integer>();
        entries.forEach(entry -> numbers.put(entry, numbers.size()));
        List<Text> texts = now.entries().values().stream()
                .<Text>map(entry -> numbers.containsKey(entry) ? new Text.Known(numbers.get(entry)) : new Text.Other(text(entry, dialect)))
                .toList();
        return new EntryFinder(now, index.renewed(texts));
    }

    private static String text(Entry entry, Dialect dialect) {
        String title = standard(entry.title(), dialect);
        return title + " " + title + " " + String.join(" ", asks(entry, dialect)) + " " + standard(entry.inShort(), dialect);
    }

    private static List<String> asks(Entry entry, Dialect dialect) {
        return entry.asks().stream().map(ask -> standard(ask, dialect)).toList();
    }

    TextIndex index() {
        return index;
    }

    private static String standard(String text, Dialect dialect) {
        return dialect.standard(PlainText.of(text));
    }

    /// Finds entries that came later, by the weights of this index, which stays as it is.
    EntriesBeside beside(Collection<Entry> later) {
        return EntriesBeside.of(later, index, text -> standard(text, dialect));
    }

    /// @param text as [PlainText] leaves it, in standard words
    Optional<EntryMatch> find(String text) {
        String plain = Courtesy.alone(text);
        var asked = index.gist(plain);
        var verbatim = verbatim().find(plain);
        var candidates = new ArrayList<Found>();
        verbatim.ifPresent(entry -> candidates.add(new Found(entry, SAID_OUTRIGHT, 1)));
        if (verbatim.isEmpty() && plain.length() <= LONGEST_BARE && Ellipsis.namesNothing(plain)) {
            return Optional.empty(); // 要带什么东西 is asked of anything: what is nearest by chance is the wrong answer
        }
        var hits = index.search(asked, CANDIDATES);
        long length = plain.codePoints().filter(Character::isIdeographic).count();
        hits.stream()
                .filter(hit -> verbatim.filter(entry -> entry == hit.number()).isEmpty())
                .map(hit -> new Found(hit.number(), probability(hit.number(), asked, length), hit.score() / hits.getFirst().score()))
                .forEach(candidates::add);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(match(candidates, asked));
    }

    /// The entry that a question finds by its likeness alone, were its very words not known.
    Optional<String> likest(String plain) {
        return index.search(plain, 1).stream().map(hit -> entries.get(hit.number()).id()).findFirst();
    }

    private record Found(int entry, double probability, double likeness) {}

    private EntryMatch match(List<Found> candidates, Gist asked) {
        return new EntryMatch(
                candidates.stream().map(found -> new Candidate(entries.get(found.entry).id(), found.probability, found.likeness)).toList(),
                likestAsk(candidates.getFirst().entry, asked));
    }

    /// Made when the first question comes.
    private VerbatimAsks verbatim() {
        var made = verbatim.orElseGet(() -> new VerbatimAsks(
                entries.stream().map(entry -> asks(entry, dialect).stream().map(Courtesy::alone).toList()).toList()));
        verbatim = Optional.of(made);
        return made;
    }

    private double probability(int entry, Gist asked, long length) {
        double sureness = BASE + PER_COVERAGE * index.coverage(asked, entry) + PER_LENGTH * Math.log(Math.max(1, length));
        return 1 / (1 + Math.exp(-sureness));
    }

    /// A way to ask, and what it says.
    private record Known(String ask, Gist gist) {}

    private String likestAsk(int entry, Gist asked) {
        return known.get(entry, number -> asks(entries.get(number), dialect).stream().map(ask -> new Known(ask, index.gist(ask))).toList())
                .stream()
                .max(Comparator.comparingDouble(way -> way.gist.likeness(asked)))
                .map(Known::ask)
                .orElse("");
    }
}
