package linli.desk;

import linli.text.Labour;
import linli.text.Standing;

/// Tells what a colleague's words do with a case that is known to be meant.
public interface Ear {
    /// So surely words give it to somebody who is named besides, or ask something.
    double PERHAPS = 0.5;
    /// So surely words have to do something with a case that is pointed at, and so plainly where it cannot be unheard.
    double LIKELY = 0.7;
    double PLAINLY = 0.8;
    /// So plainly words ask how a matter stands of which nobody has spoken just before.
    double BEYOND_DOUBT = 0.9;

    /// @param plain a text as [linli.text.PlainText] leaves it
    /// @param sureness what sounds less sure than that is merely told
    Labour labour(String plain, double sureness);

    /// How a matter stands, as the words say.
    Standing standing(String plain, double sureness);

    /// What is told to those who wait for it, or sends the case away, has to be said plainly.
    default Labour in(String plain) {
        return switch (labour(plain, PERHAPS)) {
            case HAND_ON -> Labour.HAND_ON;
            case ASKED -> Labour.ASKED;
            case TAKEN, WAITS, TOLD -> labour(plain, LIKELY);
            case DONE, NOT_MINE -> labour(plain, PLAINLY);
        };
    }
}
