package linli.message;

/// What makes a message the same message when a platform sends it again.
///
/// @param channel the platform it came by, such as `open`
/// @param account whose account of that platform received it
/// @param id the platform's own id
public record MessageId(String channel, String account, String id) {}
