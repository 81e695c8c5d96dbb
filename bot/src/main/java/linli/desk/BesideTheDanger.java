package linli.desk;

import java.time.Duration;
import java.util.stream.Stream;
import linli.alarm.ComesOfIt;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.cases.Prodding;
import linli.community.Person;
import linli.message.Kind;

/// The plain matters of the same house that neighbours told of beside a danger: whoever has them reads how that ended, and has them in hand if it was they
/// who were there.
record BesideTheDanger(CaseStore cases, CaseWork work, Prodding prodding) {
    private static final Duration JUST_BEFORE = Duration.ofHours(1);
    private static final int MOST = 10;

    /// Whoever is there has these in hand too, where they are theirs.
    void inHand(Case danger, Person by) {
        of(danger).filter(matter -> matter.owner().equals(by.id()) && matter.status() == Status.ASSIGNED).forEach(matter -> work.accept(matter, by));
    }

    void told(Case danger, Person by, String how) {
        inHand(danger, by);
        of(danger).forEach(matter -> prodding.note(matter, by, danger.label() + " " + how));
    }

    private Stream<Case> of(Case danger) {
        var since = danger.openedAt().minus(JUST_BEFORE);
        return danger.confidential() || danger.place().building().isEmpty() ? Stream.empty()
                : cases.openOfKind(Kind.SERVICE_REQUEST, danger.place().compound(), since, MOST).stream()
                        .filter(matter -> !matter.confidential() && matter.openedAt().isAfter(since))
                        .filter(matter -> ComesOfIt.mayBe(danger.category(), matter.category()) && isInThatHouse(matter, danger));
    }

    private static boolean isInThatHouse(Case matter, Case danger) {
        var one = matter.place();
        var other = danger.place();
        return one.building().equals(other.building()) && (one.unit().isEmpty() || other.unit().isEmpty() || one.unit().equals(other.unit()));
    }
}
