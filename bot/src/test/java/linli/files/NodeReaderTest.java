package linli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as clerks leave them behind: what can be read is read with its lines, what cannot is named with its line.
class NodeReaderTest {
    private final Problems problems = new Problems();

    @Test
    void everyNodeKnowsItsLine() {
        var root = NodeReader.readYaml(new SourceFile("config/x.yaml", """
                # 说明
                - id: one
                  names: [甲, 乙]
                - {id: two, names: [丙]}
                """), problems).orElseThrow();
        var second = Fields.of(Fields.items(root).get(1), problems);

        assertThat(second.at().line()).isEqualTo(4);
        assertThat(Fields.of(Fields.items(root).getFirst(), problems).at("names").line()).isEqualTo(3);
        assertThat(second.texts("names")).containsExactly("丙");
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void jsonLinesAreCountedBlankOnesIncluded() {
        var rows = NodeReader.readJsonLines(new SourceFile("x.jsonl", "\ufeff{\"id\":\"1\"}\r\n\r\n{\"id\":2}\n{\n"), problems);

        assertThat(rows).extracting(Node::line).containsExactly(1, 3);
        assertThat(problems.found()).singleElement().extracting(Problem::line).isEqualTo(4);
    }

    /// As an editor on a Chinese Windows saves them unless told otherwise.
    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-16LE", "Big5"})
    void fileInAnotherEncodingIsRefused(String encoding, @TempDir Path folder) throws IOException {
        Files.write(folder.resolve("x.yaml"), "id: qh\nname: 清河花園\n".getBytes(Charset.forName(encoding)));

        for (SourceFile file : Folder.at(folder).files()) {
            assertThat(NodeReader.readYaml(file, problems)).isEmpty();
        }

        assertThat(problems.found()).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - &a [x, x]\\n- [*a, *a]                       | 2 | an alias (*) is not read: write out what it stands for
            - &a {b: c}\\n- d: e\\n  <<: *a                 | 3 | an alias (*) is not read: write out what it stands for
            a: 1\\na: 2                                    | 2 | cannot be read
            a: [1, 2                                       | 1 | cannot be read
            """)
    void whatNoClerkMeansToWriteIsNamedWithItsLine(String text, int line, String problem) {
        assertThat(NodeReader.readYaml(new SourceFile("x.yaml", text.replace("\\n", "\n")), problems)).isEmpty();

        assertThat(problems.found()).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(line);
            assertThat(found.text()).contains(problem);
        });
    }

    @Test
    void fileOfAMillionLinesIsRefusedBeforeItTakesTheMemory() {
        assertThat(NodeReader.readYaml(new SourceFile("x.yaml", "- a\n".repeat(1_000_000)), problems)).isEmpty();
        assertThat(NodeReader.readJsonLines(new SourceFile("x.jsonl", "{}\n".repeat(1_000_000)), problems)).isEmpty();

        assertThat(problems.found()).extracting(Problem::text).containsExactly(
                "holds more than 500,000 values: split it", "holds more than 500,000 values: split it");
    }

    @Test
    void fileThatIsTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("x.yaml").toFile(), "rw")) {
            file.setLength(Folder.MOST_BYTES + 1);
        }

        assertThat(NodeReader.readYaml(Folder.at(folder).files().getFirst(), problems)).isEmpty();
        assertThat(problems.found()).extracting(Problem::text).containsExactly("is larger than 16 MiB: split it");
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "- a\n");
        Path inside = Files.createDirectory(folder.resolve("entries"));
        Files.createSymbolicLink(inside.resolve("x.yaml"), secret);

        assertThat(NodeReader.readYaml(Folder.at(inside).files().getFirst(), problems)).isEmpty();
        assertThat(problems.found()).extracting(Problem::text)
                .containsExactly("leads out of the folder: copy the file instead of linking it");
    }

    @Test
    void linkToAFolderOrToNothingIsNamed(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("entries"));
        Files.createSymbolicLink(inside.resolve("all"), folder);
        Files.createSymbolicLink(inside.resolve("x.yaml"), folder.resolve("gone.yaml"));

        assertThat(Folder.at(inside).files()).allSatisfy(file -> assertThat(NodeReader.readYaml(file, problems)).isEmpty());
        assertThat(problems.found()).extracting(Problem::file).containsExactly("entries/all", "entries/x.yaml");
    }

    @Test
    void folderMayBeALinkItself(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("release-7"));
        Files.writeString(inside.resolve("x.yaml"), "- a\n");
        Path link = Files.createSymbolicLink(folder.resolve("current"), inside);

        assertThat(Folder.at(link).files()).extracting(SourceFile::name).containsExactly("current/x.yaml");
    }

    @Test
    void aThousandProblemsAreNamedAndTheRestCounted() {
        for (int line = 1; line <= 1_500; line++) {
            problems.add("x.yaml", line, "wrong");
        }

        assertThat(problems.found()).hasSize(1_001).last().isEqualTo(new Problem("x.yaml", 0, "and 500 more"));
    }

    @Test
    void damagedLineIsLeftOutAndTheOthersAreRead() {
        var rows = NodeReader.readJsonLines(new SourceFile("x.jsonl", "{\"id\":1}\n{\"id\":\"\ufffd\"}\n{\"id\":3}\n"), problems);

        assertThat(rows).extracting(Node::line).containsExactly(1, 3);
        assertThat(problems.found()).containsExactly(new Problem("x.jsonl", 2, "is not saved as UTF-8"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{a: 1, a: 2}`            | cannot be read
            `- a\n---\n- b`           | more than one document
            `# 只有说明`               | the file is empty
            `a: [1, 2`                | cannot be read
            """)
    void unreadableTextIsNamed(String text, String problem) {
        assertThat(NodeReader.readYaml(new SourceFile("x.yaml", text), problems)).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(p -> assertThat(p.text()).startsWith(problem));
    }

    @Test
    void hiddenFilesOfEditorsAreLeftOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".people.yaml.swp"), "");
        Files.createDirectories(folder.resolve("entries"));
        Files.writeString(folder.resolve("entries/a.yaml"), "[]");

        assertThat(Folder.at(folder).files()).extracting(SourceFile::name)
                .containsExactly(folder.getFileName() + "/entries/a.yaml");
    }
}
