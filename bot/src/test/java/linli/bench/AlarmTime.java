package linli.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import linli.bench.Load.Pace;
import linli.channel.open.OpenSignature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long it takes from a cry for help to the rows in the outbox, to the safety steps at the platform, and to the last of those who are called,
/// while neighbours everywhere talk as they do in a busy hour. What stands in for the platform only takes what it is sent.
final class AlarmTime {
    private static final List<String> CRIES = List.of("厨房着火了 火苗窜到窗外 快来人", "楼道煤气味好重 头晕得站不住", "电梯里关着人出不来 快救人");
    private static final int BUILDINGS = 30;
    private static final Duration APART = Duration.ofMillis(400);
    private static final Duration LAST_SENDS = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 32;

    private final int port;
    private final PushTarget platform;
    private final OpenSignature signature;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    AlarmTime(int port, PushTarget platform, String secret) {
        this.port = port;
        this.platform = platform;
        this.signature = new OpenSignature(secret);
    }

    /// @param committed until the answer, which is given when the rows are durable
    /// @param steps until what to do first, with 110, 119 or 120, has come to the group's platform
    /// @param called until the last of all who are called has been sent their line
    record Times(Latencies committed, Latencies steps, Latencies called) {
        private static Times none() {
            return new Times(new Latencies(), new Latencies(), new Latencies());
        }

        private Times sorted() {
            List.of(committed, steps, called).forEach(Latencies::sort);
            return this;
        }
    }

    private record Cry(String group, long at, long answered, JsonNode reply) {}

    /// @param perSecond how many messages come beside the alarms
    Times measure(LoadGateway gateway, int perSecond) throws Exception {
        long nanos = APART.multipliedBy((long) BUILDINGS * CRIES.size()).toNanos();
        int many = (int) (perSecond * nanos / 1_000_000_000L);
        Pace evenly = number -> number * nanos / many;
        var load = new Load(port, gateway.make(many), evenly, CONNECTIONS, nanos);
        try (var beside = Executors.newSingleThreadExecutor()) {
            var running = beside.submit(load::run);
            var cries = cryOut();
            running.get(); // tells what went wrong
            return timesOf(cries);
        }
    }

    private List<Cry> cryOut() throws IOException, InterruptedException {
        var cries = new ArrayList<Cry>();
        for (String text : CRIES) {
            for (int building = 1; building <= BUILDINGS; building++) {
                String group = "qh-" + building + "-1";
                byte[] body = json.writeValueAsBytes(json.createObjectNode()
                        .put("id", "cry-" + cries.size()).put("group", group).put("sender", "crier-" + building).put("text", text));
                long at = System.nanoTime();
                var reply = post(body);
                cries.add(new Cry(group, at, System.nanoTime(), json.readTree(reply)));
                Thread.sleep(APART);
            }
        }
        return cries;
    }

    private byte[] post(byte[] body) throws IOException, InterruptedException {
        long now = Instant.now().getEpochSecond();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhook/open"))
                        .header("Content-Type", "application/json")
                        .header(OpenSignature.TIMESTAMP_HEADER, Long.toString(now))
                        .header(OpenSignature.SIGNATURE_HEADER, signature.sign(now, body))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                BodyHandlers.ofByteArray()).body();
    }

    /// Of those that were alarms of their own, and not one more report of an alarm that somebody in the load had raised.
    private Times timesOf(List<Cry> cries) throws InterruptedException {
        var times = Times.none();
        for (Cry cry : cries) {
            if (cry.reply().path("act").asString().equals("alarm")) {
                times.committed().add(cry.answered() - cry.at());
                long last = 0;
                for (JsonNode message : cry.reply().path("messages").values()) {
                    long arrived = platform.arrivalOf(message.path("id").asString(), LAST_SENDS) - cry.at();
                    last = Math.max(last, arrived);
                    if (message.path("to").asString().equals(cry.group())) {
                        times.steps().add(arrived);
                    }
                }
                times.called().add(last);
            }
        }
        return times.sorted();
    }
}
