package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.BUILDING_2;
import static linli.store.StoreExamples.card;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.lift;
import static linli.store.StoreExamples.minutes;
import static linli.store.StoreExamples.openLift;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import linli.cases.Report;
import linli.incident.Incident;
import linli.incident.IncidentStore.Teller;
import linli.incident.Reported;
import linli.message.Kind;
import linli.message.Severity;
import linli.outbox.OutboxRow;
import org.junit.jupiter.api.Test;

/// What is promised of incidents, and of what each message told of a case.
interface IncidentStoreContract extends OpenStore {
    Incident OUTAGE = new Incident(
            "1", "power-out", Kind.SERVICE_REQUEST, Optional.of("water_power_gas"), Optional.of("qh"), NOON, Optional.empty(), 1001);

    static Report report(String message, String reporter, String text) {
        return new Report(
                Kind.SERVICE_REQUEST, Optional.of("elevator"), Severity.HIGH, BUILDING_2, Optional.of("qh-2-1"), reporter,
                Optional.of("2-1-302 王姐"), text, id(message));
    }

    @Test
    default void incidentComesBackAsItWasAndKnowsItsCases() {
        write(tx -> {
            openLift(tx);
            tx.cases().update(lift(1001).under("1"));
            tx.incidents().insert(OUTAGE);
            return 0;
        });

        assertThat(incidents().find("1")).contains(OUTAGE);
        assertThat(incidents().find("2")).isEmpty();
        assertThat(incidents().casesOf("1")).containsExactly(lift(1001).under("1"));
    }

    @Test
    default void reportsOfACaseComeBackInOrderWithWhoSaidIt() {
        var first = report("m-1", "wang", "电梯停了");
        var second = report("m-2", "leader", "电梯坏了");
        write(tx -> {
            tx.incidents().keep(1001, second, Optional.of("李姐"), minutes(1));
            tx.incidents().keep(1001, first, Optional.empty(), NOON);
            return 0;
        });

        assertThat(incidents().reportsOf(1001)).containsExactly(
                new Reported(1001, 1001, 1, Optional.empty(), first, NOON),
                new Reported(1001, 1001, 1, Optional.of("李姐"), second, minutes(1)));
    }

    @Test
    default void whoToldOfACaseOrOfItsIncidentIsKnownAndCountedOnce() {
        var alone = lift(1001);
        var under = lift(1001).under("1");
        write(tx -> {
            openLift(tx);
            openLift(tx);
            tx.cases().update(lift(1002).under("1"));
            tx.incidents().keep(1001, report("m-1", "wang", "电梯停了"), Optional.empty(), NOON);
            tx.incidents().keep(1001, report("m-2", "wang", "还没好"), Optional.empty(), minutes(1));
            tx.incidents().keep(1002, report("m-3", "leader", "电梯坏了"), Optional.of("李姐"), minutes(2));
            return 0;
        });

        assertThat(incidents().latestOf(1001, 1)).extracting(told -> told.report().text()).containsExactly("还没好");
        assertThat(incidents().tellersOf(1001, Optional.empty(), 9)).isEqualTo(1);
        assertThat(incidents().tellersOf(1001, Optional.of("1"), 9)).isEqualTo(2);
        assertThat(incidents().tellersOf(1001, Optional.of("1"), 1)).isEqualTo(1);
        assertThat(incidents().namesTold(alone, 9)).containsExactly(new Teller("wang", Optional.of("2-1-302 王姐")));
        assertThat(incidents().namesTold(under, 9))
                .containsExactlyInAnyOrder(new Teller("wang", Optional.of("2-1-302 王姐")), new Teller("leader", Optional.of("李姐")));
        assertThat(incidents().housesTold("1", 9)).containsExactly(BUILDING_2.withoutRoom());
        assertThat(incidents().hasTold(alone, report("m-9", "wang", "又停"), Optional.empty())).isTrue();
        assertThat(incidents().hasTold(alone, report("m-9", "zhao", "又停"), Optional.empty())).isFalse();
        assertThat(incidents().hasTold(alone, report("m-9", "leader", "又停"), Optional.of("李姐"))).isFalse();
        assertThat(incidents().hasTold(under, report("m-9", "leader", "又停"), Optional.of("李姐"))).isTrue();
        assertThat(incidents().hasTold(under, report("m-9", "leader", "又停"), Optional.empty())).isFalse();
    }

    @Test
    default void aPlaceHasHeardOfAnIncidentWhenAnythingWasWrittenThereAboutOneOfItsCases() {
        write(tx -> {
            openLift(tx);
            openLift(tx);
            tx.cases().update(lift(1001).under("1"));
            tx.cases().update(lift(1002).under("1"));
            tx.outbox().add(card("grid-1", 1002), "open", minutes(1), minutes(1), OutboxRow.Status.WAITING);
            tx.outbox().add(card("grid-2", 1003), "open", minutes(1), minutes(1), OutboxRow.Status.WAITING);
            return 0;
        });

        assertThat(incidents().isHeardOf("1", "grid-1")).isTrue();
        assertThat(incidents().isHeardOf("1", "grid-2")).isFalse();
        assertThat(incidents().isHeardOf("2", "grid-1")).isFalse();
    }

    @Test
    default void latestOfAGroupAndTheSameWordsAreFoundWhileTheyAreNew() {
        write(tx -> {
            tx.incidents().keep(1001, report("m-1", "wang", "电梯停了"), Optional.empty(), NOON);
            tx.incidents().keep(1002, report("m-2", "zhao", "又停电"), Optional.empty(), minutes(1));
            return 0;
        });

        assertThat(incidents().latestIn("qh-2-1", NOON)).contains(1002);
        assertThat(incidents().latestIn("qh-2-1", minutes(2))).isEmpty();
        assertThat(incidents().latestIn("qh-3-1", NOON)).isEmpty();
        assertThat(incidents().inTheseWords("电梯停了", NOON).map(Reported::number)).contains(1001);
        assertThat(incidents().inTheseWords("电梯停了", minutes(1))).isEmpty();
    }

    @Test
    default void whatIsMovedBelongsToTheOtherCaseAndSoDoesItsMessage() {
        write(tx -> {
            openLift(tx);
            tx.cases().addSource(1001, id("m-2"), "zhao", Optional.of("qh-2-1"));
            tx.incidents().keep(1001, report("m-2", "zhao", "电梯坏了"), Optional.empty(), minutes(1));
            tx.incidents().move(tx.incidents().reportsOf(1001).getFirst(), 1007);
            return 0;
        });

        assertThat(incidents().reportsOf(1001)).isEmpty();
        assertThat(incidents().nowAt(id("m-2"), 1001)).contains(1007);
        assertThat(cases().reportersOf(1001)).doesNotContain("zhao");
        assertThat(cases().reportersOf(1007)).isEqualTo(List.of("zhao"));
    }
}
