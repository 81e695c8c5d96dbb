package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import linli.channel.Reason;
import linli.channel.RejectedWebhook;
import linli.message.Audience;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FeedTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Event BELL = new Event.Rang("reminder", Optional.of("1001"));
    private static final Event WORD = new Event.Said(new SentMessage("1", "qh-2-1", Audience.GROUP, "在"));

    private final Feed feed = new Feed(3, 2, LONG);

    @Test
    void eventsComeInOrderAndEffectsNameTheirCause() {
        feed.add(NOW, BELL, List.of(WORD, WORD));

        var entries = after(0).join();

        assertThat(entries).extracting(Feed.Entry::n).containsExactly(1L, 2L, 3L);
        assertThat(entries).extracting(Feed.Entry::cause)
                .containsExactly(OptionalLong.empty(), OptionalLong.of(1), OptionalLong.of(1));
    }

    @Test
    void onlyWhatIsNewIsToldToWhomeverKnowsTheRest() {
        feed.add(NOW, BELL, List.of(WORD));

        assertThat(after(1).join()).extracting(Feed.Entry::n).containsExactly(2L);
    }

    @Test
    void theOldestIsForgottenWhenThereIsNoRoom() {
        feed.add(NOW, BELL, List.of(WORD, WORD, WORD, WORD));

        assertThat(after(0).join()).extracting(Feed.Entry::n).containsExactly(3L, 4L, 5L);
    }

    @Test
    void whoeverWaitsIsToldAsSoonAsSomethingHappens() {
        var waiting = after(0);
        assertThat(waiting).isNotDone();

        feed.add(NOW, BELL, List.of(WORD));

        assertThat(waiting.join()).extracting(entry -> entry.event().type()).containsExactly("timer", "out");
    }

    @Test
    void whoeverWaitedInVainGoesWithNothing() {
        assertThat(new Feed(3, 2, Duration.ZERO).after(0).toCompletableFuture().join()).isEmpty();
    }

    @Test
    void nobodyMoreMayWaitThanThereIsRoomFor() {
        after(0);
        after(0);

        assertThatThrownBy(() -> after(0))
                .isInstanceOfSatisfying(RejectedWebhook.class, r -> assertThat(r.reason()).isEqualTo(Reason.OVERLOADED));
    }

    @Test
    void whoeverHasBeenToldMakesRoom() {
        after(0);
        after(0);
        feed.add(NOW, BELL, List.of());

        assertThat(after(1)).isNotDone();
        assertThat(after(1)).isNotDone();
    }

    @Test
    void whoeverSawAnEarlierStartGetsEverythingAtOnce() {
        feed.add(NOW, BELL, List.of(WORD));

        assertThat(after(400).join()).extracting(Feed.Entry::n).containsExactly(1L, 2L);
    }

    @Test
    void nobodyWaitsOnceItIsClosed() {
        var waiting = after(0);

        feed.close();

        assertThat(waiting.join()).isEmpty();
        assertThat(after(0)).isCompletedWithValue(List.of());
    }

    private CompletableFuture<List<Feed.Entry>> after(long number) {
        return feed.after(number).toCompletableFuture();
    }
}
