package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Linli is killed in the middle of a busy day and started again; gateways repeat what was not answered, and some of what was.
/// Each run draws another day; `-Dlinli.seed=N` draws that one again.
@TestInstance(Lifecycle.PER_CLASS)
class KillIT {
    private static final int MESSAGES = 2_000;
    private static final int CONNECTIONS = 16;
    private static final int REPEATED = 200;

    private final long seed = Long.getLong("linli.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<BroughtMessage> messages = new Traffic(random).draw(MESSAGES);
    /// The first reply that arrived to each message.
    private final Map<String, JsonNode> replies = new ConcurrentHashMap<>();
    /// The replies to those that were brought though they had been answered.
    private final Map<String, JsonNode> repeats = new ConcurrentHashMap<>();
    private Set<String> answeredBeforeTheKill = Set.of();
    private Exported afterTheKill = Exported.NOTHING;
    private Exported inTheEnd = Exported.NOTHING;
    private List<JsonNode> fetched = List.of();

    @BeforeAll
    void liveThroughTheDay(@TempDir Path folder) throws IOException {
        System.out.println("KillIT: -Dlinli.seed=" + seed);
        var files = ProjectFiles.withoutNight(folder);
        var data = folder.resolve("data");
        try (var server = LinliProcess.serve(data, "--config", files.config().toString())) {
            killInTheMiddle(server, server.client(data));
        }
        answeredBeforeTheKill = Set.copyOf(replies.keySet());
        afterTheKill = Exported.of(data);
        try (var server = LinliProcess.serve(data, "--config", files.config().toString())) {
            bringTheRestAndSomeAgain(server.client(data));
            fetched = fetchAll(server.client(data));
            inTheEnd = Exported.of(data);
        }
    }

    @Test
    void whatWasAcknowledgedIsThereRightAfterTheKill() {
        assertThat(answeredBeforeTheKill).hasSizeBetween(MESSAGES / 5, MESSAGES * 4 / 5 + 10 * CONNECTIONS);
        assertThat(answeredBeforeTheKill.stream().flatMap(id -> complaints(id, afterTheKill).stream())).isEmpty();
    }

    @Test
    void inTheEndEveryMessageHasItsEffectsExactlyOnce() {
        assertThat(replies).hasSize(MESSAGES);
        assertThat(replies.keySet().stream().flatMap(id -> complaints(id, inTheEnd).stream())).isEmpty();
    }

    @Test
    void aRepeatedMessageGetsTheFirstReplyAgain() {
        var worthKeeping = repeats.keySet().stream().filter(id -> !kindOf(replies.get(id)).equals("chatter")).toList();

        assertThat(repeats).hasSize(REPEATED);
        assertThat(worthKeeping).hasSizeGreaterThan(REPEATED / 5).allSatisfy(id -> {
            assertThat(repeats.get(id).path("duplicate").asBoolean()).isTrue();
            assertThat(firstTime(repeats.get(id))).isEqualTo(firstTime(replies.get(id)));
        });
    }

    @Test
    void aRepeatOfChatterCausesNothing() {
        var chatter = repeats.keySet().stream().filter(id -> kindOf(replies.get(id)).equals("chatter")).toList();

        assertThat(chatter).isNotEmpty().allSatisfy(id ->
                assertThat(firstTime(repeats.get(id))).isEqualTo(firstTime(replies.get(id))));
    }

    @Test
    void caseNumbersHaveNeitherHolesNorDoubles() {
        var numbers = inTheEnd.caseNumbers();

        assertThat(numbers).hasSizeGreaterThan(MESSAGES / 20);
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, numbers.size()).mapToObj(i -> Integer.toString(1001 + i)).toList());
    }

    @Test
    void everyCaseComesFromMessagesThatSaySo() {
        assertThat(inTheEnd.ofType("case")).allSatisfy(row -> {
            assertThat(row.path("source")).isNotEmpty();
            assertThat(row.path("source").valueStream().map(JsonNode::asString)).allSatisfy(id ->
                    assertThat(casesOf(replies.get(id))).contains(Exported.numberOf(row)));
        });
    }

    @Test
    void nothingIsSaidTwiceOrWithoutACause() {
        var caused = new HashSet<String>();
        replies.values().forEach(reply -> reply.path("messages").forEach(message ->
                assertThat(caused.add(message.path("id").asString())).as("%s is caused once", message).isTrue()));

        assertThat(inTheEnd.ofType("outbox").stream().map(row -> row.path("id").asString())).doesNotHaveDuplicates();
        assertThat(inTheEnd.ofType("outbox").stream()
                        .filter(row -> !caused.contains(row.path("id").asString()))
                        .filter(row -> !isOfTheClock(row)))
                .isEmpty();
    }

    @Test
    void whoFetchesGetsEveryMessageOnceAndInOrder() {
        var ids = fetched.stream().map(message -> Long.parseLong(message.path("id").asString())).toList();
        var sent = inTheEnd.ofType("outbox").stream()
                .filter(row -> row.path("status").asString().equals("sent"))
                .map(row -> Long.parseLong(row.path("id").asString()))
                .toList();
        var left = inTheEnd.ofType("outbox").stream()
                .filter(row -> !row.path("status").asString().equals("sent"))
                .filter(row -> !isOfTheClock(row))
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().isEqualTo(sent);
        assertThat(left).isEmpty();
    }

    private void killInTheMiddle(LinliProcess server, SignedClient gateway) {
        int killAt = MESSAGES / 5 + random.nextInt(MESSAGES * 3 / 5);
        var acknowledged = new AtomicInteger();
        var isKilled = new AtomicBoolean();
        Connections.bringAll(CONNECTIONS, messages, said -> {
            JsonNode reply;
            try {
                reply = accepted(gateway.post(said));
            } catch (IOException e) {
                assertThat(isKilled).as("the connection broke by the kill, not by %s", e).isTrue();
                return false;
            }
            // right after an answer that promises something: that is when a server which answers too soon is found out
            boolean isTheMoment = acknowledged.incrementAndGet() >= killAt && !reply.path("messages").isEmpty();
            if (isTheMoment && isKilled.compareAndSet(false, true)) {
                server.kill();
            }
            replies.put(said.id(), reply);
            return true;
        });
    }

    private void bringTheRestAndSomeAgain(SignedClient gateway) {
        var again = new ArrayList<>(messages.stream().filter(said -> answeredBeforeTheKill.contains(said.id())).toList());
        Collections.shuffle(again, random);
        var open = new ArrayList<>(messages.stream().filter(said -> !answeredBeforeTheKill.contains(said.id())).toList());
        open.addAll(again.subList(0, REPEATED));
        Collections.shuffle(open, random);
        Connections.bringAll(CONNECTIONS, open, said -> {
            try {
                var reply = accepted(gateway.post(said));
                (answeredBeforeTheKill.contains(said.id()) ? repeats : replies).put(said.id(), reply);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<JsonNode> fetchAll(SignedClient gateway) throws IOException {
        var all = new ArrayList<JsonNode>();
        var page = fetch(gateway, "");
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(100);
            all.addAll(page);
            page = fetch(gateway, "?after=" + page.getLast().path("id").asString());
        }
        return all;
    }

    private static List<JsonNode> fetch(SignedClient gateway, String query) throws IOException {
        var answer = gateway.pull(query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("messages").valueStream().toList();
    }

    private static JsonNode accepted(SignedClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("accepted").asBoolean()).isTrue();
        return answer.json();
    }

    /// What of a reply is not in the store, or there more than once.
    private List<String> complaints(String message, Exported store) {
        var reply = replies.get(message);
        var complaints = new ArrayList<String>();
        if (!store.casesFrom(message).equals(casesOf(reply))) {
            complaints.add(message + " is a source of " + store.casesFrom(message) + ", but was told: " + reply);
        }
        long collected = reply.path("issues").valueStream().filter(issue -> issue.path("act").asString().equals("collect")).count();
        if (store.collectedFrom(message) != collected) {
            complaints.add(message + " is collected " + store.collectedFrom(message) + " times, but was told: " + reply);
        }
        for (JsonNode said : reply.path("messages")) {
            var rows = store.outbox(said.path("id").asString());
            boolean isThere = rows.size() == 1
                    && List.of("to", "audience", "text").stream().allMatch(f -> rows.getFirst().path(f).equals(said.path(f)));
            if (!isThere) {
                complaints.add(message + " caused what is not in the outbox exactly once: " + said);
            }
        }
        return complaints;
    }

    /// The cases that the message opened or joined, in order; a short reply only works on one.
    private static List<String> casesOf(JsonNode reply) {
        return reply.path("issues").valueStream()
                .filter(issue -> !issue.path("act").asString().equals("command"))
                .filter(issue -> issue.path("case").isString())
                .map(Exported::numberOf)
                .distinct()
                .sorted((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)))
                .toList();
    }

    /// The reply as it read when it was given for the first time, which was perhaps cut off by the kill.
    private static JsonNode firstTime(JsonNode reply) {
        return ((ObjectNode) reply.deepCopy()).put("duplicate", false);
    }

    private static String kindOf(JsonNode reply) {
        return reply.path("kind").asString();
    }

    /// Digests, and what is said of a case that was left lying; whether there is any depends on the time of day.
    private boolean isOfTheClock(JsonNode row) {
        return inTheEnd.hasTimers(Exported.numberOf(row)) || row.path("purpose").asString().equals("digest");
    }
}
