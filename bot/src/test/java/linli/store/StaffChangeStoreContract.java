package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.minutes;
import static linli.store.StoreExamples.staffChange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import linli.roster.DailyRound;
import linli.roster.StaffChange.Step;
import org.junit.jupiter.api.Test;

/// What a store promises about what staff said of who is there.
interface StaffChangeStoreContract extends OpenStore {
    @Test
    default void staffChangeIsReadAsItWasWrittenAndStaysInItsCommunity() {
        staffChanges().insert(staffChange(staffChanges().nextNumber()), Optional.of(NOON));

        assertThat(staffChanges().inForce()).containsExactly(staffChange(1));
        assertThat(store().<Integer>read(NANHU, tx -> tx.staffChanges().inForce().size())).isZero();
    }

    @Test
    default void staffChangeBeginsOnceAndIsSettled() {
        staffChanges().insert(staffChange(1), Optional.of(minutes(10)));
        staffChanges().insert(staffChange(2), Optional.empty());

        assertThat(staffChanges().nextBegin()).contains(minutes(10));
        assertThat(staffChanges().begun(minutes(9))).isEmpty();
        assertThat(staffChanges().begun(minutes(10))).containsExactly(staffChange(1));
        staffChanges().settle(staffChange(1));
        assertThat(staffChanges().nextBegin()).isEmpty();
        assertThat(staffChanges().inForce()).hasSize(2);
    }

    @Test
    default void staffChangeThatWasTakenBackNeitherCountsNorBegins() {
        staffChanges().insert(staffChange(1), Optional.of(NOON));

        staffChanges().update(staffChange(1).undoneBy(new Step("chief", NOON)));

        assertThat(staffChanges().inForce()).isEmpty();
        assertThat(staffChanges().nextBegin()).isEmpty();
        assertThatThrownBy(() -> staffChanges().update(staffChange(7))).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void roundIsRememberedAsItWasGoneLast() {
        staffChanges().remember(new DailyRound("morning", NOON, ""));
        staffChanges().remember(new DailyRound("morning", minutes(5), "area-1"));

        assertThat(staffChanges().round("morning")).contains(new DailyRound("morning", minutes(5), "area-1"));
        assertThat(staffChanges().round("evening")).isEmpty();
    }
}
