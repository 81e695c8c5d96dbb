package linli.desk;

import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.Prodding;
import linli.colleague.DeskTalk;
import linli.colleague.FormerHands;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.CaseReply;
import linli.reply.WordForTheAsker;
import linli.reply.WorkReport;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Hears what colleagues tell of a case they point at in words of their own: it is moved on as far as these say, and the words are kept with it.
record Telling(Prodding prodding, Pointing pointing, Closing closing, Passing passing, Taking taking, Timing timing, Questions questions, DeskTalk talk) {
    /// Whether the person may tell something of it: whoever has it, had it, or is told of it; of work on it also whoever reads its card.
    boolean mayTell(Case about, String words, Said said) {
        return hasToDoWithIt(about, said)
                || !about.confidential() && isReadByItsOwner(about, said) && WorkReport.of(words, said.now(), talk.speech().community().zone()).move().isPresent();
    }

    private boolean hasToDoWithIt(Case about, Said said) {
        return about.owner().equals(said.person().id())
                || pointing.rights().mayWorkOn(about, said.person())
                || new FormerHands(pointing.cases(), talk.speech().community()).mayTellOfTheEnd(about, said.person());
    }

    Obeyed tell(Case about, String words, Said said) {
        boolean isOwners = about.owner().equals(said.person().id());
        boolean mayWorkOn = pointing.rights().mayWorkOn(about, said.person());
        var given = passing.givenTo(PlainText.of(words), about).filter(_ -> mayWorkOn);
        if (given.isPresent()) {
            return passing.transfer(given.get(), about, said);
        }
        var answer = WordForTheAsker.in(words).filter(_ -> about.kind() == Kind.QUESTION && mayWorkOn);
        if (answer.isPresent()) {
            return closing.close(about, said, answer.get());
        }
        var report = WorkReport.of(words, said.now(), talk.speech().community().zone());
        return report.move().filter(move -> about.kind() != Kind.EMERGENCY && (isOwners || move instanceof CaseReply.Close))
                .map(move -> move(move, about, report, said))
                .orElseGet(() -> note(about, words, said));
    }

    private Obeyed move(CaseReply move, Case about, WorkReport report, Said said) {
        return switch (move) {
            case CaseReply.Promise(var _, var time) when about.status() == Status.ASSIGNED || taking.isLater(about, time, said) -> {
                if (!report.note().isBlank()) {
                    prodding.note(about, said.person(), report.note());
                }
                yield taking.promise(about, time, said);
            }
            case CaseReply.Suspend suspend -> timing.suspend(suspend.at(about.number()), about, said);
            case CaseReply.Close(var _, var result) -> closing.close(about, said, result);
            case CaseReply.Accept _, CaseReply.Transfer _, CaseReply.Return _, CaseReply.MadeSafe _, CaseReply.Postpone _, CaseReply.Promise _, CaseReply.Resume _,
                    CaseReply.Urge _, CaseReply.Note _, CaseReply.Look _, CaseReply.Inquire _, CaseReply.Reopen _, CaseReply.Send _, CaseReply.Garbled _ ->
                    note(about, report.note(), said);
        };
    }

    /// Where its owner reads what is said in the group anyway, nobody is told it twice.
    Obeyed note(Case about, String text, Said said) {
        boolean isOwners = about.owner().equals(said.person().id());
        if (isOwners || !isReadByItsOwner(about, said)) {
            prodding.note(about, said.person(), text);
        } else {
            taking.work().note(about, CaseEvent.Type.NOTED, said.person().id(), text);
        }
        return talk.answer(said, about, isOwners
                ? talk.put(Phrase.WRITTEN_DOWN, "case", about.label())
                : talk.put(Phrase.NOTED, "case", about.label(), "owner", talk.speech().titled(about.owner())));
    }

    private boolean isReadByItsOwner(Case about, Said said) {
        return said.group().filter(group -> talk.speech().community().organisation().chainOf(about.place()).stream()
                .filter(unit -> unit.staffGroup().filter(group.id()::equals).isPresent())
                .anyMatch(unit -> unit.holders().contains(about.owner()))).isPresent();
    }
}
