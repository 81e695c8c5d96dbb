package linli.mediation;

import java.time.Instant;
import java.util.function.Predicate;

/// What a clinic can do about a wished time.
public sealed interface Offer {
    /// It is free then.
    record Free(Instant at) implements Offer {}

    /// It is closed or taken then; this is the next time that is free.
    record Instead(Instant next) implements Offer {}

    /// The wish names no day.
    record NotUnderstood() implements Offer {}

    /// Nothing is free as far ahead as is known.
    record NothingAhead() implements Offer {}

    /// Knows when the clinic is open.
    interface Diary {
        /// @param wish such as 周五上午 or 12月4日 10:00
        Offer offer(String wish, Instant now, Predicate<Instant> isTaken);

        /// When they meet somewhere else: whatever hours the clinic keeps.
        ///
        /// @param wish a day and a time
        Offer elsewhere(String wish, Instant now);
    }
}
