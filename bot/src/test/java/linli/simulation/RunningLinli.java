package linli.simulation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import linli.MessageProcessor;
import linli.cases.Case;
import linli.decide.Decided;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import linli.rounds.Sweep;
import linli.rounds.Sweep.Fired;
import linli.site.Site;
import linli.store.SqliteStore;
import linli.store.Store;
import linli.store.Transaction;
import linli.understand.Understanding;

/// The Linli that the people of the play write to.
final class RunningLinli implements AutoCloseable {
    private static final Witness NOBODY = new Witness() {
        @Override
        public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {}

        @Override
        public void saw(Fired fired) {}
    };

    private final Site site;
    private final Store store;
    private final MessageProcessor processor;

    RunningLinli(Site site, Path folder) {
        this.site = site;
        this.store = SqliteStore.open(folder.resolve("linli.db"));
        this.processor = new MessageProcessor(() -> site, store, NOBODY, () -> {}, new Random(1));
    }

    Site site() {
        return site;
    }

    Reply hear(InboundMessage message) {
        return processor.process(message).toCompletableFuture().join();
    }

    List<Fired> sweep(Instant now) {
        return store.write(site.community().id(), tx -> Sweep.sweep(site, tx, now)).join();
    }

    Optional<Instant> nextDue() {
        return look(tx -> Sweep.nextDue(site, tx));
    }

    List<OutboxRow> rows(List<SentMessage> sent) {
        return sent.isEmpty()
                ? List.of()
                : look(tx -> sent.stream().flatMap(s -> tx.outbox().find(Long.parseLong(s.id())).stream()).toList());
    }

    Optional<Case> caseOf(String label) {
        return look(tx -> tx.cases().find(Integer.parseInt(label)));
    }

    <R> R look(Function<Transaction, R> work) {
        return store.read(site.community().id(), work);
    }

    @Override
    public void close() {
        store.close();
    }
}
