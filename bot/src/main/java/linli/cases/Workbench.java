package linli.cases;

import java.time.Instant;
import java.util.function.Predicate;
import linli.cases.CaseEvent.Type;
import linli.outbox.Post;

/// What it takes to work on the cases of a community, within one transaction.
///
/// @param reachable whether a resident can be written to in private
public record Workbench(CaseStore cases, Post post, Speech speech, Predicate<String> reachable, Instant now) {
    Cards cards() {
        return new Cards(cases, post, speech, reachable, now);
    }

    Routing routing() {
        return new Routing(speech.community(), cases::openCount);
    }

    /// The new state, and the step that led to it.
    Case keep(Case changed, Type step, String by, String detail) {
        cases.update(changed);
        note(changed, step, by, detail);
        return changed;
    }

    /// A step that changes nothing of the state.
    void note(Case about, Type step, String by, String detail) {
        cases.append(new CaseEvent(about.number(), step, now, by, detail));
    }
}
