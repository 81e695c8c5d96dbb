package linli.channel.dingtalk;

import java.util.Optional;
import linli.message.InboundMessage;

/// What somebody said to the robot, and where the chat may be spoken to for a while.
record SessionMessage(InboundMessage message, Optional<Session> session) {
    String chat() {
        return message.group().orElse(message.sender());
    }
}
