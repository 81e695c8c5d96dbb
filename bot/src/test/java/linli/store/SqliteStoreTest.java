package linli.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import linli.recall.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void whatIsKeptIsForItsOwnerAlone() throws IOException {
        var made = folder.resolve("data");
        try (var store = SqliteStore.open(file(made))) {
            store.write(QINGHE, StoreExamples::openLift).join();
            assertThat(rightsOf(made)).isEqualTo("rwx------");
            try (var files = Files.list(made)) {
                assertThat(files).hasSizeGreaterThan(1).extracting(SqliteStoreTest::rightsOf).containsOnly("rw-------");
            }
        }
    }

    private static String rightsOf(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /// As Linli wrote it before staff could put anything right and before answers were remembered.
    @Test
    void aFileOfAnOlderSchemaIsBroughtUpAndKeepsWhatItHolds(@TempDir Path old) throws SQLException, IOException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file(old)); var statement = other.createStatement();
                var schema = SqliteStore.class.getResourceAsStream("schema-1.sql")) {
            statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("INSERT INTO schema_version (version) VALUES (1)");
            statement.executeUpdate("INSERT INTO contact (community, person, channel, since) VALUES ('qinghe', 'wang', 'open', 0)");
        }
        var before = new ByteArrayOutputStream();
        StoreExport.write(file(old), new PrintStream(before, true, StandardCharsets.UTF_8));

        try (var store = SqliteStore.open(file(old))) {
            store.write(QINGHE, tx -> {
                tx.corrections().insert(StoreExamples.correction(1, 1001));
                tx.givenAnswers().remember(StoreExamples.given(1, new Edition("allowance", "高龄津贴", "a1"), "qh-2-1"));
                return 1;
            }).join();
            assertThat(store.<Integer>read(QINGHE, tx -> tx.corrections().inForce().size())).isEqualTo(1);
            assertThat(store.<Integer>read(QINGHE, tx -> tx.givenAnswers().circulating().size())).isEqualTo(1);
            assertThat(store.<Optional<String>>read(QINGHE, tx -> tx.conversations().contact("wang"))).contains("open");
        }
        SqliteStore.open(file(old)).close();

        assertThat(before.toString(StandardCharsets.UTF_8)).contains("\"type\":\"contact\"");
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
