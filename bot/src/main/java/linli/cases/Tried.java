package linli.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linli.wording.Phrase;

/// What was tried before somebody gets a case that was let lie: who had it since when, who had taken it up, who was reminded.
record Tried(List<CaseEvent> events, Speech speech) {
    private record Attempt(String owner, Instant since, How how) {
        Attempt(String owner, Instant since) {
            this(owner, since, How.NOT_TAKEN);
        }
    }

    /// How it went with somebody who had it.
    private enum How {
        NOT_TAKEN(Phrase.TRIED_NOT_TAKEN),
        NOT_DONE(Phrase.TRIED_NOT_DONE),
        REMINDED(Phrase.TRIED_AND_REMINDED),
        REFUSED(Phrase.TRIED_REFUSED),
        NOT_RULED(Phrase.TRIED_NOT_RULED);

        private final Phrase phrase;

        How(Phrase phrase) {
            this.phrase = phrase;
        }
    }

    String inWords(Instant now) {
        return speech.wording().clauses(attempts().stream().map(attempt -> inWords(attempt, now)));
    }

    private String inWords(Attempt attempt, Instant now) {
        var zone = speech.community().zone();
        return speech.say(attempt.how().phrase, "owner", speech.titled(attempt.owner()), "since", speech.wording().day(
                LocalDate.ofInstant(attempt.since(), zone), LocalDate.ofInstant(now, zone)));
    }

    /// One for each person who had it, in order.
    private List<Attempt> attempts() {
        var attempts = new ArrayList<Attempt>();
        for (CaseEvent event : events) {
            switch (event.type()) {
                case ASSIGNED, TRANSFERRED, RULED -> attempts.add(new Attempt(event.detail().split("[, ]")[0], event.at()));
                case REFERRED -> attempts.add(new Attempt(event.detail(), event.at(), How.NOT_RULED));
                case ESCALATED -> attempts.add(new Attempt(event.detail().replaceFirst(".* to ", ""), event.at()));
                case ACCEPTED -> again(attempts, event, How.NOT_DONE);
                case RETURNED -> again(attempts, event, How.REFUSED);
                case REMINDED -> {
                    if (!attempts.isEmpty() && attempts.getLast().how() == How.NOT_DONE) {
                        var last = attempts.removeLast();
                        attempts.add(new Attempt(last.owner(), last.since(), How.REMINDED));
                    }
                }
                case OPENED, JOINED, GATHERED, PARTED, SPLIT, PLACED, NAMED, STATED, CONTACTED, INVITED, SHOWN, APPOINTED, SETTLED, UNSETTLED, HANDED_ON, KEPT, BROKEN,
                        POSTPONED, SUSPENDED, URGED, NOTED, SAID_OVER, CALMED, SPOKEN_FOR, CONFIRMED, REOPENED, WITHDRAWN, ALARMED, CALLED_AGAIN, COMING, THERE, STOOD_DOWN,
                        RESUMED, CORRECTED, DONE, UNCONFIRMED -> { }
            }
        }
        return attempts;
    }

    private static void again(List<Attempt> attempts, CaseEvent event, How how) {
        attempts.removeIf(attempt -> attempt.owner().equals(event.by()));
        attempts.add(new Attempt(event.by(), event.at(), how));
    }
}
