package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.colleague.TheirWord;
import linli.community.Group;
import linli.community.Person;
import linli.message.Kind;
import linli.reply.CaseReply;
import linli.reply.WorkWords;
import linli.text.Labour;
import linli.text.PlainText;
import linli.text.Sureness;

/// Hears from a colleague in private that something is mended which they name and do not number: 楼道纸箱的事我处理好了. It is of
/// what they told of and of their own stairwell; what they have in hand is heard by [OnWhatTheyHave].
record DoneInPassing(Pointing pointing, Questions questions, Ear ear, DeskTalk talk) {
    private static final int CASES_LOOKED_AT = 10;
    private static final int LONGEST = 60;

    Optional<CaseReply> in(Said said) {
        var fitting = fitting(said);
        return fitting.size() == 1 ? Optional.of(reply(fitting.getFirst(), said)) : Optional.empty();
    }

    /// Of two that fit it is asked which.
    Optional<Obeyed> which(Said said) {
        var fitting = fitting(said);
        return fitting.size() > 1 ? Optional.of(questions.whichCase(said, fitting)) : Optional.empty();
    }

    private List<Case> fitting(Said said) {
        String plain = PlainText.of(said.message().text());
        boolean mayBe = said.message().isPrivate() && said.message().forwarded().isEmpty() && said.message().quote().isEmpty()
                && plain.length() <= LONGEST && !questions.awaitTheirOwnWord(said);
        return mayBe && ear.labour(plain, Sureness.LIKELY) == Labour.DONE && WorkWords.nameSomething(plain)
                ? concerning(said.person()).filter(c -> WorkWords.mayBeOf(c, talk.speech().category(c), plain)).toList()
                : List.of();
    }

    private Stream<Case> concerning(Person person) {
        var cases = pointing.cases();
        var ofTheirStairwell = talk.speech().community().groups().values().stream()
                .filter(group -> !group.isStaff() && isLedBy(person, group))
                .flatMap(group -> cases.openInGroup(group.id(), CASES_LOOKED_AT).stream());
        return Stream.concat(cases.openReportedBy(person.id(), CASES_LOOKED_AT).stream(), ofTheirStairwell)
                .filter(c -> !c.owner().equals(person.id()) && c.kind() != Kind.EMERGENCY && mayNote(c, person))
                .distinct();
    }

    private boolean isLedBy(Person person, Group group) {
        return talk.speech().community().organisation().chainOf(group.place()).stream()
                .anyMatch(unit -> unit.staffGroup().isEmpty() && unit.holders().contains(person.id()));
    }

    private boolean mayNote(Case about, Person person) {
        return pointing.rights().maySay(new CaseReply.Note(Optional.of(about.number()), ""), about, person);
    }

    private CaseReply reply(Case about, Said said) {
        String text = said.message().text().strip();
        boolean mayEndIt = new TheirWord(pointing.cases(), pointing.rights().alarms(), talk.speech().community()).isEnoughThatItIsDone(about, said.person());
        return mayEndIt
                ? new CaseReply.Close(Optional.of(about.number()), text.contains("的事") ? "" : text)
                : new CaseReply.Note(Optional.of(about.number()), text);
    }
}
