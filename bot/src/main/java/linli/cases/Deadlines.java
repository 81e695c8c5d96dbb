package linli.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import linli.cases.Due.Step;
import linli.cases.Routing.Matter;
import linli.community.Community;
import linli.community.Person;
import linli.community.ServiceLevel;
import linli.community.WorkingHours;
import linli.message.Kind;
import linli.message.Severity;
import linli.text.PlainText;

/// How much time a matter has, counted in the working hours of whoever has it; what cannot wait for an office is counted by the clock.
record Deadlines(Community community) {
    /// The last part of the time is what a reminder leaves, and never less than this.
    private static final int PART_LEFT_BY_A_REMINDER = 5;
    private static final Duration LEAST_LEFT_BY_A_REMINDER = Duration.ofMinutes(30);

    /// When the person is to have got in touch, counted from then.
    Instant contact(Person owner, Matter matter, Instant from) {
        return after(owner, matter, from, level(matter).contact());
    }

    /// When the person is to have it done, counted from then.
    Instant finish(Person owner, Matter matter, Instant from) {
        return after(owner, matter, from, level(matter).finish());
    }

    /// When so much of the owner's time will have passed.
    Instant after(Person owner, Matter matter, Instant from, Duration time) {
        if (level(matter).aroundTheClock()) {
            return mayWake(owner, matter, from) ? from.plus(time) : awake(awake(from).plus(time));
        }
        return community.hoursOf(owner).map(hours -> hours.after(from, time)).orElseGet(() -> awake(awake(from).plus(time)));
    }

    /// Whether somebody is written to at once, be it night: of danger everybody; of what is pressing and cannot wait for an office, whoever is on call.
    boolean mayWake(Person reader, Matter matter, Instant now) {
        boolean isPressing = matter.severity().compareTo(Severity.HIGH) >= 0 && level(matter).aroundTheClock();
        return matter.kind() == Kind.EMERGENCY || isPressing && community.isOnCall(reader, now);
    }

    /// Others sleep, whatever hours they keep: no card reaches them at night, so no clock begins or ends there.
    private Instant awake(Instant moment) {
        return community.quiet().nextWaking(moment, community.zone());
    }

    /// How much of the owner's time lies between the two; none when the second has passed.
    Duration between(Person owner, Matter matter, Instant from, Instant until) {
        if (!until.isAfter(from)) {
            return Duration.ZERO;
        }
        return hours(owner, matter).map(hours -> hours.between(from, until)).orElseGet(() -> Duration.between(from, until));
    }

    /// The one word before the time is up, in the owner's hours and never at night; where there is no time for it, or in danger, the
    /// end of the time itself.
    Due untilItIsUp(Person owner, Matter matter, Instant now, Instant finishDue) {
        var allowed = between(owner, matter, now, finishDue);
        var left = allowed.dividedBy(PART_LEFT_BY_A_REMINDER);
        var before = left.compareTo(LEAST_LEFT_BY_A_REMINDER) < 0 ? LEAST_LEFT_BY_A_REMINDER : left;
        if (matter.kind() == Kind.EMERGENCY || allowed.compareTo(before) <= 0) {
            return new Due(Step.FINISH, finishDue);
        }
        var reminder = community.quiet().lastWaking(after(owner, matter, now, allowed.minus(before)), community.zone());
        return reminder.isAfter(now) ? new Due(Step.REMINDER, reminder) : new Due(Step.FINISH, finishDue);
    }

    private Optional<WorkingHours> hours(Person owner, Matter matter) {
        return level(matter).aroundTheClock() ? Optional.empty() : community.hoursOf(owner);
    }

    private ServiceLevel level(Matter matter) {
        return community.serviceLevel(matter.kind(), matter.category(), matter.severity(), PlainText.of(matter.text()));
    }
}
