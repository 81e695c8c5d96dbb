package linli.channel.aibot;

import java.net.URI;
import java.util.Optional;
import linli.message.InboundMessage;

/// What the robot is told.
sealed interface AibotCallback {
    /// Somebody said something.
    ///
    /// @param chat the group's id, in a private talk the person's
    /// @param responseUrl where it may be answered once, within an hour
    record Said(InboundMessage message, String chat, Optional<URI> responseUrl) implements AibotCallback {}

    /// Somebody tapped on a card, which says what the button says. It is not answered where it stands: the card may change, no more.
    ///
    /// @param task which card it was
    record Pressed(Said said, Optional<String> task) implements AibotCallback {}

    /// The client shows an answer that is not complete and asks how far it has come.
    record Refresh(String stream) implements AibotCallback {}

    /// Somebody opened a private talk for the first time today.
    record Entered() implements AibotCallback {}

    /// Another connection has taken over.
    record Replaced() implements AibotCallback {}

    /// Known not to concern Linli, or yet to be invented.
    record Nothing() implements AibotCallback {}
}
