package linli.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linli.cases.CaseEvent.Type;
import linli.wording.Phrase;

/// What was tried before somebody gets a case that was let lie: who had it since when, who had taken it up, who was reminded.
record Tried(List<CaseEvent> events, Speech speech) {
    private record Attempt(String owner, Instant since, boolean isAccepted, boolean isReminded) {}

    String inWords(Instant now) {
        return speech.wording().clauses(attempts().stream().map(attempt -> inWords(attempt, now)));
    }

    private String inWords(Attempt attempt, Instant now) {
        var phrase = !attempt.isAccepted() ? Phrase.TRIED_NOT_TAKEN
                : attempt.isReminded() ? Phrase.TRIED_AND_REMINDED : Phrase.TRIED_NOT_DONE;
        var zone = speech.community().zone();
        return speech.say(phrase, "owner", speech.titled(attempt.owner()), "since", speech.wording().day(
                LocalDate.ofInstant(attempt.since(), zone), LocalDate.ofInstant(now, zone)));
    }

    /// One for each person who had it, in order.
    private List<Attempt> attempts() {
        var attempts = new ArrayList<Attempt>();
        for (CaseEvent event : events) {
            if (event.type() == Type.ASSIGNED || event.type() == Type.TRANSFERRED) {
                attempts.add(new Attempt(event.detail().split("[, ]")[0], event.at(), false, false));
            } else if (event.type() == Type.ESCALATED) {
                attempts.add(new Attempt(event.detail().replaceFirst(".* to ", ""), event.at(), false, false));
            } else if (event.type() == Type.ACCEPTED) {
                attempts.removeIf(attempt -> attempt.owner().equals(event.by()));
                attempts.add(new Attempt(event.by(), event.at(), true, false));
            } else if (event.type() == Type.REMINDED && !attempts.isEmpty()) {
                var last = attempts.removeLast();
                attempts.add(new Attempt(last.owner(), last.since(), last.isAccepted(), true));
            }
        }
        return attempts;
    }
}
