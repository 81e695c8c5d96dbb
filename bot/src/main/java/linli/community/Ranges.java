package linli.community;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.community.Roster.Hours;

/// The terse notations of the files: `1-10`, `8:30-12:00`, `周一-周五`, `2026-01-01..2026-01-03`, `2h`.
final class Ranges {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,4})([mhd])");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "周一", DayOfWeek.MONDAY, "周二", DayOfWeek.TUESDAY, "周三", DayOfWeek.WEDNESDAY, "周四", DayOfWeek.THURSDAY,
            "周五", DayOfWeek.FRIDAY, "周六", DayOfWeek.SATURDAY, "周日", DayOfWeek.SUNDAY);
    /// A working day, for durations given in days.
    private static final int HOURS_OF_A_DAY = 8;

    private Ranges() {}

    static List<Integer> parse(String text, Node at, Problems problems) {
        var matcher = NUMBERS.matcher(text.strip());
        if (!matcher.matches()) {
            problems.add(at, "'" + text + "' must be a number or a range such as 1-10");
            return List.of();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (last < first) {
            problems.add(at, "the range '" + text + "' runs backwards");
        }
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    static int number(Node at, Problems problems) {
        var numbers = parse(Fields.scalar(at, problems), at, problems);
        return numbers.isEmpty() ? 1 : numbers.getFirst();
    }

    static Hours hours(String text, Node at, Problems problems) {
        var matcher = HOURS.matcher(text.strip());
        if (!matcher.matches()) {
            problems.add(at, "'" + text + "' must be hours such as 8:30-12:00");
            return new Hours(0, 0);
        }
        int from = Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
        int until = Integer.parseInt(matcher.group(3)) * 60 + Integer.parseInt(matcher.group(4));
        if (from >= 1440 || until > 1440 || Integer.parseInt(matcher.group(2)) > 59 || Integer.parseInt(matcher.group(4)) > 59) {
            problems.add(at, "'" + text + "' is not a time of day");
            return new Hours(0, 0);
        }
        return new Hours(from, until);
    }

    static Set<DayOfWeek> days(String text, Node at, Problems problems) {
        if (text.equals("每天")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        String[] ends = text.split("-", -1);
        if (ends.length > 2 || !DAYS.containsKey(ends[0]) || !DAYS.containsKey(ends[ends.length - 1])) {
            problems.add(at, "'" + text + "' must be days such as 周五, 周一-周五 or 每天");
            return EnumSet.noneOf(DayOfWeek.class);
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek last = DAYS.get(ends[ends.length - 1]);
        for (DayOfWeek day = DAYS.get(ends[0]); ; day = day.plus(1)) {
            days.add(day);
            if (day == last) {
                return days;
            }
        }
    }

    /// Both ends of `2026-01-01..2026-01-03`; a single date is both.
    static List<LocalDate> dates(String text, Node at, Problems problems) {
        String[] ends = text.split("\\.\\.", -1);
        try {
            var from = LocalDate.parse(ends[0].strip());
            var until = LocalDate.parse(ends[ends.length - 1].strip());
            if (ends.length > 2 || until.isBefore(from)) {
                throw new DateTimeException(text);
            }
            return List.of(from, until);
        } catch (DateTimeException e) {
            problems.add(at, "'" + text + "' must be a date or dates such as 2026-01-01..2026-01-03");
            return List.of();
        }
    }

    /// Dates off work, or half a day: `2026-12-01..2026-12-05`, `2026-12-02 下午`.
    static Optional<Leave> leave(String text, Node at, Problems problems) {
        String[] dayAndPart = text.strip().split("\\s+", 2);
        var dates = dates(dayAndPart[0], at, problems);
        var part = Leave.Part.find(dayAndPart.length > 1 ? dayAndPart[1] : "");
        if (part.isEmpty() || dayAndPart.length > 1 && !dates.isEmpty() && !dates.getFirst().equals(dates.getLast())) {
            problems.add(at, "'" + text + "' must be dates off or half of one day such as 2026-12-02 下午");
            return Optional.empty();
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(new Leave(dates.getFirst(), dates.getLast(), part.get()));
    }

    static Duration duration(String text, Node at, Problems problems) {
        var matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            problems.add(at, "'" + text + "' must be a time such as 30m, 2h or 1d");
            return Duration.ofHours(1);
        }
        int count = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2).charAt(0)) {
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofHours((long) count * HOURS_OF_A_DAY);
        };
    }
}
