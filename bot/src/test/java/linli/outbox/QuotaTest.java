package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import linli.fake.CollectingOutputChannel;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Purpose;
import linli.outbox.OutboxRow.Status;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A platform takes so many messages a minute and no more: what is urgent goes, the rest waits its turn.
class QuotaTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestClock clock = TestClock.pinned(Mail.NOW);
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final Mail mail = new Mail(store);
    private final CollectingOutputChannel channel = CollectingOutputChannel.knowingRepeats(Mail.CHANNEL);
    private Outbox outbox = new Outbox(store, List.of(channel), Mail.guard(), clock);

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void moreThanAMinuteTakesWaitsForTheNext() {
        taking(new Quota(List.of(new Limit(10, MINUTE)), List.of()));
        IntStream.rangeClosed(1, 12).forEach(n -> mail.write("qh-2-1", Purpose.REPLY, "第" + n + "句"));

        assertThat(outbox.deliverDue()).isEqualTo(9);
        assertThat(outbox.deliverDue()).isZero();
        clock.advance(MINUTE);
        assertThat(outbox.deliverDue()).isEqualTo(3);
        assertThat(channel.deliveredTexts()).first().isEqualTo("第1句");
        assertThat(channel.deliveredTexts()).last().isEqualTo("第12句");
    }

    @Test
    void aTenthIsKeptFreeForAlarms() {
        taking(new Quota(List.of(new Limit(10, MINUTE)), List.of()));
        IntStream.rangeClosed(1, 12).forEach(n -> mail.write("grid-1", Purpose.CARD, "卡片" + n));
        outbox.deliverDue();

        mail.write("grid-1", Purpose.ALARM, "险情");

        assertThat(outbox.deliverDue()).isEqualTo(1);
        assertThat(channel.deliveredTexts()).last().isEqualTo("险情");
    }

    @Test
    void oneTargetThatHasItsShareDelaysNoOther() {
        taking(new Quota(List.of(new Limit(2, MINUTE)), List.of()));
        IntStream.rangeClosed(1, 5).forEach(n -> mail.write("qh-2-1", Purpose.REPLY, "第" + n + "句"));
        mail.write("qh-2-2", Purpose.REPLY, "另一个群");

        outbox.deliverDue();

        assertThat(channel.deliveredTexts()).contains("另一个群").hasSize(2);
    }

    @Test
    void thePlatformAsAWholeHasAShareToo() {
        taking(new Quota(List.of(), List.of(new Limit(3, MINUTE))));
        IntStream.rangeClosed(1, 5).forEach(n -> mail.write("qh-2-" + n % 2, Purpose.REPLY, "第" + n + "句"));

        assertThat(outbox.deliverDue()).isEqualTo(2);
    }

    @Test
    void howeverManyTargetsThereAreEachHasItsShare() {
        taking(new Quota(List.of(new Limit(10, MINUTE)), List.of()));
        IntStream.rangeClosed(0, 1_001).forEach(n -> mail.write("resident-" + n, Purpose.REPLY, "收到"));

        assertThat(outbox.deliverDue()).isEqualTo(1_002);
    }

    /// What the platform takes in all, it may count by the second, and what it takes to one by the minute.
    @Test
    void whatOneTargetHasUsedUpIsNotForgottenWhereOthersAreMany() {
        var allowance = new Allowance(new Quota(List.of(new Limit(1, MINUTE)), List.of(new Limit(10_000, Duration.ofSeconds(1)))));
        allowance.take("qh-2-1", Purpose.REPLY, 1, Mail.NOW);
        var later = Mail.NOW.plusSeconds(2);
        IntStream.rangeClosed(0, 1_001).forEach(n -> allowance.take("resident-" + n, Purpose.REPLY, 1, later));

        assertThat(allowance.take("qh-2-1", Purpose.REPLY, 1, later)).isEqualTo(Mail.NOW.plus(MINUTE));
    }

    /// One of more parts than there can ever be goes when all is free.
    @ParameterizedTest
    @ValueSource(ints = {3, 8})
    void aMessageThatGoesInPartsCountsAsMany(int parts) {
        taking(new Quota(List.of(new Limit(5, MINUTE)), List.of()));
        channel.cutInto(parts);
        mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-1", Purpose.REPLY, "二");

        assertThat(outbox.deliverDue()).isEqualTo(1);
        clock.advance(MINUTE);
        assertThat(outbox.deliverDue()).isEqualTo(1);
    }

    @Test
    void noticesThatWaitTogetherAreOneMessageWhereMessagesAreCounted() {
        taking(new Quota(List.of(new Limit(20, MINUTE)), List.of()));
        var ids = IntStream.rangeClosed(1, 4).mapToObj(n -> mail.write("qh-2-1", Purpose.NOTICE, "通知" + n)).toList();

        assertThat(outbox.deliverDue()).isEqualTo(4);

        assertThat(channel.deliveredTexts()).containsExactly("通知1\n通知2\n通知3\n通知4");
        assertThat(ids).allMatch(id -> store.row(id).status() == Status.SENT);
    }

    @Test
    void repliesAreNeverPutTogether() {
        taking(new Quota(List.of(new Limit(20, MINUTE)), List.of()));
        mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-1", Purpose.REPLY, "二");

        outbox.deliverDue();

        assertThat(channel.deliveredTexts()).containsExactly("一", "二");
    }

    @Test
    void whereNobodyIsReachedAnyMoreNothingIsTriedUntilItIsBoundAnew() {
        long first = mail.write("qh-2-1", Purpose.REPLY, "一");
        mail.write("qh-2-2", Purpose.REPLY, "别的群");
        channel.behave(row -> row.message().to().equals("qh-2-1") ? new Gone("93000") : new Delivered());
        outbox.deliverDue();
        mail.write("qh-2-1", Purpose.REPLY, "二");
        clock.advance(Duration.ofMinutes(10));
        outbox.deliverDue();

        assertThat(channel.attempts()).containsOnlyOnce(first);
        assertThat(channel.deliveredTexts()).containsExactly("别的群");
        assertThat(store.retired(Mail.CHANNEL)).extracting(Retired::to).containsExactly("qh-2-1");

        channel.behave(_ -> new Delivered());
        store.revive("qh-2-1", Mail.CHANNEL);
        clock.advance(Duration.ofMinutes(10));
        outbox.deliverDue();

        assertThat(channel.deliveredTexts()).containsExactlyInAnyOrder("别的群", "一", "二");
    }

    private void taking(Quota quota) {
        channel.take(quota);
        outbox.close();
        outbox = new Outbox(store, List.of(channel), Mail.guard(), clock);
    }
}
