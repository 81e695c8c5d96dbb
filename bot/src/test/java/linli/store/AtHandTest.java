package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.given;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.lift;
import static linli.store.StoreExamples.minutes;
import static linli.store.StoreExamples.other;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import linli.alarm.Alarm;
import linli.cases.CaseEvent;
import linli.incident.Incident;
import linli.message.Kind;
import linli.message.Place;
import linli.recall.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the writer keeps at hand from one piece of work to the next is what the file says, whatever has been written and taken back meanwhile.
class AtHandTest {
    private static final int PIECES = 600;
    private static final int CASES = 30;

    private final long seed = System.nanoTime();
    private final RandomGenerator random = new Random(seed);
    private final List<String> done = new ArrayList<>();
    private int next = 1000;
    private int messages;

    @TempDir
    Path folder;

    @Test
    void isWhatTheFileSays() {
        System.out.println("AtHandTest seed " + seed);
        try (var store = SqliteStore.open(folder.resolve("linli.db"))) {
            for (int i = 0; i < PIECES; i++) {
                boolean isKept = random.nextInt(6) > 0;
                store.<Integer>write("qinghe", tx -> {
                    all(tx); // so that all of it is at hand
                    for (int change = random.nextInt(3); change >= 0; change--) {
                        change(tx);
                    }
                    all(tx);
                    if (!isKept) {
                        throw new IllegalStateException("taken back");
                    }
                    return 0;
                }).exceptionally(_ -> 0).join();

                var atHand = store.write("qinghe", AtHandTest::all).join();
                assertThat(atHand).as("seed %s, after %s", seed, done).isEqualTo(store.read("qinghe", AtHandTest::all));
            }
        }
    }

    private static List<Object> all(Transaction tx) {
        var said = new ArrayList<Object>();
        for (int number = 1001; number <= 1000 + CASES; number++) {
            said.addAll(List.of(tx.cases().find(number), tx.cases().eventsOf(number), tx.cases().groupsOf(number), tx.mediations().partiesOf(number), tx.alarms().ofCase(number)));
        }
        for (int i = 1; i <= 3; i++) {
            said.addAll(List.of(
                    tx.cases().openInGroup("qh-" + i, 8), tx.cases().openInGroup("qh-" + i, Kind.SERVICE_REQUEST, 3), tx.cases().reportedBy("r-" + i, 8),
                    tx.cases().openReportedBy("r-" + i, 3), tx.incidents().find(Integer.toString(i)), tx.givenAnswers().latest("qh-" + i, 5), tx.givenAnswers().latest("qh-" + i, 50)));
        }
        return said;
    }

    private void change(Transaction tx) {
        int what = random.nextInt(9);
        int some = 1001 + random.nextInt(CASES);
        var known = tx.cases().find(some);
        String group = "qh-" + (1 + random.nextInt(3));
        String person = "r-" + (1 + random.nextInt(3));
        done.add(what + " " + some + " " + group + " " + person);
        switch (what) {
            case 0, 1 -> known.ifPresentOrElse(
                    open -> tx.cases().update(open.at(new Place(Optional.of("qh"), Optional.of(group), Optional.empty(), Optional.empty(), Optional.empty()))),
                    () -> tx.cases().insert(lift(some)));
            case 2 -> known.ifPresent(open -> tx.cases().update(open.isOpen() ? open.withdrawn() : open.reopened("worker-1", minutes(99), StoreExamples.finish(99))));
            case 3 -> known.ifPresent(_ -> tx.cases().append(new CaseEvent(some, CaseEvent.Type.NOTED, minutes(messages++), person, "还没人来")));
            case 4, 5 -> known.ifPresent(_ -> tx.cases().addSource(some, id("m-" + random.nextInt(300)), person, Optional.of(group)));
            case 6 -> tx.mediations().put(other(some));
            case 7 -> raise(tx, some);
            case 8 -> {
                String id = Integer.toString(1 + random.nextInt(3));
                var shown = new Incident(id, "outage", Kind.SERVICE_REQUEST, Optional.of("water_power_gas"), Optional.of("qh"), NOON, Optional.empty(), some);
                tx.incidents().find(id).ifPresentOrElse(_ -> tx.incidents().update(shown), () -> tx.incidents().insert(shown));
                tx.givenAnswers().remember(given(++next, new Edition("e", "", "1", ""), group, minutes(next)));
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void raise(Transaction tx, int about) {
        tx.alarms().insert(new Alarm(
                tx.alarms().nextNumber(), Optional.of(about), Optional.of("fire"), Place.UNKNOWN, NOON, "r-1", 0, Optional.empty(), Optional.empty()));
    }
}
