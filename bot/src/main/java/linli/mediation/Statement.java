package linli.mediation;

import java.time.Instant;
import linli.message.MessageId;

/// What somebody said about a quarrel, for the mediator alone.
///
/// @param by the sender, who may have passed on what the side said
public record Statement(int caseNumber, Side side, String by, Instant at, String text, MessageId source) {}
