package linli.mediation;

import java.time.Instant;

/// When both sides of a quarrel come to the clinic. A new one takes the place of the one before it.
///
/// @param clinic by the roster that it keeps
public record Appointment(int caseNumber, String clinic, Instant at, String by) {}
