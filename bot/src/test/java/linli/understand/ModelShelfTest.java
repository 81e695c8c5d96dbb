package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import linli.Examples;
import linli.knowledge.Fingerprints;
import linli.knowledge.Knowledge;
import linli.message.Kind;
import linli.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelShelfTest {
    private static final Fingerprints FINGERPRINT = new Fingerprints("0123456789abcdef0123", "abcdef01234567890123");
    private static final String WORDS = "又停水了没人管吗";

    @TempDir
    Path folder;

    private final Knowledge knowledge = few(Examples.site().knowledge());

    @Test
    void whatWasKeptReadsAsWhatWasMade() {
        var made = new ModelShelf(folder).take(FINGERPRINT).models(knowledge).read(PlainText.of(WORDS));

        var kept = new ModelShelf(folder).take(FINGERPRINT).models(knowledge).read(PlainText.of(WORDS));

        assertThat(kept).isEqualTo(made);
    }

    @Test
    void damagedModelsAreMadeAnew() throws IOException {
        new ModelShelf(folder).take(FINGERPRINT).models(knowledge);
        Path file = kept("examples");
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, whole.length - 2_000, whole.length, (byte) 0xff);
        Files.write(file, damaged);

        var reading = new ModelShelf(folder).take(FINGERPRINT).models(knowledge).read(PlainText.of(WORDS));

        assertThat(reading.kind()).isEqualTo(Kind.SERVICE_REQUEST);
        assertThat(Files.size(kept("examples"))).isEqualTo(whole.length);
        assertThat(Files.readAllBytes(kept("examples"))).isNotEqualTo(damaged);
    }

    @Test
    void damagedIndexOfQuestionsIsMadeAnew() throws IOException {
        new ModelShelf(folder).take(FINGERPRINT).models(knowledge);
        Files.write(kept("entries"), new byte[] {1, 2, 3});

        var models = new ModelShelf(folder).take(FINGERPRINT).models(knowledge);

        assertThat(models.entry(PlainText.of("劳动仲裁怎么申请")).orElseThrow().entry()).isEqualTo("labor-arbitration");
    }

    @Test
    void whatExamplesTeachStaysAtHandWhenAnswersAloneHaveChanged() throws IOException {
        var shelf = new ModelShelf(folder);
        shelf.take(FINGERPRINT).models(knowledge);
        Files.delete(kept("examples"));

        var withOtherAnswers = shelf.take(new Fingerprints(FINGERPRINT.examples(), "ffffffffffffffffffff"));

        assertThat(withOtherAnswers.kept().textbook()).isPresent();
        withOtherAnswers.models(knowledge);
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("examples"));
    }

    private Path kept(String part) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(part)).findFirst().orElseThrow();
        }
    }

    private static Knowledge few(Knowledge all) {
        var examples = all.examples();
        var some = IntStream.range(0, examples.size()).filter(i -> i % 20 == 0).mapToObj(examples::get).toList();
        return Examples.learning(some, all);
    }
}
