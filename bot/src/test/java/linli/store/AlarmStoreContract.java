package linli.store;

import static linli.store.StoreExamples.BUILDING_2;
import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.alarm.Alarm;
import linli.alarm.Call;
import linli.alarm.Call.Ring;
import linli.alarm.Call.Word;
import org.junit.jupiter.api.Test;

/// What a store promises about alarms, drills, and who was called to them.
interface AlarmStoreContract extends OpenStore {
    @Test
    default void alarmIsReadAsItWasWritten() {
        var fire = fire(1);
        alarms().insert(fire);
        alarms().insert(drill(2));

        assertThat(alarms().find(1)).contains(fire);
        assertThat(alarms().find(2)).contains(drill(2));
        assertThat(alarms().ofCase(1001)).contains(fire);
        assertThat(alarms().ofCase(1002)).isEmpty();
        assertThat(alarms().find(3)).isEmpty();
    }

    @Test
    default void alarmThatIsOverIsUpForNobody() {
        alarms().insert(fire(1));
        alarms().put(call(1, "worker-1", Ring.DUTY));
        assertThat(alarms().upFor("worker-1")).containsExactly(fire(1));
        assertThat(alarms().upFor("chief")).isEmpty();

        alarms().update(over(fire(1)));

        assertThat(alarms().upFor("worker-1")).isEmpty();
        assertThat(alarms().ofCase(1001)).contains(over(fire(1)));
    }

    @Test
    default void callsComeInTheOrderInWhichTheyWereMadeWithWhatWasSaidLast() {
        alarms().insert(fire(1));
        alarms().put(call(1, "worker-1", Ring.DUTY));
        alarms().put(call(1, "chief", Ring.DUTY));
        alarms().put(call(1, "volunteer-9", Ring.VOLUNTEERS));
        var there = new Call(1, "chief", Ring.DUTY, NOON, 2, Optional.of(new Call.Answer(Word.THERE, minutes(2))));
        alarms().put(there);

        assertThat(alarms().callsOf(1)).containsExactly(
                call(1, "worker-1", Ring.DUTY), there, call(1, "volunteer-9", Ring.VOLUNTEERS));
    }

    @Test
    default void onlyDrillsAreLookedAtByTheirOwnClock() {
        alarms().insert(fire(1));
        assertThat(alarms().nextDue()).isEmpty();

        alarms().insert(drill(2));

        assertThat(alarms().nextDue()).contains(minutes(1));
        assertThat(alarms().dueBy(NOON, 5)).isEmpty();
        assertThat(alarms().dueBy(minutes(1), 5)).containsExactly(drill(2));
        assertThat(alarms().drills()).containsExactly(drill(2));
        alarms().update(over(drill(2)));
        assertThat(alarms().drills()).isEmpty();
    }

    @Test
    default void noAlarmReachesAnotherCommunity() {
        alarms().insert(fire(1));
        alarms().put(call(1, "worker-1", Ring.DUTY));

        assertThat(store().<Boolean>read(NANHU, tx -> tx.alarms().find(1).isPresent())).isFalse();
        assertThat(store().<Integer>read(NANHU, tx -> tx.alarms().upFor("worker-1").size())).isZero();
        assertThat(store().<Integer>read(NANHU, tx -> tx.alarms().callsOf(1).size())).isZero();
    }

    static Alarm fire(int number) {
        return new Alarm(
                number, Optional.of(1001), Optional.of("fire"), BUILDING_2, NOON, "wang", 2, Optional.empty(), Optional.empty());
    }

    static Alarm drill(int number) {
        return new Alarm(
                number, Optional.empty(), Optional.of("fire"), BUILDING_2, NOON, "chief", 0, Optional.of(minutes(1)), Optional.empty());
    }

    static Alarm over(Alarm alarm) {
        return new Alarm(
                alarm.number(), alarm.caseNumber(), alarm.category(), alarm.place(), alarm.raisedAt(), alarm.raisedBy(), alarm.rounds(),
                Optional.empty(), Optional.of(new Alarm.End(minutes(9), "chief", "锅烧干了")));
    }

    static Call call(int alarm, String person, Ring ring) {
        return new Call(alarm, person, ring, NOON, 1, Optional.empty());
    }
}
