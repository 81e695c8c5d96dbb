package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import linli.text.PlainText;
import org.junit.jupiter.api.Test;

/// How far a text is from the margin of a label becomes how likely it has the label, whatever else the labels differ in.
final class CalibrationTest {
    private static final List<String> LABELS = List.of("bus", "lift");
    private static final String LIFT = "电梯停在半路，老人上下楼只能爬楼梯";
    private static final String BUS = "公交车等了四十分钟也不来，孩子上学迟到";
    private static final OddsLine AS_IT_IS = new OddsLine(3, 0);

    @Test
    void ofTextsAtTheSameDistanceAsManyHaveTheLabelAsItSays() {
        // half of those at 0 have the label, nine in ten of those at 1
        double[] margins = IntStream.range(0, 40).mapToDouble(i -> i < 20 ? 0 : 1).toArray();
        double[] y = IntStream.range(0, 40).mapToDouble(i -> i < 10 || i >= 22 ? 1 : -1).toArray();

        var line = OddsLine.of(margins, y, 1);

        assertThat(line.offset()).isCloseTo(0, within(0.01));
        assertThat(line.slope()).isCloseTo(Math.log(9), within(0.01));
        assertThat(OddsLine.of(margins, y, 2).offset()).as("twice the care, twice the odds").isCloseTo(Math.log(2), within(0.01));
    }

    @Test
    void whichLabelComesFirstInTheListMakesNoDifference() {
        double[] margins = {-1, -0.5, 0.5, -0.2, 0.3, 1};
        var line = OddsLine.of(margins, new double[] {-1, -1, -1, 1, 1, 1}, 1);
        var turned = OddsLine.of(new double[] {1, 0.3, -0.2, 0.5, -0.5, -1}, new double[] {1, 1, 1, -1, -1, -1}, 1);

        assertThat(turned.slope()).isPositive().isCloseTo(line.slope(), within(0.01));
        assertThat(turned.offset()).isCloseTo(line.offset(), within(0.01));
    }

    @Test
    void aLabelIsLikelierTheHigherItsLineAndTheOthersStayWhereTheyWere() {
        var model = LinearModel.train(LABELS, texts(10), labels(10), 1, true);
        var features = Features.of(PlainText.of("电梯和公交车"));
        double[] before = model.margins(features);

        double[] after = model.calibrated(List.of(AS_IT_IS, new OddsLine(3, 1.5))).margins(features);

        assertThat(after[0]).isCloseTo(before[0], within(1e-6));
        assertThat(after[1]).isCloseTo(before[1] + 0.5, within(1e-6));
    }

    @Test
    void whereALabelHasTooFewTextsToLeaveSomeOutTheMarginsStandAsTheyAre() {
        var features = Features.of(PlainText.of("电梯和公交车"));

        assertThat(Calibration.train(LABELS, texts(8), labels(8), 1).margins(features))
                .isEqualTo(LinearModel.train(LABELS, texts(8), labels(8), 1, true).margins(features));
        assertThat(Calibration.train(LABELS, texts(10), labels(10), 1).margins(features))
                .isNotEqualTo(LinearModel.train(LABELS, texts(10), labels(10), 1, true).margins(features));
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> PlainText.of((i % 2 == 0 ? BUS : LIFT) + "。" + i)).toList();
    }

    private static int[] labels(int count) {
        return IntStream.range(0, count).map(i -> i % 2).toArray();
    }
}
