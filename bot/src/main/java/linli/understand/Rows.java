package linli.understand;

/// Which buckets of [Features] a model knows, and the row of its table for each: numbered from 1 in the order of the buckets, 0 for the others. A bit for
/// each bucket and a count for every sixty-four of them take a twentieth of the memory of a number for each.
final class Rows {
    private static final int BITS = Long.SIZE;

    private final long[] known = new long[Features.BUCKETS / BITS];
    /// How many buckets are known before each of those words.
    private final int[] before = new int[known.length];

    /// @param buckets rising
    static Rows of(int[] buckets) {
        var rows = new Rows();
        for (int bucket : buckets) {
            rows.known[bucket / BITS] |= 1L << bucket;
        }
        for (int word = 1; word < rows.known.length; word++) {
            rows.before[word] = rows.before[word - 1] + Long.bitCount(rows.known[word - 1]);
        }
        return rows;
    }

    int of(int bucket) {
        long word = known[bucket / BITS];
        long bit = 1L << bucket;
        return (word & bit) == 0 ? 0 : before[bucket / BITS] + Long.bitCount(word & bit - 1) + 1;
    }

    int count() {
        return before[before.length - 1] + Long.bitCount(known[known.length - 1]);
    }

    /// The known buckets, rising.
    int[] buckets() {
        int[] buckets = new int[count()];
        int next = 0;
        for (int word = 0; word < known.length; word++) {
            for (long left = known[word]; left != 0; left &= left - 1) {
                buckets[next++] = word * BITS + Long.numberOfTrailingZeros(left);
            }
        }
        return buckets;
    }
}
