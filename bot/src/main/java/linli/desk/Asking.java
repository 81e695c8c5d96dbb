package linli.desk;

import java.util.Optional;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.reply.CaseReply.Inquire.What;
import linli.reply.QuestionForTheReporter;
import linli.wording.Phrase;

/// Answers what a colleague asks of a case they point at: what only those can say who live there is put to whoever reported it, where that was; all else Linli knows itself.
record Asking(Outcome outcome, Overview overview, Taking taking, DeskTalk talk) {
    /// Puts the question; empty where it is none for those who live there.
    Optional<Obeyed> put(Case about, String words, Said said) {
        return QuestionForTheReporter.in(words).filter(_ -> about.isOpen()).map(question -> ask(about, question, said));
    }

    Obeyed tell(Case about, Said said) {
        return overview.look(about, said);
    }

    /// Whoever has it and asks is at it. Where Linli cannot ask them the colleague reads how to reach them.
    private Obeyed ask(Case about, String question, Said said) {
        var asked = about.owner().equals(said.person().id()) && about.status() == Status.ASSIGNED ? taking.work().accept(about, said.person()) : about;
        return outcome.askReporter(asked, question, said.person())
                ? talk.answer(said, asked, talk.put(Phrase.QUESTION_PUT, "case", asked.label()))
                : overview.reporter(asked, What.WHEN_TO_GO, said);
    }
}
