package linli.channel.aibot;

import java.net.URI;
import java.util.Optional;
import linli.message.InboundMessage;

/// What the robot is told.
sealed interface AibotCallback {
    /// Somebody said something, or pressed a button of a card.
    ///
    /// @param chat the group's id, in a private talk the person's
    /// @param responseUrl where it may be answered once, within an hour
    record Said(InboundMessage message, String chat, Optional<URI> responseUrl, boolean isAnsweredInBand) implements AibotCallback {}

    /// The client shows an answer that is not complete and asks how far it has come.
    record Refresh(String stream) implements AibotCallback {}

    /// Somebody opened a private talk for the first time today.
    record Entered() implements AibotCallback {}

    /// Another connection has taken over.
    record Replaced() implements AibotCallback {}

    /// Known not to concern Linli, or yet to be invented.
    record Nothing() implements AibotCallback {}
}
