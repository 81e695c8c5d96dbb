package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a run of characters tells of a label by where it stands.
final class RatiosTest {
    private static final int WITH_THE_LABEL = 1;
    private static final int EVERYWHERE = 2;
    private static final int WITHOUT_THE_LABEL = 3;
    private static final int ROWS = 3;
    private static final double[] LABELS = {1, 1, -1, -1};

    private final Feature[][] texts = {
        text(WITH_THE_LABEL, EVERYWHERE), text(WITH_THE_LABEL, EVERYWHERE), text(EVERYWHERE, WITHOUT_THE_LABEL), text(EVERYWHERE, WITHOUT_THE_LABEL)
    };

    @Test
    void whatStandsWithTheLabelSpeaksForItAndWhatStandsElsewhereAgainst() {
        var ratios = Ratios.of(texts, LABELS, ROWS);

        assertThat(ratios.of(WITH_THE_LABEL)).isPositive().isCloseTo(-ratios.of(WITHOUT_THE_LABEL), within(1e-9));
        assertThat(ratios.of(EVERYWHERE)).isCloseTo(0, within(1e-9));
    }

    @Test
    void textsWeighedByThemAreAsLongOnTheMeanAsOneRun() {
        var weighed = Ratios.of(texts, LABELS, ROWS).weigh(texts);

        assertThat(Arrays.stream(weighed).mapToDouble(RatiosTest::length).average()).hasValueCloseTo(1.0, within(1e-9));
        assertThat(Arrays.stream(weighed).map(text -> text[text.length - 1].getValue())).as("the bias").containsOnly(1.0);
    }

    private static double length(Feature[] text) {
        return Math.sqrt(Arrays.stream(text).limit(text.length - 1L).mapToDouble(run -> run.getValue() * run.getValue()).sum());
    }

    private static Feature[] text(int... rows) {
        return Stream.concat(IntStream.of(rows).mapToObj(row -> new FeatureNode(row, 1)), Stream.of(new FeatureNode(ROWS + 1, 1)))
                .toArray(Feature[]::new);
    }
}
