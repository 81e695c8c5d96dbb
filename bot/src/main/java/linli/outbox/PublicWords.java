package linli.outbox;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// What a community says in public whoever lives there: its phrases, its staff and their titles, its places. A resident who is called like
/// one of them is not given away by it. Immutable and thread-safe.
public final class PublicWords {
    /// Part of a public text, and long enough not to be in every other.
    private static final int PIECE = 3;
    /// Dates and places are made of numbers and these.
    private static final String BETWEEN_NUMBERS = "月日点栋";
    private static final String AFTER_A_NAME = "家姐哥叔姨伯嫂爷奶说";

    private final Set<String> pieces = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    public PublicWords(Stream<String> texts) {
        texts.map(Significant::of).forEach(this::add);
    }

    public static PublicWords none() {
        return new PublicWords(Stream.empty());
    }

    private void add(String text) {
        if (text.length() == PIECE - 1) {
            pairs.add(text);
        }
        for (int at = 0; at + PIECE <= text.length(); at++) {
            pieces.add(text.substring(at, at + PIECE));
        }
    }

    /// 东门家 is no gate.
    private static boolean isSomebodys(String said, int next) {
        return next < said.length() && AFTER_A_NAME.indexOf(said.charAt(next)) >= 0;
    }

    /// Which characters of a text belong to what is said anyway.
    ///
    /// @param said a text as [Significant] leaves it
    BitSet covered(String said) {
        var covered = new BitSet(said.length());
        for (int at = 0; at < said.length(); at++) {
            char c = said.charAt(at);
            if (Character.isDigit(c) || BETWEEN_NUMBERS.indexOf(c) >= 0) {
                covered.set(at);
            }
            if (at + PIECE <= said.length() && pieces.contains(said.substring(at, at + PIECE))) {
                covered.set(at, at + PIECE);
            }
            if (at + 2 <= said.length() && pairs.contains(said.substring(at, at + 2)) && !isSomebodys(said, at + 2)) {
                covered.set(at, at + 2);
            }
        }
        return covered;
    }
}
