package linli.decide;

/// Why a decision fell as it did, for whoever asks "为什么没回".
public enum Reason {
    NEEDS_NOBODY,
    NOT_SURE_ENOUGH,
    STAFF_TALK,
    BUDGET_USED_UP,
    SAID_ALREADY,
    ANSWERED_BY_ENTRY,
    NO_ENTRY_ANSWERS,
    IDEA_FOR_THE_DIGEST,
    PLACE_MISSING,
    FACT_MISSING,
    TOPIC_MISSING,
    NEW_MATTER,
    SAME_MATTER,
    ECHOED,
    SCAM,
    DANGER,
    CALLED_AND_NOTHING_FITS,
    HUMAN_WANTED
}
