package linli.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linli.knowledge.TextIndex.Ranking;
import org.apache.lucene.util.SmallFloat;

/// Gathers which texts hold which terms, until all are there. For one thread, and one index.
final class Gathering {
    private final Ranking ranking;
    /// Terms in the order in which they were first met; those of another index come in order and are sorted sooner.
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[] lengths;
    /// One beside the other: the term, and which text holds it how often.
    private int[] terms = new int[1 << 12];
    private int[] held = new int[1 << 12];
    private int count;

    /// @param texts how many there will be
    Gathering(int texts, Ranking ranking) {
        if (texts > Holding.MOST_TEXTS) {
            throw new IllegalArgumentException("more than %,d texts".formatted(Holding.MOST_TEXTS));
        }
        this.ranking = ranking;
        this.lengths = new int[texts];
    }

    /// Takes in a text by its number.
    void add(int number, String text) {
        var tally = new Tally();
        int[] length = {0};
        ranking.cut(text, (term, isBesideTheLast) -> {
            tally.add(number(term.toString()));
            length[0] += isBesideTheLast ? 0 : 1;
        });
        var counted = tally.counted();
        for (int i = 0; i < counted.numbers().length; i++) {
            add(counted.numbers()[i], Holding.of(number, counted.times()[i]));
        }
        lengths[number] = SmallFloat.byte4ToInt(SmallFloat.intToByte4(length[0])); // as roughly as Lucene knows it
    }

    /// Takes in texts of another index of the same ranking, which need not be cut into terms again.
    ///
    /// @param numbers of each text of that index, its number here; less than 0 for those that are gone
    void add(Postings known, int[] numbers) {
        for (int text = 0; text < numbers.length; text++) {
            if (numbers[text] >= 0) {
                lengths[numbers[text]] = known.length(text);
            }
        }
        known.forEach((term, holdings) -> {
            int[] kept = Arrays.stream(holdings).filter(holding -> numbers[Holding.text(holding)] >= 0).toArray();
            if (kept.length > 0) {
                int number = number(term);
                for (int holding : kept) {
                    add(number, Holding.of(numbers[Holding.text(holding)], Holding.times(holding)));
                }
            }
        });
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, _ -> numbers.size());
    }

    private void add(int term, int holding) {
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, count + (count >> 1));
            held = Arrays.copyOf(held, terms.length);
        }
        terms[count] = term;
        held[count++] = holding;
    }

    /// Everything in order: the terms, and of each, the texts.
    Postings inOrder() {
        List<String> sorted = numbers.keySet().stream().sorted().toList();
        int[] places = new int[sorted.size()];
        IntStream.range(0, places.length).forEach(place -> places[numbers.get(sorted.get(place))] = place);
        int[] starts = new int[places.length + 1];
        for (int i = 0; i < count; i++) {
            starts[places[terms[i]] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] ordered = new int[count];
        for (int i = 0; i < count; i++) {
            ordered[next[places[terms[i]]]++] = held[i];
        }
        for (int place = 0; place < places.length; place++) {
            Arrays.sort(ordered, starts[place], starts[place + 1]);
        }
        return new Postings(Terms.of(sorted), starts, ordered, lengths, ranking);
    }
}
