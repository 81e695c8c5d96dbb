package linli.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/// Small routes to talk to, and what became of them.
final class TestRoutes {
    static final WebLimits HASTY = new WebLimits(
            64 * 1024, 4, Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofMillis(500), Duration.ofSeconds(5));

    /// Requests to `/later`, each to be answered by the test.
    final BlockingQueue<CompletableFuture<WebResponse>> later = new LinkedBlockingQueue<>();
    final CountDownLatch closedSockets = new CountDownLatch(1);
    final List<RefusalReason> refused = new CopyOnWriteArrayList<>();

    WebServer start(WebLimits limits) {
        var refusals = new ErrorResponses(
                failure -> failure instanceof StoreGone ? RefusalReason.STORE_UNAVAILABLE : RefusalReason.INTERNAL, refused::add);
        return WebServer.start("127.0.0.1", 0, new Responder(new Routes(routes()), SocketDoor.to(sockets()), refusals), limits);
    }

    private List<Route> routes() {
        return List.of(
                Route.of("POST", "/echo", request ->
                        new WebResponse(200, "application/octet-stream", request.body(), Map.of())),
                Route.of("GET", "/hello", request -> WebResponse.text(200, "hello " + request.query())),
                Route.of("GET", "/größe", _ -> WebResponse.text(200, "decoded")),
                Route.of("GET", "/throws", _ -> {
                    throw new IllegalStateException("李姐 said something");
                }),
                Route.of("GET", "/bad-header", _ -> WebResponse.text(200, "x").with("Bad", "a\r\nb")),
                Route.of("GET", "/large", _ -> WebResponse.text(200, "x".repeat(1_000_000))),
                route("/fails", CompletableFuture.failedFuture(new IllegalStateException("boom"))),
                route("/gone", CompletableFuture.failedFuture(new StoreGone())),
                new Later(later),
                new Beginning());
    }

    /// Says the first seventy thousand bytes back, of a hundred thousand at most, to who brings a token.
    private record Beginning() implements Route {
        @Override
        public String method() {
            return "POST";
        }

        @Override
        public String path() {
            return "/beginning";
        }

        @Override
        public BodyLimit limit(WebRequest head, BodyLimit usual) {
            return head.parameter("token").isPresent() ? new BodyLimit(70_000, 100_000) : usual;
        }

        @Override
        public CompletionStage<WebResponse> handle(WebRequest request) {
            return CompletableFuture.completedFuture(new WebResponse(200, "application/octet-stream", request.body(), Map.of()));
        }
    }

    /// Says everything back; lets in only who brings a token.
    private List<SocketRoute> sockets() {
        return List.of(new SocketRoute() {
            @Override
            public String path() {
                return "/echo-socket";
            }

            @Override
            public Socket.Listener open(WebRequest request, Socket socket) {
                if (!request.header("Authorization").equals(Optional.of("Bearer right"))) {
                    throw new RejectedWebhook(RefusalReason.UNAUTHORIZED, Optional.empty(), "The token is wrong.");
                }
                return new Socket.Listener() {
                    @Override
                    public void heard(String text) {
                        if (text.equals("boom")) {
                            throw new IllegalStateException("李姐 said something");
                        }
                        socket.send(text);
                    }

                    @Override
                    public void closed() {
                        closedSockets.countDown();
                    }
                };
            }
        });
    }

    static String post(String path, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
    }

    static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    private static Route route(String path, CompletionStage<WebResponse> answer) {
        record Fixed(String method, String path, CompletionStage<WebResponse> answer) implements Route {
            @Override
            public CompletionStage<WebResponse> handle(WebRequest request) {
                return answer;
            }
        }
        return new Fixed("GET", path, answer);
    }

    private record Later(BlockingQueue<CompletableFuture<WebResponse>> requests) implements Route {
        @Override
        public String method() {
            return "GET";
        }

        @Override
        public String path() {
            return "/later";
        }

        @Override
        public CompletionStage<WebResponse> handle(WebRequest request) {
            var answer = new CompletableFuture<WebResponse>();
            requests.add(answer);
            return answer;
        }
    }

    private static final class StoreGone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
