package linli.community;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds where nobody will be there: a link of the chain or a turn of duty whose people are away, and all who could stand in as well.
public record Holes(Community community) {
    /// Once in the morning and once in the afternoon, because half days count.
    private static final List<LocalTime> LOOKED_AT = List.of(LocalTime.of(9, 0), LocalTime.of(15, 0));

    /// Nobody is there.
    ///
    /// @param id of the link or the roster
    /// @param name what people call it
    /// @param absent whose turn it is
    public record Hole(String id, String name, Person absent, LocalDate from, LocalDate until) {
        private Hole until(LocalDate later) {
            return new Hole(id, name, absent, from, later);
        }
    }

    /// Those that begin within so many days, each once.
    public List<Hole> within(int days, Instant now) {
        Map<String, Hole> found = new LinkedHashMap<>();
        LocalDate today = LocalDate.ofInstant(now, community.zone());
        for (LocalDate day = today; day.isBefore(today.plusDays(days)); day = day.plusDays(1)) {
            for (Hole hole : on(day, now)) {
                found.merge(hole.id(), hole, (known, later) -> known.until(later.from()));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Hole> on(LocalDate day, Instant now) {
        var holes = new ArrayList<Hole>();
        for (LocalTime time : LOOKED_AT) {
            Instant at = day.atTime(time).atZone(community.zone()).toInstant();
            if (at.isBefore(now)) {
                continue;
            }
            for (OrgUnit unit : community.organisation().units().values()) {
                var holders = unit.holders().stream().map(community.people()::get).toList();
                missing(holders, at).ifPresent(absent -> holes.add(new Hole(unit.id(), unit.name(), absent, day, day)));
            }
            for (Roster roster : community.rosters().values()) {
                var turn = roster.turnOf(at, community.zone()).flatMap(community::person).map(List::of).orElse(List.of());
                missing(turn, at).ifPresent(absent -> holes.add(new Hole(roster.id(), roster.name(), absent, day, day)));
            }
        }
        return holes;
    }

    /// Whose turn it is, where neither they nor anybody in their stead is there.
    private Optional<Person> missing(List<Person> holders, Instant at) {
        boolean somebody = holders.stream().anyMatch(person -> community.present(person, at, Set.of()).isPresent());
        return somebody ? Optional.empty() : holders.stream().findFirst();
    }
}
