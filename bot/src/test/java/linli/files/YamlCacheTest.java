package linli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlCacheTest {
    private static final String NONE_SHIPPED = "/nothing-is-shipped-here";
    private static final String GROUPS =
            """
            staff:
              - {id: grid-1, name: 网格一组}

              - id: grid-2
                members: [周敏, 刘工]
                note:
            """;

    @TempDir
    Path data;

    private Path config;

    @BeforeEach
    void write() throws IOException {
        config = Files.createDirectory(data.resolve("config"));
        write(GROUPS);
    }

    @Test
    void whatWasReadBeforeIsTheSameToTheLine() {
        var read = read(pages());

        assertThat(read(pages())).isEqualTo(read).isPresent();
    }

    @Test
    void itIsTakenFromWhatWasKeptAndNotReadAgain() {
        var pages = pages();
        pages.put(source(pages), new Node.Scalar("config/groups.yaml", 1, "记得"));
        pages.keep();

        assertThat(read(pages())).contains(new Node.Scalar("config/groups.yaml", 1, "记得"));
    }

    @Test
    void aFileThatHasChangedIsReadAgain() throws IOException {
        var before = read(pages());
        write(GROUPS.replace("刘工", "陈工"));

        assertThat(read(pages())).isNotEqualTo(before).asString().contains("陈工");
    }

    @Test
    void linesOfJsonAreKeptTooUnlessOneIsBroken() throws IOException {
        Files.writeString(config.resolve("lines.jsonl"), "{\"text\": \"停水了\"}\n\n{\"text\": \"早\"}\n");
        Files.writeString(config.resolve("broken.jsonl"), "{\"text\": \"停水了\"}\n{\n");
        var first = pages();
        var lines = NodeReader.readJsonLines(source(first, "lines.jsonl"), new Problems());
        NodeReader.readJsonLines(source(first, "broken.jsonl"), new Problems());
        first.keep();

        var later = pages();
        var problems = new Problems();
        assertThat(later.find(source(later, "lines.jsonl"))).isPresent();
        assertThat(NodeReader.readJsonLines(source(later, "lines.jsonl"), problems)).isEqualTo(lines).hasSize(2);
        assertThat(NodeReader.readJsonLines(source(later, "broken.jsonl"), problems)).hasSize(1);
        assertThat(problems.found()).asString().contains("broken.jsonl:2");
    }

    @Test
    void aBrokenFileIsNeverKept() throws IOException {
        write("staff: [");
        var pages = pages();
        var problems = new Problems();
        NodeReader.readYaml(source(pages), problems);
        pages.keep();
        var later = new Problems();
        NodeReader.readYaml(source(pages()), later);

        assertThat(later.found()).isEqualTo(problems.found()).isNotEmpty();
    }

    @Test
    void damagedBytesOnlyMeanReadingAgain() throws IOException {
        var read = read(pages());
        byte[] kept = Files.readAllBytes(data.resolve("pages.bin"));
        kept[kept.length / 2]++;
        Files.write(data.resolve("pages.bin"), kept);

        assertThat(read(pages())).isEqualTo(read);
    }

    private YamlCache pages() {
        return YamlCache.open(data.resolve("pages.bin"), NONE_SHIPPED);
    }

    private Optional<Node> read(YamlCache pages) {
        var root = NodeReader.readYaml(source(pages), new Problems());
        pages.keep();
        return root;
    }

    private SourceFile source(YamlCache pages) {
        return source(pages, "groups.yaml");
    }

    private SourceFile source(YamlCache pages, String name) {
        return pages.of(Folder.at(config)).file(name).orElseThrow();
    }

    private void write(String groups) throws IOException {
        Files.writeString(config.resolve("groups.yaml"), groups);
    }
}
