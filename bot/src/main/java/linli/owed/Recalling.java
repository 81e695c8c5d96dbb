package linli.owed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import linli.community.Group;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.Post;
import linli.reach.QuietBudget;
import linli.reach.Recipients;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.recall.GivenAnswerStore.Circulating;
import linli.site.Site;
import linli.store.Transaction;

/// Tells everybody who was given an answer when it has changed or holds no more, an amount also when the next row of its table comes into force: each group in a line within its quiet budget, each person
/// in private, nobody at night, and nobody twice, for from then on they go by what they were told. An answer that has come back to what
/// they go by needs no word.
///
/// @param successor with what staff have answered, which is not in the files
public record Recalling(Site site, Transaction tx, Successor successor) {
    private static final int AT_ONCE = 100;
    private static final Duration UNTIL_THE_BUDGET_IS_BACK = Duration.ofMinutes(5);
    private static final Duration UNTIL_PERHAPS_REACHABLE = Duration.ofDays(1);

    public Recalling(Site site, Transaction tx) {
        this(site, tx, new Successor(site.answers().knowing(site.knowledgeWith(tx.digests().inForce()))));
    }

    public void putRight(Post post, Instant now) {
        tx.givenAnswers().forget(now.minus(Duration.ofDays(site.community().keeping().recallDays())));
        int left = AT_ONCE; // the rest is left to the next sweep, for everybody else waits meanwhile
        for (Circulating circulating : tx.givenAnswers().circulating()) {
            Edition edition = circulating.edition();
            if (left > 0 && !successor.isStillSaid(edition, now)) {
                var standing = tx.givenAnswers().standing(edition, now, left);
                standing.forEach(given -> putRight(given, post, now));
                left -= standing.size();
            }
        }
    }

    /// When somebody is next to be told something; what only a changed file makes untrue cannot be known beforehand.
    public Optional<Instant> due() {
        return tx.givenAnswers().circulating().stream().flatMap(c -> due(c).stream()).min(Comparator.naturalOrder());
    }

    private Optional<Instant> due(Circulating circulating) {
        var edition = circulating.edition();
        var since = circulating.lastGiven();
        var untrue = successor.isStillSaid(edition, since) ? successor.nextChange(edition, since) : Optional.of(since);
        return untrue.flatMap(moment -> tx.givenAnswers().nextDue(edition).map(due -> due.isAfter(moment) ? due : moment));
    }

    private void putRight(GivenAnswer given, Post post, Instant now) {
        var later = whenItMayBeSaid(given, now);
        if (!isOwed(given, now)) {
            tx.givenAnswers().settle(given);
        } else if (later.isAfter(now)) {
            tx.givenAnswers().putOff(given, later);
        } else {
            tell(given, post, now);
        }
    }

    /// Not what never arrived, not where nobody is any more, and not where the entry in its place was told already.
    private boolean isOwed(GivenAnswer given, Instant now) {
        boolean isThere = given.audience() == Audience.PERSON || group(given).isPresent();
        boolean arrived = given.isCorrection() || tx.outbox().find(given.message()).filter(Recalling::mayHaveArrived).isPresent();
        boolean knowsBetter = inForce(given, now).filter(instead -> tx.givenAnswers().goesBy(given.to(), instead)).isPresent();
        return isThere && arrived && !knowsBetter;
    }

    private Optional<Edition> inForce(GivenAnswer given, Instant now) {
        return successor.of(given.edition(), now).map(entry -> successor.editionOf(given.edition(), entry, now));
    }

    /// What has expired may have been read all the same: a gateway is free to show the copy in the reply and to fetch nothing.
    private static boolean mayHaveArrived(OutboxRow row) {
        return row.status() != Status.HELD && row.status() != Status.FAILED;
    }

    private Instant whenItMayBeSaid(GivenAnswer given, Instant now) {
        var quiet = site.community().quiet();
        boolean unreachable = given.audience() == Audience.PERSON && !new Recipients(site, tx).isReachable(given.to());
        boolean wouldBeTooMuch = given.audience() == Audience.GROUP && !new QuietBudget(site, tx).isLeft(given.to(), now);
        var soonest = unreachable ? now.plus(UNTIL_PERHAPS_REACHABLE) : wouldBeTooMuch ? now.plus(UNTIL_THE_BUDGET_IS_BACK) : now;
        return quiet.nextWaking(soonest, site.community().zone());
    }

    private Optional<Group> group(GivenAnswer given) {
        return site.community().group(given.to()).filter(group -> group.audience() == given.audience());
    }

    private void tell(GivenAnswer given, Post post, Instant now) {
        var inForce = successor.of(given.edition(), now);
        var form = given.audience() == Audience.PERSON ? given.form() : Form.SHORT;
        String text = new Retold(site, successor).text(given, inForce, form, now);
        var word = new OutboundMessage(
                given.to(), given.audience(), Purpose.NOTICE, text, Set.of(), Optional.empty(), given.audience() == Audience.GROUP);
        var edition = inForce(given, now).orElseGet(given.edition()::gone);
        tx.givenAnswers().settle(given);
        post.say(word).ifPresent(said -> remember(said, edition, form, now));
    }

    private void remember(SentMessage said, Edition edition, Form form, Instant now) {
        tx.givenAnswers().remember(new GivenAnswer(
                Long.parseLong(said.id()), edition, form, said.to(), said.audience(), Optional.empty(), now));
    }
}
