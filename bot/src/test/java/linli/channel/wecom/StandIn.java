package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import linli.channel.PlatformCalls;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import linli.channel.WebServer;

/// WeCom's servers on a port of their own: give out tokens, take messages, and fail as a test wants.
final class StandIn implements AutoCloseable {
    static final String OK = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    final Queue<String> tokens = new ConcurrentLinkedQueue<>();
    final Queue<WebResponse> answers = new ConcurrentLinkedQueue<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final WebServer server;

    record Call(String path, Map<String, String> query, String body) {}

    StandIn() {
        server = WebServer.start("127.0.0.1", 0, List.of(
                new Told("GET", "/cgi-bin/gettoken"), new Told("POST", "/cgi-bin/message/send"), new Told("POST", "/cgi-bin/webhook/send")));
    }

    WeComApi api() {
        return new WeComApi(URI.create("http://127.0.0.1:" + server.port()));
    }

    PlatformCalls calls() {
        return new PlatformCalls(api()::isAt, Duration.ofSeconds(3), Duration.ofSeconds(10));
    }

    PlatformCalls impatientCalls() {
        return new PlatformCalls(_ -> true, Duration.ofSeconds(3), Duration.ofMillis(200));
    }

    void willAnswer(String... json) {
        for (String answer : json) {
            answers.add(WebResponse.json(200, answer.getBytes(UTF_8)));
        }
    }

    void willAnswer(int status) {
        answers.add(WebResponse.text(status, "trouble"));
    }

    List<Call> to(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    List<Call> sent() {
        return to("/cgi-bin/message/send");
    }

    List<Call> said() {
        return to("/cgi-bin/webhook/send");
    }

    /// A status of 0 stands for an answer that never comes.
    private CompletionStage<WebResponse> answer(WebRequest request) {
        calls.add(new Call(request.path(), request.query(), new String(request.body(), UTF_8)));
        boolean isToken = request.path().endsWith("gettoken");
        var answer = isToken ? null : answers.poll();
        if (answer != null) {
            return answer.status() == 0 ? new CompletableFuture<>() : CompletableFuture.completedFuture(answer);
        }
        String token = isToken ? tokens.poll() : OK;
        return CompletableFuture.completedFuture(WebResponse.json(200, (token == null ? token(1) : token).getBytes(UTF_8)));
    }

    static String token(int number) {
        return "{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"token-" + number + "\",\"expires_in\":7200}";
    }

    @Override
    public void close() {
        server.close();
    }

    private final class Told implements Route {
        private final String method;
        private final String path;

        private Told(String method, String path) {
            this.method = method;
            this.path = path;
        }

        @Override
        public String method() {
            return method;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public CompletionStage<WebResponse> handle(WebRequest request) {
            return answer(request);
        }
    }
}
