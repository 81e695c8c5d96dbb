package linli.rounds;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import linli.cases.Case;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.roster.DailyRound;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// The day in three figures for the community's desk: what came, what was done, what is late. No names, no ranking; where there is
/// nothing, there is no message.
record EveningRound(Site site, Transaction tx) {
    private static final String NAME = "evening";
    private static final LocalTime AT = LocalTime.of(17, 30);
    private static final int BEFORE_THE_FIRST = 1000;

    Optional<Instant> due() {
        return site.community().organisation().desk()
                .flatMap(_ -> last().map(DailyRound::at).or(() -> tx.cases().find(BEFORE_THE_FIRST + 1).map(Case::openedAt)))
                .map(new OnceADay(AT, site.community().zone())::nextAfter);
    }

    void go(Post post, Instant now) {
        var last = last();
        int lastNumber = tx.cases().lastNumber();
        int opened = lastNumber - last.map(round -> Integer.parseInt(round.said())).orElse(BEFORE_THE_FIRST);
        int done = tx.cases().doneCount(last.map(DailyRound::at).orElse(Instant.EPOCH));
        int overdue = tx.cases().overdueCount(now);
        if (opened + done + overdue > 0) {
            String text = site.wording().say(Phrase.EVENING,
                    "opened", Integer.toString(opened), "done", Integer.toString(done), "overdue", Integer.toString(overdue));
            post.say(site.speech().toStaff(site.community().organisation().desk().orElseThrow(), Purpose.DIGEST, text));
        }
        tx.staffChanges().remember(new DailyRound(NAME, now, Integer.toString(lastNumber)));
    }

    private Optional<DailyRound> last() {
        return tx.staffChanges().round(NAME);
    }
}
