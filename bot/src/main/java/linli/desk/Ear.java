package linli.desk;

import linli.text.Errand;
import linli.text.Labour;
import linli.text.Standing;
import linli.text.Sureness;

/// Tells what a colleague's words do with a case that is known to be meant.
public interface Ear {
    /// @param plain a text as [linli.text.PlainText] leaves it
    /// @param sureness what sounds less sure than that is merely told
    Labour labour(String plain, Sureness sureness);

    /// How a matter stands, as the words say.
    Standing standing(String plain, Sureness sureness);

    /// What they want of Linli beside the cases.
    Errand errand(String plain, Sureness sureness);

    /// What is told to those who wait for it, or sends the case away, has to be said plainly.
    default Labour in(String plain) {
        return switch (labour(plain, Sureness.LEANING)) {
            case HAND_ON -> Labour.HAND_ON;
            case ASKED -> Labour.ASKED;
            case TAKEN, WAITS, TOLD -> labour(plain, Sureness.LIKELY);
            case DONE, NOT_MINE -> labour(plain, Sureness.PLAINLY);
        };
    }
}
