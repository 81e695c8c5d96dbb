package linli.digest;

import java.time.Instant;

/// An answer that somebody who asked has not been told yet.
///
/// @param answer the number of the answer
/// @param to a group or a person
/// @param question as it was asked there
/// @param due when to say it, if nothing speaks against it then
public record Owed(int answer, String to, String question, Instant due) {
    public Owed at(Instant later) {
        return new Owed(answer, to, question, later);
    }
}
