package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.Examples;
import linli.correction.Correction;
import linli.correction.Correction.Step;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Label;
import linli.message.MessageId;
import linli.message.Place;
import linli.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How far a correction reaches: to the same words and to those very like them, and no farther.
class CorrectionsTest {
    private static final double FLOOR_OF_LIKE_READ_RIGHT = 0.50;
    private static final double MOST_OTHERS_CHANGED = 0.03;
    private static final String BILL = "收水费的说我家欠了三个月 我明明交了";
    private static final Label WATER = new Label(Kind.SERVICE_REQUEST, Optional.of("water_power_gas"));
    private static final Label TALK = new Label(Kind.CHATTER, Optional.empty());

    private static final Interpreter UNTAUGHT = Examples.site().interpreter();

    @Test
    void evidenceNamesTheCorrectionWithWhoSaidSoAndWhen() {
        var evidence = issue(UNTAUGHT.taught(List.of(correction(3, BILL, WATER))), "水费我明明交了 还说我家欠三个月").evidence();

        assertThat(evidence.correction()).hasValueSatisfying(recalled -> {
            assertThat(recalled.correction().number()).isEqualTo(3);
            assertThat(recalled.correction().made()).isEqualTo(new Step("worker-1", Instant.EPOCH));
            assertThat(recalled.likeness()).isBetween(0.5, 0.99);
        });
        assertThat(issue(UNTAUGHT.taught(List.of(correction(3, BILL, WATER))), "水费在哪交").evidence().correction()).isEmpty();
    }

    @Test
    void ofTheSameWordsTheLaterHolds() {
        var twice = UNTAUGHT.taught(List.of(correction(1, BILL, WATER), correction(2, BILL + "！", TALK)));

        assertThat(issue(twice, BILL).kind()).isEqualTo(Kind.CHATTER);
    }

    @Test
    void categoryThatWasNotSaidIsReadOutOfTheWords() {
        var taught = UNTAUGHT.taught(List.of(correction(1, BILL, new Label(Kind.SERVICE_REQUEST, Optional.empty()))));

        assertThat(issue(taught, BILL)).satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.SERVICE_REQUEST);
            assertThat(issue.category()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "昨晚梦到楼里着火了 吓醒一身汗, 昨晚楼里着火了 吓得一身汗 现在还在冒烟", "三楼在烧纸钱 好大的烟, 三楼在烧 好大的烟 快来人",
        "电视里喊救命, 隔壁在喊救命", "小孩假装掉水里了, 小孩掉水里了"
    })
    void dangerIsNotTalkedAwayByWhatWasSaidOfOtherWords(String harmless, String danger) {
        var taught = UNTAUGHT.taught(List.of(correction(1, harmless, TALK)));

        assertThat(issue(taught, danger).kind()).isEqualTo(issue(UNTAUGHT, danger).kind()).isEqualTo(Kind.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource({"停水了, 又停水了", "电梯坏了, 电梯又坏了", "又停电了, 停电了"})
    void anExampleThatIsLikerStillHolds(String corrected, String message) {
        var taught = UNTAUGHT.taught(List.of(correction(1, corrected, TALK)));

        assertThat(issue(taught, corrected).kind()).isEqualTo(Kind.CHATTER);
        assertThat(issue(taught, message).kind()).isEqualTo(Kind.SERVICE_REQUEST);
    }

    @Test
    void smileysTeachNothing() {
        var taught = UNTAUGHT.taught(List.of(correction(1, "😀😀", WATER)));

        assertThat(issue(taught, "😂").kind()).isEqualTo(Kind.CHATTER);
    }

    @Test
    void aMessageOfTheSavedSetThatWouldBeMisreadIsNamed() {
        assertThat(UNTAUGHT.misreadWith(correction(1, "蛋糕店没挂营业执照也没健康证", TALK))).hasValueSatisfying(misreading -> {
            assertThat(misreading.text()).isEqualTo("蛋糕店没挂营业执照也没健康证 天天开着");
            assertThat(misreading.takenFor()).isEqualTo(TALK);
        });
        assertThat(UNTAUGHT.misreadWith(correction(1, BILL, WATER))).isEmpty();
    }

    @Test
    void noMessageOfTheSavedSetIsNearlyAnExample() throws Exception {
        var knowledge = Examples.knowledge();
        var models = FittedModels.train(knowledge);

        assertThat(knowledge.savedSet()).allSatisfy(row -> {
            String plain = PlainText.of(row.text());
            assertThat(models.likenessOfLikest(plain, models.hear(plain))).as(row.text()).isLessThan(0.65);
        });
    }

    /// Of messages that staff corrected, what their like is read as, and what others that share their words are.
    @Test
    void theLikeIsReadRightAndOthersAreLeftAlone() throws IOException {
        var like = new ArrayList<Boolean>();
        var likeBefore = new ArrayList<Boolean>();
        var changed = new ArrayList<String>();
        int others = 0;
        for (JsonNode row : rows().toList()) {
            String text = row.get("text").asString();
            var label = labelOf(row);
            if (isReadAs(UNTAUGHT, text, label)) {
                continue; // nobody would have corrected it
            }
            var taught = UNTAUGHT.taught(List.of(correction(1, text, label)));
            row.get("like").forEach(message -> {
                like.add(isReadAs(taught, message.asString(), label));
                likeBefore.add(isReadAs(UNTAUGHT, message.asString(), label));
            });
            for (JsonNode message : row.get("unlike")) {
                others++;
                if (!issue(taught, message.asString()).kind().equals(issue(UNTAUGHT, message.asString()).kind())) {
                    changed.add(message.asString());
                }
            }
        }
        System.out.printf("corrections: %d of %d like messages read right, %d before; of %d others changed %s%n",
                count(like), like.size(), count(likeBefore), others, changed);

        assertThat(count(like)).isGreaterThan((long) (FLOOR_OF_LIKE_READ_RIGHT * like.size()));
        assertThat(changed.size()).isLessThanOrEqualTo((int) (MOST_OTHERS_CHANGED * others));
    }

    private static long count(List<Boolean> right) {
        return right.stream().filter(r -> r).count();
    }

    private static boolean isReadAs(Interpreter interpreter, String text, Label label) {
        var issue = issue(interpreter, text);
        return issue.kind() == label.kind() && issue.category().equals(label.category());
    }

    private static Stream<JsonNode> rows() throws IOException {
        var path = Path.of("bot/src/test/resources/understanding/corrections.jsonl");
        return Files.readAllLines(path, StandardCharsets.UTF_8).stream().map(JsonMapper.shared()::readTree);
    }

    private static Label labelOf(JsonNode row) {
        return new Label(
                Kind.find(row.get("kind").asString()).orElseThrow(), Optional.ofNullable(row.get("category")).map(JsonNode::asString));
    }

    private static Issue issue(Interpreter interpreter, String text) {
        var message = new InboundMessage(
                new MessageId("test", "test", "m-1"), Optional.of("qh-2-1"), "somebody", Optional.empty(), Instant.EPOCH, text, false,
                Optional.empty(), List.of());
        return interpreter.interpret(message, Place.UNKNOWN).pieces().getFirst();
    }

    private static Correction correction(int number, String text, Label label) {
        return new Correction(
                number, 1001, "r-1", text, label, TALK, new Step("worker-1", Instant.EPOCH), false, Optional.empty(), Optional.empty());
    }
}
