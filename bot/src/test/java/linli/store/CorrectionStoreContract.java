package linli.store;

import static linli.store.StoreExamples.correction;
import static linli.store.StoreExamples.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import linli.correction.Correction;
import linli.correction.Correction.Step;
import org.junit.jupiter.api.Test;

/// What a store promises about what staff have put right.
interface CorrectionStoreContract extends OpenStore {
    Step TAKEN_BACK = new Step("chief", minutes(5));

    @Test
    default void correctionNumbersRunFromOneInEachCommunity() {
        assertThat(corrections().nextNumber()).isEqualTo(1);
        assertThat(corrections().nextNumber()).isEqualTo(2);
        assertThat(store().write(NANHU, tx -> tx.corrections().nextNumber()).join()).isEqualTo(1);
    }

    @Test
    default void correctionIsReadAsItWasWritten() {
        var held = correction(2, 1001).held().insistedOn(TAKEN_BACK).undone(TAKEN_BACK);
        corrections().insert(correction(1, 1001));
        corrections().insert(held);

        assertThat(corrections().find(1)).contains(correction(1, 1001));
        assertThat(corrections().find(2)).contains(held);
        assertThat(corrections().find(3)).isEmpty();
    }

    @Test
    default void whatWasTakenBackIsStillThereButNotInForce() {
        corrections().insert(correction(1, 1001));
        corrections().insert(correction(2, 1002));

        corrections().update(correction(1, 1001).undone(TAKEN_BACK));

        assertThat(corrections().inForce()).containsExactly(correction(2, 1002));
        assertThat(corrections().find(1)).contains(correction(1, 1001).undone(TAKEN_BACK));
    }

    @Test
    default void whatIsHeldBackIsInForceOnceSomebodyInsists() {
        var held = correction(1, 1001).held();
        corrections().insert(held);
        assertThat(corrections().inForce()).isEmpty();

        corrections().update(held.insistedOn(TAKEN_BACK));

        assertThat(corrections().inForce()).containsExactly(held.insistedOn(TAKEN_BACK));
    }

    @Test
    default void correctionsInForceComeOldestFirstAndOthersNewestFirst() {
        IntStream.rangeClosed(1, 12).forEach(n -> corrections().insert(correction(n, 1000 + n % 2)));

        assertThat(corrections().inForce()).extracting(Correction::number).startsWith(1, 2).endsWith(12);
        assertThat(corrections().newest(3)).extracting(Correction::number).containsExactly(12, 11, 10);
        assertThat(corrections().ofCase(1001)).extracting(Correction::number).containsExactly(11, 9, 7, 5, 3, 1);
    }

    @Test
    default void correctionThatIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> corrections().update(correction(7, 1001))).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void noCorrectionReachesAnotherCommunity() {
        corrections().insert(correction(1, 1001));

        assertThat(store().<Integer>read(NANHU, tx -> tx.corrections().inForce().size())).isZero();
        assertThat(store().<Boolean>read(NANHU, tx -> tx.corrections().find(1).isPresent())).isFalse();
        assertThat(store().<Integer>read(NANHU, tx -> tx.corrections().ofCase(1001).size())).isZero();
    }
}
