package linli.outbox;

import java.util.regex.Pattern;
import linli.message.Sensitive;

/// Something of a person that stands in a case, as it must not stand in a text for others: a name, a flat, a number, what was said.
public record CaseSecret(Sensitive kind, String text) {
    /// So many characters in a row are no accident.
    private static final int RUN = 6;
    private static final String NOT_IN_A_NUMBER = "(?<![0-9:.])";
    /// Behind it no digits, no minutes and no month: 1500 is not in 1500元's 15000, nor 2025 in 2025-01-01.
    private static final String NUMBER_ENDS = "(?![0-9]|[:.][0-9]|-[0-9])";

    /// Whether the text gives it away; what the community says anyway does not, whoever is called so.
    public boolean isIn(String text, PublicWords words) {
        return switch (kind) {
            case REPORTER -> isNamed(Significant.of(text), words);
            case ROOM -> Pattern.compile(NOT_IN_A_NUMBER + Pattern.quote(this.text) + NUMBER_ENDS).matcher(text).find();
            case PHONE -> Significant.digits(text).contains(this.text);
            case STATEMENT -> isQuoted(Significant.of(text), words);
            case ENCLOSURE -> text.contains(this.text);
            case AGREEMENT -> false; // no secret between those it is written for, and nobody else is told of it
        };
    }

    private boolean isNamed(String said, PublicWords words) {
        String name = Significant.of(text);
        int at = said.indexOf(name);
        if (name.isEmpty() || at < 0) {
            return false;
        }
        var covered = words.covered(said);
        for (; at >= 0; at = said.indexOf(name, at + 1)) {
            if (covered.nextClearBit(at) < at + name.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(String said, PublicWords words) {
        String statement = Significant.of(text);
        var covered = words.covered(said);
        for (int at = 0; at + RUN <= said.length(); at++) {
            if (statement.contains(said.substring(at, at + RUN)) && covered.nextClearBit(at) < at + RUN) {
                return true;
            }
        }
        return false;
    }
}
