package linli.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;
import linli.message.IssueReply;
import linli.outbox.OutboxRow;
import linli.rounds.Sweep.Fired;
import linli.simulation.Chronicle.Entry;

/// People and Linli by one clock: what somebody meant to say is said when its time has come, what Linli has to do is done in between, and
/// everybody reads what is written to them and may have something to say to it.
final class Play {
    /// As long as `replay` lets the clock run on after the last message.
    private static final Duration AFTERWARDS = Duration.ofHours(72);

    private final RunningLinli linli;
    private final Chronicle chronicle = new Chronicle();
    private final PriorityQueue<Plan> plans =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparing(Plan::order));
    private final List<Reader> readers = new ArrayList<>();
    private Instant last = Instant.MIN;
    private Instant lastWord = Instant.MIN;
    private int planned;
    private int said;

    /// Somebody means to say something, unless it has become pointless by then.
    private record Plan(Instant at, int order, Supplier<Optional<Says>> words) {}

    /// Somebody who reads what Linli writes.
    interface Reader {
        /// @param because what made Linli write
        void reads(OutboxRow row, Entry because);

        /// What became of one's own message.
        void wrote(Entry.Heard own);
    }

    Play(RunningLinli linli) {
        this.linli = linli;
    }

    void join(Reader reader) {
        readers.add(reader);
    }

    /// Nobody answers in the very instant in which they read.
    void plan(Instant at, Supplier<Optional<Says>> words) {
        plans.add(new Plan(at.isAfter(last) ? at : last.plusSeconds(1), planned++, words));
    }

    void plan(Instant at, Says words) {
        plan(at, () -> Optional.of(words));
    }

    /// @param end after which nobody says anything any more
    Chronicle run(Instant end) {
        for (var plan = plans.poll(); plan != null && plan.at().isBefore(end); plan = plans.poll()) {
            if (dueBefore(plan.at())) {
                plans.add(plan);
                strike();
            } else {
                perform(plan);
            }
        }
        plans.clear();
        var over = lastWord.plus(AFTERWARDS).plusMillis(1);
        while (dueBefore(over)) {
            strike();
        }
        return chronicle;
    }

    private boolean dueBefore(Instant moment) {
        return linli.nextDue().filter(due -> due.isBefore(moment)).isPresent();
    }

    private void strike() {
        var due = linli.nextDue().orElseThrow();
        last = due.isAfter(last) ? due : last;
        for (Fired fired : linli.sweep(last)) {
            var struck = new Entry.Struck(fired, linli.rows(fired.messages()));
            chronicle.add(struck);
            note(fired.caseNumber().map(Set::of).orElse(Set.of()), struck);
            read(struck);
        }
    }

    private void perform(Plan plan) {
        last = plan.at();
        plan.words().get().ifPresent(says -> {
            lastWord = last;
            var message = says.at(last, "s-%05d".formatted(++said));
            var reply = linli.hear(message);
            var heard = new Entry.Heard(message, says.intent(), reply, linli.rows(reply.messages()));
            chronicle.add(heard);
            var touched = new HashSet<String>();
            reply.issues().stream().map(IssueReply::caseNumber).flatMap(Optional::stream).forEach(touched::add);
            note(touched, heard);
            readers.forEach(reader -> reader.wrote(heard));
            read(heard);
        });
    }

    private void note(Set<String> touched, Entry entry) {
        var all = new HashSet<>(touched);
        entry.rows().stream().flatMap(row -> row.message().caseNumber().stream()).forEach(all::add);
        all.stream().sorted().flatMap(label -> linli.caseOf(label).stream()).forEach(state -> chronicle.note(entry.at(), state));
    }

    private void read(Entry entry) {
        for (OutboxRow row : entry.rows()) {
            if (row.status() != OutboxRow.Status.HELD) {
                readers.forEach(reader -> reader.reads(row, entry));
            }
        }
    }
}
