package linli.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import linli.knowledge.ChineseAnalyzer;
import linli.knowledge.Dialect;
import linli.knowledge.Entry;
import linli.knowledge.TextIndex;
import linli.knowledge.TextIndex.Ranking;
import linli.text.PlainText;

/// Finds the entry that answers a question by the ways in which residents are known to ask, and knows when there is none.
final class EntryFinder {
    private static final int CANDIDATES = 8;
    private static final Ranking RANKING = new Ranking(new ChineseAnalyzer(), 0.9f, 0.3f);

    private final List<Ask> asks;
    private final TextIndex index;
    /// What each ask tells by its terms, worked out when it is first found.
    private final Map<Integer, Map<String, Double>> informationOfAsk = new ConcurrentHashMap<>();

    private EntryFinder(List<Ask> asks, TextIndex index) {
        this.asks = List.copyOf(asks);
        this.index = index;
    }

    /// One way to ask, in plain and standard words, and the entry that answers it.
    private record Ask(String entry, String plain) {}

    static EntryFinder of(Collection<Entry> entries, Dialect dialect) {
        var asks = new ArrayList<Ask>();
        for (Entry entry : entries) {
            asks.add(new Ask(entry.id(), dialect.standard(PlainText.of(entry.title()))));
            entry.asks().forEach(ask -> asks.add(new Ask(entry.id(), dialect.standard(PlainText.of(ask)))));
        }
        return new EntryFinder(asks, TextIndex.build(asks.stream().map(Ask::plain).toList(), RANKING));
    }

    /// What [#write] has written.
    static EntryFinder read(DataInputStream in) throws IOException {
        var asks = new ArrayList<Ask>();
        for (int left = in.readInt(); left > 0; left--) {
            asks.add(new Ask(in.readUTF(), in.readUTF()));
        }
        return new EntryFinder(asks, TextIndex.read(in, RANKING));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(asks.size());
        for (Ask ask : asks) {
            out.writeUTF(ask.entry);
            out.writeUTF(ask.plain);
        }
        index.write(out);
    }

    /// @param plain a text as [PlainText] leaves it, in standard words
    Optional<EntryMatch> find(String plain) {
        var asked = index.informationOf(plain);
        return index.search(plain, CANDIDATES).stream()
                .map(hit -> match(hit.number(), asked))
                .max(Comparator.comparingDouble(EntryMatch::coverage));
    }

    private EntryMatch match(int number, Map<String, Double> asked) {
        var ask = asks.get(number);
        return new EntryMatch(ask.entry, ask.plain, likeness(asked, informationOfAsk(number)));
    }

    private Map<String, Double> informationOfAsk(int number) {
        return informationOfAsk.computeIfAbsent(number, n -> index.informationOf(asks.get(n).plain));
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
