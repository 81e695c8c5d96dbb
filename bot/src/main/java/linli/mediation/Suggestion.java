package linli.mediation;

import linli.community.Person;
import linli.mediation.Expert.Office;

/// Somebody who could help with a quarrel: one who can be invited, or an office to call.
public sealed interface Suggestion {
    record ToInvite(Person person) implements Suggestion {}

    record ToCall(Office office) implements Suggestion {}
}
