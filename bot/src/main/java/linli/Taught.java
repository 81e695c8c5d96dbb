package linli;

import java.util.List;
import java.util.function.Supplier;
import linli.correction.Correction;
import linli.digest.WrittenAnswer;
import linli.roster.StaffChange;
import linli.site.Site;
import linli.store.Store;

/// The site of the files with what its staff have put right, answered and said of who is there on top of it. Thread-safe.
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
    /// @param answers what its staff have answered
    /// @param changes what its staff have said of who is there
    /// @param both the files and what staff made of them
    private record State(Site files, List<Correction> inForce, List<WrittenAnswer> answers, List<StaffChange> changes, Site both) {
        State(Site files, List<Correction> inForce, List<WrittenAnswer> answers, List<StaffChange> changes) {
            this(files, inForce, answers, changes, files.taught(inForce).knowing(answers).staffed(changes));
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
        if (isOf(at)) {
            state = new State(state.files, inForce, state.answers, state.changes);
        }
    }

    /// What is answered from the next message on.
    ///
    /// @param at the site at which it was answered
    synchronized void know(Site at, List<WrittenAnswer> answers) {
        if (isOf(at)) {
            state = new State(state.files, state.inForce, answers, state.changes);
        }
    }

    /// Who is there from the next message on; what was learned stays as it was, so this costs nothing.
    ///
    /// @param at the site at which it was said
    synchronized void staff(Site at, List<StaffChange> changes) {
        if (isOf(at)) {
            var taught = state.both.at(state.files.community());
            state = new State(state.files, state.inForce, state.answers, changes, taught.staffed(changes));
        }
    }

    /// Files have changed.
    private synchronized Site renew(Site now) {
        state = isOf(now) ? new State(now, state.inForce, state.answers, state.changes) : read(now);
        return state.both;
    }

    private boolean isOf(Site site) {
        return site.community().id().equals(state.files.community().id());
    }

    private State read(Site site) {
        return store.read(site.community().id(), tx -> new State(
                site, tx.corrections().inForce(), tx.digests().inForce(), tx.staffChanges().inForce()));
    }
}
