package linli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedTest {
    @Test
    void what_two_messages_say_of_their_sender_and_group_is_there_once() {
        var first = message("qh-3-1", "resident-7", "3-1-701 李姐");
        var second = message("qh-3-1", "resident-7", "3-1-701 李姐");

        assertThat(second.sender()).isSameAs(first.sender());
        assertThat(second.group()).isSameAs(first.group());
        assertThat(second.name()).isSameAs(first.name());
    }

    @Test
    void words_that_want_the_same_place_stay_apart() {
        assertThat("Aa").hasSameHashCodeAs("BB");

        assertThat(Shared.of("Aa")).isEqualTo("Aa");
        assertThat(Shared.of("BB")).isEqualTo("BB");
        assertThat(Shared.holding("Aa")).contains("Aa");
    }

    /// With words of its own, as they come off the wire.
    private static InboundMessage message(String group, String sender, String name) {
        return new InboundMessage(
                new MessageId("open", "", "1"), Optional.of(own(group)), own(sender), Optional.of(own(name)), Instant.EPOCH, "在吗", false, Optional.empty(), List.of());
    }

    private static String own(String word) {
        return String.valueOf(word.toCharArray());
    }
}
