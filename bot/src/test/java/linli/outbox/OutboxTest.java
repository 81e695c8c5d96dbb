package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import linli.fake.CollectingOutputChannel;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Purpose;
import linli.message.Sensitive;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;
import linli.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final Duration LONG = Duration.ofSeconds(10);

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
    void theUrgentGoesFirstAndThenWhatWasWrittenFirst() {
        mail.write("qh-all", Purpose.NOTICE, "明天停水");
        mail.write("grid-1", Purpose.CARD, "1001 水电气");
        mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
        mail.write("grid-2", Purpose.CARD, "1002 电梯");
        mail.write("grid-1", Purpose.ALARM, "险情 1003");

        assertThat(outbox.deliverDue()).isEqualTo(5);
        assertThat(channel.deliveredTexts())
                .containsExactly("险情 1003", "已转给周敏", "1001 水电气", "1002 电梯", "明天停水");
    }

    @Test
    void whatArrivedIsNotSentAgain() {
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

        assertThat(outbox.deliverDue()).isEqualTo(1);
        clock.advance(LONG);
        assertThat(outbox.deliverDue()).isZero();
        assertThat(store.row(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    void aMessagePastItsTimeExpiresUnsent() {
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

        clock.advance(Purpose.REPLY.lifetime());

        assertThat(outbox.deliverDue()).isZero();
        assertThat(channel.attempts()).isEmpty();
        assertThat(store.row(id).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void aMessageThatGrowsTooOldDuringARoundIsLeftOut() {
        mail.write("qh-2-1", Purpose.REPLY, "一");
        long second = mail.write("qh-2-2", Purpose.REPLY, "二");
        channel.behave(_ -> {
            clock.advance(Purpose.REPLY.lifetime());
            return new Delivered();
        });

        outbox.deliverDue();
        outbox.deliverDue();

        assertThat(channel.deliveredTexts()).containsExactly("一");
        assertThat(store.row(second).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void whatIsHeldBackForTheNightGoesInTheMorning() {
        mail.write("qh-all", Purpose.NOTICE, "明天停水", Mail.NOW.plus(Duration.ofHours(8)), Set.of());

        assertThat(outbox.deliverDue()).isZero();
        clock.advance(Duration.ofHours(8));
        assertThat(outbox.deliverDue()).isEqualTo(1);
    }

    @Test
    void whatTheGuardObjectsToIsHeldForGoodAndStopsNobody() {
        long id = mail.write("qh-2-1", Purpose.REPLY, "楼上 302 又吵", Mail.NOW, Set.of(Sensitive.ROOM));
        mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

        assertThat(outbox.deliverDue()).isEqualTo(1);
        assertThat(channel.attempts()).doesNotContain(id);
        assertThat(store.row(id).status()).isEqualTo(Status.HELD);
        assertThat(store.row(id).problem()).contains("it carries room and goes to group");
    }

    @Test
    void whatIsRefusedIsNotTriedAgainAndStopsNobody() {
        long id = mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-1", Purpose.REPLY, "二");
        channel.behave(row -> row.id() == id ? new Refused("HTTP 400") : new Delivered());

        outbox.deliverDue();
        clock.advance(LONG);
        outbox.deliverDue();

        assertThat(channel.attempts()).containsOnlyOnce(id);
        assertThat(store.row(id).status()).isEqualTo(Status.FAILED);
        assertThat(store.row(id).problem()).contains("HTTP 400");
        assertThat(channel.deliveredTexts()).containsExactly("二");
    }

    @Test
    void whatDidNotGetThroughIsTriedAgainAfterItsPauseUnderTheSameId() {
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
        channel.behave(_ -> new Unreached("HTTP 503"));

        outbox.deliverDue();
        assertThat(store.row(id).status()).isEqualTo(Status.WAITING);
        assertThat(store.row(id).nextAttempt()).isEqualTo(clock.instant().plus(BackOff.after(0, id)));
        outbox.deliverDue();
        assertThat(channel.attempts()).containsExactly(id);

        clock.pin(store.row(id).nextAttempt());
        outbox.deliverDue();
        assertThat(store.row(id).nextAttempt()).isEqualTo(clock.instant().plus(BackOff.after(1, id)));

        clock.pin(store.row(id).nextAttempt());
        channel.behave(_ -> new Delivered());
        assertThat(outbox.deliverDue()).isEqualTo(1);
        assertThat(channel.attempts()).containsExactly(id, id, id);
    }

    @Test
    void channelsDoNotGetEachOthersMessages() {
        var other = CollectingOutputChannel.knowingRepeats("wecom");
        mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

        try (var both = new Outbox(store, List.of(other, channel), Mail.guard(), clock)) {
            assertThat(both.deliverDue()).isEqualTo(1);
        }
        assertThat(other.attempts()).isEmpty();
    }

    @Test
    void whatArrivedWhileTheStoreBrokeIsWrittenDownLaterAndNotSaidTwice() {
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
        channel.behave(_ -> {
            store.breakDown();
            return new Delivered();
        });

        assertThatThrownBy(outbox::deliverDue).isInstanceOf(StoreException.class);
        store.repair();
        outbox.deliverDue();

        assertThat(channel.attempts()).containsExactly(id);
        assertThat(store.row(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    void aMessageErasedWhileItWasSentDoesNotStopTheRest() {
        long erased = mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-2", Purpose.REPLY, "二");
        channel.behave(_ -> {
            store.erase(erased);
            return new Delivered();
        });

        outbox.deliverDue();

        assertThat(channel.deliveredTexts()).containsExactly("一", "二");
    }
}
