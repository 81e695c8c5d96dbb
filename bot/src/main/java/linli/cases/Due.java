package linli.cases;

import java.time.Instant;
import java.util.Locale;

/// What the clock does about a case next, and when. One at a time: which comes after it is settled when it has come.
public record Due(Step step, Instant at) {
    /// What the clock can do.
    public enum Step {
        /// The owner should have taken it up by now: the next level gets it.
        CONTACT,
        /// There is danger, and nobody has answered: those who can come are called again.
        RING,
        /// The one word to the owner before the time is up.
        REMINDER,
        /// It should be done by now: the next level gets it.
        FINISH,
        /// What it waited for should have come: the owner's clock runs again.
        RESUME,
        /// Nobody has said whether it is solved: that is written down, and nothing is made of it.
        CONFIRMATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Step of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
