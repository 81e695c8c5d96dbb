package linli.channel.onebot;

import java.util.Optional;
import linli.message.MessageId;

/// What somebody said, before what it points at is looked up.
record UnresolvedOneBotMessage(MessageId id, Optional<String> group, String sender, Optional<String> name, OneBotContent content) {
    /// The group, in a private talk the other person.
    String chat() {
        return group.orElse(sender);
    }
}
