package linli.desk;

import linli.digest.DigestStore;
import linli.digest.WrittenAnswer;

/// What it takes to answer for the community, within one transaction.
public record Answerbook(DigestStore digests, Telling telling) {
    /// Those who tell residents.
    public interface Telling {
        /// Tells those who asked; gives back whether there is anybody who can be told.
        boolean tell(WrittenAnswer inForce);
    }
}
