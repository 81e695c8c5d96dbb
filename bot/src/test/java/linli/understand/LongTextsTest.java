package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import linli.text.PlainText;
import linli.understand.Ensemble.Question;
import org.junit.jupiter.api.Test;

/// Letters are told apart by what they say; short messages by that and by the examples that are like them.
final class LongTextsTest {
    private static final String LIFT = "我们小区的电梯三天两头停在半路，老人上下楼只能爬楼梯，打了好几次电话也没人来修";
    private static final String BUS = "早上公交车等了四十分钟也不来，孩子上学天天迟到，希望多开几趟或者把间隔缩短一些";

    @Test
    void ofLongTextsTheModelAloneDecides() {
        var classifier = learnedFrom(LIFT + "，" + LIFT, BUS + "，" + BUS);
        String plain = PlainText.of("电梯又停在半路，公交车也不来");

        assertThat(classifier.classify(plain).probabilities()).isEqualTo(theModelAlone(classifier, plain, Question.LONG_TEXT));
    }

    @Test
    void ofShortOnesTheLikestExamplesHaveASay() {
        var classifier = learnedFrom(LIFT, BUS);
        String plain = PlainText.of("电梯又停在半路，公交车也不来");

        assertThat(classifier.classify(plain).probabilities()).isNotEqualTo(theModelAlone(classifier, plain, Question.KIND));
    }

    private static double[] theModelAlone(TextClassifier classifier, String plain, Question question) {
        return Ensemble.agree(classifier.glance(Features.of(plain)), List.of(), question, _ -> -1);
    }

    private static TextClassifier learnedFrom(String aboutLifts, String aboutBuses) {
        return TextClassifier.train(IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0
                        ? new Labelled("e-" + i, aboutLifts + "。".repeat(i) + i, "lift")
                        : new Labelled("e-" + i, aboutBuses + "。".repeat(i) + i, "bus"))
                .toList());
    }
}
