package linli.channel.onebot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.onebot.Payloads.payload;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.Route;
import linli.channel.Socket;
import linli.channel.SocketRoute;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import linli.channel.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An implementation of OneBot 11 that speaks for the account 10001000: reports by the ways there are, does what it is told over HTTP and
/// WebSockets, and fails as a test wants. Koishi, an application that others have written, proves it right.
final class Implementation implements SocketRoute, AutoCloseable {
    static final String SELF_ID = "10001000";
    static final String TOKEN = "the-access-token";

    private static final List<String> ACTIONS = List.of(
            "send_group_msg", "send_private_msg", "get_msg", "get_forward_msg", "get_group_list", "get_login_info");

    /// What it answers to the next calls of an action instead of what it would.
    final Map<String, String> answers = new ConcurrentHashMap<>();
    volatile boolean isDeaf;
    volatile int httpStatus = 200;
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final AtomicInteger lastMessage = new AtomicInteger(5000);
    private final List<Socket> opened = new CopyOnWriteArrayList<>();
    private final AtomicInteger openings = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebServer server;

    /// @param authorization what the caller showed, where it could show something
    record Call(String action, JsonNode params, String authorization) {}

    Implementation() {
        Stream<Route> routes = ACTIONS.stream().map(action -> new ActionRoute("/" + action));
        server = WebServer.start("127.0.0.1", 0, routes.toList(), List.of(this), _ -> RefusalReason.INTERNAL, _ -> {});
    }

    // forward: an application opens a WebSocket

    URI socketAddress() {
        return URI.create("ws://127.0.0.1:" + server.port() + "/");
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Socket.Listener open(WebRequest request, Socket socket) {
        if (!request.header("Authorization").equals(Optional.of("Bearer " + TOKEN))) {
            throw new RejectedWebhook(RefusalReason.FORBIDDEN, Optional.empty(), "token verify failed!");
        }
        opened.add(socket);
        openings.incrementAndGet();
        socket.send(payload("meta_lifecycle"));
        return new Socket.Listener() {
            @Override
            public void heard(String text) {
                answer(text).ifPresent(socket::send);
            }

            @Override
            public void closed() {
                opened.remove(socket);
            }
        };
    }

    void tell(String event) {
        opened.getLast().send(event);
    }

    /// How often an application has opened a WebSocket.
    int countOpenings() {
        return openings.get();
    }

    void hangUp() {
        opened.getLast().close(1001, "");
    }

    // reverse: it opens a WebSocket to an application

    Connected connect(URI application, Map<String, String> headers) {
        return Connected.to(application, headers, this::answer);
    }

    /// As most implementations do.
    Connected connect(URI application) {
        var connected = connect(application, Map.of("X-Self-ID", SELF_ID, "X-Client-Role", "Universal", "Authorization", "Bearer " + TOKEN));
        connected.say(payload("meta_lifecycle"));
        return connected;
    }

    // HTTP: it posts reports, and takes actions

    URI api() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    HttpResponse<String> report(URI application, String secret, String event) throws Exception {
        return post(application, event, Map.of("X-Self-ID", SELF_ID, "X-Signature", Signatures.of(secret, event)));
    }

    HttpResponse<String> post(URI application, String event, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(application).header("Content-Type", "application/json").POST(BodyPublishers.ofString(event));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private final class ActionRoute implements Route {
        private final String path;

        private ActionRoute(String path) {
            this.path = path;
        }

        @Override
        public String method() {
            return "POST";
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public CompletionStage<WebResponse> handle(WebRequest request) {
            String authorization = request.header("Authorization").orElse("");
            if (!authorization.equals("Bearer " + TOKEN)) {
                return CompletableFuture.completedFuture(WebResponse.text(authorization.isEmpty() ? 401 : 403, ""));
            }
            var answer = perform(path.substring(1), OneBotJson.object(new String(request.body(), UTF_8)), authorization);
            return isDeaf ? new CompletableFuture<>() : CompletableFuture.completedFuture(
                    WebResponse.json(httpStatus, answer.toString().getBytes(UTF_8)));
        }
    }

    // what it does

    /// The next call of that action; others before it are passed over.
    Call next(String action) throws InterruptedException {
        for (var call = calls.poll(20, TimeUnit.SECONDS); call != null; call = calls.poll(20, TimeUnit.SECONDS)) {
            if (call.action().equals(action)) {
                return call;
            }
        }
        throw new AssertionError("no " + action + " came");
    }

    boolean wasNeverAsked() {
        return calls.isEmpty();
    }

    private Optional<String> answer(String text) {
        var frame = OneBotJson.object(text);
        var answer = perform(frame.path("action").stringValue(), frame.path("params"), "");
        answer.set("echo", frame.path("echo"));
        return isDeaf ? Optional.empty() : Optional.of(answer.toString());
    }

    private ObjectNode perform(String action, JsonNode params, String authorization) {
        calls.add(new Call(action, params, authorization));
        return (ObjectNode) OneBotJson.object(Optional.ofNullable(answers.get(action)).orElseGet(() -> answerOf(action)));
    }

    private String answerOf(String action) {
        return switch (action) {
            case "send_group_msg", "send_private_msg" -> ok("{\"message_id\":" + lastMessage.incrementAndGet() + "}");
            case "get_login_info" -> ok("{\"user_id\":10001000,\"nickname\":\"邻里\"}");
            case "get_group_list" -> ok("[{\"group_id\":123456,\"group_name\":\"清河苑2栋1单元\",\"member_count\":80,\"max_member_count\":500}]");
            case "get_msg" -> payload("answer_get_msg");
            case "get_forward_msg" -> payload("answer_get_forward_msg_napcat");
            default -> failed(1404, "不支持的API " + action);
        };
    }

    static String ok(String data) {
        return "{\"status\":\"ok\",\"retcode\":0,\"data\":" + data + ",\"message\":\"\",\"wording\":\"\"}";
    }

    static String failed(int retcode, String words) {
        return "{\"status\":\"failed\",\"retcode\":" + retcode + ",\"data\":null,\"message\":\"" + words + "\",\"wording\":\"" + words + "\"}";
    }

    @Override
    public void close() {
        server.close();
        http.shutdownNow();
    }
}
