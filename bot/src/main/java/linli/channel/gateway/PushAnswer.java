package linli.channel.gateway;

import java.util.Optional;
import linli.channel.PlatformAnswer;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.JsonNode;

/// What a gateway made of a text that it was to say: it answers 200 also where it found nobody.
record PushAnswer(Outcome outcome) {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    SendOutcome asSent() {
        return switch (outcome) {
            case Outcome.Answered(int status, byte[] _) -> switch (status) {
                case OK -> PlatformAnswer.of(outcome).body().map(PushAnswer::meaning).orElseGet(() -> new Unknown("an answer that cannot be read"));
                // the account is logged out, or the token is wrong: both are for the operator to put right
                case UNAUTHORIZED, 429, 502, 503 -> new Unreached("HTTP " + status);
                default -> status >= 500 ? new Unknown("HTTP " + status) : new Refused("HTTP " + status);
            };
            case Outcome.Unreached(var reason) -> new Unreached(reason);
            case Outcome.Unknown(var reason) -> new Unknown(reason);
            case Outcome.Forbidden(var reason) -> new Refused(reason);
        };
    }

    private static SendOutcome meaning(JsonNode body) {
        if (body.path("success").asBoolean(false)) {
            return new Delivered();
        }
        var task = body.path("task");
        if (!task.path("notFound").isEmpty() || !task.isObject() && message(body).filter(text -> text.endsWith("is not found")).isPresent()) {
            return new Gone("not found");
        }
        return task.path("reject").isEmpty() ? new Unknown("the account could not say it") : new Refused("rejected");
    }

    private static Optional<String> message(JsonNode body) {
        return Optional.of(body.path("message")).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
