package linli.conversation;

import java.time.Instant;
import java.util.Optional;

/// A fact that Linli asked a person for, because the answer to their question hangs on it.
///
/// @param group empty for a private talk
/// @param entry the entry that answers
/// @param question as it was put
/// @param fact the id of what was asked for
/// @param expiresAt when a reply is no longer taken for one
public record PendingFact(Optional<String> group, String person, String entry, String question, String fact, Instant expiresAt) {}
