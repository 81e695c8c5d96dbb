package linli.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.cases.Because.Way;
import linli.cases.Routing.Matter;
import linli.community.Community;
import linli.community.Holder;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.message.Place;

/// Whom a rule means at a moment: nobody who is away, nobody whom the matter is about, and of several whoever has the least to do.
///
/// @param load how many open cases a person has
record Choosing(Community community, ToIntFunction<String> load, Matter matter, Set<String> passedBy, Instant now) {
    /// @param insteadOf whose turn it would have been
    record Chosen(Person person, Way way, Optional<Person> insteadOf) {}

    /// Whoever the rule means; where nobody is there, whoever holds the next link above; and where nobody is there either, the one whose
    /// turn it would have been, so that nothing is ever nobody's.
    Chosen owner(Holder holder) {
        var meant = meantBy(holder);
        return among(holder, meant)
                .or(() -> above(linkOf(holder), Set.of()).map(person -> insteadOf(meant, person)))
                .orElseGet(() -> new Chosen(meant.isEmpty() ? firstHolder(wholeCommunity()) : meant.getFirst(), Way.REGULAR, Optional.empty()));
    }

    /// Who else hears of it: nobody where nobody of them is there.
    Optional<Person> listener(Holder holder) {
        return among(holder, meantBy(holder)).map(Chosen::person);
    }

    /// Whoever is there of those who hold the link or one above it.
    ///
    /// @param tried ids of those who had their turn
    Optional<Person> above(Optional<OrgUnit> link, Set<String> tried) {
        var barred = Stream.concat(passedBy.stream(), tried.stream()).collect(Collectors.toSet());
        for (var next = link; next.isPresent(); next = next.flatMap(community.organisation()::parentOf)) {
            var present = next.get().holders().stream()
                    .map(community.people()::get)
                    .filter(person -> !passedBy.contains(person.id()))
                    .flatMap(person -> community.present(person, now, barred).stream())
                    .findFirst();
            if (present.isPresent()) {
                return present;
            }
        }
        return Optional.empty();
    }

    private Optional<Chosen> among(Holder holder, List<Person> meant) {
        var there = meant.stream().filter(this::isFree).toList();
        if (!there.isEmpty()) {
            boolean share = switch (holder) {
                case Holder.Skilled _, Holder.OnDuty _ -> there.size() > 1;
                case Holder.Named _, Holder.OfLevel _ -> false;
            };
            return Optional.of(share
                    ? new Chosen(leastLoaded(there), Way.LEAST_TO_DO, Optional.empty())
                    : new Chosen(there.getFirst(), Way.REGULAR, Optional.empty()));
        }
        // those who stand in for one whom it is about are too near
        return meant.stream()
                .filter(person -> !passedBy.contains(person.id()))
                .flatMap(person -> community.present(person, now, passedBy).filter(this::mayTouchIt).stream()
                        .map(standIn -> new Chosen(standIn, Way.STANDS_IN, Optional.of(person))))
                .findFirst();
    }

    private boolean isFree(Person person) {
        return !community.isAway(person, now) && !passedBy.contains(person.id());
    }

    private Person leastLoaded(List<Person> there) {
        return there.stream().min(Comparator.comparingInt(person -> load.applyAsInt(person.id()))).orElseThrow();
    }

    private Chosen insteadOf(List<Person> meant, Person person) {
        boolean aboutThem = meant.stream().anyMatch(p -> passedBy.contains(p.id()));
        return new Chosen(person, aboutThem ? Way.PASSED_BY : Way.NOBODY_THERE, meant.stream().findFirst());
    }

    /// Whom the files mean, in their order, whether or not they are there.
    private List<Person> meantBy(Holder holder) {
        return switch (holder) {
            case Holder.Named(var id) -> List.of(community.people().get(id));
            case Holder.OfLevel(var level) -> holders(
                    community.organisation().responsible(level, matter.place()).orElseGet(this::wholeCommunity));
            case Holder.OnDuty(var roster) -> onDuty(roster);
            case Holder.Skilled(var skill) -> community.people().values().stream()
                    .filter(person -> person.skills().contains(skill) && mayTouchIt(person))
                    .toList();
        };
    }

    private List<Person> onDuty(String rosterId) {
        var roster = Optional.ofNullable(community.rosters().get(rosterId));
        return roster.flatMap(r -> r.turnOf(now, community.zone()))
                .map(List::of)
                .or(() -> roster.map(r -> r.people()))
                .orElse(List.of())
                .stream()
                .flatMap(id -> community.person(id).stream())
                .toList();
    }

    /// Gas and high voltage are for those who have learned it.
    private boolean mayTouchIt(Person person) {
        return !person.isVolunteer() || !community.isForProfessionals(matter.text());
    }

    /// Where to begin looking upwards.
    private Optional<OrgUnit> linkOf(Holder holder) {
        return Optional.of(switch (holder) {
            case Holder.OfLevel(var level) -> community.organisation().responsible(level, matter.place())
                    .flatMap(community.organisation()::parentOf).orElseGet(this::wholeCommunity);
            case Holder.Named(var id) -> community.organisation().above(id).orElseGet(this::wholeCommunity);
            case Holder.Skilled _ -> nearestDesk();
            case Holder.OnDuty _ -> wholeCommunity();
        });
    }

    /// The lowest link for the place whose staff have a desk.
    OrgUnit nearestDesk() {
        return community.organisation().chainOf(matter.place()).stream()
                .filter(unit -> unit.staffGroup().isPresent())
                .findFirst()
                .orElseGet(this::wholeCommunity);
    }

    private List<Person> holders(OrgUnit unit) {
        return unit.holders().stream().map(community.people()::get).toList();
    }

    private Person firstHolder(OrgUnit unit) {
        return holders(unit).getFirst();
    }

    /// The lowest link that covers everything.
    OrgUnit wholeCommunity() {
        return community.organisation().chainOf(Place.UNKNOWN).getFirst();
    }
}
