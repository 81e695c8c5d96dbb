package linli.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import linli.cases.Because.Way;
import linli.cases.Choosing.Chosen;
import linli.community.Community;
import linli.community.Group;
import linli.community.Holder;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.community.RoutedMatter;
import linli.community.RoutingRule;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;
import linli.text.PlainText;

/// Finds the right person for a matter by the rows of `config/routing.yaml`, the chain of responsibility and the rosters. Whoever it is
/// about is passed by at every step.
///
/// @param load how many open cases a person has; looked up only where several could take a matter
public record Routing(Community community, ToIntFunction<String> load) {
    /// Where everybody has as much to do as everybody else.
    public Routing(Community community) {
        this(community, _ -> 0);
    }

    /// Who is told of a matter beside its owner.
    public List<Person> toldOf(Case about, Instant now) {
        return assign(about.matter(), now).tell();
    }

    /// The matter as far as routing cares.
    ///
    /// @param text what the reporter said
    /// @param isPrivate whether Linli alone was told
    /// @param isForFew whether it has turned out to be for few eyes, whatever was told first
    public record Matter(Kind kind, Optional<String> category, Severity severity, Place place, String text, boolean isPrivate, boolean isForFew) {
        /// As it was told first.
        public Matter(Kind kind, Optional<String> category, Severity severity, Place place, String text, boolean isPrivate) {
            this(kind, category, severity, place, text, isPrivate, false);
        }

        /// Of which nothing was said that matters.
        public Matter(Kind kind, Optional<String> category, Severity severity, Place place) {
            this(kind, category, severity, place, "", false);
        }
    }

    /// @param group in which it was told of
    Assignment assign(Matter matter, Optional<String> group, Instant now) {
        return assign(near(matter, group), now);
    }

    /// A public spot that is told of in the group of a house is for those who have that house, as somebody has to go there.
    private Matter near(Matter matter, Optional<String> group) {
        boolean isASpot = matter.place().building().isEmpty() && matter.place().spot().isPresent();
        var house = group.flatMap(community::group).map(Group::place).filter(place -> isASpot && place.building().isPresent());
        return house.map(matter.place()::within)
                .map(place -> new Matter(matter.kind(), matter.category(), matter.severity(), place, matter.text(), matter.isPrivate()))
                .orElse(matter);
    }

    public Assignment assign(Matter matter, Instant now) {
        var rule = community.route(new RoutedMatter(
                matter.kind(), matter.category(), matter.severity(), matter.place(), PlainText.of(matter.text()), matter.isPrivate(), matter.isForFew()));
        var passedBy = passedBy(matter);
        var choosing = new Choosing(community, load, matter, passedBy, now);
        var chosen = choose(rule, choosing, now);
        var owner = chosen.person();
        // what is about a colleague is for one pair of eyes; in danger all who can come must know
        boolean confidential = rule.confidential() || !passedBy.isEmpty() && matter.kind() != Kind.EMERGENCY;
        var because = new Because(
                rule.id(), owner.roster(), level(matter), chosen.way(), chosen.insteadOf().map(Person::id));
        return new Assignment(
                owner,
                confidential ? Optional.empty() : readBy(owner, chosen.way(), matter).or(() -> staffGroup(rule, choosing, owner, matter.place())),
                // neither is it for those who would hear of such a matter otherwise
                confidential && !rule.confidential() ? List.of() : told(rule, choosing, owner),
                confidential,
                deadlines().contact(owner, matter, now),
                deadlines().finish(owner, matter, now),
                rule.id(),
                because);
    }

    /// Whoever is on duty for others reads of it at their own desk; a danger everybody reads who works where it is.
    private Optional<String> readBy(Person owner, Way way, Matter matter) {
        return way == Way.OUT_OF_HOURS && matter.kind() != Kind.EMERGENCY ? deskOf(owner.id()) : Optional.empty();
    }

    private static Chosen choose(RoutingRule rule, Choosing choosing, Instant now) {
        var regular = choosing.owner(rule.owner());
        return rule.outOfHours()
                .filter(_ -> !choosing.community().isOnDuty(regular.person(), now))
                .map(choosing::owner)
                .map(stand -> stand.way() != Way.REGULAR || stand.person().equals(regular.person())
                        ? stand
                        : new Chosen(stand.person(), Way.OUT_OF_HOURS, Optional.of(regular.person())))
                .orElse(regular);
    }

    /// The ids of those whom the matter is about.
    public Set<String> passedBy(Matter matter) {
        return community.complainedAbout(matter.kind(), matter.category(), matter.place(), matter.text());
    }

    /// Who takes over when the owner did not answer in time: whoever is there on the next level up, and nobody above the top. Where the
    /// owner already stands in for that one, the level above it.
    public Optional<Person> nextAbove(String owner, Matter matter, Instant now) {
        var organisation = community.organisation();
        var choosing = new Choosing(community, load, matter, passedBy(matter), now);
        boolean isInTheChain = !organisation.heldBy(owner).isEmpty();
        boolean isVolunteer = community.person(owner).filter(Person::isVolunteer).isPresent();
        var link = isInTheChain ? organisation.above(owner)
                : Optional.of(isVolunteer ? choosing.nearestDesk() : choosing.wholeCommunity());
        return choosing.above(link, Set.of(owner));
    }

    /// Who has an open case while its owner is away: a stand-in, or the next one above; empty where the owner is there after all, or
    /// nobody else is.
    Optional<Assignment> standIn(Person absent, Case open, Instant now) {
        var matter = open.matter();
        if (!community.isAway(absent, now)) {
            return Optional.empty();
        }
        var standIn = community.present(absent, now, passedBy(matter));
        return standIn.or(() -> nextAbove(absent.id(), matter, now)).map(person -> new Assignment(
                person,
                open.confidential() ? Optional.empty() : deskOf(person.id()),
                List.of(),
                open.confidential(),
                deadlines().contact(person, matter, now),
                open.finishDue(),
                open.rule(),
                new Because(
                        open.rule(), person.roster(), level(matter), standIn.isPresent() ? Way.STANDS_IN : Way.NOBODY_THERE,
                        Optional.of(absent.id()))));
    }

    /// Whoever has it; for one who has left the files since, whoever would get it now.
    Person ownerOf(Case about, Instant now) {
        return community.person(about.owner()).orElseGet(() -> assign(about.matter(), now).owner());
    }

    /// Who has it again when it is taken up once more: whoever had it, or whoever stands in for them.
    Person ownerNow(Case about, Instant now) {
        return community.person(about.owner()).map(person -> community.presentOr(person, now)).orElseGet(() -> ownerOf(about, now));
    }

    /// Who rules where a case is refused again and again: whoever holds the community, or the next level that is not one of the refusers.
    Optional<Person> ruler(Matter matter, Set<String> refusers, Instant now) {
        var choosing = new Choosing(community, load, matter, passedBy(matter), now);
        return choosing.above(Optional.of(choosing.wholeCommunity()), refusers);
    }

    /// When the person is to have got in touch, counted from now.
    Instant contactDue(Person owner, Matter matter, Instant now) {
        return deadlines().contact(owner, matter, now);
    }

    /// When the person is to have it done, counted from now.
    Instant finishDue(Person owner, Matter matter, Instant now) {
        return deadlines().finish(owner, matter, now);
    }

    /// The staff group in which the person's cards are read.
    public Optional<String> deskOf(String person) {
        return community.organisation().heldBy(person).stream()
                .flatMap(u -> u.staffGroup().stream())
                .findFirst();
    }

    Deadlines deadlines() {
        return new Deadlines(community);
    }

    private String level(Matter matter) {
        return community.serviceLevel(matter.kind(), matter.category(), matter.severity(), PlainText.of(matter.text())).id();
    }

    private static List<Person> told(RoutingRule rule, Choosing choosing, Person owner) {
        var told = new LinkedHashSet<Person>();
        for (Holder holder : rule.tell()) {
            choosing.listener(holder).ifPresent(told::add);
        }
        told.remove(owner);
        return new ArrayList<>(told);
    }

    /// Where no one reads along whom it is about.
    private Optional<String> staffGroup(RoutingRule rule, Choosing choosing, Person owner, Place place) {
        // a named owner such as the clerk sits at the community's desk, whatever the place
        var start = switch (rule.owner()) {
            case Holder.OfLevel(var level) -> community.organisation().responsible(level, place);
            case Holder.Named _, Holder.OnDuty _ -> Optional.<OrgUnit>empty();
            case Holder.Skilled _ -> Optional.of(choosing.nearestDesk());
        };
        return start.filter(unit -> unit.holders().stream().noneMatch(choosing.passedBy()::contains))
                .flatMap(OrgUnit::staffGroup)
                .or(() -> deskOf(owner.id()))
                .or(() -> choosing.wholeCommunity().staffGroup());
    }

    /// Who is meant for a matter at this hour and can be there; nobody whom it is about.
    public Optional<Person> listener(Holder holder, Matter matter, Instant now) {
        return new Choosing(community, load, matter, passedBy(matter), now).listener(holder);
    }
}
