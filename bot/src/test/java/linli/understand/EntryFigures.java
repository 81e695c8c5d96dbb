package linli.understand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.knowledge.Textbook;
import linli.text.PlainText;

/// What finding an entry among very many takes: the shipped ones over and over, each time with other
/// characters in the place of one in twenty.
public final class EntryFigures {
    private static final int ROUNDS = 20_000;
    private static final double CHANGED = 0.05;

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
        String everyday = models.stream().map(Entry::inFull).collect(Collectors.joining()).replaceAll("\\P{IsHan}", "");
        Map<String, Entry> many = LinkedHashMap.newLinkedHashMap(entries);
        for (int i = 0; i < entries; i++) {
            var entry = like(models.get(i % models.size()), i, text -> changed(text, everyday, random));
            many.put(entry.id(), entry);
        }
        return new Knowledge(
                new Textbook(List.of(), Map.of()), List.of(), many, shipped.firstSteps(), shipped.severityRules(), shipped.dialect(), List.of(), List.of(), List.of(), List.of());
    }

    private static Entry like(Entry model, int number, UnaryOperator<String> changed) {
        return new Entry(
                model.id() + "-" + number, changed.apply(model.title()), model.asks().stream().map(changed).toList(),
                changed.apply(model.inShort()), changed.apply(model.inFull()), changed.apply(model.forElders()), model.region(),
                model.audience(), model.validFrom(), model.validUntil(), model.source(), model.owner(), model.bring(), model.where(),
                model.behalf(), List.of(), model.isExample());
    }

    private static String changed(String text, String everyday, RandomGenerator random) {
        var changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && random.nextDouble() < CHANGED) {
                changed.setCharAt(i, everyday.charAt(random.nextInt(everyday.length())));
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
