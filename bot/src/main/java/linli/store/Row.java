package linli.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import linli.message.Place;
import linli.message.Shared;

/// One row of what was asked for, read column by column from the left.
final class Row {
    private final ResultSet results;
    private int column;

    Row(ResultSet results) {
        this.results = results;
    }

    boolean next() throws SQLException {
        column = 0;
        return results.next();
    }

    String text() throws SQLException {
        return results.getString(++column);
    }

    Optional<String> perhapsText() throws SQLException {
        return Optional.ofNullable(results.getString(++column));
    }

    /// A text that other rows hold too, such as an id.
    String word() throws SQLException {
        return Shared.of(text());
    }

    Optional<String> perhapsWord() throws SQLException {
        return perhapsText().flatMap(Shared::holding);
    }

    int number() throws SQLException {
        return results.getInt(++column);
    }

    Optional<Integer> perhapsNumber() throws SQLException {
        int number = results.getInt(++column);
        return results.wasNull() ? Optional.empty() : Optional.of(number);
    }

    long bigNumber() throws SQLException {
        return results.getLong(++column);
    }

    boolean flag() throws SQLException {
        return results.getInt(++column) != 0;
    }

    Instant instant() throws SQLException {
        return Instant.ofEpochMilli(results.getLong(++column));
    }

    Optional<Instant> perhapsInstant() throws SQLException {
        long millis = results.getLong(++column);
        return results.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    Place place() throws SQLException {
        return new Place(perhapsWord(), perhapsWord(), perhapsWord(), perhapsWord(), perhapsWord());
    }
}
