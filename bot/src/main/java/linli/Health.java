package linli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import linli.channel.Readiness;
import linli.reach.Unread;
import linli.roster.StaffChange;
import linli.site.Review;
import linli.site.Site;
import linli.site.Sites;
import linli.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How Linli is: whether it can work, and what those who run it should look at.
///
/// @param channels the platforms that are served
record Health(Sites sites, Store store, Set<String> channels, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    /// What the guard held back earlier has been looked at, or nobody will.
    private static final Duration LATELY = Duration.ofDays(7);

    Readiness readiness() {
        var site = sites.get();
        var notes = new ArrayList<String>();
        boolean reachable = store.isReachable();
        if (!reachable) {
            notes.add("the store cannot be written to");
        }
        sites.problems().forEach(p -> notes.add("not in force: " + p));
        notes.addAll(Review.staleEntries(site.knowledge(), LocalDate.ofInstant(clock.instant(), site.community().zone())));
        if (reachable) {
            notes.addAll(conflicts(site));
            int held = held();
            if (held > 0) {
                notes.add(held + " messages of the last " + LATELY.toDays()
                        + " days are held back, because they would tell their readers of people: see the rows `held` of export");
            }
            notes.addAll(holes(site));
            notes.addAll(store.read(site.community().id(), tx -> new Unread(site, tx, clock.instant()).notes()));
        }
        notes.addAll(Review.unserved(site.community(), channels));
        return new Readiness(reachable, notes);
    }

    /// How many messages the guard has held back lately.
    int held() {
        return store.read(sites.get().community().id(), tx -> tx.outbox().heldByTheGuard(clock.instant().minus(LATELY)));
    }

    /// What the files say and what staff have answered since stand side by side; neither is ever lost silently.
    void reportConflicts() {
        conflicts(sites.get()).forEach(conflict -> LOG.warn("{}", conflict));
    }

    private List<String> conflicts(Site site) {
        var now = clock.instant();
        var answers = store.read(site.community().id(), tx -> tx.digests().inForce());
        var notes = new ArrayList<>(Review.conflicts(site.knowing(answers), now)); // takes a while: nobody's turn to read waits for it
        notes.addAll(Review.staffConflicts(site.community(), changes(site), now));
        return notes;
    }

    private List<String> holes(Site site) {
        return Review.holes(site.staffed(changes(site)).community(), clock.instant());
    }

    private List<StaffChange> changes(Site site) {
        return store.read(site.community().id(), tx -> tx.staffChanges().inForce());
    }
}
