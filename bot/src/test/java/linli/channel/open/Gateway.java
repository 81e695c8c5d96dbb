package linli.channel.open;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/// A gateway on a port of its own that answers as a test wants and shows what it got.
final class Gateway implements AutoCloseable {
    static final int NEVER = -1;
    /// Says 200 and then never ends what it has to say.
    static final int ENDLESS = -2;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final IntUnaryOperator statusOf;

    record Request(String method, String path, String contentType, String timestamp, String signature, String body) {}

    private Gateway(IntUnaryOperator statusOf) throws IOException {
        this.statusOf = statusOf;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// One that gives these answers in turn, and the last one from then on.
    static Gateway answering(int... statuses) throws IOException {
        return new Gateway(i -> statuses[Math.min(i, statuses.length - 1)]);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/linli");
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            requests.add(new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("Content-Type"),
                    headers.getFirst("X-Linli-Timestamp"),
                    headers.getFirst("X-Linli-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            int status = statusOf.applyAsInt(requests.size() - 1);
            switch (status) {
                case NEVER -> closing.await();
                case ENDLESS -> {
                    exchange.sendResponseHeaders(200, 0);
                    closing.await();
                }
                case 302 -> {
                    exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
                    exchange.sendResponseHeaders(302, -1);
                }
                case 204 -> exchange.sendResponseHeaders(204, -1);
                default -> {
                    byte[] body = "答".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
