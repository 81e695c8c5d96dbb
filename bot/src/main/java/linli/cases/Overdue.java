package linli.cases;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.cases.Due.Step;
import linli.wording.Phrase;

/// What becomes of a case that nobody has moved on in time: its owner is reminded once, then the next level gets it; and what nobody gives a word on
/// is left as it is.
record Overdue(Workbench bench) {
    private static final Duration A_DAY = Duration.ofDays(1);

    /// Before it is late.
    Case remindOnce(Case due) {
        var reminded = bench.keep(due.lookedAtAgain(Optional.of(new Due(Step.FINISH, due.finishDue()))), Type.REMINDED, CaseEvent.LINLI, due.owner());
        var speech = bench.speech();
        bench.cards().toOwner(reminded, speech.say(Phrase.CARD_DUE_SOON,
                "case", reminded.label(), "due", speech.time(due.finishDue(), bench.now()), "category", speech.category(reminded),
                "place", speech.place(reminded)));
        return reminded;
    }

    /// Whoever reported it has not said whether it is solved.
    Case leaveUnconfirmed(Case due) {
        return bench.keep(due.lookedAtAgain(Optional.empty()), Type.UNCONFIRMED, CaseEvent.LINLI, "");
    }

    /// The owner let the time pass: the next level gets it, told who had it before. At the top of the chain it stays, and
    /// is looked at again after as long as it had to begin with.
    Case escalate(Case overdue) {
        var routing = bench.routing();
        var next = routing.nextAbove(overdue.owner(), overdue.matter(), bench.now());
        if (next.isEmpty()) {
            return remind(overdue);
        }
        var speech = bench.speech();
        var due = routing.deadlines().contact(next.get(), overdue.matter(), bench.now());
        String tried = new Tried(bench.cases().eventsOf(overdue.number()), speech).inWords(bench.now());
        var handed = bench.keep(
                overdue.handedTo(next.get().id(), new Due(Step.CONTACT, due), overdue.escalations() + 1),
                Type.ESCALATED, CaseEvent.LINLI, "from " + overdue.owner() + " to " + next.get().id());
        var card = speech.say(Phrase.CARD_ESCALATED,
                "case", handed.label(), "category", speech.category(handed), "place", speech.place(handed),
                "text", speech.quote(handed.text()), "tried", tried,
                "reporter", speech.reporter(handed, bench.reachable().test(handed.reporter())), "due", speech.time(due, bench.now()));
        bench.cards().toOwner(handed, bench.cards().withEnclosed(handed, card));
        return handed;
    }

    /// Nobody is nagged: the older a matter grows, the longer it rests, and never does it wake anybody.
    private Case remind(Case overdue) {
        var speech = bench.speech();
        var age = Duration.between(overdue.openedAt(), bench.now());
        var due = speech.community().quiet().nextWaking(
                bench.now().plus(age.compareTo(A_DAY) < 0 ? A_DAY : age), speech.community().zone());
        var again = overdue.lookedAtAgain(overdue.next().map(passed -> new Due(passed.step(), due)));
        bench.cases().update(again);
        if (again.status() == Status.ASSIGNED) { // whoever has taken it on sees it in the morning's message
            bench.note(again, Type.REMINDED, CaseEvent.LINLI, overdue.owner());
            bench.cards().toOwner(again, speech.say(Phrase.CARD_OVERDUE,
                    "case", again.label(), "due", speech.time(due, bench.now()), "category", speech.category(again),
                    "place", speech.place(again)));
        }
        return again;
    }
}
