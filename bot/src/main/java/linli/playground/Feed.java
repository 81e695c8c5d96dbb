package linli.playground;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/// The last things that happened, in order. Kept in memory only. Thread-safe.
final class Feed {
    private final int most;
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private long last;

    /// An event with its place in the feed.
    ///
    /// @param n rises by one with each event, from 1 at every start
    /// @param cause the event that brought this one about
    record Entry(long n, Instant at, OptionalLong cause, Event event) {
        void write(JsonGenerator json) {
            json.writeStartObject();
            json.writeNumberProperty("n", n);
            json.writeStringProperty("at", at.toString());
            json.writeStringProperty("type", event.type());
            cause.ifPresent(number -> json.writeNumberProperty("cause", number));
            event.write(json);
            json.writeEndObject();
        }
    }

    Feed(int most) {
        this.most = most;
    }

    /// Adds an event and what it brought about, all at once, so that nobody sees one without the other.
    synchronized void add(Instant at, Event cause, List<? extends Event> effects) {
        append(at, OptionalLong.empty(), cause);
        var number = OptionalLong.of(last);
        effects.forEach(effect -> append(at, number, effect));
    }

    /// The number of the latest event, 0 before the first.
    synchronized long last() {
        return last;
    }

    /// What happened after that event. Whoever knows of a later event than there is saw an earlier start, and gets everything.
    synchronized List<Entry> after(long number) {
        long from = number > last ? 0 : number;
        return entries.stream().filter(entry -> entry.n() > from).toList();
    }

    private void append(Instant at, OptionalLong cause, Event event) {
        last++;
        entries.add(new Entry(last, at, cause, event));
        if (entries.size() > most) {
            entries.remove();
        }
    }
}
