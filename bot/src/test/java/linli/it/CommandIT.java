package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import linli.it.LinliProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands, as somebody runs them from a shell.
class CommandIT {
    @TempDir
    private Path folder;

    @Test
    void classifyAnswersEachLineInOrderWithTheFieldsOfTheContract() {
        var lines = succeed(LinliProcess.runWithInput(
                """
                {"id": "一", "text": "着火了着火了 6栋那边好大的烟", "group": "qh-6-1"}
                {"id": "二", "text": "收到"}

                {"id": "三", "text": "3栋2单元701家里停水了", "name": "李姐"}
                """,
                "classify", "--group", "dx-all"));

        assertThat(lines).extracting(line -> line.path("id").asString()).containsExactly("一", "二", "三");
        assertThat(lines).extracting(line -> line.path("kind").asString())
                .containsExactly("emergency", "chatter", "service_request");
        assertThat(lines).extracting(line -> line.path("act").asString()).containsExactly("alarm", "silent", "case");
        assertThat(lines).allSatisfy(line -> {
            assertThat(fieldsOf(line))
                    .containsExactly("id", "kind", "category", "confidence", "severity", "act", "entry", "place");
            assertThat(fieldsOf(line.path("place"))).containsExactly("compound", "building", "unit", "room", "spot");
            assertThat(line.path("confidence").asDouble()).isBetween(0.0, 1.0);
        });
        assertThat(lines.getFirst().path("place").path("compound").asString()).isEqualTo("qh");
        var place = lines.getLast().path("place");
        assertThat(List.of("compound", "building", "unit", "room")).extracting(f -> place.path(f).asString())
                .containsExactly("dx", "3", "2", "701");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"2\"", "{\"id\": \"2\"}", "{\"id\": \"2\", \"text\": \"好\", \"group\": \"没有的群\"}"})
    void aLineThatCannotBeUsedIsNamed(String bad) {
        var ended = LinliProcess.runWithInput("{\"id\": \"1\", \"text\": \"好\"}\n" + bad + "\n", "classify");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("standard input:2: ").doesNotContain("\tat ");
    }

    @Test
    void issuesTakesABundleApartAndLeavesChatterOut() {
        String bundle = "张姐：3栋电梯又困人了\\n老王：收到\\n小陈：楼上半夜拖椅子 天天拖";
        var lines = succeed(LinliProcess.runWithInput(
                "{\"id\": \"b\", \"text\": \"" + bundle + "\"}\n{\"id\": \"c\", \"text\": \"好的\"}\n", "issues"));

        assertThat(lines).extracting(line -> line.path("id").asString()).containsExactly("b", "c");
        var issues = lines.getFirst().path("issues").valueStream().toList();
        assertThat(issues).extracting(issue -> issue.path("speaker").asString()).containsExactly("张姐", "小陈");
        assertThat(issues).allSatisfy(issue ->
                assertThat(fieldsOf(issue)).containsExactly("speaker", "text", "kind", "category", "place"));
        assertThat(issues.getLast().path("kind").asString()).isEqualTo("dispute");
        assertThat(lines.getLast().path("issues")).isEmpty();
    }

    @Test
    void evaluateLearnsAnyLabelsFromTheTrainingFileAlone() throws IOException {
        var train = file("train.jsonl", """
                {"text": "白菜两块一斤", "topic": "买菜"}
                {"text": "萝卜新鲜便宜", "topic": "买菜"}
                {"text": "白菜萝卜都有", "topic": "买菜"}
                {"text": "公交车又晚点了", "topic": "出行"}
                {"text": "地铁几点末班", "topic": "出行"}
                {"text": "公交地铁都挤", "topic": "出行"}
                {"text": "没有标签的一行"}
                """);
        var test = file("test.jsonl", """
                {"text": "白菜怎么卖", "topic": "买菜"}
                {"text": "公交车来了没", "topic": "出行"}
                {"text": "没有标签的一行"}
                """);

        var result = succeed(LinliProcess.run(
                "evaluate", "--train", train, "--test", test, "--label", "topic")).getFirst();

        assertThat(fieldsOf(result)).containsExactly("accuracy", "macro_f1", "count", "labels", "confusion");
        assertThat(result.path("count").asInt()).isEqualTo(2);
        assertThat(result.path("accuracy").asDouble()).isEqualTo(1.0);
        assertThat(result.path("macro_f1").asDouble()).isEqualTo(1.0);
        assertThat(fieldsOf(result.path("labels"))).containsExactlyInAnyOrder("买菜", "出行");
        assertThat(fieldsOf(result.path("labels").path("出行"))).containsExactly("precision", "recall", "f1", "count");
        assertThat(result.path("confusion").path("买菜").path("买菜").asInt()).isEqualTo(1);
    }

    @Test
    void evaluateMeasuresTheKnowledgeBaseByKindAndByCategory() throws IOException {
        var test = file("test.jsonl", """
                {"text": "又停水了", "kind": "service_request", "category": "water_power_gas"}
                {"text": "收到", "kind": "chatter"}
                {"text": "楼上半夜拖椅子 天天拖", "kind": "dispute", "category": "neighbor"}
                """);

        var kinds = succeed(LinliProcess.run("evaluate", "--test", test)).getFirst();
        assertThat(kinds.path("count").asInt()).isEqualTo(3);
        assertThat(kinds.path("accuracy").asDouble()).isEqualTo(1.0);
        assertThat(kinds.has("accuracy_where_kind_right")).isFalse();

        var categories = succeed(LinliProcess.run("evaluate", "--test", test, "--label", "category")).getFirst();
        assertThat(categories.path("count").asInt()).isEqualTo(2);
        assertThat(categories.path("accuracy_where_kind_right").asDouble()).isEqualTo(1.0);
    }

    @Test
    void retrieveFindsEntriesBesideABaselineAndWritesTheTenBest() throws IOException {
        var entries = new StringBuilder("""
                {"id": "水费", "text": "水费在物业前台交，也可以在手机上交。"}
                {"id": "高龄", "text": "年满八十的老人凭身份证到社区申请高龄补贴。"}
                {"id": "居住证", "text": "居住证到派出所办理，要带租房合同。"}
                """);
        IntStream.range(0, 12).forEach(i ->
                entries.append("{\"id\": \"其他-" + i + "\", \"text\": \"第" + i + "条，与水费、补贴、派出所都无关。\"}\n"));
        var queries = file("queries.jsonl", """
                {"id": "q1", "text": "水费怎么在手机上交", "entry": "水费"}
                {"id": "q2", "text": "八十岁老人的高龄补贴怎么申请", "entry": "高龄"}
                """);
        var ranks = folder.resolve("ranks.jsonl");

        var result = succeed(LinliProcess.run(
                "retrieve", "--entries", file("entries.jsonl", entries.toString()), "--queries", queries,
                "--ranks", ranks.toString())).getFirst();

        assertThat(fieldsOf(result)).containsExactly("r1", "r5", "r10", "mrr10", "count", "baseline");
        assertThat(fieldsOf(result.path("baseline"))).contains("r1", "r5", "r10", "mrr10");
        assertThat(result.path("r1").asDouble()).isEqualTo(1.0);
        assertThat(result.path("count").asInt()).isEqualTo(2);
        var best = jsonLines(Files.readString(ranks));
        assertThat(best).extracting(line -> line.path("id").asString()).containsExactly("q1", "q2");
        assertThat(best).extracting(line -> line.path("entries").get(0).asString()).containsExactly("水费", "高龄");
        assertThat(best).allSatisfy(line -> assertThat(line.path("entries")).hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void exportOfAFolderThatIsNotThereSaysSo() {
        var missing = folder.resolve("nowhere");

        var ended = LinliProcess.run("export", "--data", missing.toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(missing.toString()).doesNotContain("\tat ");
        assertThat(missing).doesNotExist();
    }

    @Test
    void checkFindsNoMistakeInTheShippedFiles() {
        var ended = LinliProcess.run("check");

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("ok: ");
    }

    @Test
    void checkNamesAMistakeWithItsLine() {
        var files = ProjectFiles.copiedTo(folder);
        int line = files.append("config/incidents.yaml", "- {id: 怪事, category: 没有这一类, reach: unit, within: 1h}");

        var ended = LinliProcess.run("check", "--config", files.config().toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("config/incidents.yaml:" + line + ": ", "没有这一类");
    }

    @Test
    void chatPlaysResidentsAndStaffAndLetsTimePass() {
        var ended = LinliProcess.runWithInput(
                """
                /in qh-3-2
                /as resident-2 3-2-701 李姐
                单元门的锁坏了 关不上
                /why
                /as worker-1
                /in grid-1
                1
                /in private
                /wait 90m
                /wait 很久
                """,
                "chat");

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("qh-3-2 3-2-701 李姐> ", "[case]", "编号 1001", "service_request building_repair", "[command]", "? /wait 90m");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<JsonNode> succeed(Ended ended) {
        assertThat(ended.status()).as(ended.err()).isZero();
        return jsonLines(ended.out());
    }

    private static List<JsonNode> jsonLines(String text) {
        return text.lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static List<String> fieldsOf(JsonNode object) {
        return object.propertyStream().map(Entry::getKey).toList();
    }
}
