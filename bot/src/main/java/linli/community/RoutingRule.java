package linli.community;

import java.util.List;
import java.util.Optional;

/// One row of `config/routing.yaml`: who gets a matter, who else hears of it, and whether it is for one pair of eyes only.
///
/// @param id how explanations name the row
/// @param outOfHours who takes it while the owner is off duty; empty when it waits for the owner
/// @param confidential the card goes to the owner in private, never to a staff group
public record RoutingRule(
        String id, Match match, Holder owner, Optional<Holder> outOfHours, List<Holder> tell, boolean confidential) {
    public RoutingRule {
        tell = List.copyOf(tell);
    }
}
