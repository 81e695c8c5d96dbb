package linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
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

/// A table that could tell two amounts, or one without a date, does not get in.
class AmountLoaderTest {
    private static final String FILE = "amounts/test.yaml";
    private static final String TABLE = """
            - id: test-amount
              entry: waste-sorting
              title: 奖励
              words: [分类奖励]
              region: CN
              facts:
                - {id: age, units: [岁], ask: 多大了}
                - {id: who, choice: {老人: [老人家], 小孩: [伢子]}, ask: 是谁}
              rows:
                - {from: 2025-01-01, until: 2025-12-31, age: 0-59, amount: 1 元}
                - {from: 2026-02-01, age: 0-59, amount: 2 元}
                - {from: 2026-02-01, age: 60+, who: 老人, amount: 3 元}
              source: {issuer: 清河社区, document: 奖励办法}
              office: clerk
            """;

    private CopiedFolder knowledge;

    @BeforeEach
    void copy(@TempDir Path folder) {
        knowledge = FewExamples.copy(folder);
    }

    @Test
    void tableIsFoundByItsEntry() throws InvalidFiles {
        knowledge.write(FILE, TABLE);

        var table = load().table("waste-sorting").orElseThrow();

        assertThat(table.rowsOn(LocalDate.of(2026, 3, 1))).extracting(AmountRow::amount).containsExactly("2 元", "3 元");
        assertThat(table.gaps()).containsExactly(LocalDate.of(2026, 1, 31));
        assertThat(table.lastDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # part of the table      | put in its place          | line | problem
            until: 2025-12-31        | until: 2026-02-01         | 11 | overlaps another row from 2025-01-01: on some day two amounts would be in force for the same people
            age: 60+, who: 老人       | age: 50+                  | 12 | overlaps another row from 2026-02-01: on some day two amounts would be in force for the same people
            from: 2026-02-01, age: 60+ | age: 60+                | 12 | 'from' is missing: an amount without a date is no amount
            until: 2025-12-31        | until: 2024-12-31         | 10 | it ends before it begins
            who: 老人                 | who: 老师                  | 12 | '老师' is none of the choices of 'who'
            age: 60+                 | age: 老                    | 12 | has to be a number or a range such as 80, 80-89 or 100+
            age: 60+                 | alter: 60+                | 12 | 'alter' is none of the table's facts
            units: [岁]              | unit: [岁]                 | 7  | a fact needs 'units' such as [岁], or a 'choice'
            entry: waste-sorting     | entry: nothing            | 2  | no entry is called 'nothing'
            office: clerk            | office: nobody            | 14 | neither a person nor a staff group is called 'nobody'
            """)
    void everyMistakeIsNamedWithItsLine(String part, String mistake, int line, String problem) {
        knowledge.write(FILE, TABLE.replace(part, mistake));

        assertThat(problems()).contains(new Problem("knowledge-base/" + FILE, line, problem));
    }

    private List<Problem> problems() {
        return catchThrowableOfType(InvalidFiles.class, this::load).problems();
    }

    private Knowledge load() throws InvalidFiles {
        return KnowledgeLoader.load(
                new KnowledgeFiles(knowledge.folder()), KnowledgeLoader.Kept.NOTHING, Examples.community().categories(), Examples.staff());
    }
}
