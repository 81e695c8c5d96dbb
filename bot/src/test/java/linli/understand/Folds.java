package linli.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import linli.Examples;
import linli.knowledge.Example;
import linli.knowledge.Knowledge;
import linli.knowledge.NearDuplicates;
import linli.text.PlainText;

/// The examples dealt out to learn from one part and measure on another: what says nearly the same stays together.
final class Folds {
    private static final double NEARLY_THE_SAME = 0.75;

    private final Knowledge knowledge;
    private final int[] foldOf;

    Folds(Knowledge knowledge, int folds, Random random) {
        this.knowledge = knowledge;
        var plain = knowledge.examples().stream().map(e -> PlainText.of(e.text())).toList();
        int[] heads = IntStream.range(0, plain.size()).toArray();
        for (var pair : NearDuplicates.among(plain, NEARLY_THE_SAME)) {
            heads[headOf(heads, pair.one())] = headOf(heads, pair.earlier());
        }
        Map<Integer, Integer> foldOfHead = new HashMap<>();
        this.foldOf = IntStream.range(0, plain.size())
                .map(i -> foldOfHead.computeIfAbsent(headOf(heads, i), _ -> random.nextInt(folds)))
                .toArray();
    }

    private static int headOf(int[] heads, int example) {
        int head = example;
        while (heads[head] != head) {
            head = heads[head];
        }
        return head;
    }

    List<Example> in(int fold) {
        return where(i -> foldOf[i] == fold);
    }

    /// What was learned from all folds but one.
    FittedModels learnedWithout(int fold) {
        return learnedFrom(where(i -> foldOf[i] != fold));
    }

    FittedModels learnedFrom(List<Example> examples) {
        return FittedModels.train(Examples.learning(examples, knowledge));
    }

    private List<Example> where(IntPredicate fits) {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < foldOf.length; i++) {
            if (fits.test(i)) {
                examples.add(knowledge.examples().get(i));
            }
        }
        return examples;
    }
}
