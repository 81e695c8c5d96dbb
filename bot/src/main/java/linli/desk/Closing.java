package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import linli.alarm.Scene;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseWork;
import linli.cases.Workbench;
import linli.colleague.DeskTalk;
import linli.colleague.FormerHands;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.incident.Incidents;
import linli.reply.CaseReply.Close;
import linli.reply.ClosingWords;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Closes a case with its result, as whoever did the work says, or takes that back, and has those told who wait for it.
record Closing(
        CaseWork work, Workbench bench, Outcome outcome, Pointing pointing, Incidents incidents, Scene scene, SpokenOf spokenOf, Questions questions, DeskTalk talk) {
    /// Told to the wrong people it cannot be unheard: among colleagues what points at no case must be about one that the speaker has.
    Obeyed ofWhatTheyHave(Close reply, List<Case> meant, Said said) {
        boolean isCommand = ClosingWords.areACommand(said.message().text());
        boolean isPlain = reply.result().isEmpty() || isCommand || said.message().isPrivate();
        String words = isPlain ? said.message().text() : reply.result();
        var named = isPlain && meant.size() < 2 ? List.<Case>of() : meant.stream().filter(c -> ClosingWords.name(words, told(c))).toList();
        if (named.size() == 1) {
            return close(named.getFirst(), said, reply.result());
        }
        boolean isDone = isPlain || !named.isEmpty() || ClosingWords.tellWhatWasDone(reply.result());
        if (meant.isEmpty()) {
            return isCommand || isDone && !isPlain
                    ? pointing.hadThere(said).map(had -> askWhether(had, said)).orElseGet(Obeyed.NotMeant::new)
                    : new Obeyed.NotMeant();
        }
        if (!isDone || meant.size() == 1 && !isCommand && !isSure(meant.getFirst(), said)) {
            return askWhether(meant.getFirst(), said);
        }
        return meant.size() > 1 ? questions.whichCase(said, meant) : close(meant.getFirst(), said, reply.result());
    }

    /// 搞定 of what they have not spoken of today may be of anything.
    private boolean isSure(Case about, Said said) {
        return said.message().isPrivate() || Stream.of(spokenOf.lately(List.of(about), said), spokenOf.today(List.of(about), said)).anyMatch(Optional::isPresent);
    }

    private String told(Case about) {
        return PlainText.of(about.text()) + talk.speech().category(about);
    }

    /// Nothing waits for the answer: the next 搞定 is as much talk as this one.
    Obeyed askWhether(Case about, Said said) {
        return talk.askOnce(said, talk.put(Phrase.IF_IT_IS_DONE, "case", about.label()));
    }

    Obeyed close(Case meant, Said said, String result) {
        questions.movedOn(said, meant);
        boolean isTheirs = pointing.rights().maySay(new Close(Optional.of(meant.number()), result), meant, said.person());
        var former = new FormerHands(pointing.cases(), talk.speech().community());
        if (!isTheirs && !former.mayClose(meant)) {
            new Aftermath(bench).saidToBeOver(meant, said.person().id(), Optional.of(said.person().titled()), result.isBlank() ? said.message().text().strip() : result);
            return talk.answer(said, meant, talk.put(Phrase.NOTED, "case", meant.label(), "owner", talk.speech().titled(meant.owner())));
        }
        var named = outcome.namedOfOthers(meant, result)
                .map(name -> talk.put(Phrase.ASK_OTHER_WORDS, "name", name, "case", meant.label()))
                .filter(question -> !talk.wasSaid(said, question)); // whoever insists closes it, and others hear the plain line
        if (named.isPresent()) {
            return questions.missing(said, meant, "4 " + meant.label(), named.get());
        }
        var done = work.close(meant, said.person(), result);
        if (!isTheirs) {
            work.tellOwner(done, talk.speech().doneBy(done, said.person(), result));
        }
        var followers = incidents.over(done, said.person(), result);
        scene.over(Stream.concat(Stream.of(done), followers.stream()).toList(), said.person(), result);
        Phrase answer = switch (outcome.tell(done, result, said.person(), Set.of(said.person().id()))) {
            case SOMEBODY -> Phrase.CLOSED;
            case NOBODY_FOR_QUIET -> Phrase.CLOSED_IN_QUIET;
            case NOBODY -> Phrase.CLOSED_NOT_TOLD;
        };
        return talk.answer(said, done, talk.put(answer, "case", done.label()));
    }

    /// What a resident took back, and a quarrel that was settled, is not closed by a slip.
    boolean mayBeTakenBack(Case closed) {
        return (closed.status() == Status.DONE || closed.status() == Status.CONFIRMED)
                && new Aftermath(bench).result(closed).filter(event -> event.type() == CaseEvent.Type.DONE).isPresent();
    }

    /// Closed too soon: it goes on, with all that was closed by the same word, and whoever read that it is done reads that it is not.
    Obeyed takeBack(Case closed, Said said) {
        var goesOn = new Aftermath(bench).takeBack(closed, said.person(), said.message().text().strip());
        incidents.goesOn(goesOn, said.person());
        boolean told = outcome.tellNotDone(goesOn);
        return talk.answer(said, goesOn, talk.put(told ? Phrase.TAKEN_BACK : Phrase.TAKEN_BACK_NOT_TOLD,
                "case", goesOn.label(), "due", talk.speech().time(goesOn.finishDue(), said.now())));
    }
}
