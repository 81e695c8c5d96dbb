package linli.mediator;

import java.util.function.Predicate;
import linli.mediation.DisputeCard;
import linli.mediation.MediationRules;
import linli.mediation.Offer;
import linli.mediation.Quarrels;

/// What it takes to mediate, within one transaction.
///
/// @param reachable whether somebody can be written to in private
public record Mediation(
        Quarrels quarrels, MediationRules rules, DisputeCard card, Offer.Diary diary, Predicate<String> reachable) {}
