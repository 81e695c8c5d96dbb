package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A transcript of two days is replayed: the clock is the transcript's, whenever and wherever it is run.
class ReplayIT {
    /// 2026-11-23 is a Monday.
    private static final String TRANSCRIPT =
            """
            {"id": "1", "group": "qh-2-1", "sender": "resident-1", "name": "2-1-301 张姐", "at": "2026-11-23T09:00:00", "text": "又停水了"}
            {"id": "2", "group": "qh-6-1", "sender": "resident-2", "at": "2026-11-23T09:01:00", "text": "6栋冇得水哒"}
            {"id": "3", "group": "qh-7-2", "sender": "resident-3", "at": "2026-11-23T09:01:00", "text": "收到"}
            {"id": "4", "group": "qh-2-1", "sender": "resident-4", "at": "2026-11-23T09:30:00", "text": "楼上半夜拖椅子 天天拖"}
            {"id": "5", "group": null, "sender": "resident-5", "at": "2026-11-23T10:00:00", "text": "人工"}
            {"id": "6", "group": "grid-1", "sender": "worker-1", "at": "2026-11-23T10:10:00", "text": "4 水来了", "quote": {"text": "1001 水电气"}}
            {"id": "7", "group": "qh-2-1", "sender": "resident-6", "at": "2026-11-24T08:00:00", "text": "建议中心花园加几条长椅"}
            {"id": "8", "group": "qh-6-1", "sender": "resident-7", "at": "2026-11-24T08:05:00", "text": "着火了着火了 6栋那边好大的烟"}
            """;

    @TempDir
    private static Path folder;

    private static String output = "";
    private static List<JsonNode> lines = List.of();

    @BeforeAll
    static void replay() throws IOException {
        var ended = replay(TRANSCRIPT);
        assertThat(ended.status()).as(ended.err()).isZero();
        output = ended.out();
        lines = output.lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void theSameTranscriptGivesTheSameOutput() throws IOException {
        assertThat(replay(TRANSCRIPT).out()).isEqualTo(output);
    }

    @Test
    void whatStaffPutRightCountsFromTheNextMessageOn() throws IOException {
        var ended = replay("""
                {"id": "1", "group": "qh-2-1", "sender": "r-1", "at": "2026-11-23T09:00:00", "text": "收水费的说我家欠了三个月 我明明交了"}
                {"id": "2", "group": "qh-5-1", "sender": "r-2", "at": "2026-11-23T09:01:00", "text": "水费我明明交了 还说我家欠三个月"}
                {"id": "3", "group": "grid-1", "sender": "worker-1", "at": "2026-11-23T09:02:00", "text": "1001 错 这是水电"}
                {"id": "4", "group": "qh-6-1", "sender": "r-3", "at": "2026-11-23T09:03:00", "text": "水费我明明交了 还说我家欠三个月"}
                """);

        var kinds = ended.out().lines().map(JsonMapper.shared()::readTree).filter(line -> line.has("id"))
                .map(line -> line.get("kind").asString());
        assertThat(kinds).containsExactly("dispute", "dispute", "chatter", "service_request");
    }

    @Test
    void timesWithoutAnOffsetAreThoseOfTheCompound() throws IOException {
        String withOffsets = TRANSCRIPT
                .replaceAll("\"at\": \"(2026-11-24T[^\"]*)\"", "\"at\": \"$1+08:00\"")
                .replaceAll("\"at\": \"2026-11-23T09([^\"]*)\"", "\"at\": \"2026-11-23T01$1Z\"");

        assertThat(withOffsets).contains("2026-11-23T01:00:00Z", "2026-11-23T10:00:00\"", "2026-11-24T08:00:00+08:00");
        assertThat(replay(withOffsets).out()).isEqualTo(output);
    }

    @Test
    void everyMessageHasItsReplyInOrderAndTheSummaryIsLast() {
        var replies = lines.stream().filter(line -> line.has("id")).toList();

        assertThat(replies).extracting(reply -> reply.path("id").asString())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(replies).extracting(reply -> reply.path("act").asString())
                .containsExactly("case", "join", "silent", "case", "handover", "command", "collect", "alarm");
        assertThat(replies).allSatisfy(reply ->
                assertThat(List.of("kind", "category", "act", "case", "incident", "issues", "messages")).allMatch(reply::has));
        assertThat(replies.get(0).path("incident").isString()).isTrue();
        assertThat(replies.get(0).path("incident")).isEqualTo(replies.get(1).path("incident"));
        assertThat(lines.getLast().path("summary").isObject()).isTrue();
    }

    @Test
    void theClockPassesOnWhatNobodyTakes() {
        var timers = lines.stream().filter(line -> line.has("timer")).toList();

        assertThat(timers).isNotEmpty().allSatisfy(timer -> {
            assertThat(timer.path("at").asString()).matches("2026-11-2\\dT\\d\\d:\\d\\d.*\\+08:00");
            assertThat(timer.path("messages")).isNotEmpty();
            assertThat(timer.has("case")).isTrue();
        });
        assertThat(timers).extracting(timer -> timer.path("timer").asString()).contains("alarm", "escalation", "digest");
        assertThat(timers).extracting(timer -> timer.path("at").asString()).isSorted();
    }

    @Test
    void theSummaryAddsUp() {
        var summary = lines.getLast().path("summary");

        assertThat(List.of(
                        "messages", "cases", "incidents", "alarms", "escalations", "rulings", "unconfirmed", "unowned", "overdue_not_escalated",
                        "lines_to_residents_groups"))
                .allSatisfy(key -> assertThat(summary.path(key).isInt()).as(key).isTrue());
        assertThat(summary.path("messages").asInt()).isEqualTo(8);
        assertThat(summary.path("cases").asInt()).isEqualTo(4);
        assertThat(summary.path("incidents").asInt()).isEqualTo(1);
        assertThat(summary.path("alarms").asInt()).isEqualTo(1);
        assertThat(summary.path("unowned").asInt()).isZero();
        assertThat(summary.path("overdue_not_escalated").asInt()).isZero();
        assertThat(summary.path("lines_to_residents_groups").asLong()).isEqualTo(lines.stream()
                .flatMap(line -> line.path("messages").valueStream())
                .filter(message -> message.path("audience").asString().equals("group"))
                .count());
    }

    @Test
    void aLineOutOfOrderIsNamed() throws IOException {
        var days = TRANSCRIPT.lines().toList();

        var ended = replay(String.join("\n", days.get(0), days.get(1), days.get(0)));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("transcript.jsonl:3: ").doesNotContain("\tat ");
    }

    private static LinliProcess.Ended replay(String transcript) throws IOException {
        var file = Files.writeString(folder.resolve("transcript.jsonl"), transcript);
        return LinliProcess.run("replay", file.toString());
    }
}
