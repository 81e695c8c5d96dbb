package linli.community;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;

/// Everything the files say about one community; immutable, replaced as a whole when the files change.
///
/// @param isExample made up, to try Linli out: only such a community may be played with
/// @param regions what it lies in, the widest first: a province, a city, a district
/// @param spots public places as people call them
/// @param asksPlace categories of matters for which nobody can be sent before the place is known
/// @param professionalsOnly words for what no volunteer touches: gas and high voltage
public record Community(
        String id,
        String name,
        boolean isExample,
        ZoneId zone,
        List<String> regions,
        List<Compound> compounds,
        List<String> spots,
        Set<String> asksPlace,
        Organisation organisation,
        Map<String, Group> groups,
        Map<String, Person> people,
        Map<String, Roster> rosters,
        Holidays holidays,
        List<RoutingRule> routing,
        List<ServiceLevel> serviceLevels,
        List<IncidentRule> incidents,
        List<AlarmRule> alarms,
        QuietRules quiet,
        Keeping keeping,
        Map<Kind, List<String>> categories,
        Complaints complaints,
        List<String> professionalsOnly) {
    /// The whole country, as a region of what holds there.
    public static final String WHOLE_COUNTRY = "CN";

    /// Whether what holds in a region holds here.
    public boolean isWithin(String region) {
        return region.equals(WHOLE_COUNTRY) || region.equals(id) || regions.contains(region);
    }

    /// How near a region that it is within comes to it: the more, the nearer.
    public int nearness(String region) {
        return region.equals(id) ? regions.size() + 1 : regions.indexOf(region) + 1;
    }

    public Optional<Group> group(String groupId) {
        return Optional.ofNullable(groups.get(groupId));
    }

    /// The residents' groups of the whole compound in which that group's stairwell lies, but for itself.
    public List<String> groupsOfTheCompound(String groupId) {
        var compound = group(groupId).map(Group::place).flatMap(Place::compound);
        return groups.values().stream()
                .filter(other -> !other.isStaff() && !other.id().equals(groupId) && other.place().building().isEmpty())
                .filter(other -> compound.isPresent() && other.place().compound().equals(compound))
                .map(Group::id)
                .toList();
    }

    /// The residents' groups in which those write who live there.
    public List<String> groupsOf(Place home) {
        return groups.values().stream()
                .filter(group -> !group.isStaff() && group.place().compound().isPresent() && group.place().compound().equals(home.compound()))
                .filter(group -> group.place().building().isEmpty() || group.place().building().equals(home.building()) && group.place().unit().equals(home.unit()))
                .map(Group::id)
                .toList();
    }

    public Optional<Person> person(String personId) {
        return Optional.ofNullable(people.get(personId));
    }

    public Optional<Compound> compound(String compoundId) {
        return compounds.stream().filter(c -> c.id().equals(compoundId)).findFirst();
    }

    /// What the place where somebody writes tells of where things are: the group's, the compound of a staff group, or in private the
    /// stairwell that a unit leader holds, or the compound of an area's grid worker.
    public Place placeOf(Optional<String> groupId, String personId) {
        var group = groupId.flatMap(this::group);
        return group.filter(Group::isStaff)
                .map(g -> organisation.compoundOf(g.id()))
                .or(() -> group.map(Group::place))
                .or(() -> organisation.stairwellOf(personId))
                .or(() -> organisation.compoundHeldBy(personId))
                .orElse(Place.UNKNOWN);
    }

    /// The row that applies; the loader sees to it that the last one applies to everything.
    public RoutingRule route(RoutedMatter matter) {
        var cause = causeOf(matter.category(), matter.plain());
        return routing.stream().filter(rule -> rule.fits(matter, cause)).findFirst().orElseThrow();
    }

    public Optional<RoutingRule> rule(String ruleId) {
        return routing.stream().filter(r -> r.id().equals(ruleId)).findFirst();
    }

    /// The ids of those whom the matter is about.
    public Set<String> complainedAbout(Kind kind, Optional<String> category, Place place, String text) {
        return complaints.about(this, kind, category, place, text);
    }

    /// Whether no volunteer may touch it.
    public boolean isForProfessionals(String text) {
        return professionalsOnly.stream().anyMatch(text::contains);
    }

    /// The same community with some people as they are for now.
    public Community withPeople(Map<String, Person> people) {
        return new Community(
                id, name, isExample, zone, regions, compounds, spots, asksPlace, organisation, groups, people, rosters, holidays,
                routing, serviceLevels, incidents, alarms, quiet, keeping, categories, complaints, professionalsOnly);
    }

    /// The row that applies; the loader sees to it that the last one applies to everything.
    ///
    /// @param plain what was told, as `PlainText` leaves it
    public ServiceLevel serviceLevel(Kind kind, Optional<String> category, Severity severity, String plain) {
        var cause = causeOf(category, plain);
        return serviceLevels.stream()
                .filter(s -> s.match().fits(kind, category, severity, Optional.empty(), cause))
                .findFirst()
                .orElseThrow();
    }

    /// The row by which this report may be about the same thing as another.
    public Optional<IncidentRule> incidentRule(Optional<String> category, String plain) {
        return category.flatMap(c -> incidentRule(c, plain));
    }

    private Optional<String> causeOf(Optional<String> category, String plain) {
        return incidentRule(category, plain).map(IncidentRule::id);
    }

    private Optional<IncidentRule> incidentRule(String category, String plain) {
        var ofOneKind = categories.values().stream().filter(all -> all.contains(category)).findFirst().orElse(List.of());
        for (IncidentRule rule : incidents) {
            if (ofOneKind.contains(rule.category()) && rule.fits(category, plain)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    public Optional<IncidentRule> incidentRule(String id) {
        return incidents.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /// Whether a text has a word for something that many may tell of.
    ///
    /// @param plain a text as [linli.text.PlainText] leaves it
    public boolean isNamedInAnIncident(String plain) {
        return incidents.stream().anyMatch(rule -> rule.isNamedIn(plain));
    }

    /// The row that applies to a danger; the loader sees to it that the last one applies to everything.
    ///
    /// @param plain the report as `PlainText` leaves it
    public AlarmRule alarmRule(Optional<String> category, Place place, String plain, boolean isPrivate, boolean isForFew) {
        return alarms.stream().filter(rule -> rule.fits(category, place, plain, isPrivate, isForFew)).findFirst().orElseThrow();
    }

    /// Those who are not away and have one of the skills: who lives nearest to the place first, of those the most fitting skill, then in the
    /// order of the file.
    public List<Person> skilledNear(Place place, List<String> skills, Instant now) {
        return people.values().stream()
                .filter(p -> !isAway(p, now) && skills.stream().anyMatch(p.skills()::contains))
                .sorted(Comparator.comparingInt((Person p) -> p.lives().map(home -> home.stepsTo(place)).orElse(Area.UNKNOWN))
                        .thenComparingInt(p -> firstOf(skills, p)))
                .toList();
    }

    private static int firstOf(List<String> skills, Person person) {
        return person.skills().stream().mapToInt(skills::indexOf).filter(i -> i >= 0).min().orElse(skills.size());
    }

    /// Whether the person is in their hours now.
    public boolean isOnDuty(Person person, Instant now) {
        return !isAway(person, now) && rosterOf(person).map(r -> r.isOn(now, zone, holidays)).orElse(true);
    }

    /// Whether the person keeps hours that are now, or has the turn of a roster that is kept now.
    public boolean isOnCall(Person person, Instant now) {
        var turns = rosters.values().stream().filter(roster -> roster.turnOf(now, zone).filter(person.id()::equals).isPresent());
        return !isAway(person, now) && Stream.concat(rosterOf(person).stream(), turns).anyMatch(roster -> roster.isOn(now, zone, holidays));
    }

    /// Whether the person is on leave at that moment.
    public boolean isAway(Person person, Instant now) {
        return person.isAwayAt(LocalDateTime.ofInstant(now, zone));
    }

    /// The time in which the person works; empty for someone at hand at any time.
    public Optional<WorkingHours> hoursOf(Person person) {
        return rosterOf(person).map(roster -> new WorkingHours(roster, person.leaves(), zone, holidays));
    }

    public Optional<Roster> rosterOf(Person person) {
        return person.roster().map(rosters::get);
    }

    /// The person, or down the chain of substitutes whoever is not away then; the person again when all are.
    public Person presentOr(Person person, Instant now) {
        return present(person, now, Set.of()).orElse(person);
    }

    /// The person, or down the chain of substitutes whoever is there then.
    ///
    /// @param passedBy ids of those who are not to have it, nor anybody in their stead
    public Optional<Person> present(Person person, Instant now, Set<String> passedBy) {
        return present(person, now, passedBy, new HashSet<>());
    }

    private Optional<Person> present(Person person, Instant now, Set<String> passedBy, Set<String> seen) {
        if (passedBy.contains(person.id()) || !seen.add(person.id())) {
            return Optional.empty();
        }
        if (!isAway(person, now)) {
            return Optional.of(person);
        }
        return person.standIns(LocalDateTime.ofInstant(now, zone)).stream()
                .map(people::get)
                .flatMap(p -> present(p, now, passedBy, seen).stream())
                .findFirst();
    }
}
