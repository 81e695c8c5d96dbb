package linli.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.Routing;
import linli.community.Person;
import linli.community.WorkingHours;
import linli.message.Purpose;
import linli.message.Severity;
import linli.outbox.OutboxRow;
import linli.outbox.Post;
import linli.reach.Recipients;
import linli.roster.DailyRound;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// One message for each colleague as their own hours begin: what is late, what is due today, and what came in overnight, whose cards go
/// into it. Where there is nothing, there is no message. With it goes the look at the rosters.
record MorningRound(Site site, Transaction tx) {
    private static final String NAME = "morning";
    private static final int MOST_CASES = 100;

    /// When somebody's working day next begins; none while nothing was ever reported.
    Optional<Instant> due() {
        return tx.staffChanges().round(NAME).map(DailyRound::at)
                .or(() -> tx.cases().find(1001).map(Case::openedAt))
                .or(() -> tx.staffChanges().inForce().stream().map(change -> change.made().at()).findFirst())
                .flatMap(this::nextOpening);
    }

    private Optional<Instant> nextOpening(Instant after) {
        var seen = new HashSet<WorkingHours>();
        return site.community().people().values().stream()
                .flatMap(person -> site.community().hoursOf(person).stream())
                .filter(seen::add)
                .flatMap(hours -> hours.nextOpening(after).stream())
                .min(Comparator.naturalOrder());
    }

    void go(Post post, Instant due, Instant now) {
        var midnight = LocalDate.ofInstant(now, site.community().zone()).atStartOfDay(site.community().zone()).toInstant();
        if (due.isBefore(midnight)) {
            tx.staffChanges().remember(new DailyRound(NAME, midnight, "")); // yesterday's morning is nobody's concern any more
            return;
        }
        for (String owner : tx.cases().ownersOfOpen()) {
            site.community().person(owner)
                    .filter(person -> beginsAt(person, due) && !site.community().isAway(person, now))
                    .ifPresent(person -> tell(person, post, due, now));
        }
        new RosterWatch(site, tx).go(post, now);
        tx.staffChanges().remember(new DailyRound(NAME, due, ""));
    }

    private boolean beginsAt(Person person, Instant due) {
        return site.community().hoursOf(person)
                .flatMap(hours -> hours.nextOpening(due.minusMillis(1)))
                .filter(due::equals)
                .isPresent();
    }

    private void tell(Person person, Post post, Instant due, Instant now) {
        var desk = new Routing(site.community()).deskOf(person.id());
        String to = desk.orElse(person.id());
        var cases = tx.cases().openOwnedBy(person.id(), MOST_CASES).stream()
                .filter(c -> c.status() != Status.SUSPENDED && !c.confidential() && c.openedAt().isBefore(due))
                .sorted(Comparator.comparingInt(Case::number))
                .toList();
        var waiting = cases.stream().filter(c -> isWaitingFor(c, to, due)).toList();
        var known = cases.stream().filter(c -> !waiting.contains(c)).toList();
        var late = known.stream().filter(c -> !c.finishDue().isAfter(due)).toList();
        var today = known.stream().filter(c -> !late.contains(c) && isToday(dueOf(c), due)).toList();
        if (late.isEmpty() && today.isEmpty() && waiting.size() < 2) {
            return; // a single card goes by itself
        }
        waiting.forEach(c -> post.takeBack(c.label(), row -> isCardTo(row, to), OutboxRow.Status.EXPIRED, "it is in the morning's digest"));
        var parts = new ArrayList<String>();
        add(parts, Phrase.MORNING_OVERDUE, "cases", site.wording().list(late.stream().map(c -> line(c, now))));
        add(parts, Phrase.MORNING_TODAY, "cases", site.wording().list(today.stream().map(c -> line(c, now))));
        add(parts, Phrase.MORNING_NEW, "lines", String.join("\n", waiting.stream().map(c -> card(c, now)).toList()));
        String text = site.wording().say(Phrase.MORNING, "parts", String.join("\n", parts));
        post.say(site.speech().onSeveral(to, desk.isPresent(), Purpose.DIGEST, text));
    }

    /// Whether its card was written at night and goes out now.
    private boolean isWaitingFor(Case open, String to, Instant due) {
        return open.severity().compareTo(Severity.HIGH) < 0
                && open.openedAt().isAfter(due.minus(Duration.ofDays(1)))
                && tx.outbox().unsentAbout(open.label()).stream().anyMatch(row -> isCardTo(row, to));
    }

    private static boolean isCardTo(OutboxRow row, String to) {
        return row.message().to().equals(to) && row.message().purpose() == Purpose.CARD && row.notBefore().isAfter(row.createdAt());
    }

    private static Instant dueOf(Case open) {
        return open.status() == Status.ASSIGNED ? open.due() : open.finishDue();
    }

    private boolean isToday(Instant moment, Instant now) {
        var zone = site.community().zone();
        return LocalDate.ofInstant(moment, zone).equals(LocalDate.ofInstant(now, zone));
    }

    private void add(List<String> parts, Phrase phrase, String blank, String cases) {
        if (!cases.isEmpty()) {
            parts.add(site.wording().say(phrase, blank, cases));
        }
    }

    private String line(Case about, Instant now) {
        var speech = site.speech();
        return speech.say(Phrase.MORNING_CASE,
                "case", about.label(), "category", speech.category(about), "place", speech.place(about),
                "due", speech.time(dueOf(about), now));
    }

    private String card(Case about, Instant now) {
        var speech = site.speech();
        return speech.say(Phrase.MORNING_NEW_CASE,
                "case", about.label(), "category", speech.category(about), "place", speech.place(about),
                "text", speech.quote(about.text()),
                "reporter", speech.reporter(about, new Recipients(site, tx).isReachable(about.reporter())),
                "due", speech.time(about.due(), now));
    }
}
