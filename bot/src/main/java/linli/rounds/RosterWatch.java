package linli.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linli.community.Holes;
import linli.community.Holes.Hole;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.roster.DailyRound;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Tells the community's desk in the morning where nobody will be there in the next days, before a matter falls into it; each hole once.
record RosterWatch(Site site, Transaction tx) {
    private static final String NAME = "holes";
    private static final int DAYS_AHEAD = 7;

    /// Goes with the morning round.
    void go(Post post, Instant now) {
        var holes = new Holes(site.community()).within(DAYS_AHEAD, now);
        String known = tx.staffChanges().round(NAME).map(DailyRound::said).orElse("");
        var told = Set.of(known.split(" "));
        var news = holes.stream().filter(hole -> !told.contains(hole.id())).toList();
        if (!news.isEmpty()) {
            site.community().organisation().desk().ifPresent(desk -> post.say(site.speech().toStaff(desk, Purpose.NOTICE, site.wording().say(
                    Phrase.HOLES, "lines", lines(news, LocalDate.ofInstant(now, site.community().zone()))))));
        }
        String said = holes.stream().map(Hole::id).collect(Collectors.joining(" "));
        if (!said.equals(known)) {
            tx.staffChanges().remember(new DailyRound(NAME, now, said));
        }
    }

    private String lines(List<Hole> holes, LocalDate today) {
        return holes.stream()
                .map(hole -> site.wording().say(Phrase.HOLE,
                        "name", hole.name(), "days", days(hole, today), "absent", hole.absent().titled()))
                .collect(Collectors.joining("\n"));
    }

    private String days(Hole hole, LocalDate today) {
        String first = site.wording().day(hole.from(), today);
        return hole.from().equals(hole.until())
                ? first
                : site.wording().say(Phrase.FROM_DAY_TO_DAY, "first", first, "last", site.wording().day(hole.until(), today));
    }
}
