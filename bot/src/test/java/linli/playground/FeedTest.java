package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import linli.message.Audience;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Event BELL = new Event.Rang("reminder", Optional.of("1001"));
    private static final Event WORD = new Event.Said(new SentMessage("1", "qh-2-1", Audience.GROUP, "在"));

    private final Feed feed = new Feed(3);

    @Test
    void eventsComeInOrderAndEffectsNameTheirCause() {
        feed.add(NOW, BELL, List.of(WORD, WORD));

        var entries = feed.after(0);

        assertThat(entries).extracting(Feed.Entry::n).containsExactly(1L, 2L, 3L);
        assertThat(entries).extracting(Feed.Entry::cause)
                .containsExactly(OptionalLong.empty(), OptionalLong.of(1), OptionalLong.of(1));
    }

    @Test
    void onlyWhatIsNewIsToldToWhomeverKnowsTheRest() {
        feed.add(NOW, BELL, List.of(WORD));

        assertThat(feed.after(1)).extracting(Feed.Entry::n).containsExactly(2L);
    }

    @Test
    void theOldestIsForgottenWhenThereIsNoRoom() {
        feed.add(NOW, BELL, List.of(WORD, WORD, WORD, WORD));

        assertThat(feed.after(0)).extracting(Feed.Entry::n).containsExactly(3L, 4L, 5L);
    }

    @Test
    void whoeverKnowsEverythingIsToldNothingAtOnce() {
        feed.add(NOW, BELL, List.of(WORD));

        assertThat(feed.after(2)).isEmpty();
    }

    @Test
    void whoeverSawAnEarlierStartGetsEverythingAtOnce() {
        feed.add(NOW, BELL, List.of(WORD));

        assertThat(feed.after(400)).extracting(Feed.Entry::n).containsExactly(1L, 2L);
    }
}
