package linli.bench;

import java.util.Arrays;

/// How long answers took, in nanoseconds.
final class Latencies {
    private long[] nanos = new long[1 << 16];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    void add(Latencies others) {
        int start = count;
        count += others.count;
        nanos = Arrays.copyOf(nanos, Math.max(count, 1));
        System.arraycopy(others.nanos, 0, nanos, start, others.count);
    }

    int count() {
        return count;
    }

    void sort() {
        Arrays.sort(nanos, 0, count);
    }

    /// The time within which that share of the answers came; they have to be sorted.
    double millisOf(double share) {
        return count == 0 ? Double.NaN : nanos[(int) Math.min(count - 1L, (long) (share * count))] / 1e6;
    }
}
