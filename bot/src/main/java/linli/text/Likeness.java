package linli.text;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// The share of characters they have in common, for texts of a few characters that may stand in any order.
    public static double ofCharacters(String one, String other) {
        var ofOne = one.codePoints().boxed().collect(Collectors.toSet());
        var ofOther = other.codePoints().boxed().collect(Collectors.toSet());
        long shared = ofOne.stream().filter(ofOther::contains).count();
        return ofOne.isEmpty() && ofOther.isEmpty() ? 1 : 2.0 * shared / (ofOne.size() + ofOther.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
