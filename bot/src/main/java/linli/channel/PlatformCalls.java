package linli.channel;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLHandshakeException;

/// Calls platforms over HTTP: only those it may call, never redirected, never for long, and what they answer is read up to a limit.
/// What may have arrived is told from what surely has not. Thread-safe.
public final class PlatformCalls {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1024 * 1024;

    private final Predicate<URI> allowed;
    private final Duration toAnswer;
    private final HttpClient client;

    /// @param allowed which addresses may be called; others come out as [Outcome.Forbidden]
    public PlatformCalls(Predicate<URI> allowed) {
        this(allowed, TO_CONNECT, TO_ANSWER);
    }

    public PlatformCalls(Predicate<URI> allowed, Duration toConnect, Duration toAnswer) {
        this.allowed = allowed;
        this.toAnswer = toAnswer;
        this.client = HttpClient.newBuilder()
                // Without this, the first request asks for an upgrade to HTTP/2, which simple gateways stumble over.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(toConnect)
                .build();
    }

    /// What came of a call. Reasons are for logs: they hold neither the address nor what was sent.
    public sealed interface Outcome {
        /// @param body what was answered, cut off at 1 MiB
        record Answered(int status, byte[] body) implements Outcome {}

        /// It has surely not arrived.
        record Unreached(String reason) implements Outcome {}

        /// It may have arrived.
        record Unknown(String reason) implements Outcome {}

        /// Linli may not call there.
        record Forbidden(String reason) implements Outcome {}
    }

    public Outcome get(URI address) {
        return call(HttpRequest.newBuilder(address).GET());
    }

    public Outcome post(URI address, String contentType, byte[] body) {
        return call(HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /// A request with headers of its own.
    public Outcome call(HttpRequest.Builder building) {
        var request = building.build();
        if (!allowed.test(request.uri())) {
            return new Outcome.Forbidden("the host is not one that may be called");
        }
        // The client's own time-out ends with the answer's headers; this one covers a body that never ends as well.
        var answer = client.sendAsync(request, BodyHandlers.ofInputStream())
                .thenApplyAsync(PlatformCalls::whole, Thread.ofVirtual()::start);
        try {
            return answer.get(toAnswer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return givenUp(answer, "no answer within " + toAnswer.toMillis() + " ms");
        } catch (ExecutionException e) {
            return outcome(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return givenUp(answer, "interrupted while sending");
        }
    }

    private static Outcome givenUp(CompletableFuture<?> answer, String reason) {
        answer.cancel(true);
        return new Outcome.Unknown(reason);
    }

    private static Outcome whole(HttpResponse<InputStream> answer) {
        try (var body = answer.body()) {
            return new Outcome.Answered(answer.statusCode(), body.readNBytes(LONGEST_ANSWER));
        } catch (IOException e) {
            return new Outcome.Unknown(e.getClass().getSimpleName());
        }
    }

    /// Only a connection that never came about is sure to have carried nothing.
    private static Outcome outcome(Throwable problem) {
        String reason = problem.getClass().getSimpleName();
        return switch (problem) {
            case HttpConnectTimeoutException _, ConnectException _, NoRouteToHostException _, UnknownHostException _,
                    SSLHandshakeException _ -> new Outcome.Unreached(reason);
            default -> new Outcome.Unknown(reason);
        };
    }
}
