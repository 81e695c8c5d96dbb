package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import linli.files.Folder;
import linli.files.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimplifiedChineseTest {
    @Test
    void traditionalCharactersBecomeSimplifiedOnes() {
        assertThat(SimplifiedChinese.of("電梯壞了 冇人管")).isEqualTo("电梯坏了 冇人管");
    }

    @Test
    void whatCountsAsDialectIsLeftAsItIsByTheTableToo() {
        assertThat(SimplifiedChinese.Table.TRADITIONAL_TO_SIMPLIFIED.transliterate(SimplifiedChinese.DIALECT))
                .isEqualTo(SimplifiedChinese.DIALECT);
    }

    /// The table takes a third of a second to load, which every start would have to wait for.
    @ParameterizedTest
    @MethodSource("filesReadAtTheStart")
    void nothingThatIsReadAtTheStartNeedsTheTable(SourceFile file) {
        assertThat(SimplifiedChinese.needsWork(file.text())).isFalse();
    }

    static Stream<SourceFile> filesReadAtTheStart() {
        return Stream.of("config", "knowledge-base")
                .flatMap(folder -> Folder.shipped(folder).files().stream())
                .filter(file -> file.name().endsWith(".yaml"));
    }
}
