package linli;

import java.util.List;
import java.util.function.Supplier;
import linli.correction.Correction;
import linli.site.Site;
import linli.store.Store;

/// The site of the files with what its staff have put right on top of it. Thread-safe.
final class Taught implements Supplier<Site> {
    private final Supplier<Site> files;
    private final Store store;
    private volatile State state;

    Taught(Supplier<Site> files, Store store) {
        this.files = files;
        this.store = store;
        this.state = read(files.get());
    }

    /// @param files the site as the files have it
    /// @param inForce the corrections of its community
    /// @param both the two together
    private record State(Site files, List<Correction> inForce, Site both) {
        State(Site files, List<Correction> inForce) {
            this(files, inForce, files.taught(inForce));
        }
    }

    @Override
    public Site get() {
        var now = files.get();
        var known = state;
        return known.files == now ? known.both : renew(now);
    }

    /// What is in force from the next message on.
    ///
    /// @param at the site at which it was taught
    synchronized void learn(Site at, List<Correction> inForce) {
        if (at.community().id().equals(state.files.community().id())) {
            state = new State(state.files, inForce);
        }
    }

    /// Files have changed.
    private synchronized Site renew(Site now) {
        boolean isSameCommunity = now.community().id().equals(state.files.community().id());
        state = isSameCommunity ? new State(now, state.inForce) : read(now);
        return state.both;
    }

    private State read(Site site) {
        return new State(site, store.read(site.community().id(), tx -> tx.corrections().inForce()));
    }
}
