package linli.desk;

import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseWork;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.Until;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Writes down who has taken a case on, and when they go where that is later than it should be done.
record Taking(CaseWork work, Timing timing, DeskTalk talk) {
    /// Of two who claim it at once the first has it, and the other hears who that is.
    Obeyed accept(Case meant, Said said) {
        if (meant.status() == Status.ASSIGNED) {
            return told(work.accept(meant, said.person()), said);
        }
        if (!meant.owner().equals(said.person().id())) {
            return talk.answerOnce(said, meant, talk.put(Phrase.TAKEN_ALREADY, "case", meant.label(), "owner", talk.speech().titled(meant.owner())));
        }
        return said.awaitsAWord(meant) ? told(meant, said) : new Obeyed.Done(meant);
    }

    /// Whoever lets it lie hears who has it now.
    Obeyed takeOver(Case left, Said said) {
        return told(takenUp(left, said), said);
    }

    /// The same without a word to whoever takes it.
    Case takenUp(Case left, Said said) {
        work.tellOwner(left, talk.put(Phrase.HAS_IT_ALREADY, "case", left.label(), "owner", said.person().titled()));
        return work.accept(left, said.person());
    }

    /// 明天去 of what is due today is a new time, of what is due on Friday none.
    Obeyed promise(Case meant, String words, Said said) {
        boolean isFree = meant.status() == Status.ASSIGNED || meant.owner().equals(said.person().id());
        if (!isFree || !isLater(meant, words, said) || meant.kind() == Kind.EMERGENCY) {
            return accept(meant, said);
        }
        var taken = meant.status() == Status.ASSIGNED ? work.accept(meant, said.person()) : meant;
        return timing.postpone(taken, words, said);
    }

    /// Whether a time is named that is later than it should be done.
    boolean isLater(Case meant, String words, Said said) {
        return Until.in(PlainText.of(words), said.now(), talk.speech().community()) instanceof Until.At(var moment, var _) && moment.isAfter(meant.finishDue());
    }

    /// 阀关了 明天修: it may wait till then, also where it was a danger.
    Obeyed madeSafe(Case meant, String words, Said said) {
        boolean isFree = meant.status() == Status.ASSIGNED || meant.owner().equals(said.person().id());
        if (!isFree) {
            return accept(meant, said);
        }
        return timing.later(meant.status() == Status.ASSIGNED ? work.accept(meant, said.person()) : meant, words, said);
    }

    private Obeyed told(Case accepted, Said said) {
        return talk.answer(said, accepted, talk.put(Phrase.ACCEPTED,
                "case", accepted.label(), "due", talk.speech().time(accepted.finishDue(), said.now())));
    }
}
