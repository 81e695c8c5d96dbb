package linli.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import linli.alarm.Alarm;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.incident.Incident;
import linli.mediation.Party;
import linli.recall.GivenAnswer;

/// What a line to the database has lately read or written of cases and what belongs to them, and is told of whenever it changes there, as a clerk keeps the folders on the desk that everybody
/// asks for. Only the line that all is written by may keep it from one piece of work to the next. For one thread at a time.
final class AtHand {
    /// Some groups' newest cases and those of the people who write in them.
    private static final int MOST = 4096;

    private final Map<Key<?>, Object> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key<?>, Object> eldest) {
            return size() > MOST;
        }
    };

    /// What may be asked for.
    ///
    /// @param <V> what the answer is, never to be changed
    sealed interface Key<V> {
        record OfNumber(String community, int number) implements Key<Optional<Case>> {}

        record EventsOf(String community, int number) implements Key<List<CaseEvent>> {}

        record GroupsOf(String community, int number) implements Key<List<String>> {}

        record PartiesOf(String community, int number) implements Key<List<Party>> {}

        /// The latest alarm of a case.
        record AlarmOf(String community, int number) implements Key<Optional<Alarm>> {}

        record IncidentOf(String community, String id) implements Key<Optional<Incident>> {}

        /// The newest answers that somebody, or a group, was given.
        record GivenTo(String community, String recipient) implements Key<List<GivenAnswer>> {}

        /// The numbers of the newest cases that were told of in a group, the newest first.
        record ToldIn(String community, String group) implements Key<List<Integer>> {}

        /// The same of a person.
        record ToldBy(String community, String person) implements Key<List<Integer>> {}
    }

    @SuppressWarnings("unchecked") // what is known under a key was read for it
    <V> V get(Key<V> key, Supplier<V> reading) {
        var value = (V) known.get(key);
        if (value == null) {
            value = reading.get();
            known.put(key, value);
        }
        return value;
    }

    <V> void put(Key<V> key, V value) {
        known.put(key, value);
    }

    @SuppressWarnings("unchecked")
    <V> void change(Key<V> key, UnaryOperator<V> changing) {
        known.computeIfPresent(key, (_, value) -> changing.apply((V) value));
    }

    void forget(Key<?> key) {
        known.remove(key);
    }

    void forgetAll() {
        known.clear();
    }
}
