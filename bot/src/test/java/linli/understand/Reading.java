package linli.understand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.Examples;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Place;

/// Texts as the shipped Linli reads them, for tests.
final class Reading {
    private Reading() {}

    static Understanding of(String text) {
        return of(text, Optional.empty(), Place.UNKNOWN);
    }

    /// @param name what the group calls the sender
    static Understanding of(String text, Optional<String> name, Place whereSaid) {
        var message = new InboundMessage(
                new MessageId("test", "test", "m-1"), Optional.empty(), "somebody", name, Instant.EPOCH, text, false,
                Optional.empty(), List.of());
        return Examples.site().interpreter().interpret(message, whereSaid);
    }

    /// What needs somebody.
    static List<Issue> issues(String text) {
        return of(text).pieces().stream().filter(Issue::needsSomebody).toList();
    }
}
