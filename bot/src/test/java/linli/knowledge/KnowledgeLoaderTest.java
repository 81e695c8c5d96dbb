package linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import linli.Examples;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.files.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One mistake in the shipped examples and tables at a time: each is named with its file and line.
class KnowledgeLoaderTest {
    private static final String ENTRIES = "entries/daily.yaml";

    private CopiedFolder knowledge;

    @BeforeEach
    void copy(@TempDir Path folder) {
        knowledge = FewExamples.copy(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"x-1","text":"停水了","kind":"complaint"}                                       | 'complaint' is no kind
            {"id":"x-1","text":"停水了","kind":"service_request","category":"water"}              | 'water' is no category of service_request
            {"id":"x-1","text":"停水了","kind":"service_request","category":"gas"}                | 'gas' is no category of service_request
            {"id":"x-1","text":"停水了"}                                                         | 'kind' is missing
            {"text":"停水了","kind":"chatter"}                                                   | 'id' is missing
            {"id":"x-1","text":"","kind":"chatter"}                                             | 'text' is missing
            {"id":"ch-0001","text":"停水了","kind":"chatter"} | the id 'ch-0001' is taken by knowledge-base/examples/chatter.jsonl:1
            ["x-1","停水了","chatter"]                                                           | must be a map of fields
            """)
    void mistakeInAnExampleIsNamedWithItsLine(String line, String problem) {
        int last = (int) knowledge.read("examples/suggestion.jsonl").lines().count();

        knowledge.append("examples/suggestion.jsonl", line);

        assertThat(problems()).contains(new Problem("knowledge-base/examples/suggestion.jsonl", last + 1, problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"x-1","text":"停水了","kind":"complaint"}                          | 'complaint' is no kind
            {"id":"x-1","text":"停水了","kind":"service_request","category":"water"} | 'water' is no category of service_request
            {"id":"x-1","kind":"chatter"}                                           | 'text' is missing
            """)
    void mistakeInTheSavedSetIsNamedWithItsLine(String line, String problem) {
        int last = (int) knowledge.read("saved-set.jsonl").lines().count();

        knowledge.append("saved-set.jsonl", line);

        assertThat(problems()).containsExactly(new Problem("knowledge-base/saved-set.jsonl", last + 1, problem));
    }

    @Test
    void unreadableLineOfTheSavedSetIsNamedOnce() {
        knowledge.append("saved-set.jsonl", "{\"id\":\"x-1\"");

        assertThat(problems()).singleElement().satisfies(p -> assertThat(p.file()).isEqualTo("knowledge-base/saved-set.jsonl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"x-1\",\"text\":\"停水了\"", "停水了 service_request", "\ufffd\ufffd{}"})
    void unreadableExampleIsNamedWithItsLineAndTheOthersAreReadOn(String line) {
        int last = (int) knowledge.read("examples/fraud.jsonl").lines().count();

        knowledge.append("examples/fraud.jsonl", line).append("examples/fraud.jsonl", "{\"id\":\"x-9\",\"text\":\"好\",\"kind\":\"none\"}");

        assertThat(problems()).hasSize(2).allMatch(p -> p.file().equals("knowledge-base/examples/fraud.jsonl"));
        assertThat(problems()).extracting(Problem::line).containsExactly(last + 1, last + 2);
    }

    @Test
    void everyEmergencyNeedsFirstSteps() {
        knowledge.replace("first-steps.yaml", "category: trapped\n  title", "category: other_emergency\n  title");
        assertThat(problems()).contains(new Problem("knowledge-base/first-steps.yaml", 0, "no first steps for 'trapped'"));

        knowledge.replace("first-steps.yaml", "category: other_emergency", "category: elevator");
        assertThat(problems()).contains(new Problem(
                "knowledge-base/first-steps.yaml", knowledge.lineOf("first-steps.yaml", "category: elevator"),
                "'elevator' is no category of emergency"));

        knowledge.delete("first-steps.yaml");
        assertThat(problems()).containsExactly(new Problem("knowledge-base/first-steps.yaml", 0, "the file is missing or empty"));
    }

    @Test
    void whatIsDoneAlikeInSeveralSortsOfDangerIsWrittenOnce() {
        knowledge.replace("first-steps.yaml", "category: gas", "category: [gas, lightning]");
        assertThat(problems()).containsExactly(new Problem(
                "knowledge-base/first-steps.yaml", knowledge.lineOf("first-steps.yaml", "category: [gas, lightning]"),
                "'lightning' is no category of emergency"));
    }

    @Test
    void firstStepsWithWordsStandAboveThoseForAllOfTheirCategory() {
        knowledge.replace("first-steps.yaml", "category: other_emergency\n  words: [没开门", "category: gas\n  words: [没开门");

        assertThat(problems()).singleElement().extracting(Problem::text).asString().contains("never reached");
    }

    @Test
    void firstStepsFitInTwoLinesAndAreGivenOnce() {
        int line = knowledge.lineOf("first-steps.yaml", "steps:");
        knowledge.replace("first-steps.yaml", "steps: |\n", "steps: |\n    先喊人。\n");
        assertThat(problems()).containsExactly(new Problem("knowledge-base/first-steps.yaml", line, "'steps' has more than two lines"));

        knowledge.replace("first-steps.yaml", "    先喊人。\n", "").replace("first-steps.yaml", "category: gas\n  title: 闻到燃气味", "category: fire\n  title: 闻到燃气味");
        assertThat(problems()).contains(new Problem(
                "knowledge-base/first-steps.yaml", knowledge.lineOf("first-steps.yaml", "title: 闻到燃气味") - 1,
                "the first steps for 'fire' are given twice"));
    }

    @Test
    void severityRowsAreCheckedAndTheLastAppliesToEverything() {
        knowledge.append("severity.yaml", "- {severity: grave, kinds: [chatter, quarrel]}");
        int line = knowledge.lineOf("severity.yaml", "grave");

        assertThat(problems()).containsExactly(
                new Problem("knowledge-base/severity.yaml", line, "'severity' must be low, normal, high or critical"),
                new Problem("knowledge-base/severity.yaml", line, "'quarrel' is no kind"),
                new Problem("knowledge-base/severity.yaml", 0, "the last row must apply to everything"));
    }

    @Test
    void wordOfTheDialectHasOneMeaning() {
        int last = (int) knowledge.read("dialect.yaml").lines().count();

        knowledge.append("dialect.yaml", "搞么名堂: [干什么, 做什么]");

        assertThat(problems()).singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("knowledge-base/dialect.yaml"))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(last + 1));
    }

    @Test
    void everyKindNeedsAnExample() {
        knowledge.delete("examples/suggestion.jsonl");

        assertThat(problems()).containsExactly(
                new Problem("knowledge-base/examples", 0, "no example of the kind 'suggestion'"));
    }

    /// Entries in other files refer to those of the broken one, and so do amounts and windows; a clerk has one thing to mend.
    @Test
    void fileThatCannotBeReadIsTheOnlyProblem() {
        knowledge.append("entries/insurance.yaml", "  : [");

        assertThat(problems()).singleElement().extracting(Problem::file).isEqualTo("knowledge-base/entries/insurance.yaml");
    }

    @Test
    void fileThatNothingReadsIsNamed() {
        knowledge.write("entries/parking.yml", "[]");

        assertThat(problems()).containsExactly(new Problem("knowledge-base/entries/parking.yml", 0, "nothing reads this file"));
    }

    @Test
    void problemsOfAllFilesAreReportedAtOnce() {
        knowledge.append("examples/suggestion.jsonl", "{\"id\":\"x-1\",\"text\":\"好\",\"kind\":\"none\"}")
                .replace(ENTRIES, "owner: community-desk", "owner: community-dask")
                .append("severity.yaml", "- {severity: high, words: [急]}");

        assertThat(problems()).extracting(Problem::file).containsExactlyInAnyOrder(
                "knowledge-base/examples/suggestion.jsonl", "knowledge-base/" + ENTRIES, "knowledge-base/severity.yaml");
    }

    private List<Problem> problems() {
        return catchThrowableOfType(InvalidFiles.class, this::load).problems();
    }

    private Knowledge load() throws InvalidFiles {
        return KnowledgeLoader.load(
                new KnowledgeFiles(knowledge.folder()), KnowledgeLoader.Kept.NOTHING, Examples.community().categories(),
                Examples.staff());
    }
}
