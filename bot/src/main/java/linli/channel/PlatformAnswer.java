package linli.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.IntFunction;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.JsonNode;

/// What a platform's servers answered in JSON: many say HTTP 200 even where they refuse, and give a number of their own; others give it
/// along with another status. Their words are not passed on, for they quote what was sent.
///
/// @param body present where it can be read
public record PlatformAnswer(Outcome outcome, Optional<JsonNode> body) {
    private static final int OK = 200;

    public static PlatformAnswer of(Outcome outcome) {
        return new PlatformAnswer(
                outcome, outcome instanceof Outcome.Answered(int status, byte[] body) && status < 500 ? BoundedJson.read(new String(body, UTF_8)) : Optional.empty());
    }

    /// Empty where none can be read.
    public Optional<Integer> number(String field) {
        return body.map(json -> json.path(field)).filter(JsonNode::isInt).map(JsonNode::intValue);
    }

    public String text(String field) {
        return body.map(json -> json.path(field)).filter(JsonNode::isString).map(JsonNode::stringValue).orElse("");
    }

    /// What came of a message.
    ///
    /// @param code the field with the platform's own number
    /// @param meaning what such a number means for a message
    public SendOutcome asSent(String code, IntFunction<SendOutcome> meaning) {
        return switch (outcome) {
            case Outcome.Answered(int status, byte[] _) -> number(code).map(meaning::apply).orElseGet(() ->
                    status == OK ? new Unknown("an answer that cannot be read") : ofStatus(status));
            case Outcome.Unreached(var reason) -> new Unreached(reason);
            case Outcome.Unknown(var reason) -> new Unknown(reason);
            case Outcome.Forbidden(var reason) -> new Refused(reason);
        };
    }

    /// A server behind the one that answered may have got it.
    private static SendOutcome ofStatus(int status) {
        String reason = "HTTP " + status;
        return switch (status) {
            case 429, 503 -> new Unreached(reason);
            default -> status >= 500 ? new Unknown(reason) : new Refused(reason);
        };
    }
}
