package linli.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import linli.community.Community;
import linli.message.Kind;
import linli.message.Place;
import linli.text.Likeness;
import linli.text.PlainText;

/// Finds the open case that a new report is about: the same cause by a row of `config/incidents.yaml`, or the same person going
/// on about the same thing.
public record SameMatter(Community community) {
    /// Lines that follow within this time belong to what the first one opened.
    private static final Duration STILL_TALKING = Duration.ofMinutes(10);
    /// A second complaint of the same kind by the same person within this time asks after the first.
    private static final Duration ASKING_AFTER = Duration.ofDays(3);
    private static final Duration ALARM_IS_UP = Duration.ofHours(1);
    /// So soon after a fire was told of, whoever cannot get out of that house cannot for the fire.
    private static final Duration STILL_BURNING = Duration.ofMinutes(30);
    /// How like two texts must be, after a while, to be about the same thing.
    private static final double LIKE = 0.3;
    /// If it is none of the newest, it is a new one.
    private static final int NEWEST = 60;
    private static final int NEWEST_OF_ONE_PERSON = 5;

    /// @param besideIt whether a case came with the same message: two matters that one person tells in one go are not one for that
    public Optional<Case> find(CaseStore cases, Report report, Instant now, Predicate<Case> besideIt) {
        var cause = new SameCause(community);
        var told = cause.told(report, now);
        return bySamePerson(cases, report, told, besideIt)
                .or(() -> bySameCause(cases, cause, told))
                .or(() -> bySameDanger(cases, report, told));
    }

    /// While an alarm is up, what neighbours of the same building say about that sort of danger is about that alarm, and so is what a fire
    /// brings. Another sort is another danger: nobody who is caught in the lift waits because gas was smelt.
    private static Optional<Case> bySameDanger(CaseStore cases, Report report, Told told) {
        if (report.kind() != Kind.EMERGENCY) {
            return Optional.empty();
        }
        return cases.openOfKind(Kind.EMERGENCY, report.place().compound(), told.at().minus(ALARM_IS_UP), NEWEST).stream()
                .filter(c -> isSameSort(c, report) && !OwnDanger.areTwo(Told.of(c), told) || isSameFire(c, report, told))
                .findFirst();
    }

    private static boolean isSameSort(Case open, Report report) {
        return isInSameHouse(open, report) && open.category().equals(report.category());
    }

    /// In a group of many houses a few words such as 里面还有人 name none, and are about what was just told there.
    private static boolean isSameFire(Case open, Report report, Told told) {
        boolean goesOnHere = report.place().building().isEmpty() && report.group().isPresent() && report.group().equals(open.group());
        return (isInSameHouse(open, report) || goesOnHere)
                && open.openedAt().isAfter(told.at().minus(STILL_BURNING))
                && OneFire.isOne(Told.of(open), told);
    }

    private static boolean isInSameHouse(Case open, Report report) {
        return report.place().building().isPresent() && report.place().building().equals(open.place().building());
    }

    private static Optional<Case> bySamePerson(CaseStore cases, Report report, Told told, Predicate<Case> besideIt) {
        return cases.openReportedBy(report.reporter(), report.kind(), report.category(), NEWEST_OF_ONE_PERSON).stream()
                .filter(c -> !besideIt.test(c) && isStillAbout(c, told))
                .filter(c -> !elsewhere(c, report))
                .findFirst();
    }

    private static boolean isStillAbout(Case open, Told told) {
        if (!open.cause().equals(told.cause())) {
            return false; // 停水 and 停电 are two things, even from one person
        }
        boolean stillTalking = open.openedAt().isAfter(told.at().minus(STILL_TALKING));
        boolean askingAfter = open.openedAt().isAfter(told.at().minus(ASKING_AFTER))
                && Likeness.of(PlainText.of(open.text()), told.plain()) >= LIKE;
        return stillTalking || askingAfter;
    }

    private static boolean elsewhere(Case open, Report report) {
        return Place.differ(open.place().building(), report.place().building())
                || Place.differ(open.place().unit(), report.place().unit());
    }

    /// The newest of the same cause in the compound; where no row knows of such things, the newest in the house that is told of alike.
    private static Optional<Case> bySameCause(CaseStore cases, SameCause cause, Told told) {
        return cause.candidates(cases, told).stream()
                .filter(c -> !c.confidential() && cause.why(told, Told.of(c)).isPresent())
                .findFirst();
    }
}
