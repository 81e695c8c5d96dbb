package linli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlTest {
    private static final String LAMPS = "SELECT place FROM lamp WHERE house = ? ORDER BY place";

    private Sql sql;
    private int rowsRead;

    @BeforeEach
    void open() throws SQLException {
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.script("CREATE TABLE lamp (house TEXT, place TEXT)");
        sql.update("INSERT INTO lamp VALUES ('3栋', '4楼')");
    }

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void whatWasLookedUpIsNotReadAgain() {
        Sql.Reading<String> counting = this::counted;
        sql.list(LAMPS, counting, "3栋");

        assertThat(sql.list(LAMPS, counting, "3栋")).containsExactly("4楼");
        assertThat(rowsRead).isEqualTo(1);
    }

    @Test
    void anotherHouseIsAnotherQuestion() {
        sql.list(LAMPS, Row::text, "3栋");

        assertThat(sql.list(LAMPS, Row::text, "5栋")).isEmpty();
    }

    @Test
    void theFirstOfAllIsNotAllOfThem() {
        sql.update("INSERT INTO lamp VALUES ('3栋', '7楼')");
        Sql.Reading<String> counting = this::counted;

        assertThat(sql.first(LAMPS, counting, "3栋")).contains("4楼");
        assertThat(sql.list(LAMPS, counting, "3栋")).containsExactly("4楼", "7楼");
    }

    @Test
    void whatIsWrittenMeanwhileIsSeen() {
        Sql.Reading<String> counting = this::counted;
        sql.list(LAMPS, counting, "3栋");
        sql.update("INSERT INTO lamp VALUES ('3栋', '7楼')");

        assertThat(sql.list(LAMPS, counting, "3栋")).containsExactly("4楼", "7楼");
    }

    @Test
    void whatIsTakenBackIsNotSeenAnyMore() {
        Sql.Reading<String> counting = this::counted;
        sql.update("BEGIN");
        sql.update("SAVEPOINT piece");
        sql.update("DELETE FROM lamp");
        assertThat(sql.first(LAMPS, counting, "3栋")).isEmpty();
        sql.update("ROLLBACK TO piece");

        assertThat(sql.first(LAMPS, counting, "3栋")).contains("4楼");
    }

    @Test
    void aChangeThatGivesBackARowIsMadeEveryTime() {
        Sql.Reading<String> counting = this::counted;
        String away = "DELETE FROM lamp WHERE house = ? RETURNING place";

        assertThat(sql.change(away, counting, "3栋")).contains("4楼");
        assertThat(sql.change(away, counting, "3栋")).isEqualTo(Optional.empty());
    }

    private String counted(Row row) throws SQLException {
        rowsRead++;
        return row.text();
    }
}
