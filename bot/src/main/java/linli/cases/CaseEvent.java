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
        /// Found to be one with other cases: which incident, and why.
        GATHERED,
        /// Not one with them after all: who says so, and which incident it was.
        PARTED,
        /// What one person told of it is a case of its own from now on: which, and who says so.
        SPLIT,
        PLACED,
        /// Who the other side of a quarrel is has become known.
        NAMED,
        /// A side of a quarrel has said something; what it was is for the mediator alone.
        STATED,
        /// The other side was asked for theirs.
        CONTACTED,
        INVITED,
        /// A colleague who helps may read what the sides said.
        SHOWN,
        APPOINTED,
        /// The sides have agreed.
        SETTLED,
        /// They have not, and it goes on.
        UNSETTLED,
        /// They have not, and a court or another office has it from now on.
        HANDED_ON,
        /// A side said whether what was agreed upon has been done.
        KEPT,
        BROKEN,
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
        /// Whoever reported it, or a neighbour, says that it is over, while it is open.
        SAID_OVER,
        /// Whoever told of a danger, lives there or has looked says that it is over, and nobody who was called has been there yet.
        CALMED,
        /// A colleague said among neighbours what becomes of it.
        SPOKEN_FOR,
        CONFIRMED,
        REOPENED,
        WITHDRAWN,
        ESCALATED,
        /// People were called to a danger: how many.
        ALARMED,
        /// Those who had not answered were called again: how many.
        CALLED_AGAIN,
        COMING,
        THERE,
        /// The danger is over, and why.
        STOOD_DOWN,
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

    /// What somebody said of it: a new time stands in front of the words for it.
    public String words() {
        boolean isTimed = type == Type.POSTPONED || type == Type.SUSPENDED;
        return !isTimed ? detail : detail.contains(" ") ? detail.substring(detail.indexOf(' ') + 1) : "";
    }
}
