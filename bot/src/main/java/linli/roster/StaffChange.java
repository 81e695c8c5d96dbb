package linli.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import linli.community.Leave;
import linli.community.Person;

/// A colleague is off, or back although the files say off, as somebody said in chat; never changed but taken back.
///
/// @param leave the days, and who stands in where that was said
/// @param everything whether the cases that were accepted go to the stand-in too
/// @param filesSaid what the files said of the person then, see [#saidOf]
public record StaffChange(
        int number, String person, What what, Leave leave, boolean everything, String filesSaid, Step made, Optional<Step> undone) {
    /// Who did it, and when.
    public record Step(String by, Instant at) {}

    public enum What {
        AWAY,
        BACK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static What of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isInForce() {
        return undone.isEmpty();
    }

    public boolean isAway() {
        return what == What.AWAY;
    }

    public boolean isOver(Instant now, ZoneId zone) {
        return leave.until().isBefore(LocalDate.ofInstant(now, zone));
    }

    /// When the stand-in gets the cases.
    public Instant begins(ZoneId zone) {
        return leave.begins().atZone(zone).toInstant();
    }

    public StaffChange undoneBy(Step step) {
        return new StaffChange(number, person, what, leave, everything, filesSaid, made, Optional.of(step));
    }

    /// What the files say of somebody's days off and stand-ins, to know later whether they were edited.
    public static String saidOf(Person ofFiles) {
        return ofFiles.leaves() + " " + ofFiles.substitutes();
    }
}
