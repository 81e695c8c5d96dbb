package linli.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A line to the database that remembers every statement it has prepared, and until something is written by it what was looked up. For one thread at
/// a time.
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final LookedUp lookedUp = new LookedUp();
    private final AtHand atHand = new AtHand();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Makes a value of a row.
    @FunctionalInterface
    interface Reading<R> {
        R read(Row row) throws SQLException;
    }

    /// Takes note of a row.
    @FunctionalInterface
    interface Visitor {
        void visit(Row row) throws SQLException;
    }

    AtHand atHand() {
        return atHand;
    }

    /// Gives back how many rows it changed.
    int update(String sql, Object... values) {
        lookedUp.forget();
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    void each(String sql, Visitor visitor, Object... values) {
        try (var results = bound(sql, values).executeQuery()) {
            var row = new Row(results);
            while (row.next()) {
                visitor.visit(row);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <R> List<R> list(String sql, Reading<R> reading, Object... values) {
        return lookedUp.all(sql, reading, values, () -> {
            var list = new ArrayList<R>();
            each(sql, row -> list.add(reading.read(row)), values);
            return list;
        });
    }

    <R> Optional<R> first(String sql, Reading<R> reading, Object... values) {
        return lookedUp.first(sql, reading, values, () -> readFirst(sql, reading, values).stream().toList()).stream().findFirst();
    }

    /// A statement that changes something and gives back a row of what it has changed.
    <R> Optional<R> change(String sql, Reading<R> reading, Object... values) {
        lookedUp.forget();
        return readFirst(sql, reading, values);
    }

    private <R> Optional<R> readFirst(String sql, Reading<R> reading, Object... values) {
        try (var results = bound(sql, values).executeQuery()) {
            var row = new Row(results);
            return row.next() ? Optional.of(reading.read(row)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// Several statements at once, such as a schema.
    void script(String statements) {
        lookedUp.forget();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw failed(statements, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close(); // takes its statements with it
        } catch (SQLException e) {
            throw new StoreException("The store does not close: " + e.getMessage(), e);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        switch (value) {
            case String text -> statement.setString(position, text);
            case Integer number -> statement.setInt(position, number);
            case Long number -> statement.setLong(position, number);
            case Boolean flag -> statement.setInt(position, flag ? 1 : 0);
            case Instant at -> statement.setLong(position, at.toEpochMilli());
            case Optional<?> known when known.isPresent() -> bind(statement, position, known.get());
            case Optional<?> _ -> statement.setNull(position, Types.NULL);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    /// Tells the statement, never its values: they are what residents wrote.
    private static StoreException failed(String sql, SQLException e) {
        var start = sql.strip().lines().findFirst().orElse("");
        return new StoreException("The store failed: " + e.getMessage() + ", at: " + start, e);
    }
}
