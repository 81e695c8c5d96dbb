package linli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.rounds.Sweep;
import linli.site.Site;
import linli.store.SqliteStore;
import linli.store.Store;
import linli.store.Transaction;

/// A whole Linli with a clock of its own and a store that is thrown away: for replaying what was, and trying what would be.
final class Rehearsal implements AutoCloseable {
    private final Site site;
    private final Path folder;
    private final Store store;
    private final Intake intake;
    private Instant now = Instant.MIN;
    /// Whether anything was written since the clock was last looked at: most messages are small talk, and change nothing.
    private volatile boolean written = true;
    private Optional<Instant> nextDue = Optional.empty();

    Rehearsal(Site site, Witness witness, Processors processors) {
        this.site = site;
        try {
            this.folder = java.nio.file.Files.createTempDirectory("linli-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
        this.store = SqliteStore.open(folder.resolve("linli.db"));
        this.intake = processors.create(() -> site, store, witness, () -> written = true);
    }

    /// What the clock causes before the message comes, then the message. Messages come before timers of the same instant.
    List<Sweep.Fired> advanceTo(Instant moment) {
        var fired = new ArrayList<Sweep.Fired>();
        for (var due = nextDue(); due.filter(d -> d.isBefore(moment)).isPresent(); due = nextDue()) {
            now = due.get().isAfter(now) ? due.get() : now;
            fired.addAll(store.write(site.community().id(), tx -> Sweep.sweep(site, tx, now)).join());
            written = true;
        }
        now = moment;
        return fired;
    }

    Reply hear(InboundMessage message) {
        return intake.process(message).toCompletableFuture().join();
    }

    <R> R look(Function<Transaction, R> work) {
        return store.read(site.community().id(), work);
    }

    private Optional<Instant> nextDue() {
        if (written) {
            written = false;
            nextDue = look(tx -> Sweep.nextDue(site, tx));
        }
        return nextDue;
    }

    @Override
    public void close() {
        store.close();
        try (var files = java.nio.file.Files.list(folder)) {
            for (Path file : files.toList()) {
                java.nio.file.Files.delete(file);
            }
            java.nio.file.Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder " + folder + " cannot be removed", e);
        }
    }
}
