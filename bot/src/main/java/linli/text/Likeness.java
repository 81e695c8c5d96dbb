package linli.text;

import java.util.HashSet;
import java.util.Set;

/// How alike two short texts are: the share of pairs of neighbouring characters they have in common (Dice), from 0 to 1.
public final class Likeness {
    private Likeness() {}

    public static double of(String one, String other) {
        Set<String> pairsOfOne = pairs(one);
        Set<String> pairsOfOther = pairs(other);
        if (pairsOfOne.isEmpty() || pairsOfOther.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        long shared = pairsOfOne.stream().filter(pairsOfOther::contains).count();
        return 2.0 * shared / (pairsOfOne.size() + pairsOfOther.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
