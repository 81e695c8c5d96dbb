package linli.outbox;

import java.time.Instant;

/// A group or person whom a platform says nobody reaches there any more. What is for them waits until somebody binds them anew.
public record Retired(String channel, String to, String reason, Instant since) {}
