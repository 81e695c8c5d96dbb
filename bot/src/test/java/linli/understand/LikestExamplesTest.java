package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import linli.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages and letters are told apart by what they say and by the examples that are like them.
final class LikestExamplesTest {
    private static final String LIFT = "我们小区的电梯三天两头停在半路，老人上下楼只能爬楼梯，打了好几次电话也没人来修。";
    private static final String BUS = "早上公交车等了四十分钟也不来，孩子上学天天迟到，希望多开几趟或者把间隔缩短一些。";

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theLikestExamplesHaveASayHoweverLongTheyAre(int times) {
        var classifier = learnedFrom(LIFT.repeat(times), BUS.repeat(times));
        String plain = PlainText.of("电梯又停在半路，公交车也不来");

        assertThat(classifier.classify(plain).probabilities()).isNotEqualTo(Ensemble.alone(classifier.glance(Features.of(plain))));
    }

    private static TextClassifier learnedFrom(String aboutLifts, String aboutBuses) {
        return TextClassifier.train(IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0
                        ? new Labelled("e-" + i, aboutLifts + "。".repeat(i) + i, "lift")
                        : new Labelled("e-" + i, aboutBuses + "。".repeat(i) + i, "bus"))
                .toList());
    }
}
