package linli.community;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The time in which one person works: the hours of their roster by the calendar, less the half days they are off. Whole days off
/// stop no clock: somebody stands in then.
public record WorkingHours(Roster roster, List<Leave> leaves, ZoneId zone, Holidays holidays) {
    /// Far enough ahead for a week's work at a clinic that opens on Fridays.
    private static final int DAYS_AHEAD = 400;

    public WorkingHours {
        leaves = leaves.stream().filter(Leave::isHalfADay).toList();
    }

    /// A stretch of kept time.
    private record Stretch(Instant from, Instant until) {
        /// What of it lies between two moments.
        Duration within(Instant start, Instant end) {
            Instant first = from.isBefore(start) ? start : from;
            Instant last = until.isAfter(end) ? end : until;
            return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    /// The moment at which so much kept time has passed.
    public Instant after(Instant start, Duration kept) {
        Duration left = kept;
        LocalDate first = start.atZone(zone).toLocalDate();
        for (int i = 0; i < DAYS_AHEAD; i++) {
            for (Stretch stretch : stretchesOf(first.plusDays(i))) {
                Duration length = stretch.within(start, stretch.until());
                if (length.isPositive() && left.compareTo(length) <= 0) {
                    return stretch.until().minus(length).plus(left);
                }
                left = left.minus(length);
            }
        }
        return start.plus(kept); // a roster without any hours stops no clock
    }

    /// How much kept time lies between two moments.
    public Duration between(Instant from, Instant until) {
        var kept = Duration.ZERO;
        LocalDate last = until.atZone(zone).toLocalDate();
        LocalDate day = from.atZone(zone).toLocalDate();
        for (int i = 0; i < DAYS_AHEAD && !day.isAfter(last); i++, day = day.plusDays(1)) {
            for (Stretch stretch : stretchesOf(day)) {
                kept = kept.plus(stretch.within(from, until));
            }
        }
        return kept;
    }

    /// When work first begins on a day after that moment: the first thing in the morning, or after a morning off at noon.
    public Optional<Instant> nextOpening(Instant after) {
        LocalDate first = after.atZone(zone).toLocalDate();
        return first.datesUntil(first.plusDays(DAYS_AHEAD))
                .flatMap(day -> stretchesOf(day).stream().limit(1))
                .map(Stretch::from)
                .filter(opening -> opening.isAfter(after))
                .findFirst();
    }

    private List<Stretch> stretchesOf(LocalDate day) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return roster.hoursOn(day, holidays).stream()
                .map(h -> new Stretch(midnight.plusSeconds(h.from() * 60L), midnight.plusSeconds(h.until() * 60L)))
                .flatMap(stretch -> leaves.stream()
                        .filter(leave -> leave.touches(day))
                        .findFirst()
                        .map(leave -> without(stretch, leave, day))
                        .orElse(List.of(stretch))
                        .stream())
                .toList();
    }

    /// What is left of a stretch beside the half day off.
    private List<Stretch> without(Stretch stretch, Leave leave, LocalDate day) {
        Instant cut = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        boolean morningOff = leave.part() == Leave.Part.MORNING;
        Instant from = morningOff && stretch.from().isBefore(cut) ? cut : stretch.from();
        Instant until = !morningOff && stretch.until().isAfter(cut) ? cut : stretch.until();
        return until.isAfter(from) ? List.of(new Stretch(from, until)) : List.of();
    }
}
