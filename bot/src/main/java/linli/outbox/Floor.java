package linli.outbox;

import java.time.Duration;
import java.time.Instant;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;

/// A colleague speaks for a case in a residents' group and so has the floor: until then Linli says nothing of it there of its own accord.
public record Floor(String group, String caseNumber, String person, Instant until) {
    /// How long a word among neighbours is left to stand.
    public static final Duration FOR_A_WHILE = Duration.ofHours(2);
    public static final String HELD_BECAUSE = "a colleague speaks for it in the group";

    /// Whether a message has to wait for those who have the floor: nobody asked for it, and there is no danger.
    public static boolean yields(OutboundMessage message) {
        boolean ofItsOwnAccord = message.unasked() || message.purpose() == Purpose.NOTICE;
        return message.audience() == Audience.GROUP && message.purpose() != Purpose.ALARM && ofItsOwnAccord;
    }
}
