package linli.identity;

import java.time.Instant;

/// The id by which a platform knows a group or person that Linli knows by its own. Names change, and on some platforms ids do too: what
/// was agreed on last counts.
///
/// @param channel the platform's name in the configuration
/// @param platformId as the platform writes it
/// @param id as the configuration writes it
/// @param by who let Linli in
public record Alias(String channel, IdentityKind party, String platformId, String id, Instant since, String by) {}
