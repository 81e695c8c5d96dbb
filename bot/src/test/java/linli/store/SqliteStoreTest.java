package linli.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SqliteStoreTest extends StoreContract {
    @Override
    Store open(Path folder) {
        return SqliteStore.open(file(folder));
    }

    @Test
    void theFolderIsMadeIfItIsNotThere() {
        try (var store = SqliteStore.open(folder.resolve("data").resolve("of").resolve("linli.db"))) {
            assertThat(store.isReachable()).isTrue();
        }
    }

    @Test
    void aFileOfANewerSchemaIsRefused() throws SQLException {
        try (var other = connect(); var statement = other.createStatement()) {
            statement.executeUpdate("UPDATE schema_version SET version = 99");
        }

        assertThatThrownBy(() -> SqliteStore.open(file(folder)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer Linli")
                .hasMessageContaining("99");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        var file = folder.resolve("notes.txt");
        Files.writeString(file, "群里的事,记在这里。".repeat(500));

        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not a database");
    }

    @Test
    void whileAnotherProcessHoldsTheFileWritingFailsAndThenGoesOn() throws SQLException {
        var impatient = new SqliteFile(file(folder), Duration.ofMillis(20));
        try (var store = SqliteStore.open(impatient); var other = connect(); var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.write(QINGHE, StoreExamples::openLift).join())
                    .hasCauseInstanceOf(StoreException.class);
            assertThat(store.isReachable()).isFalse();
            assertThat(find(QINGHE, 1001)).isEmpty();

            statement.execute("ROLLBACK");

            assertThat(store.write(QINGHE, StoreExamples::openLift).join()).isEqualTo(1001);
            assertThat(store.isReachable()).isTrue();
        }
    }

    @Test
    void aStoreWhoseFileHasGoneIsNotReachable() throws IOException {
        Files.delete(file(folder));

        assertThat(store().isReachable()).isFalse();
    }

    @Test
    void readingMustNotWrite() {
        assertThatThrownBy(() -> read(StoreExamples::openLift)).isInstanceOf(StoreException.class);
        assertThat(find(QINGHE, 1001)).isEmpty();
    }

    static Path file(Path folder) {
        return folder.resolve("linli.db");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file(folder));
    }
}
