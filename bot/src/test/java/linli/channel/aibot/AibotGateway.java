package linli.channel.aibot;

import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import linli.channel.BoundedJson;
import linli.channel.RefusalReason;
import linli.channel.Socket;
import linli.channel.SocketRoute;
import linli.channel.WebRequest;
import linli.channel.WebServer;
import tools.jackson.databind.JsonNode;

/// WeCom's end of the robot's connection: lets in who knows the secret, acknowledges what it is told, and tells what a test wants.
/// The vendor's own client proves it right.
final class AibotGateway implements SocketRoute, AutoCloseable {
    static final String SECRET = "the robot's secret";

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final WebServer server =
            WebServer.start("127.0.0.1", 0, List.of(), List.of(this), _ -> RefusalReason.INTERNAL, _ -> {});
    volatile int errcode;
    volatile boolean isDeaf;

    URI address() {
        return URI.create("ws://127.0.0.1:" + server.port() + "/");
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Socket.Listener open(WebRequest request, Socket socket) {
        sockets.add(socket);
        return new Socket.Listener() {
            @Override
            public void heard(String text) {
                var frame = AibotJson.object(text);
                if (!isDeaf) {
                    acknowledge(socket, frame);
                }
                frames.add(frame);
            }

            @Override
            public void closed() {
                sockets.remove(socket);
            }
        };
    }

    private void acknowledge(Socket socket, JsonNode frame) {
        boolean isLetIn = !frame.at("/cmd").stringValue().equals("aibot_subscribe") || frame.at("/body/secret").stringValue().equals(SECRET);
        var answer = BoundedJson.MAPPER.createObjectNode();
        answer.putObject("headers").put("req_id", frame.at("/headers/req_id").stringValue());
        boolean isPing = frame.at("/cmd").stringValue().equals("ping");
        answer.put("errcode", isLetIn ? (isPing ? 0 : errcode) : 40001).put("errmsg", "ok");
        socket.send(answer.toString());
    }

    /// The next frame of that command; others before it are passed over.
    JsonNode next(String command) throws InterruptedException {
        for (var frame = frames.poll(20, TimeUnit.SECONDS); frame != null; frame = frames.poll(20, TimeUnit.SECONDS)) {
            if (frame.at("/cmd").stringValue().equals(command)) {
                return frame;
            }
        }
        throw new AssertionError("no " + command + " came");
    }

    boolean isQuiet(long milliseconds) throws InterruptedException {
        return frames.poll(milliseconds, TimeUnit.MILLISECONDS) == null;
    }

    void tell(String command, String requestId, String body) {
        say("{\"cmd\":\"" + command + "\",\"headers\":{\"req_id\":\"" + requestId + "\"},\"body\":" + body + "}");
    }

    void say(String text) {
        sockets.getLast().send(text);
    }

    void hangUp() {
        sockets.getLast().close(1001, "");
    }

    @Override
    public void close() {
        server.close();
    }
}
