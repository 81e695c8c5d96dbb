package linli.knowledge;

/// That a text holds a term, and how often, in one number; those of a term, sorted, are in the order of the texts.
final class Holding {
    private static final int BITS_OF_TIMES = 10;
    private static final int MOST_TIMES = (1 << BITS_OF_TIMES) - 1; // beyond that, once more tells nothing
    static final int MOST_TEXTS = 1 << Integer.SIZE - 1 - BITS_OF_TIMES;

    private Holding() {}

    static int of(int text, int times) {
        return text << BITS_OF_TIMES | Math.min(times, MOST_TIMES);
    }

    static int text(int holding) {
        return holding >>> BITS_OF_TIMES;
    }

    static int times(int holding) {
        return holding & MOST_TIMES;
    }
}
