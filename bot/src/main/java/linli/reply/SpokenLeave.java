package linli.reply;

import java.util.Optional;
import linli.community.Leave;
import linli.community.Person;
import linli.wording.Phrase;

/// What somebody said of a leave: whose it is, which days, and who stands in.
public sealed interface SpokenLeave {
    /// @param who empty for the speaker's own
    /// @param everything whether what was taken on goes to the stand-in too
    record Told(Optional<Person> who, Optional<Person> standIn, boolean everything, Leave days) implements SpokenLeave {}

    /// It is one, but not yet said whole.
    ///
    /// @param question what is to be asked
    record Lacks(Optional<Person> who, Phrase question) implements SpokenLeave {}

    /// It may be one, but more is said than that.
    ///
    /// @param isOwn whether the speaker says so of themselves
    record Unsure(Optional<Person> who, Leave days, boolean isOwn) implements SpokenLeave {}

    /// It only speaks of such things.
    record Talk() implements SpokenLeave {}
}
