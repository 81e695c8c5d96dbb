package linli.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why somebody got a matter: the rows that said so, and what was out of the ordinary. It lies with the case's events, in one line.
///
/// @param roster the hours the person keeps; empty for someone at hand at any time
/// @param insteadOf whose turn it would have been
public record Because(String rule, Optional<String> roster, String level, Way way, Optional<String> insteadOf) {
    private static final Pattern WRITTEN = Pattern.compile(
            "routing (?<rule>[^,]*), roster (?<roster>[^,]*), service level (?<level>[^,;]*)(?:; (?<way>[a-z_]+)(?: for (?<for>.+))?)?");
    private static final String ALWAYS = "always";

    /// How it came to be this person.
    public enum Way {
        /// The row names them.
        REGULAR,
        /// Of several, they have the fewest open cases.
        LEAST_TO_DO,
        /// The one in the row has gone home.
        OUT_OF_HOURS,
        /// The one in the row is on leave.
        STANDS_IN,
        /// The one in the row is on leave, and so are all who could stand in.
        NOBODY_THERE,
        /// It is about the one in the row.
        PASSED_BY
    }

    /// As it is written with an event.
    String written() {
        String rows = "routing " + rule + ", roster " + roster.orElse(ALWAYS) + ", service level " + level;
        return way == Way.REGULAR ? rows
                : rows + "; " + way.name().toLowerCase(Locale.ROOT) + insteadOf.map(person -> " for " + person).orElse("");
    }

    /// What an event says of it, if it does.
    public static Optional<Because> in(String detail) {
        var found = WRITTEN.matcher(detail);
        return found.find()
                ? Optional.of(new Because(
                        found.group("rule"), Optional.of(found.group("roster")).filter(roster -> !roster.equals(ALWAYS)),
                        found.group("level"),
                        Optional.ofNullable(found.group("way")).map(way -> Way.valueOf(way.toUpperCase(Locale.ROOT))).orElse(Way.REGULAR),
                        Optional.ofNullable(found.group("for"))))
                : Optional.empty();
    }
}
