package linli.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import linli.knowledge.ChineseAnalyzer;
import linli.knowledge.Entry;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Ranking;
import linli.text.PlainText;

/// Finds the entry that answers a question by the ways in which residents are known to ask, and knows when there is none.
final class EntryFinder {
    private static final int CANDIDATES = 8;

    private final List<String> entryOfAsk = new ArrayList<>();
    private final List<String> asks = new ArrayList<>();
    private final TextIndex index;
    /// What each ask tells by its terms, worked out when it is first found.
    private final Map<Integer, Map<String, Double>> informationOfAsk = new ConcurrentHashMap<>();

    EntryFinder(Collection<Entry> entries) {
        for (Entry entry : entries) {
            add(entry.id(), entry.title());
            entry.asks().forEach(ask -> add(entry.id(), ask));
        }
        index = TextIndex.build(asks, new Ranking(new ChineseAnalyzer(), 0.9f, 0.3f));
    }

    private void add(String entry, String ask) {
        entryOfAsk.add(entry);
        asks.add(PlainText.of(ask));
    }

    /// @param plain a text as [PlainText] leaves it
    Optional<EntryMatch> find(String plain) {
        var asked = index.informationOf(plain);
        return index.search(plain, CANDIDATES).stream()
                .map(hit -> new EntryMatch(
                        entryOfAsk.get(hit.number()), asks.get(hit.number()), likeness(asked, informationOfAsk(hit.number()))))
                .max(Comparator.comparingDouble(EntryMatch::coverage));
    }

    private Map<String, Double> informationOfAsk(int number) {
        return informationOfAsk.computeIfAbsent(number, n -> index.informationOf(asks.get(n)));
    }

    /// Shared information over all information of both: 1 for the same words, 0 for none in common.
    private static double likeness(Map<String, Double> asked, Map<String, Double> known) {
        double shared = 0;
        double all = 0;
        for (var term : asked.entrySet()) {
            all += term.getValue();
            shared += known.containsKey(term.getKey()) ? term.getValue() : 0;
        }
        double ofKnown = known.values().stream().mapToDouble(d -> d).sum();
        // twice the shared part over the sum of both sides, so that neither a long question nor a long variant hides the other
        return all + ofKnown == 0 ? 0 : 2 * shared / (all + ofKnown);
    }
}
