package linli.channel;

import linli.message.InboundMessage;

/// Decides whether a message is turned away because there is too much to do. Must only ever do so to plain chatter.
public interface LoadGate {
    /// Turns nothing away.
    LoadGate OPEN = message -> false;

    boolean sheds(InboundMessage message);
}
