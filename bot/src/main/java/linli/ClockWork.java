package linli;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import linli.handling.Witness;
import linli.rounds.Sweep;
import linli.rounds.Sweep.Fired;
import linli.rounds.Sweep.Part;
import linli.site.Site;
import linli.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the clock, each part of it in a transaction of its own: where one fails it is logged, and the others are done all the same.
final class ClockWork {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWork.class);

    private final Supplier<Site> sites;
    private final Store store;
    private final Witness witness;
    private final Clock clock;
    /// The parts that failed when they were last looked at: what fails at every look, once a second, is logged once.
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    ClockWork(Supplier<Site> sites, Store store, Witness witness, Clock clock) {
        this.sites = sites;
        this.store = store;
        this.witness = witness;
        this.clock = clock;
    }

    void look() {
        try {
            look(store.read(sites.get().community().id(), tx -> Sweep.parts(tx, clock.instant())));
        } catch (RuntimeException e) {
            LOG.error("the clock could not be looked at, and will be at the next look", e);
        }
    }

    void look(List<Part> parts) {
        var site = sites.get();
        var looking = parts.stream()
                .map(part -> store.write(site.community().id(), tx -> part.looking().look(site, tx, clock.instant())))
                .toList(); // those who wait together share a commit
        for (int i = 0; i < parts.size(); i++) {
            finish(parts.get(i), looking.get(i));
        }
    }

    private void finish(Part part, CompletableFuture<List<Fired>> looking) {
        try {
            looking.join().forEach(witness::saw);
            failing.remove(part.name());
        } catch (RuntimeException e) {
            if (failing.add(part.name())) {
                LOG.error("what the clock does about {} failed; it is tried again at every look", part.name(), e);
            }
        }
    }
}
