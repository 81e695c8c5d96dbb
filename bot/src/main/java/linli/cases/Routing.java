package linli.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.community.Community;
import linli.community.Holder;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.community.RoutingRule;
import linli.community.ServiceLevel;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;

/// Finds the right person for a matter by the rows of `config/routing.yaml`, the chain of responsibility and the rosters.
public record Routing(Community community) {
    /// The matter as far as routing cares.
    public record Matter(Kind kind, Optional<String> category, Severity severity, Place place) {}

    public Assignment assign(Matter matter, Instant now) {
        var rule = community.route(matter.kind(), matter.category(), matter.severity(), matter.place());
        var regular = community.presentOr(holder(rule.owner(), matter.place(), now), now);
        var owner = rule.outOfHours()
                .filter(_ -> !community.isOnDuty(regular, now))
                .map(h -> community.presentOr(holder(h, matter.place(), now), now))
                .orElse(regular);
        var level = community.serviceLevel(matter.kind(), matter.category(), matter.severity());
        return new Assignment(
                owner,
                rule.confidential() ? Optional.empty() : staffGroup(rule, owner, matter.place()),
                told(rule, owner, matter.place(), now),
                rule.confidential(),
                due(owner, level, now, false),
                due(owner, level, now, true),
                rule.id(),
                "routing " + rule.id() + ", roster " + owner.roster().orElse("always") + ", service level " + level.id());
    }

    /// Who takes over when the owner did not answer in time: whoever holds the next level up; nobody above the top. Where the
    /// owner already stands in for that one, the level above it.
    public Optional<Person> nextAbove(String owner, Instant now) {
        var organisation = community.organisation();
        boolean inTheChain = !organisation.heldBy(owner).isEmpty();
        var link = inTheChain ? organisation.above(owner) : Optional.of(wholeCommunity());
        while (link.isPresent()) {
            var person = community.presentOr(firstHolder(link.get()), now);
            if (!person.id().equals(owner)) {
                return Optional.of(person);
            }
            link = link.flatMap(organisation::parentOf);
        }
        return Optional.empty();
    }

    /// Who rules where a case is refused again and again: whoever holds the community, or the next level that is not one of the refusers.
    Optional<Person> ruler(Set<String> refusers, Instant now) {
        for (var link = Optional.of(wholeCommunity()); link.isPresent(); link = link.flatMap(community.organisation()::parentOf)) {
            var person = community.presentOr(firstHolder(link.get()), now);
            if (!refusers.contains(person.id())) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /// How much of the owner's time lies between two moments.
    Duration timeBetween(Person owner, Matter matter, Instant from, Instant until) {
        var level = community.serviceLevel(matter.kind(), matter.category(), matter.severity());
        var roster = community.rosterOf(owner);
        return level.aroundTheClock() || roster.isEmpty()
                ? Duration.between(from, until)
                : roster.get().between(from, until, community.zone(), community.holidays());
    }

    /// When so much of the owner's time has passed.
    Instant after(Person owner, Matter matter, Instant now, Duration time) {
        return after(owner, community.serviceLevel(matter.kind(), matter.category(), matter.severity()), now, time);
    }

    /// The staff group in which the person's cards are read.
    public Optional<String> deskOf(String person) {
        return community.organisation().heldBy(person).stream()
                .flatMap(u -> u.staffGroup().stream())
                .findFirst();
    }

    /// When the person is to have got in touch, counted from now.
    public Instant contactDue(Person owner, Matter matter, Instant now) {
        return due(owner, community.serviceLevel(matter.kind(), matter.category(), matter.severity()), now, false);
    }

    /// When the person is to have it done, counted from now.
    public Instant finishDue(Person owner, Matter matter, Instant now) {
        return due(owner, community.serviceLevel(matter.kind(), matter.category(), matter.severity()), now, true);
    }

    private Instant due(Person owner, ServiceLevel level, Instant now, boolean finish) {
        return after(owner, level, now, finish ? level.finish() : level.contact());
    }

    private Instant after(Person owner, ServiceLevel level, Instant now, Duration time) {
        var roster = community.rosterOf(owner);
        return level.aroundTheClock() || roster.isEmpty()
                ? now.plus(time)
                : roster.get().after(now, time, community.zone(), community.holidays());
    }

    private List<Person> told(RoutingRule rule, Person owner, Place place, Instant now) {
        var told = new LinkedHashSet<Person>();
        for (Holder holder : rule.tell()) {
            told.add(community.presentOr(holder(holder, place, now), now));
        }
        told.remove(owner);
        return new ArrayList<>(told);
    }

    private Optional<String> staffGroup(RoutingRule rule, Person owner, Place place) {
        // a named owner such as the clerk sits at the community's desk, whatever the place
        var start = switch (rule.owner()) {
            case Holder.OfLevel(var level) -> community.organisation().responsible(level, place);
            case Holder.Named _, Holder.OnDuty _ -> Optional.<OrgUnit>empty();
        };
        return start.flatMap(OrgUnit::staffGroup).or(() -> deskOf(owner.id())).or(() -> wholeCommunity().staffGroup());
    }

    private Person holder(Holder holder, Place place, Instant now) {
        return switch (holder) {
            case Holder.Named(var id) -> community.people().get(id);
            case Holder.OfLevel(var level) -> firstHolder(
                    community.organisation().responsible(level, place).orElseGet(this::wholeCommunity));
            case Holder.OnDuty(var roster) -> Optional.ofNullable(community.rosters().get(roster))
                    .flatMap(r -> r.turnOf(now, community.zone()).or(() -> r.people().stream().findFirst()))
                    .flatMap(community::person)
                    .orElseGet(() -> firstHolder(wholeCommunity()));
        };
    }

    private Person firstHolder(OrgUnit unit) {
        return community.people().get(unit.holders().getFirst());
    }

    /// The lowest link that covers everything.
    private OrgUnit wholeCommunity() {
        return community.organisation().chainOf(Place.UNKNOWN).getFirst();
    }
}
