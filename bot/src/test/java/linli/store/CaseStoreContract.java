package linli.store;

import static linli.store.StoreExamples.BUILDING_2;
import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.bare;
import static linli.store.StoreExamples.contact;
import static linli.store.StoreExamples.finish;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.lift;
import static linli.store.StoreExamples.minutes;
import static linli.store.StoreExamples.open;
import static linli.store.StoreExamples.openLift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseStore;
import linli.message.Attachment;
import linli.message.Enclosure;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Place;
import org.junit.jupiter.api.Test;

/// What is promised of cases.
interface CaseStoreContract extends OpenStore {
    @Test
    default void numbersStartAt1001AndIncidentsAt1() {
        assertThat(List.of(cases().nextNumber(), cases().nextNumber())).containsExactly(1001, 1002);
        assertThat(List.of(cases().nextIncident(), cases().nextIncident())).containsExactly("1", "2");
    }

    @Test
    default void aCaseWithNothingKnownComesBackAsItWas() {
        cases().insert(bare(1001));

        assertThat(cases().find(1001)).contains(bare(1001));
        assertThat(cases().find(1002)).isEmpty();
    }

    @Test
    default void whoToldOfTheNewestCasesIsKnownTheOneLastHeardOfLast() {
        write(tx -> {
            for (int number : List.of(openLift(tx), openLift(tx), openLift(tx))) {
                tx.cases().addSource(number, id("m-" + number), "wang", Optional.of("qh-2-1"));
            }
            tx.cases().addSource(1002, id("m-9"), "zhao", Optional.empty());
            tx.cases().append(new CaseEvent(1002, Type.JOINED, minutes(9), "zhao", "m-9"));
            return 0;
        });

        assertThat(cases().heardAfter(1001)).containsExactly(
                new CaseStore.Heard(1003, "wang", Optional.of("qh-2-1"), NOON), new CaseStore.Heard(1002, "wang", Optional.of("qh-2-1"), minutes(9)),
                new CaseStore.Heard(1002, "zhao", Optional.empty(), minutes(9)));
        assertThat(cases().heardAfter(1003)).isEmpty();
    }

    @Test
    default void updatingReplacesTheState() {
        var elsewhere = new Place(Optional.of("dx"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("东门"));
        var changed = lift(1001)
                .accepted("worker-2", minutes(30), finish(30))
                .at(elsewhere)
                .under("7")
                .handedTo("chief", contact(90), 1)
                .lookedAtAgain(Optional.of(contact(120)));
        write(tx -> {
            openLift(tx);
            tx.cases().update(changed);
            return 0;
        });

        assertThat(cases().find(1001)).contains(changed);
    }

    @Test
    default void updatingACaseThatIsNotThereFails() {
        assertThatThrownBy(() -> write(tx -> {
            tx.cases().update(lift(4711));
            return 0;
        })).hasRootCauseMessage("there is no case 4711");
    }

    @Test
    default void whatWasShownStaysWithTheCaseItWentToFirst() {
        var inAGroup = new Enclosure(
                id("m-1"), new Attachment(Attachment.Type.PICTURE, "media-1", "楼道.jpg"), "wang", Optional.of("王姐"), Optional.of("qh-2-1"),
                minutes(2));
        var inPrivate = new Enclosure(
                id("m-1"), new Attachment(Attachment.Type.VOICE, "media-2", ""), "wang", Optional.empty(), Optional.empty(), minutes(1));

        assertThat(cases().enclose(1001, inAGroup)).isTrue();
        assertThat(cases().enclose(1001, inPrivate)).isTrue();
        assertThat(cases().enclose(1002, inAGroup)).isFalse();

        assertThat(cases().enclosedIn(1001)).containsExactly(inPrivate, inAGroup);
        assertThat(cases().enclosedIn(1002)).isEmpty();
    }

    @Test
    default void eventsStayInTheOrderOfAppending() {
        var opened = new CaseEvent(1001, Type.OPENED, minutes(5), CaseEvent.LINLI, "规则 grid");
        var done = new CaseEvent(1001, Type.DONE, minutes(1), "worker-1", "修好了👍");
        var other = new CaseEvent(1002, Type.OPENED, NOON, CaseEvent.LINLI, "");
        write(tx -> {
            List.of(opened, other, done).forEach(tx.cases()::append);
            return 0;
        });

        assertThat(cases().eventsOf(1001)).containsExactly(opened, done);
        assertThat(cases().eventsOf(1002)).containsExactly(other);
    }

    @Test
    default void aSourceThatIsKnownAlreadyAddsNothing() {
        write(tx -> {
            tx.cases().addSource(1001, id("m-1"), "wang", Optional.empty());
            tx.cases().addSource(1001, id("m-1"), "wang", Optional.of("qh-2-1"));
            tx.cases().addSource(1002, id("m-1"), "wang", Optional.empty());
            return 0;
        });

        assertThat(cases().reportersOf(1001)).containsExactly("wang");
        assertThat(cases().reportersOf(1002)).containsExactly("wang");
    }

    @Test
    default void whoHasReportedACaseIsKnown() {
        write(tx -> {
            tx.cases().addSource(1001, id("m-1"), "wang", Optional.empty());
            return 0;
        });

        assertThat(cases().isReportedBy(1001, "wang")).isTrue();
        assertThat(cases().isReportedBy(1001, "zhao")).isFalse();
        assertThat(cases().isReportedBy(1002, "wang")).isFalse();
    }

    @Test
    default void reportersAreNamedOnceTheFirstOneFirst() {
        write(tx -> {
            tx.cases().addSource(1001, id("m-9"), "zhao", Optional.empty());
            tx.cases().addSource(1001, id("m-1"), "wang", Optional.empty());
            tx.cases().addSource(1001, id("m-2"), "zhao", Optional.empty());
            tx.cases().addSource(1001, id("m-3"), "li", Optional.empty());
            return 0;
        });

        assertThat(cases().reportersOf(1001)).containsExactly("zhao", "wang", "li");
        assertThat(cases().reportersOf(1002)).isEmpty();
    }

    @Test
    default void itIsKnownWhoReportedWhereEachOnce() {
        write(tx -> {
            tx.cases().addSource(1001, id("m-9"), "zhao", Optional.of("qh-2-1"));
            tx.cases().addSource(1001, id("m-1"), "zhao", Optional.of("qh-2-1"));
            tx.cases().addSource(1001, id("m-2"), "wang", Optional.empty());
            return 0;
        });

        assertThat(cases().reportsOf(1001)).containsExactly(
                new CaseStore.Reported("zhao", Optional.of("qh-2-1")), new CaseStore.Reported("wang", Optional.empty()));
    }

    @Test
    default void casesOfAReporterAreFoundWhateverBecameOfThem() {
        write(tx -> {
            for (int i = 0; i < 3; i++) {
                tx.cases().addSource(openLift(tx), id("m-" + i), "wang", Optional.empty());
            }
            tx.cases().update(lift(1002).done(Optional.empty()));
            return 0;
        });

        assertThat(numbers(cases().reportedBy("wang", 10))).containsExactly(1003, 1002, 1001);
        assertThat(numbers(cases().reportedBy("wang", 1))).containsExactly(1003);
        assertThat(cases().reportedBy("li", 10)).isEmpty();
    }

    @Test
    default void groupsAreNamedOnceTheFirstOneFirst() {
        cases().addSource(1001, id("m-1"), "zhao", Optional.of("qh-2-1"));
        cases().addSource(1001, id("m-2"), "wang", Optional.empty());
        cases().addSource(1001, id("m-3"), "li", Optional.of("qh-1-1"));
        cases().addSource(1001, id("m-4"), "wang", Optional.of("qh-2-1"));

        assertThat(cases().groupsOf(1001)).containsExactly("qh-2-1", "qh-1-1");
        assertThat(cases().groupsOf(1002)).isEmpty();
    }

    @Test
    default void casesAreAlikeInKindCategoryAndCompound() {
        write(tx -> {
            openLift(tx);
            open(tx, StoreExamples::atUnknownPlace);
            tx.cases().insert(bare(tx.cases().nextNumber()));
            return 0;
        });

        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.of("qh"), NOON)).containsExactly(1001);
        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.empty(), NOON)).containsExactly(1002);
        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.of("dx"), NOON)).isEmpty();
        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("water"), Optional.of("qh"), NOON)).isEmpty();
        assertThat(alike(Kind.SERVICE_REQUEST, Optional.empty(), Optional.of("qh"), NOON)).isEmpty();
        assertThat(alike(Kind.DISPUTE, Optional.of("elevator"), Optional.of("qh"), NOON)).isEmpty();
        assertThat(alike(Kind.FRAUD, Optional.empty(), Optional.empty(), NOON)).containsExactly(1003);
    }

    @Test
    default void aCaseThatIsDoneIsNotOfferedForJoining() {
        write(tx -> open(tx, lift -> lift.done(Optional.empty())));

        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.of("qh"), NOON)).isEmpty();
    }

    @Test
    default void joiningKeepsACaseFresh() {
        write(tx -> {
            openLift(tx);
            openLift(tx);
            tx.cases().append(new CaseEvent(1001, Type.JOINED, minutes(30), "zhao", ""));
            tx.cases().append(new CaseEvent(1001, Type.JOINED, minutes(20), "li", ""));
            tx.cases().append(new CaseEvent(1002, Type.REMINDED, minutes(40), CaseEvent.LINLI, ""));
            return 0;
        });

        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.of("qh"), minutes(30)))
                .containsExactly(1001);
        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.of("qh"), minutes(31))).isEmpty();
        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.of("qh"), NOON))
                .containsExactly(1001, 1002);
    }

    @Test
    default void changingACaseDoesNotMakeItOlder() {
        write(tx -> {
            openLift(tx);
            tx.cases().append(new CaseEvent(1001, Type.JOINED, minutes(30), "zhao", ""));
            tx.cases().update(lift(1001).accepted("worker-1", minutes(30), finish(30)));
            return 0;
        });

        assertThat(alike(Kind.SERVICE_REQUEST, Optional.of("elevator"), Optional.of("qh"), minutes(30)))
                .containsExactly(1001);
    }

    @Test
    default void theOwnersOpenCasesComeNewestFirst() {
        write(tx -> {
            openLift(tx);
            openLift(tx);
            openLift(tx);
            openLift(tx);
            tx.cases().update(lift(1002).done(Optional.empty()));
            tx.cases().update(lift(1003).handedTo("chief", contact(9), 1));
            return 0;
        });

        assertThat(numbers(cases().openOwnedBy("worker-1", 10))).containsExactly(1004, 1001);
        assertThat(numbers(cases().openOwnedBy("worker-1", 1))).containsExactly(1004);
        assertThat(cases().openCount("worker-1")).isEqualTo(2);
        assertThat(numbers(cases().openOwnedBy("chief", 10))).containsExactly(1003);
    }

    @Test
    default void openCasesAreFoundByAllWhoReportedOrJoined() {
        write(tx -> {
            for (int i = 0; i < 3; i++) {
                tx.cases().addSource(openLift(tx), id("m-" + i), "wang", Optional.empty());
            }
            tx.cases().addSource(1001, id("m-7"), "zhao", Optional.empty());
            tx.cases().addSource(1003, id("m-8"), "zhao", Optional.empty());
            tx.cases().addSource(1003, id("m-9"), "zhao", Optional.empty());
            tx.cases().update(lift(1002).done(Optional.empty()));
            return 0;
        });

        assertThat(numbers(cases().openReportedBy("wang", 10))).containsExactly(1003, 1001);
        assertThat(numbers(cases().openReportedBy("zhao", 10))).containsExactly(1003, 1001);
        assertThat(numbers(cases().openReportedBy("zhao", 1))).containsExactly(1003);
        assertThat(cases().openReportedBy("li", 10)).isEmpty();
        var elevator = Optional.of("elevator");
        assertThat(numbers(cases().openReportedBy("zhao", Kind.SERVICE_REQUEST, elevator, 1))).containsExactly(1003);
        assertThat(cases().openReportedBy("zhao", Kind.SERVICE_REQUEST, Optional.empty(), 10)).isEmpty();
        assertThat(cases().openReportedBy("zhao", Kind.DISPUTE, elevator, 10)).isEmpty();
    }

    @Test
    default void aCaseCountsOnceHoweverManyLinesWereJoinedToIt() {
        write(tx -> {
            int older = openLift(tx);
            int newer = openLift(tx);
            tx.cases().addSource(older, id("m-0"), "wang", Optional.empty());
            for (int line = 1; line <= 8; line++) {
                tx.cases().addSource(newer, id("m-" + line), "wang", Optional.empty());
            }
            return 0;
        });

        assertThat(numbers(cases().openReportedBy("wang", 10))).containsExactly(1002, 1001);
        assertThat(numbers(cases().reportedBy("wang", 10))).containsExactly(1002, 1001);
        assertThat(numbers(cases().openReportedBy("wang", Kind.SERVICE_REQUEST, Optional.of("elevator"), 10))).containsExactly(1002, 1001);
    }

    @Test
    default void onlyTheEightNewestCasesOfAPersonAreLookedAt() {
        write(tx -> {
            for (int line = 0; line < 9; line++) {
                tx.cases().addSource(openLift(tx), id("m-" + line), "wang", Optional.empty());
            }
            return 0;
        });

        assertThat(numbers(cases().openReportedBy("wang", 10))).hasSize(8).doesNotContain(1001);
        assertThat(numbers(cases().reportedBy("wang", 10))).hasSize(8).doesNotContain(1001);
    }

    @Test
    default void casesFallDueTheEarliestFirst() {
        write(tx -> {
            open(tx, lift -> lift.lookedAtAgain(Optional.of(contact(30))));
            open(tx, lift -> lift.lookedAtAgain(Optional.of(contact(10))));
            open(tx, lift -> lift.lookedAtAgain(Optional.of(contact(20))));
            open(tx, lift -> lift.done(Optional.empty()));
            return 0;
        });

        assertThat(cases().nextDue()).contains(minutes(10));
        assertThat(cases().dueBy(minutes(9), 10)).isEmpty();
        assertThat(numbers(cases().dueBy(minutes(20), 10))).containsExactly(1002, 1003);
        assertThat(numbers(cases().dueBy(minutes(60), 2))).containsExactly(1002, 1003);
    }

    @Test
    default void whenAllIsDoneNothingFallsDue() {
        write(tx -> open(tx, lift -> lift.done(Optional.empty())));

        assertThat(cases().nextDue()).isEmpty();
        assertThat(cases().dueBy(minutes(100_000), 10)).isEmpty();
    }

    @Test
    default void openCasesOfOneCauseAreFoundInTheirCompoundTheNewestFirst() {
        write(tx -> {
            openLift(tx);
            open(tx, StoreExamples::atUnknownPlace);
            open(tx, lift -> lift.labelled(lift.nature(), Optional.of("burst"), lift.severity(), lift.rule(), false));
            open(tx, lift -> lift.done(Optional.empty()));
            openLift(tx);
            return 0;
        });
        var compound = Optional.of("qh");

        assertThat(numbers(cases().openOfCause(Kind.SERVICE_REQUEST, "lift", compound, NOON, 10))).containsExactly(1005, 1001);
        assertThat(numbers(cases().openOfCause(Kind.SERVICE_REQUEST, "lift", compound, NOON, 1))).containsExactly(1005);
        assertThat(numbers(cases().openOfCause(Kind.SERVICE_REQUEST, "burst", compound, NOON, 10))).containsExactly(1003);
        assertThat(numbers(cases().openOfCause(Kind.SERVICE_REQUEST, "lift", Optional.empty(), NOON, 10))).containsExactly(1002);
        assertThat(cases().openOfCause(Kind.SERVICE_REQUEST, "lift", compound, minutes(1), 10)).isEmpty();
    }

    @Test
    default void openCasesOfABuildingAreFoundAmongTheNewestOfTheCompound() {
        var elevator = Optional.of("elevator");
        write(tx -> {
            openLift(tx);
            open(tx, lift -> lift.at(new Place(Optional.of("qh"), Optional.of("9"), Optional.empty(), Optional.empty(), Optional.empty())));
            return 0;
        });

        assertThat(numbers(cases().openInBuilding(Kind.SERVICE_REQUEST, elevator, BUILDING_2, NOON, 10))).containsExactly(1001);
        assertThat(cases().openInBuilding(Kind.SERVICE_REQUEST, elevator, BUILDING_2, NOON, 1)).isEmpty();
        assertThat(cases().openInBuilding(Kind.SERVICE_REQUEST, elevator, Place.UNKNOWN, NOON, 10)).isEmpty();
    }

    private List<Integer> alike(Kind kind, Optional<String> category, Optional<String> compound, Instant since) {
        return numbers(cases().openLike(kind, category, compound, since, 10));
    }

    private static List<Integer> numbers(List<Case> cases) {
        return cases.stream().map(Case::number).toList();
    }
}
