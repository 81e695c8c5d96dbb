package linli.conversation;

import java.time.Instant;

/// A group has asked for quiet: until then Linli says nothing there unasked, but for danger.
public record Hush(String group, String askedBy, Instant askedAt, Instant until) {}
