package linli.community;

/// How a rule names somebody: by name, by level of the chain, by whoever has the turn on a roster, or by what
/// somebody can do.
public sealed interface Holder {
    /// The person of that id.
    record Named(String person) implements Holder {}

    /// Written `@area`: whoever holds that level for the place.
    record OfLevel(String level) implements Holder {}

    /// Written `#duty`: whoever has the turn on that roster.
    record OnDuty(String roster) implements Holder {}

    /// Written `skill:马桶`: of those who can do it, whoever has the least to do.
    record Skilled(String skill) implements Holder {}
}
