package linli.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.SameCause;
import linli.cases.Told;
import linli.community.Community;
import linli.community.IncidentRule;
import linli.message.Kind;
import linli.message.Place;
import linli.store.Transaction;
import linli.text.Echo;
import linli.text.PlainText;
import linli.understand.Issue;

/// Finds what neighbours are just talking of, so that a few words that tell nothing by themselves are one more report of it: +1, 我家也是,
/// 几点来电.
record Echoes(Community community, Transaction tx, Instant now) {
    /// A +1 is about what was said a moment ago.
    private static final Duration A_MOMENT = Duration.ofMinutes(15);
    /// 我家也冒了 names what it is about.
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration STILL_IN_THE_AIR = Duration.ofHours(6);
    private static final int NEWEST = 60;
    private static final String LIFELINES = "water_power_gas";

    Optional<Case> find(String group, Issue issue) {
        String plain = PlainText.of(issue.text());
        if (!Echo.mayBe(plain)) {
            return Optional.empty();
        }
        return named(plain, issue.place()).or(() -> Echo.isBare(plain) || Echo.asksWhose(plain) ? justSaidIn(group, A_MOMENT) : Optional.empty())
                .or(() -> Echo.isOfAStop(plain) ? theOnlyOneOut(issue.place()) : Optional.empty())
                .or(() -> Echo.sameThing(plain).flatMap(what -> justSaidIn(group, HALF_A_DAY).filter(c -> PlainText.of(c.text()).contains(what))));
    }

    private Optional<Case> justSaidIn(String group, Duration within) {
        return tx.incidents().latestIn(group, now.minus(within))
                .flatMap(tx.cases()::find)
                .filter(c -> c.isOpen() && !c.confidential() && isTheSameForMany(c));
    }

    /// Where a single thing is out for a whole compound, such as its power, whoever says that it is out means that.
    private Optional<Case> theOnlyOneOut(Place place) {
        var out = community.incidents().stream()
                .filter(rule -> rule.reach() == IncidentRule.Reach.COMPOUND && rule.category().equals(LIFELINES))
                .flatMap(rule -> open(rule, "", place).stream())
                .toList();
        return out.size() == 1 ? Optional.of(out.getFirst()) : Optional.empty();
    }

    private static boolean isTheSameForMany(Case open) {
        return switch (open.kind()) {
            case SERVICE_REQUEST, EMERGENCY -> true;
            case FRAUD, DISPUTE, SUGGESTION, QUESTION, CHATTER -> false;
        };
    }

    /// It has a word for it, as 几点来电 has, and there is a case that the word is about.
    private Optional<Case> named(String plain, Place place) {
        return community.incidents().stream().filter(rule -> rule.isNamedIn(plain)).findFirst().flatMap(rule -> open(rule, plain, place));
    }

    private Optional<Case> open(IncidentRule rule, String plain, Place place) {
        var cause = new SameCause(community);
        var told = new Told(Kind.SERVICE_REQUEST, Optional.of(rule.category()), Optional.of(rule.id()), place, plain, now);
        return tx.cases().openOfCause(Kind.SERVICE_REQUEST, rule.id(), place.compound(), now.minus(STILL_IN_THE_AIR), NEWEST).stream()
                .filter(c -> !c.confidential() && cause.why(told, Told.of(c)).isPresent())
                .findFirst();
    }
}
