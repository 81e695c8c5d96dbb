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

    /// All there is of one kind, as a message left it.
    ///
    /// @param turn rises in the order in which messages were acted upon; who hears of it may hear of two in the other order
    record AsOf<T>(long turn, List<T> all) {
        private static <T> AsOf<T> start(List<T> all) {
            return new AsOf<>(0, all);
        }

        private boolean isNewerThan(AsOf<T> other) {
            return turn > other.turn;
        }
    }

    /// @param files the site as the files have it
    /// @param inForce the corrections of its community
    /// @param answers what its staff have answered
    /// @param changes what its staff have said of who is there
    /// @param both the files and what staff made of them
    private record State(Site files, AsOf<Correction> inForce, AsOf<WrittenAnswer> answers, AsOf<StaffChange> changes, Site both) {
        State(Site files, AsOf<Correction> inForce, AsOf<WrittenAnswer> answers, AsOf<StaffChange> changes) {
            this(files, inForce, answers, changes, files.taught(inForce.all()).knowing(answers.all()).staffed(changes.all()));
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
    synchronized void learn(Site at, AsOf<Correction> inForce) {
        if (isOf(at) && inForce.isNewerThan(state.inForce)) {
            state = new State(state.files, inForce, state.answers, state.changes);
        }
    }

    /// What is answered from the next message on.
    ///
    /// @param at the site at which it was answered
    synchronized void know(Site at, AsOf<WrittenAnswer> answers) {
        if (isOf(at) && answers.isNewerThan(state.answers)) {
            state = new State(state.files, state.inForce, answers, state.changes);
        }
    }

    /// Who is there from the next message on; what was learned stays as it was, so this costs nothing.
    ///
    /// @param at the site at which it was said
    synchronized void staff(Site at, AsOf<StaffChange> changes) {
        if (isOf(at) && changes.isNewerThan(state.changes)) {
            var taught = state.both.at(state.files.community());
            state = new State(state.files, state.inForce, state.answers, changes, taught.staffed(changes.all()));
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
                site, AsOf.start(tx.corrections().inForce()), AsOf.start(tx.digests().inForce()), AsOf.start(tx.staffChanges().inForce())));
    }
}
