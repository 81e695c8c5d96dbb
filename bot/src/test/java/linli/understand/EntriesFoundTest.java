package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import linli.Examples;
import linli.decide.Thresholds;
import linli.knowledge.Knowledge;
import linli.text.PlainText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well the entry is found that answers a badly put question, and how well it is known that none does. Both sets were written by hands
/// that had not seen the ways to ask. The floors are a little under what was measured when they were set.
class EntriesFoundTest {
    private static final double FLOOR_OF_FIRST = 0.95;
    private static final double FLOOR_OF_SURE = 0.76;
    private static final double MOST_ANSWERED_WRONGLY = 0.05;
    private static final double MOST_NEAR_MISSES_ANSWERED = 0.12;
    private static final double ANSWERS = Thresholds.STANDARD.answer();

    private static final Knowledge KNOWLEDGE = Examples.knowledge();
    private static final EntryFinder FINDER = EntryFinder.of(KNOWLEDGE);

    @Test
    void entryThatAnswersIsTheFirstThatIsFound() {
        var questions = rows("questions");
        double first = questions.stream().filter(row -> isRight(row, find(row))).count() / (double) questions.size();
        double sure = questions.stream().filter(row -> answers(find(row)).stream().findFirst().filter(row.get("entry").asString()::equals).isPresent()).count() / (double) questions.size();
        System.out.printf("entries: the right one is first for %.3f of %d questions, and sure enough to answer for %.3f%n", first, questions.size(), sure);

        assertThat(first).isGreaterThan(FLOOR_OF_FIRST);
        assertThat(sure).isGreaterThan(FLOOR_OF_SURE);
    }

    @Test
    void questionThatNoEntryAnswersIsNotAnswered() {
        var questions = rows("unanswerable");
        double answered = questions.stream().filter(row -> !answers(find(row)).isEmpty()).count() / (double) questions.size();
        System.out.printf("entries: %.3f of %d questions that none answers would be answered%n", answered, questions.size());

        assertThat(answered).isLessThan(MOST_ANSWERED_WRONGLY);
    }

    /// Harder than the others: each names a thing that some entry is about, and asks what it does not say.
    @Test
    void questionThatNamesAThingAndAsksWhatIsNotKnownOfItIsSeldomAnswered() {
        var questions = rows("near-misses");
        var answered = questions.stream().filter(row -> !answers(find(row)).isEmpty()).map(row -> row.get("text").asString()).toList();
        System.out.printf("entries: %d of %d near misses would be answered: %s%n", answered.size(), questions.size(), answered);

        assertThat(answered.size() / (double) questions.size()).isLessThan(MOST_NEAR_MISSES_ANSWERED);
    }

    @Test
    void numberMakesNoQuestionLongerAndNoEntrySurer() {
        var found = FINDER.find(PlainText.of("我电话13812345678 问一下哪里可以修手表"));

        assertThat(found.filter(match -> !answers(match).isEmpty())).isEmpty();
    }

    /// What is decided goes by this, and not by how sure the first is.
    private static List<String> answers(EntryMatch found) {
        return found.answering(_ -> true, ANSWERS);
    }

    private static boolean isRight(JsonNode row, EntryMatch found) {
        return found.entry().equals(row.get("entry").asString());
    }

    private static EntryMatch find(JsonNode row) {
        return FINDER.find(KNOWLEDGE.dialect().standard(PlainText.of(row.get("text").asString()))).orElseGet(() -> new EntryMatch(List.of(new EntryMatch.Candidate("", 0, 0)), ""));
    }

    private static List<JsonNode> rows(String name) {
        try (var in = EntriesFoundTest.class.getResourceAsStream("/knowledge/" + name + ".jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
