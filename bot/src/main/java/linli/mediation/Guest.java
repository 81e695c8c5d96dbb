package linli.mediation;

import java.time.Instant;

/// A colleague who was asked to help with a quarrel.
///
/// @param mediates whether they work on it like whoever has it
/// @param reads whether they may read what the sides said
/// @param by who asked them
public record Guest(int caseNumber, String person, boolean mediates, boolean reads, String by, Instant at) {
    public Guest reading() {
        return new Guest(caseNumber, person, mediates, true, by, at);
    }
}
