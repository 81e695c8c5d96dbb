package linli.cases;

import java.time.Instant;
import java.util.Locale;

/// One step in the life of a case: never changed, never removed.
///
/// @param by who did it: a person's id, or `linli`
/// @param detail what a colleague would want to know of it: the rule and roster row, the result, the place
public record CaseEvent(int number, Type type, Instant at, String by, String detail) {
    /// Who did what Linli did on its own.
    public static final String LINLI = "linli";

    /// The steps there are.
    public enum Type {
        OPENED,
        ASSIGNED,
        JOINED,
        PLACED,
        ACCEPTED,
        TRANSFERRED,
        /// Given back by its owner.
        RETURNED,
        /// Refused for the second time: somebody is to rule who has it.
        REFERRED,
        /// Somebody has ruled who has it; the detail is that person.
        RULED,
        POSTPONED,
        SUSPENDED,
        URGED,
        NOTED,
        CONFIRMED,
        REOPENED,
        WITHDRAWN,
        ESCALATED,
        REMINDED,
        RESUMED,
        CORRECTED,
        DONE,
        /// Nobody said whether it was solved: 未回访.
        UNCONFIRMED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
