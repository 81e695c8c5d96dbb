package linli.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.community.IncidentRule;
import linli.message.Kind;
import linli.message.Place;
import linli.text.ChineseNumerals;
import linli.text.Likeness;
import linli.text.PlainText;
import linli.text.TellingCharacters;

/// Whether two neighbours tell of one and the same thing: by a row of `config/incidents.yaml`; or, where no row knows of such things, because
/// they tell much the same of one house on one day. A quarrel is never another's quarrel.
public record SameCause(Community community) {
    /// Why two things are one, where no row says so.
    public static final String LIKE_WORDS = "like words";

    private static final Duration ONE_DAY = Duration.ofHours(24);
    /// If it is none of the newest, it is a new one.
    private static final int NEWEST = 60;
    /// How like two texts must be without a row; chosen on one half of the labelled pairs, see `bot/RATIONALE.md`.
    private static final double LIKE = 0.5;
    private static final int SAME_AT_A_SPOT = 2;
    private static final Pattern FLOOR = Pattern.compile("(" + ChineseNumerals.CLASS + "{1,3})(?:楼(?!下|道|上|里|顶|梯)|层)");
    /// What is in somebody's flat breaks for itself.
    private static final Pattern OWN = Pattern.compile("我家|我屋|我们家|自家|家里|俺家|我的|(?<![0-9])[1-9][0-9]{2,3}(?![0-9])");

    /// What a report tells.
    public Told told(Report report, Instant at) {
        String plain = PlainText.of(report.text());
        return new Told(report.kind(), report.category(), causeOf(report.category(), plain), report.place(), plain, at);
    }

    /// The row that is for such things.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Optional<String> causeOf(Optional<String> category, String plain) {
        return community.incidentRule(category, plain).map(IncidentRule::id);
    }

    /// The row for an open case that is taken for something else from now on.
    public Optional<String> causeAs(Case open, Optional<String> category) {
        return causeOf(category, PlainText.of(open.text()));
    }

    /// What is open and may be one with it, the newest first.
    public List<Case> candidates(CaseStore cases, Told told) {
        if (told.kind() == Kind.DISPUTE) {
            return List.of();
        }
        var compound = told.place().compound();
        return told.cause()
                .map(cause -> community.incidentRule(cause)
                        .map(rule -> cases.openOfCause(told.kind(), cause, compound, told.at().minus(rule.within()), NEWEST))
                        .orElse(List.of()))
                .orElseGet(() -> told.place().building().isEmpty() && told.place().spot().isPresent()
                        ? cases.openOfKind(told.kind(), compound, told.at().minus(ONE_DAY), NEWEST)
                        : cases.openInBuilding(told.kind(), told.category(), told.place(), told.at().minus(ONE_DAY), NEWEST));
    }

    /// The row by which they are one, or [#LIKE_WORDS]; empty where they are two.
    public Optional<String> why(Told one, Told other) {
        boolean areTwo = one.kind() != other.kind() || one.kind() == Kind.DISPUTE || !one.cause().equals(other.cause())
                || one.kind() == Kind.EMERGENCY && OwnDanger.areTwo(other, one);
        if (areTwo) {
            return Optional.empty();
        }
        return one.cause().isPresent()
                ? one.cause().flatMap(community::incidentRule).filter(rule -> isOneBy(rule, one, other)).map(IncidentRule::id)
                : Optional.of(LIKE_WORDS).filter(_ -> areLike(one, other));
    }

    private static boolean isOneBy(IncidentRule rule, Told one, Told other) {
        return isWithin(one, other, rule.within())
                && rule.reaches(one.place(), other.place())
                && !(rule.byFloor() && areOnTwoFloors(one, other));
    }

    private static boolean areLike(Told one, Told other) {
        return one.kind() == Kind.SERVICE_REQUEST
                && one.category().isPresent()
                && one.category().equals(other.category())
                && isWithin(one, other, ONE_DAY)
                && !areOnTwoFloors(one, other)
                && !isOwn(one) && !isOwn(other)
                && (areInOneHouse(one.place(), other.place()) && Likeness.of(one.plain(), other.plain()) >= LIKE || areOfOneSpot(one, other));
    }

    /// 南门地砖翘了, told in two groups: one public place, and more in common than its name.
    private static boolean areOfOneSpot(Told one, Told other) {
        var spot = one.place().spot();
        return one.place().compound().isPresent() && one.place().compound().equals(other.place().compound())
                && spot.filter(known -> other.place().spot().filter(known::equals).isPresent()
                        && TellingCharacters.shared(one.plain().replace(known, ""), other.plain().replace(known, "")) >= SAME_AT_A_SPOT).isPresent();
    }

    private static boolean isWithin(Told one, Told other, Duration time) {
        return Duration.between(one.at(), other.at()).abs().compareTo(time) <= 0;
    }

    private static boolean areInOneHouse(Place one, Place other) {
        return one.compound().equals(other.compound()) && one.building().isPresent() && one.building().equals(other.building())
                && !Place.differ(one.unit(), other.unit()) && !Place.differ(one.spot(), other.spot());
    }

    /// Whether it is something in a flat of their own.
    public static boolean isOwn(Told told) {
        return isOwn(told.plain());
    }

    /// @param plain a text as `PlainText` leaves it
    public static boolean isOwn(String plain) {
        return OWN.matcher(plain).find();
    }

    private static boolean areOnTwoFloors(Told one, Told other) {
        return Place.differ(floor(one), floor(other));
    }

    private static Optional<String> floor(Told told) {
        return FLOOR.matcher(told.plain()).results().findFirst().map(found -> ChineseNumerals.toDigits(found.group(1)));
    }
}
