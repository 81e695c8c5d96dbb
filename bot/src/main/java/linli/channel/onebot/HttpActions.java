package linli.channel.onebot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import linli.channel.BoundedJson;
import linli.channel.PlatformCalls;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;
import tools.jackson.databind.node.ObjectNode;

/// Tells an implementation over HTTP. Thread-safe.
final class HttpActions implements Actions {
    private final OneBotApi api;
    private final Secret token;
    private final PlatformCalls calls;

    HttpActions(OneBotApi api, Secret token, Duration patience) {
        this.api = api;
        this.token = token;
        this.calls = new PlatformCalls(api::isAt, patience, patience);
    }

    @Override
    public ActionAnswer call(String action, ObjectNode params) {
        var request = HttpRequest.newBuilder(api.address(action))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(BoundedJson.MAPPER.writeValueAsBytes(params)));
        return switch (calls.call(request)) {
            case Outcome.Answered(int status, byte[] body) -> answered(status, body);
            case Outcome.Unreached(var reason) -> new ActionAnswer.Silent(new Unreached(reason));
            case Outcome.Unknown(var reason) -> new ActionAnswer.Silent(new Unknown(reason));
            case Outcome.Forbidden(var reason) -> new ActionAnswer.Silent(new Refused(reason));
        };
    }

    private static ActionAnswer answered(int status, byte[] body) {
        String reason = "HTTP " + status;
        return switch (status) {
            case 200 -> read(body);
            // a wrong token is put right by whoever runs it; too much is so for a while
            case 401, 403, 429, 503 -> new ActionAnswer.Silent(new Unreached(reason));
            default -> new ActionAnswer.Silent(status >= 500 ? new Unknown(reason) : new Refused(reason));
        };
    }

    private static ActionAnswer read(byte[] body) {
        return BoundedJson.read(new String(body, UTF_8))
                .map(ActionAnswer::of)
                .orElseGet(() -> new ActionAnswer.Silent(new Unknown("an answer that cannot be read")));
    }
}
