package linli.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linli.fake.InMemoryOutboxStore;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is offered with a digit is known for what it is, so that buttons say the same.
class ChoicesTest {
    @Test
    void aCardOffersWhatIsDoneAboutItsCase() {
        var choices = Choices.of(row("1024 电梯 · 清河苑 2-1 · 停在 5 楼\n王姐（可群里回） · 18:00 前联系\n回 1 接 / 2 给谁 转 / 3 为什么 退 / 4 结果 办结", Optional.of("1024")))
                .orElseThrow();

        assertThat(choices.text()).isEqualTo("1024 电梯 · 清河苑 2-1 · 停在 5 楼\n王姐（可群里回） · 18:00 前联系");
        assertThat(choices.all()).extracting(choice -> choice.label() + "=" + choice.reply())
                .containsExactly("接=1 1024", "转=2 1024", "退=3 1024", "办结=4 1024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            解决了吗？回 1 好了 / 2 没好。                          | 解决了吗？                     | 好了=1 没好=2
            上回约定的都做到了吗？回 1 做到了 / 2 没做到。           | 上回约定的都做到了吗？         | 做到了=1 没做到=2
            1024 又来了：又漏了\\n王姐 · 18:00 前联系 · 回 1 接 / 4 结果 办结 | 1024 又来了：又漏了\\n王姐 · 18:00 前联系 | 接=1 办结=4
            """)
    void questionsOfferTheirAnswers(String text, String rest, String all) {
        var choices = Choices.of(row(text.replace("\\n", "\n"), Optional.empty())).orElseThrow();

        assertThat(choices.text()).isEqualTo(rest.replace("\\n", "\n"));
        assertThat(choices.all().stream().map(choice -> choice.label() + "=" + choice.reply()).collect(Collectors.joining(" "))).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "停到今晚六点。", "1024 记您接了，明天 9:00 前办好。办完回「4 结果」。", "能去的回「1 到场」，正赶去回「在路上」，去不了不用回。",
        "险情 1024 燃气\n到场回 1，完事回 4 结果", "我 3 点回 1 栋看看", "回 1 接 / 随便说", "12 楼的人回 1 / 2"})
    void whatOffersNothingOfTheKindHasNoButtons(String text) {
        assertThat(Choices.of(row(text, Optional.of("1024")))).isEmpty();
    }

    private static OutboxRow row(String text, Optional<String> caseNumber) {
        var message = new OutboundMessage("grid-1", Audience.STAFF, Purpose.CARD, text, Set.of(), caseNumber, false);
        return new InMemoryOutboxStore().add(message, "x", Instant.EPOCH, Instant.EPOCH, Status.WAITING);
    }
}
