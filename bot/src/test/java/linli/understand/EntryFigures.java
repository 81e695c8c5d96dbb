package linli.understand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.text.PlainText;

/// What finding an entry among very many takes: the shipped ones over and over, each time with other characters in the place of some.
public final class EntryFigures {
    private static final int ROUNDS = 20_000;
    private static final double CHANGED = 0.15;
    private static final int FIRST_HAN = 0x4e00;
    /// As many characters as everyday texts use.
    private static final int EVERYDAY = 3_000;

    private EntryFigures() {}

    /// @param nanos of each search, one after the other
    /// @param bytes that the entries and what finds them take
    public record Figures(List<Long> nanos, long bytes) {}

    public static Figures measure(Knowledge shipped, int entries, RandomGenerator random) {
        long before = used();
        var many = many(shipped, entries, random);
        var finder = EntryFinder.of(many);
        long bytes = used() - before;
        var questions = shipped.entries().values().stream().flatMap(entry -> entry.asks().stream()).map(PlainText::of).toList();
        var nanos = new ArrayList<Long>(ROUNDS);
        for (int round = 0; round < 2 * ROUNDS; round++) {
            String question = questions.get(random.nextInt(questions.size()));
            long start = System.nanoTime();
            finder.find(question + round % 10);
            if (round >= ROUNDS) { // it warms up before
                nanos.add(System.nanoTime() - start);
            }
        }
        if (many.entries().size() != entries) {
            throw new IllegalStateException("the entries have to live until here");
        }
        return new Figures(nanos, bytes);
    }

    public static Knowledge many(Knowledge shipped, int entries, RandomGenerator random) {
        var models = List.copyOf(shipped.entries().values());
        Map<String, Entry> many = LinkedHashMap.newLinkedHashMap(entries);
        for (int i = 0; i < entries; i++) {
            var entry = like(models.get(i % models.size()), i, random);
            many.put(entry.id(), entry);
        }
        return new Knowledge(
                List.of(), List.of(), many, shipped.firstSteps(), shipped.severityRules(), shipped.dialect(), List.of(), List.of(), List.of(), List.of());
    }

    private static Entry like(Entry model, int number, RandomGenerator random) {
        return new Entry(
                model.id() + "-" + number, changed(model.title(), random), model.asks().stream().map(ask -> changed(ask, random)).toList(),
                changed(model.inShort(), random), changed(model.inFull(), random), changed(model.forElders(), random), model.region(),
                model.audience(), model.validFrom(), model.validUntil(), model.source(), model.owner(), model.bring(), model.where(),
                model.behalf(), List.of(), model.isExample());
    }

    private static String changed(String text, RandomGenerator random) {
        var changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && random.nextDouble() < CHANGED) {
                changed.setCharAt(i, (char) (FIRST_HAN + random.nextInt(EVERYDAY)));
            }
        }
        return changed.toString();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
