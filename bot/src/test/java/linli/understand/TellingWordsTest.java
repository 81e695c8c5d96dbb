package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.Examples;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingWordsTest {
    @ParameterizedTest
    @CsvSource({"大家早啊 我们单元的电梯又坏了, 电梯", "隔壁刘娭毑躺在地上不动了 快来人, 不动", "今天买了好多菜 对了社保卡丢了在哪补办, 在哪"})
    void theWordsThatDecidedAreShown(String text, String word) {
        var issue = Examples.site().interpreter().interpret(message(text), Place.UNKNOWN).pieces().getFirst();

        assertThat(issue.evidence().words()).anyMatch(words -> words.contains(word));
    }

    @Test
    void theLoudestComeFirstAndQuietOnesAreLeftOut() {
        double[] voices = {1, 1, -1, 3, 3, 0, 2, 2, -2, 1};

        assertThat(TellingWords.in("今天的电梯啊坏了么吗", voices)).containsExactly("电梯", "坏了", "今天");
    }

    private static InboundMessage message(String text) {
        return new InboundMessage(
                new MessageId("test", "test", "1"), Optional.empty(), "somebody", Optional.empty(), Instant.EPOCH, text, false,
                Optional.empty(), List.of());
    }
}
