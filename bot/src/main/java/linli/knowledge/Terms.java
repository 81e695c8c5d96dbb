package linli.knowledge;

import java.util.List;
import linli.files.Packing;
import linli.files.Unpacking;

/// The terms of an index, numbered from 0, in one array and found by their hash: they are hundreds of thousands, of two characters
/// each, and as texts of their own would take more memory than all that is known of them. Immutable and thread-safe.
final class Terms {
    static final int UNKNOWN = -1;
    private static final int SPREAD = 0x9e3779b1;

    private final char[] characters;
    /// Where each term begins, and at last where the last one ends.
    private final int[] starts;
    /// At the place of its hash, or the next free one, the number of a term and 1; twice as many places as terms or more.
    private final int[] places;

    private Terms(char[] characters, int[] starts) {
        this.characters = characters;
        this.starts = starts;
        this.places = new int[2 * Integer.highestOneBit(Math.max(1, 2 * size() - 1))];
        for (int number = 0; number < size(); number++) {
            int hash = 0;
            for (int i = starts[number]; i < starts[number + 1]; i++) {
                hash = hash(hash, characters[i]);
            }
            int place = firstPlace(hash);
            while (places[place] != 0) {
                place = nextPlace(place);
            }
            places[place] = number + 1;
        }
    }

    /// @param terms each once; their places become their numbers
    static Terms of(List<String> terms) {
        int[] starts = new int[terms.size() + 1];
        for (int number = 0; number < terms.size(); number++) {
            starts[number + 1] = starts[number] + terms.get(number).length();
        }
        return new Terms(String.join("", terms).toCharArray(), starts);
    }

    /// What [#write] has written.
    static Terms read(Unpacking in) {
        return new Terms(in.characters(), in.ints());
    }

    void write(Packing out) {
        out.characters(characters);
        out.numbers(starts);
    }

    int size() {
        return starts.length - 1;
    }

    /// The number of a term, or [#UNKNOWN].
    int number(CharSequence term) {
        int hash = 0;
        for (int i = 0; i < term.length(); i++) {
            hash = hash(hash, term.charAt(i));
        }
        for (int place = firstPlace(hash); places[place] != 0; place = nextPlace(place)) {
            if (isTerm(places[place] - 1, term)) {
                return places[place] - 1;
            }
        }
        return UNKNOWN;
    }

    String term(int number) {
        return new String(characters, starts[number], starts[number + 1] - starts[number]);
    }

    private boolean isTerm(int number, CharSequence term) {
        int start = starts[number];
        if (starts[number + 1] - start != term.length()) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (characters[start + i] != term.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(int before, char next) {
        return (before ^ next) * SPREAD;
    }

    private int firstPlace(int hash) {
        return (hash ^ hash >>> 15) & (places.length - 1);
    }

    private int nextPlace(int place) {
        return place + 1 & (places.length - 1);
    }
}
