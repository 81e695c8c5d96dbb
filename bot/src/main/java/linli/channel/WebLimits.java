package linli.channel;

import java.time.Duration;

/// How much, and how long, the server puts up with.
///
/// @param body bytes of a request's body
/// @param idle between two requests of a connection
/// @param slow for a request to arrive once it has begun, and for an answer to be taken
/// @param lingering for a client to stop sending what is not read any more
/// @param closing for requests in flight when the server is closed
record WebLimits(
        int body, int connections, Duration idle, Duration slow, Duration lingering, Duration closing) {
    static final WebLimits USUAL = new WebLimits(
            64 * 1024,
            10_000,
            Duration.ofSeconds(75),
            Duration.ofSeconds(20),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));
}
