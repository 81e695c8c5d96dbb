package linli.channel.dingtalk;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.channel.PlatformAnswer;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.JsonNode;

/// What DingTalk's newer servers answer to an application: a status that says how it went, and a word where it went wrong.
record ApiAnswer(PlatformAnswer answer) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final Pattern PASSING = Pattern.compile("(?i).*(throttling|qpslimit|flowcontrol|serviceunavailable|system).*");

    /// The vendor's word for what is wrong.
    Optional<String> code() {
        return Optional.of(answer.text("code")).filter(code -> CODE.matcher(code).matches());
    }

    boolean isTokenOver() {
        return isStatus(401) || code().filter("InvalidAuthentication"::equals).isPresent();
    }

    SendOutcome asSent() {
        return switch (answer.outcome()) {
            case Outcome.Answered(int status, byte[] _) -> asSent(status);
            case Outcome.Unreached(var reason) -> new Unreached(reason);
            case Outcome.Unknown(var reason) -> new Unknown(reason);
            case Outcome.Forbidden(var reason) -> new Refused(reason);
        };
    }

    private SendOutcome asSent(int status) {
        String reason = code().orElse("HTTP " + status);
        if (status >= 500) {
            return status == 503 ? new Unreached(reason) : new Unknown(reason);
        }
        if (status != 200) {
            return refused(status, reason);
        }
        if (names("invalidStaffIdList")) {
            return new Gone("invalidStaffIdList");
        }
        if (names("flowControlledStaffIdList")) {
            return new Unreached("flowControlledStaffIdList");
        }
        return answer.text("processQueryKey").isEmpty() ? new Unknown("an answer that cannot be read") : new Delivered();
    }

    private SendOutcome refused(int status, String reason) {
        return switch (reason) {
            case "staffId.notExisted", "group.disbanded", "invalid.openConversationId", "miss.openConversationId" -> new Gone(reason);
            // what the operator can put right
            case "bot.stopped", "InvalidAuthentication" -> new Unreached(reason);
            default -> status == 401 || status == 403 || status == 429 || PASSING.matcher(reason).matches()
                    ? new Unreached(reason)
                    : new Refused(reason);
        };
    }

    private boolean names(String list) {
        return answer.body().map(json -> json.path(list)).filter(JsonNode::isArray).filter(array -> !array.isEmpty()).isPresent();
    }

    private boolean isStatus(int status) {
        return answer.outcome() instanceof Outcome.Answered(int answered, byte[] _) && answered == status;
    }
}
