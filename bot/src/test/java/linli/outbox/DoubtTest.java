package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import linli.fake.CollectingOutputChannel;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Purpose;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What happens when nobody can say whether a message has arrived.
class DoubtTest {
    private final TestClock clock = TestClock.pinned(Mail.NOW);
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final Mail mail = new Mail(store);

    @ParameterizedTest
    @CsvSource({"ALARM,4", "CARD,4", "REPLY,1", "DIGEST,1", "NOTICE,1"})
    void wherePeopleSeeRepeatsOnlyAlarmsAndCardsAreRepeatedAndThreeTimes(Purpose purpose, int times) {
        var channel = CollectingOutputChannel.showingRepeats(Mail.CHANNEL);
        channel.behave(_ -> new Unknown("no answer"));
        long id = mail.write("worker-1", purpose, "1001 水电气");

        deliverForAnHour(channel);

        assertThat(channel.attempts()).isEqualTo(Collections.nCopies(times, id));
        assertThat(store.row(id).status()).isEqualTo(Status.UNKNOWN);
        assertThat(store.row(id).problem()).contains("no answer");
    }

    @ParameterizedTest
    @CsvSource({"ALARM", "CARD", "REPLY", "DIGEST", "NOTICE"})
    void whereRepeatsAreKnownAnythingIsSentAgainUntilItSurelyArrived(Purpose purpose) {
        var channel = CollectingOutputChannel.knowingRepeats(Mail.CHANNEL);
        long id = mail.write("worker-1", purpose, "1001 水电气");
        channel.behave(row -> row.attempts() < 6 ? new Unknown("no answer") : new Delivered());

        deliverForAnHour(channel);

        assertThat(channel.attempts()).isEqualTo(Collections.nCopies(7, id));
        assertThat(store.row(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    void aMessageInDoubtStaysSoWhenTheNextAttemptDoesNotGetThrough() {
        var channel = CollectingOutputChannel.knowingRepeats(Mail.CHANNEL);
        long id = mail.write("worker-1", Purpose.REPLY, "已转给周敏");
        channel.behave(row -> row.attempts() == 0 ? new Unknown("no answer") : new Unreached("HTTP 503"));

        deliverForAnHour(channel);

        assertThat(channel.attempts()).hasSizeGreaterThan(2);
        assertThat(store.row(id).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void anAlarmThatLongDidNotGetThroughIsStillRepeatedWhenItMayHave() {
        var channel = CollectingOutputChannel.showingRepeats(Mail.CHANNEL);
        long id = mail.write("grid-1", Purpose.ALARM, "险情 1003");
        channel.behave(row -> switch (row.attempts()) {
            case 0, 1, 2, 3, 4 -> new Unreached("HTTP 503");
            case 5 -> new Unknown("no answer");
            default -> new Delivered();
        });

        deliverForAnHour(channel);

        assertThat(store.row(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    void aChannelThatBreaksMayHaveDelivered() {
        var channel = CollectingOutputChannel.showingRepeats(Mail.CHANNEL);
        long id = mail.write("worker-1", Purpose.REPLY, "已转给周敏");
        mail.write("worker-2", Purpose.REPLY, "收到");
        channel.behave(row -> {
            if (row.id() == id) {
                throw new IllegalStateException("a bug");
            }
            return new Delivered();
        });

        deliverForAnHour(channel);

        assertThat(store.row(id).status()).isEqualTo(Status.UNKNOWN);
        assertThat(channel.deliveredTexts()).containsExactly("收到");
    }

    private void deliverForAnHour(CollectingOutputChannel channel) {
        try (var outbox = new Outbox(store, List.of(channel), Mail.guard(), clock)) {
            for (int second = 0; second < 3600; second++) {
                outbox.deliverDue();
                clock.advance(Duration.ofSeconds(1));
            }
        }
    }
}
