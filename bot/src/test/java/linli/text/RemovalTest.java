package linli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words are taken out of a text as the pattern alone would take them out.
class RemovalTest {
    private static final String WORDS = "多少钱|多少|多|下(?!班)|东西(?=[吗么]|$)|[0-9一二]+(?:天|个?月)|哪[里儿]|了";
    private static final String CHARACTERS = "多少钱下班东西吗么一二30天个月哪里儿了的办证 ，";

    @Test
    void leavesWhatThePatternLeaves() {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var random = new SplittableRandom(seed);
        var removal = Removal.of(WORDS);
        var pattern = Pattern.compile(WORDS);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(12), 0, CHARACTERS.length()).forEach(at -> text.append(CHARACTERS.charAt(at)));
            assertThat(removal.from(text.toString())).isEqualTo(pattern.matcher(text).replaceAll(""));
            assertThat(removal.replacedIn(text.toString(), " ")).isEqualTo(pattern.matcher(text).replaceAll(" "));
        }
    }

    @Test
    void aPatternThatMayBeginAnywhereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Removal.of("多少|.钱"));
    }
}
