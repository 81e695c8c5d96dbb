package linli.community;

import java.util.List;
import java.util.Optional;
import linli.message.Place;

/// One link of the chain of responsibility, such as an area grid: what it covers, who holds it, where its staff talk.
///
/// @param level the name of its level, from `levels` in `config/community.yaml`
/// @param covers empty for a link that covers the whole community
/// @param holders ids of the people who hold it, the first one first
public record OrgUnit(
        String id,
        String level,
        String name,
        Optional<String> parent,
        List<Area> covers,
        List<String> holders,
        Optional<String> staffGroup) {
    public OrgUnit {
        covers = List.copyOf(covers);
        holders = List.copyOf(holders);
    }

    boolean covers(Place place) {
        for (Area area : covers) {
            if (area.covers(place)) {
                return true;
            }
        }
        return covers.isEmpty();
    }

    boolean mayCover(Place place) {
        return covers.isEmpty() || covers.stream().anyMatch(area -> area.mayCover(place));
    }
}
