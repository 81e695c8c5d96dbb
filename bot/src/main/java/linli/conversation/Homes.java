package linli.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import linli.community.Community;
import linli.community.Group;
import linli.message.InboundMessage;
import linli.message.Place;

/// Where residents live, by the groups of neighbours in which they write, and by the house that they name in private: whoever wrote in that of 16栋 and then writes in private lives there. In memory; of
/// what they wrote nothing is kept. Thread-safe.
public final class Homes {
    private static final int MOST = 100_000;
    private static final int MOST_OF_ONE = 8;

    private final Cache<String, List<Place>> byPerson = Caffeine.newBuilder().maximumSize(MOST).build();

    /// Remembers in which group of neighbours somebody writes; those who work for the community write in many.
    ///
    /// @param where the group; empty for a private talk, which tells nothing
    public void noteGroup(Community community, Optional<String> where, String person) {
        where.flatMap(community::group)
                .filter(group -> !group.isStaff() && community.person(person).isEmpty())
                .map(Group::place)
                .ifPresent(place -> byPerson.asMap().merge(person, List.of(place), Homes::withOneMore));
    }

    /// Where somebody writes in so many groups, one more tells nothing.
    private static List<Place> withOneMore(List<Place> known, List<Place> now) {
        return known.size() == MOST_OF_ONE || known.containsAll(now) ? known : newestFirst(known, now);
    }

    /// Remembers which house somebody names who writes in private: mostly their own, and where they name several, the compound is all that they have in common.
    public void noteNamed(Community community, InboundMessage message, Place named) {
        boolean isTheirs = message.isPrivate() && message.forwarded().isEmpty() && community.person(message.sender()).isEmpty();
        Optional.of(named).filter(_ -> isTheirs && named.compound().isPresent() && named.building().isPresent())
                .map(house -> new Place(house.compound(), house.building(), house.unit(), Optional.empty(), Optional.empty()))
                .ifPresent(house -> byPerson.asMap().merge(message.sender(), List.of(house), Homes::newestFirst));
    }

    private static List<Place> newestFirst(List<Place> known, List<Place> now) {
        return Stream.concat(now.stream(), known.stream()).distinct().limit(MOST_OF_ONE).toList();
    }

    /// What it tells of where things are that somebody writes here: the place of the group, or in private where they live. Of several groups those count
    /// that agree with their card, and of these what they have in common.
    ///
    /// @param card the place that the name on their card tells
    public Place whereSaid(Community community, InboundMessage message, Function<String, Place> card) {
        Place said = community.placeOf(message.group(), message.sender());
        if (!message.isPrivate() || !said.isUnknown()) {
            return said;
        }
        var groups = Optional.ofNullable(byPerson.getIfPresent(message.sender())).orElse(List.of());
        Place onTheCard = groups.isEmpty() ? Place.UNKNOWN : message.name().map(card).orElse(Place.UNKNOWN);
        var fitting = groups.stream().filter(group -> !group.contradicts(onTheCard)).toList();
        return inCommon(fitting.isEmpty() ? groups : fitting);
    }

    private static Place inCommon(List<Place> places) {
        var compound = only(places, Place::compound);
        var building = compound.flatMap(_ -> only(places, Place::building));
        return new Place(compound, building, building.flatMap(_ -> only(places, Place::unit)), Optional.empty(), Optional.empty());
    }

    private static Optional<String> only(List<Place> places, Function<Place, Optional<String>> part) {
        var said = places.stream().flatMap(place -> part.apply(place).stream()).distinct().toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }
}
