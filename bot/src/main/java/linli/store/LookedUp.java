package linli.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linli.store.Sql.Reading;

/// What was looked up since something was last written, so that the many who want to know the same of a matter ask the database once. For one
/// thread at a time.
final class LookedUp {
    /// Whoever goes through everything does not ask the same again.
    private static final int MOST = 128;

    private final Map<Question, List<?>> found = new HashMap<>();

    /// @param reading the same rows read in another way are another question
    private record Question(String sql, List<Object> values, Reading<?> reading, boolean isOfTheFirst) {}

    @SuppressWarnings("unchecked") // what was found for a reading is what that reading gives
    private <R> List<R> find(Question question, Supplier<List<R>> asking) {
        var known = (List<R>) found.get(question);
        if (known != null) {
            return known;
        }
        var rows = List.copyOf(asking.get());
        if (found.size() == MOST) {
            forget();
        }
        found.put(question, rows);
        return rows;
    }

    <R> List<R> all(String sql, Reading<R> reading, Object[] values, Supplier<List<R>> asking) {
        return find(new Question(sql, List.of(values), reading, false), asking);
    }

    /// At most one.
    <R> List<R> first(String sql, Reading<R> reading, Object[] values, Supplier<List<R>> asking) {
        return find(new Question(sql, List.of(values), reading, true), asking);
    }

    void forget() {
        found.clear();
    }
}
