package linli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import linli.act.Sweep;
import linli.act.Sweep.Fired;
import linli.act.Witness;
import linli.site.Site;
import linli.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the clock, each part of it in a transaction of its own: where one fails it is logged, and the others are done all the same.
record ClockWork(Supplier<Site> sites, Store store, Witness witness, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWork.class);

    void look() {
        try {
            look(store.read(sites.get().community().id(), tx -> Sweep.parts(tx, clock.instant())));
        } catch (RuntimeException e) {
            LOG.error("the clock could not be looked at, and will be at the next look", e);
        }
    }

    void look(List<Sweep.Part> parts) {
        var site = sites.get();
        parts.stream()
                .map(part -> store.write(site.community().id(), tx -> part.look(site, tx, clock.instant())))
                .toList() // those who wait together share a commit
                .forEach(this::show);
    }

    private void show(CompletableFuture<List<Fired>> done) {
        try {
            done.join().forEach(witness::saw);
        } catch (RuntimeException e) {
            LOG.error("a part of what the clock does failed and will be done at the next look", e);
        }
    }
}
