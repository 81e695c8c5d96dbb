package linli.channel.feishu;

import linli.channel.BoundedJson;
import linli.message.Audience;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import tools.jackson.databind.node.ObjectNode;

/// Texts quote what residents wrote, and that must neither call people nor dress itself up.
final class FeishuText {
    /// A request may have 20 KB, and what is written in it may need two bytes for one.
    static final int MOST_BYTES = 8_000;
    private static final String CALL_ALL = "<at user_id=\"all\"></at> ";

    private FeishuText() {}

    static String plain(String text) {
        return text.replace('<', '＜');
    }

    /// An alarm calls a whole staff group.
    static String callingAll(OutboxRow row, String plain) {
        boolean isAlarm = row.message().purpose() == Purpose.ALARM && row.message().audience() == Audience.STAFF;
        return isAlarm ? CALL_ALL + plain : plain;
    }

    static ObjectNode content(String text) {
        return BoundedJson.MAPPER.createObjectNode().put("text", text);
    }
}
