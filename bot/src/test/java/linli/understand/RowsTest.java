package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void bucketsAreNumberedInTheirOrderFromOne() {
        int last = Features.BUCKETS - 1;
        var rows = Rows.of(new int[] {0, 63, 64, 200, last});

        assertThat(new int[] {rows.of(0), rows.of(63), rows.of(64), rows.of(200), rows.of(last)}).containsExactly(1, 2, 3, 4, 5);
        assertThat(new int[] {rows.of(1), rows.of(62), rows.of(65), rows.of(last - 1)}).containsOnly(0);
        assertThat(rows.count()).isEqualTo(5);
    }

    @Test
    void theKnownBucketsAreThoseItWasMadeOf() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        int[] buckets = new Random(seed).ints(5_000, 0, Features.BUCKETS).distinct().sorted().toArray();

        var rows = Rows.of(buckets);

        assertThat(rows.buckets()).isEqualTo(buckets);
        assertThat(IntStream.range(0, buckets.length)).allMatch(i -> rows.of(buckets[i]) == i + 1);
    }
}
