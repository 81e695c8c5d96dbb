package linli.understand;

import java.util.Arrays;
import java.util.List;

/// A text as the linear model sees it: which single characters and pairs of neighbours it holds, and how often.
///
/// @param indexes rising bucket numbers, each below [#BUCKETS]
/// @param weights one for each index: 1 for a run that occurs once, growing slowly with how often it does
record Features(int[] indexes, float[] weights) {
    static final int BUCKETS = 1 << 18;
    private static final int LONGEST_RUN = 2;
    /// Longer texts say what they are about early on; the rest only costs time.
    private static final int LONGEST_TEXT = 2_000;
    /// A text longer than this is told first and explained after: what stands at its head counts several times.
    private static final int LONG_TEXT = 80;
    private static final int HEAD = 40;
    private static final int TIMES_AT_HEAD = 3;
    private static final char EDGE = '\u0002';

    /// Whether most of the texts go on for more than a few sentences.
    static boolean areLong(List<String> texts) {
        return texts.stream().filter(text -> text.length() > LONG_TEXT).count() * 2 > texts.size();
    }

    static Features of(String plain) {
        String text = MaskedPlaces.inOneForm(plain);
        String edged = EDGE + (text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text) + EDGE;
        int head = edged.length() > LONG_TEXT ? HEAD : 0;
        int[] buckets = new int[(edged.length() + head * (TIMES_AT_HEAD - 1)) * LONGEST_RUN];
        int count = 0;
        for (int start = 0; start < edged.length(); start++) {
            int times = start < head ? TIMES_AT_HEAD : 1;
            for (int end = start + 1; end <= Math.min(start + LONGEST_RUN, edged.length()); end++) {
                Arrays.fill(buckets, count, count + times, bucketOf(edged, start, end));
                count += times;
            }
        }
        Arrays.sort(buckets, 0, count);
        return counted(buckets, count);
    }

    /// The bucket of a run of one or two characters.
    static int bucketOf(String text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 0x01000193 ^ text.charAt(i) * 0x9e3779b1;
        }
        return spread(hash + end - start - 1) & (BUCKETS - 1);
    }

    private static Features counted(int[] buckets, int count) {
        int[] indexes = new int[count];
        float[] weights = new float[count];
        int distinct = 0;
        for (int i = 0; i < count; ) {
            int next = i;
            while (next < count && buckets[next] == buckets[i]) {
                next++;
            }
            indexes[distinct] = buckets[i];
            weights[distinct++] = next - i == 1 ? 1 : (float) (1 + Math.log(next - i));
            i = next;
        }
        return new Features(Arrays.copyOf(indexes, distinct), Arrays.copyOf(weights, distinct));
    }

    private static int spread(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x7feb352d;
        h ^= h >>> 15;
        h *= 0x846ca68b;
        return h ^ h >>> 16;
    }
}
