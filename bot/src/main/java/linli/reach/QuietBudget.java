package linli.reach;

import java.time.Duration;
import java.time.Instant;
import linli.site.Site;
import linli.store.Transaction;

/// How much Linli may still say in a group without having been asked: nothing where the group wants quiet.
public record QuietBudget(Site site, Transaction tx) {
    private static final Duration WINDOW = Duration.ofHours(1);

    public boolean isLeft(String group, Instant now) {
        return tx.conversations().hush(group, now).isEmpty()
                && tx.outbox().unaskedSince(group, now.minus(WINDOW)) < site.community().quiet().linesPerHour();
    }
}
