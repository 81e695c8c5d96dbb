package linli.community;

/// How a rule names somebody: by name, by level of the chain, or by whoever has the turn on a roster.
public sealed interface Holder {
    /// The person of that id.
    record Named(String person) implements Holder {}

    /// Written `@area`: whoever holds that level for the place.
    record OfLevel(String level) implements Holder {}

    /// Written `#duty`: whoever has the turn on that roster.
    record OnDuty(String roster) implements Holder {}
}
