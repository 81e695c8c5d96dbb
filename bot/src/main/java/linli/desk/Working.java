package linli.desk;

import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseWork;
import linli.desk.Desk.Obeyed;
import linli.wording.Phrase;

/// Moves a case on as a colleague says.
record Working(CaseWork work, Desk.Outcome outcome, Pointing pointing, DeskTalk talk) {
    Obeyed obey(CaseReply reply, Said said) {
        var meant = pointing.meant(reply, said);
        if (meant.size() > 1) {
            talk.answer(said, meant.getFirst(), talk.put(Phrase.WHICH_CASE,
                    "cases", String.join(" ", meant.stream().map(c -> c.label() + talk.speech().category(c)).toList())));
            return new Obeyed.Answered();
        }
        return meant.isEmpty() ? new Obeyed.NotMeant() : new Obeyed.Done(obey(reply, meant.getFirst(), said));
    }

    private Case obey(CaseReply reply, Case meant, Said said) {
        return switch (reply) {
            case CaseReply.Accept _ -> accept(meant, said);
            case CaseReply.Close(var _, var result) -> close(meant, said, result);
        };
    }

    private Case accept(Case meant, Said said) {
        if (meant.status() != Status.ASSIGNED) {
            return meant; // said twice, or done already: nothing to add
        }
        var accepted = work.accept(meant, said.person());
        talk.answer(said, accepted, talk.put(Phrase.ACCEPTED,
                "case", accepted.label(), "due", talk.speech().time(accepted.finishDue(), said.now())));
        return accepted;
    }

    private Case close(Case meant, Said said, String result) {
        if (!meant.isOpen()) {
            return meant;
        }
        var done = work.close(meant, said.person(), result);
        boolean told = outcome.tell(done, result);
        talk.answer(said, done, talk.put(told ? Phrase.CLOSED : Phrase.CLOSED_NOT_TOLD, "case", done.label()));
        return done;
    }
}
