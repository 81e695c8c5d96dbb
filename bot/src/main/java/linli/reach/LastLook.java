package linli.reach;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import linli.community.Group;
import linli.outbox.AudienceGuard;
import linli.outbox.OutboxRow;
import linli.site.Site;
import linli.store.Store;
import linli.store.Transaction;

/// Looks once more at each message as it leaves: what is known of its case may have changed since it was written.
public final class LastLook {
    private LastLook() {}

    /// The guard at the doors of platforms that are sent to.
    public static AudienceGuard guard(Supplier<Site> sites, Store store) {
        return new AudienceGuard(
                to -> sites.get().community().group(to).map(Group::audience),
                message -> {
                    var site = sites.get();
                    return store.read(site.community().id(), tx -> new Confidences(site, tx).keptFrom(message));
                },
                () -> sites.get().publicWords());
    }

    /// For a client that comes for its messages: those that the guard lets out.
    public static List<OutboxRow> handOut(Site site, Transaction tx, String channel, Instant now, int most) {
        var guard = new Recipients(site, tx).guard();
        return tx.outbox().handOut(channel, now, most).stream().filter(row -> isFit(row, guard, tx)).toList();
    }

    private static boolean isFit(OutboxRow row, AudienceGuard guard, Transaction tx) {
        var objection = guard.objection(row.message());
        objection.ifPresent(problem -> tx.outbox().hold(row.id(), problem));
        return objection.isEmpty();
    }
}
