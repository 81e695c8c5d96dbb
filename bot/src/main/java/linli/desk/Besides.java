package linli.desk;

/// What a colleague's message would tell of by itself, were it not about a case that is known.
public enum Besides {
    NOTHING,
    /// Something that is wrong, and nobody can tell where.
    A_MATTER_SOMEWHERE,
    A_MATTER,
    A_DANGER,
    /// What others have told, and is none of their own words.
    PASSED_ON;

    /// Whether it may well be on something that is known.
    boolean isNoneOfItsOwn() {
        return this == NOTHING || this == A_MATTER_SOMEWHERE;
    }

    boolean isAMatter() {
        return this == A_MATTER || this == A_MATTER_SOMEWHERE;
    }
}
