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

/// An entry with a hole in it is no answer: every mistake is named with its file and line.
class EntryLoaderTest {
    private static final String ENTRIES = "entries/daily.yaml";
    private static final String ENTRY = """
            - id: bicycle-shed
              title: 车棚几点关
              asks: [车棚几点关门]
              short: 车棚 23:00 关，6:00 开。
              full: 车棚每天 23:00 关，6:00 开。
              elder: 晚上十一点关门。
              region: CN
              for: 所有居民
              valid-from: 2026-01-01
              source: {issuer: 清河社区, document: 车棚管理办法}
              owner: clerk
            """;

    private CopiedFolder knowledge;

    @BeforeEach
    void copy(@TempDir Path folder) {
        knowledge = FewExamples.copy(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # part of the entry                         | put in its place          | line | problem
            - id: bicycle-shed                          | - id: waste-sorting       | 0 | two entries are called 'waste-sorting'
            title: 车棚几点关                            | titel: 车棚几点关          | 0 | 'title' is missing
            title: 车棚几点关                            | titel: 车棚几点关          | 1 | unknown field 'titel'
            asks: [车棚几点关门]                         | asks: []                  | 0 | 'asks' must hold at least one way to ask
            short: 车棚 23:00 关，6:00 开。              | short: "一\\n二\\n三"      | 3 | 'short' has more than two lines
            short: 车棚 23:00 关，6:00 开。              | where: 车棚               | 0 | 'short' is missing
            full: 车棚每天 23:00 关，6:00 开。            | bring: 钥匙               | 0 | 'full' is missing
            elder: 晚上十一点关门。                       | where: 车棚               | 0 | 'elder' is missing
            valid-from: 2026-01-01                      | where: 车棚               | 0 | 'valid-from' is missing: an answer without a date is no answer
            valid-from: 2026-01-01                      | valid-from: 今年          | 8 | 'valid-from' must be a date such as 2026-01-31, not '今年'
            for: 所有居民                                | for: [所有居民]            | 7 | must be a single value
            for: 所有居民                                | valid-until: 2025-12-31   | 7 | it ends before it begins
            source: {issuer: 清河社区, document: 车棚管理办法} | where: 车棚          | 0 | 'source' is missing: no answer without a source
            source: {issuer: 清河社区, document: 车棚管理办法} | source: 网上         | 9 | must be a map of fields
            source: {issuer: 清河社区,                    | source: {office: 社区,    | 9 | 'issuer' is missing
            source: {issuer: 清河社区,                    | source: {office: 社区, issuer: 清河社区, | 9 | unknown field 'office'
            owner: clerk                                | owner: clark              | 10 | neither a person nor a staff group is called 'clark'
            owner: clerk                                | owner: qh-all             | 10 | neither a person nor a staff group is called 'qh-all'
            """)
    void mistakeInAnEntryIsNamedWithItsLine(String part, String instead, int line, String problem) {
        int first = (int) knowledge.read(ENTRIES).lines().count() + 1;

        knowledge.append(ENTRIES, ENTRY.replace(part, instead));

        assertThat(problems()).contains(new Problem("knowledge-base/" + ENTRIES, first + line, problem));
    }

    @Test
    void soundEntryIsTaken() throws InvalidFiles {
        knowledge.append(ENTRIES, ENTRY);

        assertThat(load().entry("bicycle-shed").orElseThrow().inShort()).isEqualTo("车棚 23:00 关，6:00 开。");
    }

    @Test
    void relatedEntryMustExist() {
        int first = (int) knowledge.read(ENTRIES).lines().count() + 1;

        knowledge.append(ENTRIES, ENTRY.replace("owner: clerk", "owner: clerk\n  related: [bicycle-sheed]"));

        assertThat(problems()).containsExactly(
                new Problem("knowledge-base/" + ENTRIES, first + 11, "no entry is called 'bicycle-sheed'"));
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
