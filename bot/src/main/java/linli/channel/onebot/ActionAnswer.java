package linli.channel.onebot;

import java.util.regex.Pattern;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.JsonNode;

/// What an implementation made of an action.
sealed interface ActionAnswer {
    record Done(JsonNode data) implements ActionAnswer {}

    /// It said no.
    record Declined(SendOutcome why) implements ActionAnswer {}

    /// It said nothing.
    record Silent(SendOutcome why) implements ActionAnswer {}

    Pattern TIME_OUT = Pattern.compile("(?i)time-?out|timed out|超时");

    static ActionAnswer of(JsonNode json) {
        var code = json.path("retcode");
        if (!code.isInt()) {
            return new Silent(new Unknown("an answer that cannot be read"));
        }
        return switch (code.intValue()) {
            // 1: taken, to be done in its own time
            case 0, 1 -> new Done(json.path("data"));
            // what is asked for wrongly today is asked for wrongly tomorrow
            case 400, 404, 1400, 1404 -> new Declined(new Refused("retcode " + code));
            default -> new Declined(isTimeOut(json) ? new Unknown("retcode " + code) : new Unreached("retcode " + code));
        };
    }

    /// The numbers for everything else that can go wrong differ from one program to the next, and mean little. But one whose QQ did not
    /// answer in time does not know whether it has sent the message.
    private static boolean isTimeOut(JsonNode json) {
        return TIME_OUT.matcher(json.path("message").asString("") + json.path("msg").asString("") + json.path("wording").asString("")).find();
    }
}
