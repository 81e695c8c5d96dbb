package linli.conversation;

import java.time.Instant;
import java.util.Optional;

/// Something Linli asked a person in a group or in private, and what the answer is for.
///
/// @param group empty for a private talk
/// @param caseNumber the case that lacks its place
/// @param expiresAt when an answer is no longer taken for one
public record PendingQuestion(Optional<String> group, String person, int caseNumber, Instant expiresAt) {}
