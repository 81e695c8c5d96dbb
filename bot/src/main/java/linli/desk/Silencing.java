package linli.desk;

import java.util.Set;
import linli.correction.Correction;
import linli.message.Kind;
import linli.text.Likeness;
import linli.text.PlainText;

/// Watches over corrections by which nobody would do anything any more about what surely needs somebody: one slip must not silence a fault for
/// all, so that it takes two colleagues.
record Silencing(Teaching means) {
    private static final int LOOKED_THROUGH = 100;
    private static final double ALIKE = 0.5;
    private static final Set<Kind> LEFT_ALONE = Set.of(Kind.QUESTION, Kind.SUGGESTION, Kind.CHATTER);

    boolean isDoneBy(Correction correction) {
        return LEFT_ALONE.contains(correction.label().kind())
                && !LEFT_ALONE.contains(correction.before().kind())
                && means.school().isSurelyAMatter(correction.text());
    }

    /// Whether another colleague has said so of words like these.
    boolean isSecondedBy(Correction correction) {
        return means.corrections().newest(LOOKED_THROUGH).stream().anyMatch(earlier -> earlier.isStanding()
                && earlier.label().kind() == correction.label().kind()
                && !earlier.made().by().equals(correction.made().by())
                && Likeness.of(PlainText.of(earlier.text()), PlainText.of(correction.text())) >= ALIKE);
    }

    /// Whether it was held back because of that, and not because of a message of the saved set, which whoever made it may overrule.
    boolean awaitsAnother(Correction held, String person) {
        return held.made().by().equals(person) && isDoneBy(held) && means.school().misreadWith(held).isEmpty();
    }
}
