package linli.digest;

import java.util.Optional;

/// What a message of Linli's in a staff group is about, for whoever quotes it.
///
/// @param message its number in the outbox
/// @param answer the number of an answer; empty for the digest itself
public record Pointer(long message, int digest, Optional<Integer> answer) {}
