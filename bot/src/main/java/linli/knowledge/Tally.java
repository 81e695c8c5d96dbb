package linli.knowledge;

import java.util.Arrays;

/// Numbers as they come, to be told in the end which there are and how often each came.
final class Tally {
    private int[] numbers = new int[64];
    private int count;

    void add(int number) {
        numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
        numbers[count++] = number;
    }

    /// @param numbers each once, rising
    /// @param times how often each came
    record Counted(int[] numbers, int[] times) {}

    Counted counted() {
        Arrays.sort(numbers, 0, count);
        int[] each = new int[count];
        int[] times = new int[count];
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            distinct += i == 0 || numbers[i] != numbers[i - 1] ? 1 : 0;
            each[distinct - 1] = numbers[i];
            times[distinct - 1]++;
        }
        return new Counted(Arrays.copyOf(each, distinct), Arrays.copyOf(times, distinct));
    }
}
