package linli.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseWork;
import linli.cases.Speech;
import linli.message.Kind;
import linli.message.SentMessage;
import linli.outbox.Post;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// What the clock makes Linli do: pass on what is overdue, show staff what was collected, put right what was answered and holds no more,
/// tell residents what has been answered since. Everything it goes by is in rows, so it makes no difference how often it is called or how
/// long the process was down.
public final class Sweep {
    private static final int CASES_AT_ONCE = 100;

    private Sweep() {}

    /// Something the clock caused, in the words of the contract.
    ///
    /// @param timer `alarm`, `escalation`, `reminder`, `digest`, `recall` or `notice`
    public record Fired(String timer, Instant at, Optional<String> caseNumber, List<SentMessage> messages) {}

    public static List<Fired> sweep(Site site, Transaction tx, Instant now) {
        var fired = new ArrayList<Fired>();
        for (Case overdue : tx.cases().dueBy(now, CASES_AT_ONCE)) {
            fired.add(tick(site, tx, overdue, now));
        }
        if (new DailyDigest(site, tx).due().filter(due -> !due.isAfter(now)).isPresent()) {
            fired.add(digest(site, tx, now));
        }
        recall(site, tx, now).ifPresent(fired::add);
        owedAnswers(site, tx, now).ifPresent(fired::add);
        tx.outbox().expire(now);
        return fired;
    }

    /// When there is next something to do; empty when nothing is pending.
    public static Optional<Instant> nextDue(Site site, Transaction tx) {
        return Stream.of(
                        tx.cases().nextDue(), new DailyDigest(site, tx).due(), new Recalling(site, tx).due(), tx.digests().nextOwed())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static Fired tick(Site site, Transaction tx, Case overdue, Instant now) {
        var speech = site.speech();
        var post = post(site, tx, now);
        var work = new CaseWork(tx.cases(), post, speech, new Recipients(site, tx)::isReachable, now);
        var after = work.tick(overdue);
        boolean passedOn = !after.owner().equals(overdue.owner());
        // once is enough; in danger a group has other things to read, and of a scam it was told no number
        boolean wasPromised = overdue.kind() != Kind.EMERGENCY && overdue.kind() != Kind.FRAUD;
        boolean worthSaying = passedOn && after.escalations() == 1 && wasPromised;
        if (worthSaying) {
            String text = speech.say(Phrase.ESCALATED,
                    "case", after.label(), "owner", speech.titled(after.owner()),
                    "due", speech.time(after.due(), now));
            new Outcomes(tx, post, speech, site.knowledge(), now).tellReporter(after, text);
        }
        boolean danger = overdue.kind() == Kind.EMERGENCY;
        String timer = switch (overdue.next().orElseThrow().step()) {
            case CONTACT, RING, FINISH -> passedOn ? danger ? "alarm" : "escalation" : "reminder";
            case REMINDER -> "reminder";
            case RESUME -> "resume";
            case CONFIRMATION -> "confirmation";
        };
        return new Fired(timer, now, Optional.of(after.label()), post.sent());
    }

    private static Fired digest(Site site, Transaction tx, Instant now) {
        var post = post(site, tx, now);
        new DailyDigest(site, tx).show(post, now);
        return new Fired("digest", now, Optional.empty(), post.sent());
    }

    private static Optional<Fired> owedAnswers(Site site, Transaction tx, Instant now) {
        var post = post(site, tx, now);
        new OwedAnswers(site, tx, post, now).pay();
        return Optional.of(new Fired("notice", now, Optional.empty(), post.sent())).filter(fired -> !fired.messages().isEmpty());
    }

    private static Optional<Fired> recall(Site site, Transaction tx, Instant now) {
        var post = post(site, tx, now);
        new Recalling(site, tx).putRight(post, now);
        return Optional.of(new Fired("recall", now, Optional.empty(), post.sent())).filter(fired -> !fired.messages().isEmpty());
    }

    private static Post post(Site site, Transaction tx, Instant now) {
        return new Post(tx.outbox(), Recipients.guard(site), new Recipients(site, tx)::channelOf, now);
    }
}
