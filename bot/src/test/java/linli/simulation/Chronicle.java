package linli.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import linli.cases.Case;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.rounds.Sweep.Fired;

/// All that was said and done in the play, in order.
final class Chronicle {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, List<Stand>> cases = new TreeMap<>();

    /// Something that happened, with what Linli wrote because of it.
    sealed interface Entry {
        Instant at();

        List<OutboxRow> rows();

        /// How a reader finds it.
        String label();

        /// Somebody wrote.
        record Heard(InboundMessage message, Intent intent, Reply reply, List<OutboxRow> rows) implements Entry {
            @Override
            public Instant at() {
                return message.receivedAt();
            }

            @Override
            public String label() {
                return message.id().id() + " " + message.sender() + " in " + message.group().orElse("private") + ": " + message.text();
            }
        }

        /// The clock struck.
        record Struck(Fired fired, List<OutboxRow> rows) implements Entry {
            @Override
            public Instant at() {
                return fired.at();
            }

            @Override
            public String label() {
                return fired.timer() + " at " + fired.at();
            }
        }
    }

    /// How a case stood after something had happened.
    record Stand(Instant at, Case state) {}

    void add(Entry entry) {
        entries.add(entry);
    }

    void note(Instant at, Case state) {
        cases.computeIfAbsent(state.number(), _ -> new ArrayList<>()).add(new Stand(at, state));
    }

    List<Entry> entries() {
        return entries;
    }

    List<Entry.Heard> heard() {
        return entries.stream().flatMap(e -> switch (e) {
            case Entry.Heard heard -> Optional.of(heard).stream();
            case Entry.Struck _ -> Optional.<Entry.Heard>empty().stream();
        }).toList();
    }

    List<Entry.Struck> struck() {
        return entries.stream().flatMap(e -> switch (e) {
            case Entry.Heard _ -> Optional.<Entry.Struck>empty().stream();
            case Entry.Struck struck -> Optional.of(struck).stream();
        }).toList();
    }

    /// How each case stood, one after the other.
    Map<Integer, List<Stand>> cases() {
        return cases;
    }
}
