package linli.channel.onebot;

import java.time.Duration;

/// How long is waited.
///
/// @param toSend until it is known whether a message was sent
/// @param toLookUp for what a message points at: it must not hold up an alarm
/// @param toBePassedBy for a message to be made ready, until the next one of the same chat goes on without it
/// @param toAnswer by when a report over HTTP is answered; the strictest of those who report give up after five seconds
record OneBotPatience(Duration toSend, Duration toLookUp, Duration toBePassedBy, Duration toAnswer) {
    static final OneBotPatience USUAL =
            new OneBotPatience(Duration.ofSeconds(10), Duration.ofSeconds(3), Duration.ofMillis(500), Duration.ofMillis(3500));
}
