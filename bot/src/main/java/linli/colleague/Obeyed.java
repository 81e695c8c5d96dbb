package linli.colleague;

import java.util.Optional;
import java.util.function.Supplier;
import linli.cases.Case;

/// What became of a message that may have been a short reply.
public sealed interface Obeyed {
    /// It was none, or not one of somebody who may give it.
    record NotMeant() implements Obeyed {}

    /// It was one, and was answered without a case being worked on: there was something to ask back, or to look up.
    record Answered() implements Obeyed {}

    /// The case as it stands now.
    record Done(Case worked) implements Obeyed {}

    /// It was one about how messages are read; the case as it stands now.
    record Taught(Case worked) implements Obeyed {}

    /// It put an answer in force, or took one back.
    record Informed() implements Obeyed {}

    /// It said who is there from now on.
    record Staffed() implements Obeyed {}

    /// Where it was not meant so, what others make of it.
    default Obeyed or(Supplier<Optional<Obeyed>> others) {
        return this instanceof NotMeant ? others.get().orElse(this) : this;
    }
}
