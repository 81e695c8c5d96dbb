package linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.Taught.AsOf;
import linli.community.Leave;
import linli.community.Person;
import linli.roster.StaffChange;
import linli.store.SqliteStore;
import linli.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What staff said last is in force, in whichever order it is heard of.
class TaughtTest {
    private Store store;
    private Taught taught;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("linli.db"));
        taught = new Taught(Examples::site, store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anOlderListThatIsHeardOfLateChangesNothing() {
        taught.staff(Examples.site(), new AsOf<>(2, List.of(away("worker-1"), away("worker-3"))));
        taught.staff(Examples.site(), new AsOf<>(1, List.of(away("worker-1"))));
        assertThat(away()).containsExactlyInAnyOrder("worker-1", "worker-3");

        taught.staff(Examples.site(), new AsOf<>(3, List.of(away("worker-3"))));
        assertThat(away()).containsExactly("worker-3");
    }

    @Test
    void listsOfOtherKindsKeepTheirOwnOrder() {
        taught.learn(Examples.site(), new AsOf<>(5, List.of()));
        taught.know(Examples.site(), new AsOf<>(4, List.of()));
        taught.staff(Examples.site(), new AsOf<>(3, List.of(away("worker-1"))));

        assertThat(away()).containsExactly("worker-1");
    }

    private List<String> away() {
        var community = taught.get().community();
        return Stream.of("worker-1", "worker-3").map(id -> community.person(id).orElseThrow())
                .filter(person -> community.isAway(person, Examples.MONDAY_MORNING)).map(Person::id).toList();
    }

    private static StaffChange away(String person) {
        var today = LocalDate.ofInstant(Examples.MONDAY_MORNING, Examples.ZONE);
        return new StaffChange(
                1, person, StaffChange.What.AWAY, new Leave(today, today, Leave.Part.WHOLE, Optional.empty()), false, "",
                new StaffChange.Step(person, Examples.MONDAY_MORNING), Optional.empty());
    }
}
