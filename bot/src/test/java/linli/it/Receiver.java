package linli.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A gateway that messages are pushed to, and what it got.
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final String secret;
    private final IntUnaryOperator statusOf;

    /// One POST, and what was answered to it.
    record Delivery(JsonNode message, boolean isSigned, String contentType, int status) {
        String id() {
            return message.path("id").asString();
        }

        boolean isTaken() {
            return status / 100 == 2;
        }
    }

    /// @param port 0 for a free one
    /// @param statusOf what to answer to the n-th request, counted from 0
    private Receiver(int port, String secret, IntUnaryOperator statusOf) throws IOException {
        this.secret = secret;
        this.statusOf = statusOf;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /// One that gives these answers in turn, and the last one from then on.
    static Receiver answering(String secret, int... statuses) throws IOException {
        return new Receiver(0, secret, i -> statuses[Math.min(i, statuses.length - 1)]);
    }

    /// One that is back after it was away.
    static Receiver backOn(int port, String secret) throws IOException {
        return new Receiver(port, secret, _ -> 200);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/linli";
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /// The ids of the messages it took, as often as it took them.
    List<String> taken() {
        return deliveries.stream().filter(Delivery::isTaken).map(Delivery::id).toList();
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            var timestamp = headers.getFirst("X-Linli-Timestamp");
            boolean isSigned = SignedClient.signature(secret, timestamp, body).equals(headers.getFirst("X-Linli-Signature"));
            int status = statusOf.applyAsInt(deliveries.size());
            deliveries.add(new Delivery(
                    JsonMapper.shared().readTree(body), isSigned, headers.getFirst("Content-Type"), status));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
