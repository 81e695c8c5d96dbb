package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import linli.fake.CollectingOutputChannel;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Purpose;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
    private final TestClock clock = TestClock.pinned(Mail.NOW);
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final Mail mail = new Mail(store);
    private final CollectingOutputChannel channel = CollectingOutputChannel.knowingRepeats(Mail.CHANNEL);
    private final Outbox outbox = new Outbox(store, List.of(channel), Mail.guard(), clock);

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void aTargetThatWasNotReachedIsNotTriedAgainInTheSameRound() {
        long first = mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-1", Purpose.REPLY, "二");
        failFor(row -> true);

        outbox.deliverDue();

        assertThat(channel.attempts()).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20})
    void messagesToATargetArriveInOrderOnceItIsBack(int secondsAway) {
        mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-1", Purpose.REPLY, "二");
        mail.write("qh-2-1", Purpose.REPLY, "三");
        failFor(row -> true);

        eachSecondFor(Duration.ofSeconds(secondsAway));
        failFor(row -> false);
        eachSecondFor(Duration.ofMinutes(1));

        assertThat(channel.deliveredTexts()).containsExactly("一", "二", "三");
    }

    @Test
    void aDeadTargetWithManyMessagesStopsNoOther() {
        IntStream.range(0, 500).forEach(i -> mail.write("qh-2-1", Purpose.ALARM, "险情 " + i));
        mail.write("qh-2-2", Purpose.NOTICE, "明天停水");
        failFor(row -> row.message().to().equals("qh-2-1"));

        outbox.deliverDue();

        assertThat(channel.deliveredTexts()).containsExactly("明天停水");
        assertThat(channel.attempts()).hasSize(2);
    }

    @Test
    void anAlarmDoesNotWaitForAnEarlierNotice() {
        long notice = mail.write("qh-2-1", Purpose.NOTICE, "明天停水");
        failFor(row -> row.id() == notice);
        outbox.deliverDue();

        mail.write("qh-2-1", Purpose.ALARM, "险情 1003");

        assertThat(outbox.deliverDue()).isEqualTo(1);
    }

    @Test
    void aMessageThatNeverGetsThroughHoldsUpOthersForHalfAMinuteOnly() {
        long poison = mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-1", Purpose.REPLY, "二");
        failFor(row -> row.id() == poison);

        eachSecondFor(Duration.ofSeconds(20));
        assertThat(channel.deliveredTexts()).isEmpty();
        eachSecondFor(Duration.ofSeconds(40));

        assertThat(channel.deliveredTexts()).containsExactly("二");
    }

    @Test
    void aTargetWhereOneMessageAfterTheOtherFailsIsLeftInPeace() {
        IntStream.range(0, 20).forEach(i -> mail.write("qh-2-1", Purpose.REPLY, "第" + i));
        failFor(row -> true);

        eachSecondFor(Duration.ofMinutes(20));

        assertThat(channel.attempts()).hasSizeBetween(6, 16);
        failFor(row -> false);
        eachSecondFor(Duration.ofMinutes(7));
        assertThat(channel.deliveredTexts()).hasSize(20);
    }

    @Test
    void anAlarmIsTriedWhereTheTargetIsLeftInPeace() {
        IntStream.range(0, 20).forEach(i -> mail.write("qh-2-1", Purpose.REPLY, "第" + i));
        failFor(row -> row.message().purpose() != Purpose.ALARM);
        eachSecondFor(Duration.ofMinutes(20));

        mail.write("qh-2-1", Purpose.ALARM, "险情 1003");

        assertThat(outbox.deliverDue()).isEqualTo(1);
    }

    private void failFor(Predicate<OutboxRow> lost) {
        channel.behave(row -> lost.test(row) ? new Unreached("HTTP 503") : new Delivered());
    }

    private void eachSecondFor(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            outbox.deliverDue();
            clock.advance(Duration.ofSeconds(1));
        }
    }
}
