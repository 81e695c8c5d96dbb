package linli.channel.dingtalk;

import linli.channel.BoundedJson;
import tools.jackson.databind.node.ObjectNode;

/// A message in the form that all robots of DingTalk speak in. Texts are shown as they are, and call nobody by themselves.
final class RobotWords {
    private RobotWords() {}

    static ObjectNode text(String text, boolean callsAll) {
        var message = BoundedJson.MAPPER.createObjectNode().put("msgtype", "text");
        message.putObject("text").put("content", text);
        if (callsAll) {
            message.putObject("at").put("isAtAll", true);
        }
        return message;
    }
}
