package linli.channel.open;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import linli.channel.PlatformCalls;
import linli.channel.PlatformCalls.Outcome;
import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.json.JsonMapper;

/// Brings messages to a gateway: one signed POST each, under an id by which the gateway knows a repeat. Thread-safe.
public final class OpenDelivery implements OutputChannel {
    public static final String NAME = "open";

    private final OpenSignature signature;
    private final Clock clock;
    private final HttpRequest.Builder template;
    private final PlatformCalls calls;
    private final JsonMapper json = JsonMapper.shared();

    public OpenDelivery(URI url, OpenSignature signature, Clock clock) {
        this(url, signature, clock, new PlatformCalls(url::equals));
    }

    OpenDelivery(URI url, OpenSignature signature, Clock clock, PlatformCalls calls) {
        this.signature = signature;
        this.clock = clock;
        this.template = HttpRequest.newBuilder(url).header("Content-Type", "application/json; charset=utf-8");
        this.calls = calls;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean knowsRepeats() {
        return true;
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        return switch (calls.call(request(body(row)))) {
            case Outcome.Answered(var status, var _) -> outcome(status);
            case Outcome.Unreached(var reason) -> new Unreached(reason);
            case Outcome.Unknown(var reason) -> new Unknown(reason);
            case Outcome.Forbidden(var reason) -> new Refused(reason);
        };
    }

    private byte[] body(OutboxRow row) {
        var sent = row.asSent();
        return json.writeValueAsBytes(json.createObjectNode()
                .put("id", sent.id())
                .put("to", sent.to())
                .put("audience", sent.audience().code())
                .put("text", sent.text()));
    }

    private HttpRequest.Builder request(byte[] body) {
        long timestamp = clock.instant().getEpochSecond();
        return template.copy()
                .header(OpenSignature.TIMESTAMP_HEADER, Long.toString(timestamp))
                .header(OpenSignature.SIGNATURE_HEADER, signature.sign(timestamp, body))
                .POST(BodyPublishers.ofByteArray(body));
    }

    private static SendOutcome outcome(int status) {
        return switch (status / 100) {
            case 2 -> new Delivered();
            case 4 -> new Refused("HTTP " + status);
            default -> new Unreached("HTTP " + status);
        };
    }
}
