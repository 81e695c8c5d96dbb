package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import linli.fake.CollectingOutputChannel;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Purpose;
import linli.outbox.OutboxRow.Status;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The outbox with its own threads. Nothing here asks how long something takes, only whether it happens at all.
@Timeout(20)
class OutboxLoopTest {
    private final TestClock clock = TestClock.pinned(Mail.NOW);
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final Mail mail = new Mail(store);
    private final CollectingOutputChannel channel = CollectingOutputChannel.knowingRepeats(Mail.CHANNEL);

    @Test
    void whatIsWrittenIsSentWithoutAnybodyAsking() throws InterruptedException {
        try (var outbox = started(channel)) {
            long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
            outbox.wake();

            store.await(id, Status.SENT);
        }
    }

    @Test
    void aForgottenWakingOnlyDelays() throws InterruptedException {
        try (var _ = started(channel)) {
            long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

            store.await(id, Status.SENT);
        }
    }

    @Test
    void whatWasLeftFromBeforeTheStartIsSentOnceAndInOrder() throws InterruptedException {
        var ids = IntStream.range(0, 300).mapToObj(i -> mail.write("qh-2-1", Purpose.REPLY, "第" + i)).toList();

        try (var _ = started(channel)) {
            store.await(ids.getLast(), Status.SENT);
        }

        assertThat(channel.attempts()).isEqualTo(ids);
    }

    @Test
    void manyTargetsGetTheirMessagesOnceEach() throws InterruptedException {
        var ids = IntStream.range(0, 1000)
                .mapToObj(i -> mail.write("resident-" + i % 100, Purpose.REPLY, "第" + i))
                .toList();

        try (var _ = started(channel)) {
            for (long id : ids) {
                store.await(id, Status.SENT);
            }
        }

        assertThat(channel.attempts()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aTargetThatNeverAnswersStopsNoOther() throws InterruptedException {
        var answer = new CountDownLatch(1);
        long stuck = mail.write("qh-2-1", Purpose.ALARM, "险情 1003");
        long other = mail.write("qh-2-2", Purpose.NOTICE, "明天停水");
        channel.behave(row -> {
            if (row.id() == stuck) {
                await(answer);
            }
            return new Delivered();
        });

        try (var outbox = started(channel)) {
            store.await(other, Status.SENT);
            long later = mail.write("qh-all", Purpose.ALARM, "险情 1004");
            outbox.wake();
            store.await(later, Status.SENT);
            assertThat(store.row(stuck).status()).isEqualTo(Status.WAITING);
            answer.countDown();
            store.await(stuck, Status.SENT);
        }
    }

    @Test
    void itGoesOnWhenTheStoreIsBack() throws InterruptedException {
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
        store.breakDown();
        try (var _ = started(channel)) {
            store.awaitRefusals(1);
            store.repair();

            store.await(id, Status.SENT);
        }
    }

    @Test
    void whatArrivedWhileTheStoreBrokeIsWrittenDownLaterAndNotSaidTwice() throws InterruptedException {
        channel.behave(_ -> {
            store.breakDown();
            return new Delivered();
        });
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

        try (var _ = started(channel)) {
            store.awaitRefusals(1);
            store.repair();
            store.await(id, Status.SENT);
        }

        assertThat(channel.attempts()).containsExactly(id);
    }

    @Test
    void aFullDiskDoesNotMakeItSayTheSameThingAgainAndAgain() throws InterruptedException {
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
        long alarm = mail.write("grid-1", Purpose.ALARM, "险情 1003");
        store.fillUp();

        try (var outbox = started(channel)) {
            store.awaitRefusals(2);
            clock.advance(Duration.ofSeconds(5));
            outbox.wake();
            store.awaitRefusals(5);
            store.repair();
            store.await(id, Status.SENT);
            store.await(alarm, Status.SENT);
        }

        assertThat(channel.attempts()).containsExactlyInAnyOrder(id, alarm);
    }

    @Test
    void whatWentTogetherWhileTheDiskWasFullIsNotSaidAgainEither() throws InterruptedException {
        channel.take(new Quota(List.of(new Limit(20, Duration.ofMinutes(1))), List.of()));
        var ids = IntStream.rangeClosed(1, 3).mapToObj(n -> mail.write("qh-2-1", Purpose.NOTICE, "通知" + n)).toList();
        store.fillUp();

        try (var outbox = started(channel)) {
            store.awaitRefusals(1);
            clock.advance(Duration.ofSeconds(5));
            outbox.wake();
            store.awaitRefusals(2);
            store.repair();
            for (long id : ids) {
                store.await(id, Status.SENT);
            }
        }

        assertThat(channel.deliveredTexts()).containsExactly("通知1\n通知2\n通知3");
    }

    @Test
    void whatWaitsForItsCommitIsWrittenDownOnceWhileOthersGoOn() throws InterruptedException {
        var commit = new CountDownLatch(1);
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
        var slow = new OutboxAccess() {
            @Override
            public <R> R within(Function<OutboxStore, R> work) {
                R result;
                boolean isVerdict;
                synchronized (store) {
                    var before = store.row(id).status();
                    result = store.within(work);
                    isVerdict = before != store.row(id).status();
                }
                if (isVerdict) {
                    await(commit);
                }
                return result;
            }
        };

        try (var outbox = new Outbox(slow, List.of(channel), Mail.guard(), clock)) {
            outbox.start();
            store.await(id, Status.SENT);
            long other = mail.write("qh-2-2", Purpose.REPLY, "收到");
            outbox.wake();
            store.await(other, Status.SENT);
            commit.countDown();
        }

        assertThat(store.row(id).attempts()).isEqualTo(1);
        assertThat(channel.attempts()).containsOnlyOnce(id);
    }

    @Test
    void aFailedMessageIsTriedAgainWhenItsTimeHasCome() throws InterruptedException {
        channel.behave(row -> row.attempts() == 0 ? new Unreached("HTTP 503") : new Delivered());
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

        try (var _ = started(channel)) {
            store.await(id, row -> row.attempts() == 1);
            clock.advance(BackOff.after(0, id));

            store.await(id, Status.SENT);
        }
    }

    @Test
    void messagesWithoutAChannelExpireToo() throws InterruptedException {
        long id = mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");
        clock.advance(Purpose.REPLY.lifetime());

        try (var outbox = new Outbox(store, List.of(), Mail.guard(), clock)) {
            outbox.start();

            store.await(id, Status.EXPIRED);
        }
    }

    @Test
    void closingDoesNotWaitForAPlatformThatNeverAnswers() throws InterruptedException {
        var sending = new CountDownLatch(1);
        channel.behave(_ -> {
            sending.countDown();
            await(new CountDownLatch(1));
            return new Unknown("interrupted");
        });
        mail.write("qh-2-1", Purpose.REPLY, "已转给周敏");

        var outbox = started(channel);
        sending.await();
        outbox.close();
    }

    private Outbox started(OutputChannel channel) {
        var outbox = new Outbox(store, List.of(channel), Mail.guard(), clock);
        outbox.start();
        return outbox;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
