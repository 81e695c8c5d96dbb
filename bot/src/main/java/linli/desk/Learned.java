package linli.desk;

import java.util.Optional;
import java.util.function.Predicate;
import linli.cases.Case;
import linli.colleague.Answer;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.community.Person;
import linli.correction.Correction;
import linli.correction.Correction.Step;
import linli.message.Kind;
import linli.wording.Phrase;

/// What was learned from corrections, for those who made them or may work on the case: to look at, to take back, to insist on.
record Learned(Teaching means, Pointing pointing) {
    private static final int LISTED = 10;
    private static final int LOOKED_THROUGH = 100;

    /// Such words are read again as they were before; the case too, if nobody has corrected it since.
    Optional<Answer> undo(Optional<Integer> number, Said said) {
        return meant(number, said, Correction::isStanding).map(correction -> {
            var about = means.cases().find(correction.caseNumber()).orElseThrow();
            return undone(correction, correction.isStanding() ? takeBack(correction, about, said) : about);
        });
    }

    private Case takeBack(Correction correction, Case about, Said said) {
        means.corrections().update(correction.undone(step(said)));
        boolean isCorrectedSince = means.corrections().ofCase(about.number()).stream()
                .anyMatch(later -> later.isStanding() && later.number() > correction.number());
        return isCorrectedSince ? about : restore(about, correction, said);
    }

    private Answer undone(Correction correction, Case about) {
        return Answer.on(about, means.speech().say(Phrase.CORRECTION_UNDONE,
                "number", Integer.toString(correction.number()), "case", about.label(), "label", means.nameOf(about.nature())));
    }

    /// Put aside again only what had been put aside before: "有人找" counts as talk as well, and is no reason to close a case.
    private Case restore(Case about, Correction undone, Said said) {
        var severity = means.school().severity(undone.before().kind(), about.text());
        boolean hadBeenPutAside = undone.before().kind() == Kind.CHATTER && means.corrections().ofCase(about.number()).stream()
                .anyMatch(earlier -> earlier.isStanding() && earlier.label().kind() == Kind.CHATTER);
        return hadBeenPutAside && about.isOpen()
                ? means.work().putAside(about, undone.before(), severity, said.person())
                : means.work().correct(about, undone.before(), severity, said.person());
    }

    /// Such words are read as was said, whatever becomes of the saved set.
    Optional<Answer> insist(Optional<Integer> number, Said said) {
        return meant(number, said, c -> c.isStanding() && c.heldBack()).map(correction -> {
            var about = means.cases().find(correction.caseNumber()).orElseThrow();
            if (!correction.isStanding()) {
                return undone(correction, about);
            }
            if (!correction.isInForce() && new Silencing(means).awaitsAnother(correction, said.person().id())) {
                return Answer.on(about, means.speech().say(Phrase.SECOND_NEEDED, "number", Integer.toString(correction.number())));
            }
            if (!correction.isInForce()) {
                means.corrections().update(correction.insistedOn(step(said)));
            }
            return Answer.on(about, means.speech().say(Phrase.CORRECTION_INSISTED,
                    "number", Integer.toString(correction.number()), "label", means.nameOf(correction.label())));
        });
    }

    /// The newest, the newest first; among several people without what residents wrote.
    Answer lately(Said said) {
        var lines = means.corrections().newest(LOOKED_THROUGH).stream()
                .filter(correction -> concerns(correction, said.person()))
                .limit(LISTED)
                .map(correction -> line(correction, said))
                .toList();
        String text = lines.isEmpty()
                ? means.speech().say(Phrase.CORRECTIONS_NONE)
                : means.speech().say(Phrase.CORRECTIONS, "lines", String.join("\n", lines));
        return new Answer(Optional.empty(), text);
    }

    private String line(Correction correction, Said said) {
        var state = correction.isInForce() ? Phrase.CORRECTION_IN_FORCE
                : correction.isStanding() ? Phrase.CORRECTION_HELD_BACK : Phrase.CORRECTION_TAKEN_BACK;
        String line = means.speech().say(Phrase.CORRECTION_LINE,
                "number", Integer.toString(correction.number()), "case", Integer.toString(correction.caseNumber()),
                "label", means.nameOf(correction.label()), "by", means.speech().titled(correction.made().by()),
                "state", means.speech().say(state));
        return said.group().isPresent() ? line : line + " · " + means.speech().quote(correction.text());
    }

    /// By number, or the newest such correction of the quoted case.
    private Optional<Correction> meant(Optional<Integer> number, Said said, Predicate<Correction> such) {
        return number.map(means.corrections()::find)
                .orElseGet(() -> said.message().quote().flatMap(pointing::quoted)
                        .flatMap(quoted -> means.corrections().ofCase(quoted).stream().filter(such).findFirst()))
                .filter(correction -> concerns(correction, said.person()));
    }

    private boolean concerns(Correction correction, Person person) {
        return correction.made().by().equals(person.id()) || pointing.at(correction.caseNumber(), person).isPresent();
    }

    private static Step step(Said said) {
        return new Step(said.person().id(), said.now());
    }
}
