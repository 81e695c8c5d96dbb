package linli.simulation;

import java.time.Duration;

/// How somebody works.
///
/// @param answersAfter how long they usually take to say yes, in their hours
/// @param worksFor how long a matter usually takes them
/// @param never how often they do not answer at all
/// @param slips how often they type a wrong number first
/// @param passesOn how often they hand a matter to somebody else, or give it back
record Temper(Duration answersAfter, Duration worksFor, double never, double slips, double passesOn) {
    static Temper of(String person) {
        return switch (person) {
            case "worker-1" -> new Temper(Duration.ofMinutes(12), Duration.ofHours(4), 0.02, 0.02, 0.05);
            case "worker-2" -> new Temper(Duration.ofMinutes(25), Duration.ofHours(6), 0.04, 0.03, 0.1);
            case "worker-3" -> new Temper(Duration.ofMinutes(110), Duration.ofHours(14), 0.12, 0.04, 0.15);
            case "worker-4" -> new Temper(Duration.ofMinutes(40), Duration.ofHours(8), 0.06, 0.15, 0.1);
            case "chief" -> new Temper(Duration.ofMinutes(35), Duration.ofHours(7), 0.03, 0.02, 0.08);
            case "street" -> new Temper(Duration.ofMinutes(90), Duration.ofHours(20), 0.1, 0, 0.05);
            default -> new Temper(Duration.ofMinutes(45), Duration.ofHours(6), 0.05, 0.05, 0.08);
        };
    }
}
