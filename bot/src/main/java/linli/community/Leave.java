package linli.community;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/// Days off, both ends included, or the morning or afternoon of one.
///
/// @param standIn who was named to stand in for these days; empty where the usual substitutes do
public record Leave(LocalDate from, LocalDate until, Part part, Optional<String> standIn) {
    /// With the usual substitutes.
    public Leave(LocalDate from, LocalDate until, Part part) {
        this(from, until, part, Optional.empty());
    }

    public Leave stoodInBy(String person) {
        return new Leave(from, until, part, Optional.of(person));
    }

    /// Whether it is the same but for who stands in.
    public boolean isOfTheDaysOf(Leave other) {
        return stoodInBy("").equals(other.stoodInBy(""));
    }

    /// How much of each day.
    public enum Part {
        WHOLE("", LocalTime.MIN, LocalTime.MAX),
        MORNING("上午", LocalTime.MIN, LocalTime.NOON.minusNanos(1)),
        AFTERNOON("下午", LocalTime.NOON, LocalTime.MAX);

        private final String word;
        private final LocalTime first;
        private final LocalTime last;

        Part(String word, LocalTime first, LocalTime last) {
            this.word = word;
            this.first = first;
            this.last = last;
        }

        /// As files and people write it, 上午 or 下午; nothing for the whole day.
        public String word() {
            return word;
        }

        public static Optional<Part> find(String word) {
            return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
        }

        boolean covers(LocalTime time) {
            return !time.isBefore(first) && !time.isAfter(last);
        }
    }

    public boolean covers(LocalDateTime moment) {
        return touches(moment.toLocalDate()) && part.covers(moment.toLocalTime());
    }

    /// Whether any of that day is off.
    public boolean touches(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isHalfADay() {
        return part != Part.WHOLE;
    }

    /// When it begins, by the clock on the wall.
    public LocalDateTime begins() {
        return from.atTime(part.first);
    }
}
