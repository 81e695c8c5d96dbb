package linli.mediation;

import java.time.Instant;

/// When both sides of a quarrel come to the clinic, or meet somewhere else. A new one takes the place of the one before it.
///
/// @param clinic by the roster that it keeps; of another place what it is called
public record Appointment(int caseNumber, String clinic, Instant at, String by) {
    /// Where they meet, as people call it.
    public String where(MediationRules.Clinic ours) {
        return clinic.equals(ours.roster()) ? ours.name() : clinic;
    }
}
