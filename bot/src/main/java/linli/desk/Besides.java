package linli.desk;

/// What a colleague's message would tell of by itself, were it not about a case that is known.
public enum Besides {
    NOTHING,
    A_MATTER,
    A_DANGER,
    /// What others have told, and is none of their own words.
    PASSED_ON
}
