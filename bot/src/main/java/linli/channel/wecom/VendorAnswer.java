package linli.channel.wecom;

import java.util.Optional;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What WeCom's servers answered: with HTTP 200 even where they refuse. Their own words are not passed on, for they quote what was sent.
///
/// @param body present where it can be read
public record VendorAnswer(Outcome outcome, Optional<JsonNode> body) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;

    public static VendorAnswer of(Outcome outcome) {
        return new VendorAnswer(
                outcome, outcome instanceof Outcome.Answered(int status, byte[] body) && status == OK ? read(body) : Optional.empty());
    }

    /// Empty where none can be read.
    Optional<Integer> errcode() {
        return body.map(json -> json.path("errcode")).filter(JsonNode::isInt).map(JsonNode::intValue);
    }

    String text(String field) {
        return body.map(json -> json.path(field)).filter(JsonNode::isString).map(JsonNode::stringValue).orElse("");
    }

    boolean isTokenOver() {
        return errcode().filter(code -> code == 40014 || code == 42001 || code == 41001).isPresent();
    }

    public SendOutcome asSent() {
        return switch (outcome) {
            case Outcome.Answered(int status, byte[] _) -> status == OK
                    ? errcode().map(VendorAnswer::of).orElseGet(() -> new Unknown("an answer that cannot be read"))
                    : of(status, "HTTP " + status);
            case Outcome.Unreached(var reason) -> new Unreached(reason);
            case Outcome.Unknown(var reason) -> new Unknown(reason);
            case Outcome.Forbidden(var reason) -> new Refused(reason);
        };
    }

    /// What a number of WeCom's means for a message.
    public static SendOutcome of(int errcode) {
        return switch (errcode) {
            case 0 -> new Delivered();
            // busy, too often, too many at once; what the operator can put right; a token that ends just now
            case -1, 45009, 45033, 40001, 40013, 60020, 40014, 41001, 42001 -> new Unreached("errcode " + errcode);
            // the robot was taken out of its group; none of the readers is there any more
            case 93000, 81013 -> new Gone("errcode " + errcode);
            default -> new Refused("errcode " + errcode);
        };
    }

    /// A server behind the one that answered may have got it.
    private static SendOutcome of(int status, String reason) {
        return switch (status) {
            case 429, 503 -> new Unreached(reason);
            default -> status >= 500 ? new Unknown(reason) : new Refused(reason);
        };
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
