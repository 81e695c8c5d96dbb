package linli.understand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import linli.text.Words;

/// Which entry knows a question by its very words, whatever stands between them: by a hash of them, for there may be hundreds of thousands.
final class VerbatimAsks {
    private static final long STEP = 0x9e3779b97f4a7c15L;

    /// Sorted by hash, in two arrays side by side.
    private final long[] hashes;
    private final int[] entries;

    /// @param asks of each entry, in plain and standard words, without what is said around them to be polite
    VerbatimAsks(List<List<String>> asks) {
        long[][] known = IntStream.range(0, asks.size())
                .boxed()
                .flatMap(entry -> asks.get(entry).stream().map(ask -> new long[] {hash(Words.of(ask)), entry}))
                .toArray(long[][]::new);
        Arrays.sort(known, (one, other) -> Long.compare(one[0], other[0])); // stable: of two entries the first
        this.hashes = Arrays.stream(known).mapToLong(ask -> ask[0]).toArray();
        this.entries = Arrays.stream(known).mapToInt(ask -> (int) ask[1]).toArray();
    }

    Optional<Integer> find(String plain) {
        int found = Arrays.binarySearch(hashes, hash(Words.of(plain)));
        while (found > 0 && hashes[found - 1] == hashes[found]) {
            found--;
        }
        return found < 0 ? Optional.empty() : Optional.of(entries[found]);
    }

    /// Two questions of a hundred million are taken for one another once in a thousand knowledge bases.
    private static long hash(String words) {
        long hash = words.length();
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * STEP;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
