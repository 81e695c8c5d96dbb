package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.asked;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.minutes;
import static linli.store.StoreExamples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import linli.digest.Asked;
import linli.digest.Digest;
import linli.digest.DigestTopic;
import linli.digest.Owed;
import linli.digest.Pointer;
import linli.digest.WrittenAnswer;
import linli.digest.WrittenAnswer.Step;
import linli.message.Kind;
import org.junit.jupiter.api.Test;

/// What a store promises about what nobody could answer, and what staff answered.
interface DigestStoreContract extends OpenStore {
    Digest DIGEST = new Digest(1, "community-desk", NOON, 1);
    Step BY_CHIEF = new Step("chief", minutes(5));

    @Test
    default void whatWasCollectedWaitsUntilItIsShownTheEarliestFirst() {
        var later = new Asked(
                1, Kind.SUGGESTION, Optional.empty(), "zhao", "装个灯💡", minutes(2), id("m-1"), Optional.of(1001));
        var first = asked(2, 1, "老年卡怎么办");
        var second = asked(3, 1, "几点开门");
        List.of(later, first, second).forEach(digests()::collect);

        assertThat(digests().nextAsked()).isEqualTo(4);
        assertThat(digests().waiting()).containsExactly(first, second, later);
        assertThat(digests().oldestWaiting()).contains(minutes(1));
        digests().show(DIGEST, List.of(new DigestTopic(List.of(first)), new DigestTopic(List.of(second))));
        assertThat(digests().waiting()).containsExactly(later);
        digests().show(new Digest(2, "community-desk", NOON, 1), List.of(new DigestTopic(List.of(later))));
        assertThat(digests().waiting()).isEmpty();
        assertThat(digests().oldestWaiting()).isEmpty();
    }

    @Test
    default void theLinesOfADigestAreFoundByTheirNumbers() {
        var topic = new DigestTopic(List.of(asked(1, 0, "哪里能打印"), asked(2, 1, "打印去哪里")));
        topic.asked().forEach(digests()::collect);

        digests().show(DIGEST, List.of(topic));

        assertThat(digests().topic(1, 1)).contains(topic);
        assertThat(digests().topic(1, 2)).isEmpty();
        assertThat(digests().find(1)).contains(DIGEST);
        assertThat(digests().find(2)).isEmpty();
    }

    @Test
    default void theLatestDigestIsTheOneOfTheHighestNumber() {
        var newer = new Digest(2, "street-desk", minutes(1), 3);
        assertThat(digests().latest()).isEmpty();
        digests().show(DIGEST, List.of());
        digests().show(newer, List.of());

        assertThat(digests().latest()).contains(newer);
    }

    @Test
    default void numbersOfDigestsAndAnswersRunFromOneInEachCommunity() {
        assertThat(digests().nextDigest()).isEqualTo(1);
        assertThat(digests().nextAnswer()).isEqualTo(1);
        assertThat(digests().nextAnswer()).isEqualTo(2);
        assertThat(store().write(NANHU, tx -> tx.digests().nextAnswer()).join()).isEqualTo(1);
        assertThat(store().write(NANHU, tx -> tx.digests().nextAsked()).join()).isEqualTo(1);
    }

    @Test
    default void anAnswerIsReadAsItWasWritten() {
        var whole = written(2, 1).secondedBy(BY_CHIEF).refusedBy(BY_CHIEF, "周五没人").withdrawnBy(BY_CHIEF);
        digests().insert(written(1, 1));
        digests().insert(whole);

        assertThat(digests().answer(1)).contains(written(1, 1));
        assertThat(digests().answer(2)).contains(whole);
        assertThat(digests().answer(3)).isEmpty();
    }

    @Test
    default void aDraftIsInForceOnceSecondedUntilItIsTakenBack() {
        var draft = written(1, 1);
        digests().insert(draft);
        assertThat(digests().drafts()).containsExactly(draft);
        assertThat(digests().inForce()).isEmpty();

        digests().update(draft.secondedBy(BY_CHIEF));
        assertThat(digests().drafts()).isEmpty();
        assertThat(digests().inForce()).containsExactly(draft.secondedBy(BY_CHIEF));

        var withdrawn = draft.secondedBy(BY_CHIEF).withdrawnBy(BY_CHIEF);
        digests().update(withdrawn);
        assertThat(digests().inForce()).isEmpty();
        assertThat(digests().answer(1)).contains(withdrawn);
    }

    @Test
    default void answersToALineComeNewestFirst() {
        List.of(1, 2, 3).forEach(number -> digests().insert(written(number, number == 2 ? 7 : 1)));

        assertThat(digests().answersTo(1, 1)).extracting(WrittenAnswer::number).containsExactly(3, 1);
        assertThat(digests().drafts()).extracting(WrittenAnswer::number).containsExactly(3, 2, 1);
    }

    @Test
    default void anAnswerThatIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> digests().update(written(7, 1))).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void aMessageTellsWhatItIsAbout() {
        var ofDigest = new Pointer(5, 1, Optional.empty());
        var ofAnswer = new Pointer(9, 1, Optional.of(3));
        digests().point(ofDigest);
        digests().point(ofAnswer);

        assertThat(digests().pointer(5)).contains(ofDigest);
        assertThat(digests().pointer(6)).isEmpty();
        assertThat(digests().newestPointers(1)).containsExactly(ofAnswer);
    }

    @Test
    default void whatIsOwedIsDueUntilItIsSettled() {
        var group = new Owed(1, "qh-2-1", "哪里能打印", minutes(2));
        var person = new Owed(1, "wang", "打印去哪里", minutes(1));
        var ofAnother = new Owed(2, "wang", "几点开门", minutes(3));
        List.of(group, person, ofAnother).forEach(digests()::owe);

        assertThat(digests().nextOwed()).contains(minutes(1));
        assertThat(digests().dueBy(minutes(2), 5)).containsExactly(person, group);
        digests().settle(person);
        digests().owe(group.at(minutes(9)));
        assertThat(digests().nextOwed()).contains(minutes(3));
        digests().settleAll(2);
        assertThat(digests().dueBy(minutes(10), 5)).containsExactly(group.at(minutes(9)));
        digests().settleAll(1);
        assertThat(digests().nextOwed()).isEmpty();
    }

    @Test
    default void noAnswerReachesAnotherCommunity() {
        digests().collect(asked(1, 0, "哪里能打印"));
        digests().insert(written(1, 1).secondedBy(BY_CHIEF));
        digests().owe(new Owed(1, "qh-2-1", "哪里能打印", NOON));

        assertThat(store().<Integer>read(NANHU, tx -> tx.digests().inForce().size())).isZero();
        assertThat(store().<Integer>read(NANHU, tx -> tx.digests().waiting().size())).isZero();
        assertThat(store().<Boolean>read(NANHU, tx -> tx.digests().answer(1).isPresent())).isFalse();
        assertThat(store().<Boolean>read(NANHU, tx -> tx.digests().nextOwed().isPresent())).isFalse();
    }
}
