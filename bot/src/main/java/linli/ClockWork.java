package linli;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import linli.act.Sweep;
import linli.act.Witness;
import linli.site.Site;
import linli.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the clock, each part of it in a transaction of its own: where one fails it is logged, and the others are done all the same.
record ClockWork(Supplier<Site> sites, Store store, Witness witness, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWork.class);

    void look() {
        look(Sweep.PARTS);
    }

    void look(List<Sweep.Part> parts) {
        var site = sites.get();
        for (Sweep.Part part : parts) {
            try {
                store.write(site.community().id(), tx -> part.look(site, tx, clock.instant())).join().forEach(witness::saw);
            } catch (RuntimeException e) {
                LOG.error("a part of what the clock does failed and will be done at the next look", e);
            }
        }
    }
}
