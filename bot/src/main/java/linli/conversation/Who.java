package linli.conversation;

import java.util.Optional;
import linli.message.InboundMessage;

/// Somebody where they write: what a person says in a group and what they say in private are two conversations.
///
/// @param group none for a private talk
record Who(Optional<String> group, String sender) {
    static Who wrote(InboundMessage message) {
        return new Who(message.group(), message.sender());
    }
}
