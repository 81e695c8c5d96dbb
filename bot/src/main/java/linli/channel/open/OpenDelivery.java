package linli.channel.open;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
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

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private final OpenSignature signature;
    private final Clock clock;
    private final Duration toAnswer;
    private final HttpRequest.Builder template;
    private final HttpClient client;
    private final JsonMapper json = JsonMapper.shared();

    public OpenDelivery(URI url, OpenSignature signature, Clock clock) {
        this(url, signature, clock, TO_CONNECT, TO_ANSWER);
    }

    OpenDelivery(URI url, OpenSignature signature, Clock clock, Duration toConnect, Duration toAnswer) {
        this.signature = signature;
        this.clock = clock;
        this.toAnswer = toAnswer;
        this.template = HttpRequest.newBuilder(url).header("Content-Type", "application/json; charset=utf-8");
        this.client = HttpClient.newBuilder()
                // Without this, the first request asks for an upgrade to HTTP/2, which simple gateways stumble over.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(toConnect)
                .build();
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
        // The client's own time-out ends with the answer's headers; this one covers a body that never ends as well.
        var answer = client.sendAsync(request(body(row)), BodyHandlers.discarding());
        try {
            return outcome(answer.get(toAnswer.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Unknown("no answer within " + toAnswer.toMillis() + " ms");
        } catch (ExecutionException e) {
            return outcome(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Unknown("interrupted while sending");
        }
    }

    private byte[] body(OutboxRow row) {
        var sent = row.asSent();
        return json.writeValueAsBytes(json.createObjectNode()
                .put("id", sent.id())
                .put("to", sent.to())
                .put("audience", sent.audience().code())
                .put("text", sent.text()));
    }

    private HttpRequest request(byte[] body) {
        long timestamp = clock.instant().getEpochSecond();
        return template.copy()
                .header(OpenSignature.TIMESTAMP_HEADER, Long.toString(timestamp))
                .header(OpenSignature.SIGNATURE_HEADER, signature.sign(timestamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static SendOutcome outcome(int status) {
        return switch (status / 100) {
            case 2 -> new Delivered();
            case 4 -> new Refused("HTTP " + status);
            default -> new Unreached("HTTP " + status);
        };
    }

    /// Only a connection that never came about is sure to have carried nothing.
    private static SendOutcome outcome(Throwable problem) {
        String reason = problem.getClass().getSimpleName();
        return switch (problem) {
            case HttpConnectTimeoutException _, ConnectException _, NoRouteToHostException _, UnknownHostException _,
                    SSLHandshakeException _ -> new Unreached(reason);
            default -> new Unknown(reason);
        };
    }
}
