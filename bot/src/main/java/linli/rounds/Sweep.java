package linli.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import linli.alarm.Alarm;
import linli.alarm.Alarms;
import linli.alarm.Drills;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.CaseWork;
import linli.cases.Due;
import linli.cases.Due.Step;
import linli.cases.Reassured;
import linli.cases.Workbench;
import linli.mediation.Agreement;
import linli.message.Kind;
import linli.message.SentMessage;
import linli.outbox.Post;
import linli.owed.Outcomes;
import linli.owed.OwedAnswers;
import linli.owed.Promises;
import linli.owed.Recalling;
import linli.reach.LostTouch;
import linli.reach.OtherNames;
import linli.reach.Recipients;
import linli.roster.StaffChange;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// What the clock makes Linli do: pass on what is overdue, call again where there is danger, ask whether what was agreed upon has been done,
/// show staff what was collected, put right what was answered and holds no more,
/// tell residents what has been answered since. Everything it goes by is in rows, so it makes no difference how often it is called or how
/// long the process was down.
public final class Sweep {
    /// Whose leave has begun is relieved before the clock looks at their cases.
    private static final List<Part> BEFORE_CASES = List.of(new Part("leave", Sweep::leave));
    private static final List<Part> AFTER_CASES = List.of(
            new Part("drills", Sweep::drills), new Part("promises", Sweep::promises), new Part("morning", Sweep::morning),
            new Part("digest", Sweep::digest), new Part("evening", Sweep::evening), new Part("recall", Sweep::recall),
            new Part("owed answers", Sweep::owedAnswers), new Part("lost touch", Sweep::lostTouch), new Part("expiry", Sweep::expiry),
            new Part("forgetting", Sweep::forgetting));

    private static final int CASES_AT_ONCE = 100;
    private static final int FORGOTTEN_AT_ONCE = 200;

    private Sweep() {}

    /// Something the clock caused.
    public record Fired(Timer cause, Instant at, Optional<String> caseNumber, List<SentMessage> messages) {
        /// In the word of the contract.
        public String timer() {
            return cause.code();
        }
    }

    /// One part of a look at the clock.
    ///
    /// @param name for the log
    public record Part(String name, Looking looking) {
        List<Fired> look(Site files, Transaction tx, Instant now) {
            return looking.look(files, tx, now);
        }
    }

    /// What a part does.
    @FunctionalInterface
    public interface Looking {
        /// @param files the site, by which the people are there that the files say, and those that staff said since
        List<Fired> look(Site files, Transaction tx, Instant now);
    }

    /// What is to be looked at, in this order. Each is fit for a transaction of its own, so that where one fails the others are done all the
    /// same: neither a digest that cannot be written nor a case that nobody can make sense of keeps anybody in danger waiting.
    public static List<Part> parts(Transaction tx, Instant now) {
        var cases = tx.cases().dueBy(now, CASES_AT_ONCE).stream()
                .map(Case::number)
                .map(number -> new Part("case " + number, (files, in, at) -> tick(files, in, number, at).stream().toList()));
        return Stream.of(BEFORE_CASES.stream(), cases, AFTER_CASES.stream()).flatMap(all -> all).toList();
    }

    /// All parts in one transaction.
    public static List<Fired> sweep(Site files, Transaction tx, Instant now) {
        return parts(tx, now).stream().flatMap(part -> part.look(files, tx, now).stream()).toList();
    }

    private static List<Fired> leave(Site files, Transaction tx, Instant now) {
        return standIns(staffed(files, tx), tx, now).stream().toList();
    }

    private static List<Fired> drills(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        return tx.alarms().dueBy(now, CASES_AT_ONCE).stream().map(drill -> drill(site, tx, drill, now)).toList();
    }

    private static List<Fired> promises(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        return tx.mediations().checksDueBy(now, CASES_AT_ONCE).stream().map(agreement -> askWhetherKept(site, tx, agreement, now)).toList();
    }

    private static List<Fired> morning(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        var round = new MorningRound(site, tx);
        return said(Timer.MORNING, site, tx, now, post -> past(round.due(), now).ifPresent(due -> round.go(post, due, now)));
    }

    private static List<Fired> digest(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        var digest = new DailyDigest(site, tx);
        if (past(digest.due(), now).isEmpty()) {
            return List.of();
        }
        var post = post(site, tx, now);
        digest.show(post, now);
        return List.of(new Fired(Timer.DIGEST, now, Optional.empty(), post.sent()));
    }

    private static List<Fired> evening(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        var round = new EveningRound(site, tx);
        return said(Timer.EVENING, site, tx, now, post -> past(round.due(), now).ifPresent(_ -> round.go(post, now)));
    }

    private static List<Fired> recall(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        return said(Timer.RECALL, site, tx, now, post -> new Recalling(site, tx).putRight(post, now));
    }

    private static List<Fired> owedAnswers(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        return said(Timer.NOTICE, site, tx, now, post -> new OwedAnswers(site, tx, post, now).pay());
    }

    private static List<Fired> lostTouch(Site files, Transaction tx, Instant now) {
        var site = staffed(files, tx);
        return said(Timer.NOTICE, site, tx, now, post -> new LostTouch(site, tx, now).tell(post));
    }

    private static List<Fired> expiry(Site files, Transaction tx, Instant now) {
        tx.outbox().expire(now);
        return List.of();
    }

    /// What was said is kept for a time only. The cases it was about stay.
    private static List<Fired> forgetting(Site files, Transaction tx, Instant now) {
        var before = now.minus(Duration.ofDays(files.community().keeping().wordDays()));
        tx.conversations().forget(before, FORGOTTEN_AT_ONCE);
        tx.outbox().forget(before, FORGOTTEN_AT_ONCE);
        return List.of();
    }

    private static Site staffed(Site files, Transaction tx) {
        return files.staffed(tx.staffChanges().inForce());
    }

    private static Optional<Instant> past(Optional<Instant> due, Instant now) {
        return due.filter(moment -> !moment.isAfter(now));
    }

    /// What fires only where it had something to say.
    private static List<Fired> said(Timer timer, Site site, Transaction tx, Instant now, Consumer<Post> saying) {
        var post = post(site, tx, now);
        saying.accept(post);
        return post.sent().isEmpty() ? List.of() : List.of(new Fired(timer, now, Optional.empty(), post.sent()));
    }

    /// When there is next something to do; empty when nothing is pending.
    public static Optional<Instant> nextDue(Site files, Transaction tx) {
        var site = staffed(files, tx);
        return Stream.of(
                        tx.cases().nextDue(), tx.alarms().nextDue(), tx.mediations().nextCheck(), new DailyDigest(site, tx).due(),
                        new Recalling(site, tx).due(), tx.digests().nextOwed(), tx.staffChanges().nextBegin(),
                        new MorningRound(site, tx).due(), new EveningRound(site, tx).due())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /// The clock was put back: those whom it would have called to a danger soon are called now. All else keeps its time of the day.
    ///
    /// @return how many dangers these are
    public static int ringOn(Transaction tx, Instant now, Duration putBack) {
        var soon = tx.cases().dueBy(now.plus(putBack).plus(Alarms.A_ROUND_AT_THE_TOP), CASES_AT_ONCE).stream()
                .filter(c -> c.next().filter(due -> due.step() == Step.RING && due.at().isAfter(now)).isPresent())
                .toList();
        soon.forEach(c -> tx.cases().update(c.lookedAtAgain(Optional.of(new Due(Step.RING, now)))));
        return soon.size();
    }

    private static Optional<Fired> tick(Site files, Transaction tx, int number, Instant now) {
        return tx.cases().find(number)
                .filter(c -> c.next().filter(due -> !due.at().isAfter(now)).isPresent())
                .map(overdue -> tick(staffed(files, tx), tx, overdue, now));
    }

    private static Fired tick(Site site, Transaction tx, Case overdue, Instant now) {
        var speech = site.speech();
        var post = post(site, tx, now);
        var work = work(site, tx, post, now);
        var alarms = new Alarms(tx.alarms(), tx.cases(), work, post, speech, new Recipients(site, tx)::isReachable, now);
        var step = overdue.next().orElseThrow().step();
        var bench = new Workbench(tx.cases(), post, speech, new Recipients(site, tx)::isReachable, now);
        var reassured = new Reassured(bench, (group, number) -> tx.outbox().isTheFloorTaken(group, number, now));
        var after = step == Step.RING ? alarms.ring(overdue) : reassured.heed(overdue).orElseGet(() -> work.tick(overdue));
        boolean passedOn = !after.owner().equals(overdue.owner());
        // once is enough; in danger a group has other things to read, and of a scam it was told no number
        boolean wasPromised = overdue.kind() != Kind.EMERGENCY && overdue.kind() != Kind.FRAUD;
        boolean worthSaying = passedOn && after.escalations() == 1 && wasPromised && !new Aftermath(bench).isSaidToBeOver(after);
        if (worthSaying) {
            boolean wasTaken = overdue.status() == Case.Status.ACCEPTED || new Aftermath(bench).isSpokenOf(overdue);
            String text = speech.say(wasTaken ? Phrase.ESCALATED_UNDONE : Phrase.ESCALATED,
                    "case", after.label(), "owner", speech.titled(after.owner()),
                    "due", speech.time(after.due(), now));
            new Outcomes(tx, post, speech, site.knowledge(), new OtherNames(site, tx, now), new Recipients(site, tx), now)
                    .tellReporter(after, text);
        }
        boolean danger = overdue.kind() == Kind.EMERGENCY;
        Timer timer = switch (step) {
            case RING -> passedOn ? Timer.ALARM : Timer.REPEAT;
            case CONTACT, FINISH -> !passedOn ? Timer.REMINDER : danger ? Timer.ALARM : Timer.ESCALATION;
            case REMINDER -> Timer.REMINDER;
            case RESUME -> Timer.RESUME;
            case CONFIRMATION -> Timer.CONFIRMATION;
        };
        return new Fired(timer, now, Optional.of(after.label()), post.sent());
    }

    private static Fired drill(Site site, Transaction tx, Alarm drill, Instant now) {
        var post = post(site, tx, now);
        new Drills(tx.alarms(), post, site.speech(), now).ring(drill);
        return new Fired(Timer.DRILL, now, Optional.empty(), post.sent());
    }

    private static Fired askWhetherKept(Site site, Transaction tx, Agreement agreement, Instant now) {
        var post = post(site, tx, now);
        var work = work(site, tx, post, now);
        var about = new Promises(site, tx, post, work, now).ask(agreement);
        return new Fired(Timer.CONFIRMATION, now, Optional.of(about.label()), post.sent());
    }

    /// Whoever's leave has begun is relieved of what they have not taken up yet.
    private static Optional<Fired> standIns(Site site, Transaction tx, Instant now) {
        var post = post(site, tx, now);
        var work = work(site, tx, post, now);
        for (StaffChange begun : tx.staffChanges().begun(now)) {
            tx.cases().openOwnedBy(begun.person(), CASES_AT_ONCE).stream()
                    .filter(open -> begun.everything() || open.status() == Case.Status.ASSIGNED)
                    .sorted(Comparator.comparingInt(Case::number))
                    .forEach(work::relieve);
            tx.staffChanges().settle(begun);
        }
        return Optional.of(new Fired(Timer.LEAVE, now, Optional.empty(), post.sent())).filter(fired -> !fired.messages().isEmpty());
    }

    private static CaseWork work(Site site, Transaction tx, Post post, Instant now) {
        return new CaseWork(tx.cases(), post, site.speech(), new Recipients(site, tx)::isReachable, now);
    }

    private static Post post(Site site, Transaction tx, Instant now) {
        var recipients = new Recipients(site, tx);
        return new Post(tx.outbox(), recipients.guard(), recipients::channelOf, now);
    }
}
