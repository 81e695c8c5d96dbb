package linli.community;

import java.util.List;

/// A word of a table of rules as clerks write it: in 灯…不亮 something short may stand between.
///
/// @param parts what the gaps stand between, at least one
record Keyword(List<String> parts) {
    /// How many characters a gap may hold.
    private static final int GAP = 8;

    Keyword {
        parts = List.copyOf(parts);
    }

    static Keyword of(String written) {
        return new Keyword(List.of(written.split("…")));
    }

    static boolean isAnyIn(List<Keyword> words, String plain) {
        for (Keyword word : words) {
            if (word.isIn(plain)) {
                return true;
            }
        }
        return false;
    }

    /// @param plain a text as [linli.text.PlainText] leaves it
    boolean isIn(String plain) {
        return isIn(plain, 0, 0, plain.length());
    }

    /// Whether the parts from that one on follow each other, the first of them beginning between the two positions.
    private boolean isIn(String plain, int part, int from, int to) {
        String wanted = parts.get(part);
        for (int at = plain.indexOf(wanted, from); at >= 0 && at <= to; at = plain.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (part == parts.size() - 1 || isIn(plain, part + 1, end, gapAfter(plain, end))) {
                return true;
            }
        }
        return false;
    }

    /// Where what follows has to begin at the latest; a gap is within a line.
    private static int gapAfter(String plain, int end) {
        int lineEnd = plain.indexOf('\n', end);
        return lineEnd >= 0 ? Math.min(end + GAP, lineEnd) : end + GAP;
    }
}
