package linli.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A platform's servers on a port of their own: they remember what they were asked, and answer as usual or as a test wants.
public final class VendorServer implements AutoCloseable {
    /// Stands for an answer that never comes.
    public static final int NEVER = 0;

    private final Map<String, String> usual;
    private final Map<String, Queue<WebResponse>> next = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final WebServer server;

    public record Call(String path, Map<String, String> query, Optional<String> token, String body) {}

    /// @param usual what is answered, by method and path such as `POST /robot/send`
    /// @param tokenHeader where the access token comes
    public VendorServer(Map<String, String> usual, String tokenHeader) {
        this.usual = usual;
        this.server = WebServer.start("127.0.0.1", 0, usual.keySet().stream().map(at -> route(at, tokenHeader)).toList());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /// What comes next at an address, before it answers as usual again.
    public void willAnswer(String path, int status, String json) {
        next.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).add(WebResponse.json(status, json.getBytes(UTF_8)));
    }

    public List<Call> to(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    private Route route(String at, String tokenHeader) {
        record Told(String method, String path, Function<WebRequest, CompletionStage<WebResponse>> answer)
                implements Route {
            @Override
            public CompletionStage<WebResponse> handle(WebRequest request) {
                return answer.apply(request);
            }
        }
        String[] parts = at.split(" ");
        return new Told(parts[0], parts[1], request -> {
            calls.add(new Call(request.path(), request.query(), request.header(tokenHeader), new String(request.body(), UTF_8)));
            return answer(at, request.path());
        });
    }

    private CompletionStage<WebResponse> answer(String at, String path) {
        var answer = Optional.ofNullable(next.get(path)).map(Queue::poll)
                .orElseGet(() -> WebResponse.json(200, usual.get(at).getBytes(UTF_8)));
        return answer.status() == NEVER ? new CompletableFuture<>() : CompletableFuture.completedFuture(answer);
    }

    @Override
    public void close() {
        server.close();
    }
}
