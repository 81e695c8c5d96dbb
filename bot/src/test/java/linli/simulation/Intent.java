package linli.simulation;

/// What somebody means by a message: known to whoever wrote it, and never told to Linli.
enum Intent {
    CHATTER, MATTER, OUTAGE, QUARREL, DANGER, SCAM, IDEA, QUESTION, FORWARD, PLACE, THANKS, SOLVED, UNSOLVED, PROGRESS, WITHDRAWAL, HUMAN, QUIET,
    STRANGER, STAFF_TALK, ACCEPT, TRANSFER, RETURN, RESULT, DELAY, HASTEN, ADDITION, LOOK, WHY, LEAVE,
    STAND_DOWN, MEDIATION, STATEMENT, SLIP;

    /// Whether whoever wrote it waits for a word.
    boolean awaitsAWord() {
        return switch (this) {
            case PROGRESS, WITHDRAWAL, HUMAN, UNSOLVED, LOOK, WHY, LEAVE, HASTEN -> true;
            case CHATTER, MATTER, OUTAGE, QUARREL, DANGER, SCAM, IDEA, QUESTION, FORWARD, PLACE, THANKS, SOLVED, QUIET, STRANGER, STAFF_TALK,
                    ACCEPT, TRANSFER, RETURN, RESULT, DELAY, ADDITION, STAND_DOWN, MEDIATION, STATEMENT, SLIP -> false;
        };
    }
}
