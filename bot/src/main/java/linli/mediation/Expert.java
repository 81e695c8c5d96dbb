package linli.mediation;

/// Who is asked about a sort of quarrel, by a row of `config/mediation.yaml`.
public sealed interface Expert {
    /// One person, by id.
    record Colleague(String id) implements Expert {}

    /// Whoever has the skill.
    record Skilled(String skill) implements Expert {}

    /// An office elsewhere that is called.
    record Office(String name, String phone) implements Expert {}
}
