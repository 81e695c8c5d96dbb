package linli.store;

import static linli.store.StoreExamples.BUILDING_2;
import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.minutes;
import static linli.store.StoreExamples.other;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import linli.mediation.Agreement;
import linli.mediation.Appointment;
import linli.mediation.Guest;
import linli.mediation.Party;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.Place;
import org.junit.jupiter.api.Test;

/// What a store promises about quarrels.
interface MediationStoreContract extends OpenStore {
    @Test
    default void partyIsReadAsItWasWrittenLast() {
        var known = other(1001).contacted(NOON).asked(minutes(1)).answered(false);
        mediations().put(other(1001));
        mediations().put(known);
        mediations().put(Party.unknown(1002));

        assertThat(mediations().partiesOf(1001)).containsExactly(known);
        assertThat(mediations().partiesOf(1002)).containsExactly(Party.unknown(1002));
        assertThat(mediations().partiesOf(1003)).isEmpty();
    }

    @Test
    default void partiesAreFoundByTheirAccountTheNewestFirst() {
        mediations().put(other(1001));
        mediations().put(other(1002));
        mediations().put(Party.unknown(1003));

        assertThat(mediations().partiesBy("zhao", 5)).extracting(Party::caseNumber).containsExactly(1002, 1001);
        assertThat(mediations().partiesBy("zhao", 1)).hasSize(1);
        assertThat(mediations().partiesBy("wang", 5)).isEmpty();
    }

    @Test
    default void otherSidesAreFoundByTheirFlat() {
        mediations().put(other(1001));
        mediations().put(Party.unknown(1002));

        assertThat(mediations().othersAt(BUILDING_2, 5)).containsExactly(other(1001));
        assertThat(mediations().othersAt(new Place(
                Optional.of("qh"), Optional.of("2"), Optional.of("2"), Optional.of("302"), Optional.empty()), 5)).isEmpty();
    }

    @Test
    default void statementsAreKeptInOrderAndOnceEach() {
        var first = new Statement(1001, Side.FIRST, "wang", NOON, "他不肯赔💧", id("m-1"));
        var second = new Statement(1001, Side.OTHER, "zhao", minutes(1), "不是我家漏的", id("m-2"));
        mediations().add(first);
        mediations().add(second);
        mediations().add(first);

        assertThat(mediations().statementsOf(1001)).containsExactly(first, second);
        assertThat(mediations().statementsOf(1002)).isEmpty();
    }

    @Test
    default void guestMayReadOnceThatIsSaid() {
        var guest = new Guest(1001, "lawyer", false, false, "worker-1", NOON);
        mediations().put(guest);
        assertThat(mediations().guestsOf(1001)).containsExactly(guest);

        mediations().put(guest.reading());

        assertThat(mediations().guestsOf(1001)).containsExactly(guest.reading());
    }

    @Test
    default void timeAtTheClinicIsOneCasesAlone() {
        mediations().put(new Appointment(1001, "clinic", NOON, "worker-1"));
        assertThat(mediations().isTaken("clinic", NOON)).isTrue();
        assertThat(mediations().isTaken("clinic", minutes(30))).isFalse();
        assertThatThrownBy(() -> mediations().put(new Appointment(1002, "clinic", NOON, "chief"))).hasCauseInstanceOf(StoreException.class);

        mediations().put(new Appointment(1001, "clinic", minutes(30), "worker-1"));

        assertThat(mediations().isTaken("clinic", NOON)).isFalse();
        assertThat(mediations().appointmentOf(1001)).contains(new Appointment(1001, "clinic", minutes(30), "worker-1"));
        assertThat(mediations().appointmentOf(1002)).isEmpty();
    }

    @Test
    default void agreementIsDueToBeAskedAboutUntilItWas() {
        var later = new Agreement(1001, "月底前修好", "worker-1", NOON, Optional.of(minutes(20)));
        var sooner = new Agreement(1002, "赔八百", "worker-1", NOON, Optional.of(minutes(10)));
        mediations().put(later);
        mediations().put(sooner);

        assertThat(mediations().nextCheck()).contains(minutes(10));
        assertThat(mediations().checksDueBy(minutes(20), 5)).containsExactly(sooner, later);
        assertThat(mediations().checksDueBy(minutes(10), 5)).containsExactly(sooner);

        mediations().put(sooner.checked());
        mediations().put(later.checked());

        assertThat(mediations().nextCheck()).isEmpty();
        assertThat(mediations().agreementOf(1002)).contains(sooner.checked());
    }
}
