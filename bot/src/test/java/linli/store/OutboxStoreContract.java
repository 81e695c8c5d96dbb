package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.card;
import static linli.store.StoreExamples.line;
import static linli.store.StoreExamples.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Sensitive;
import linli.outbox.Floor;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.Post;
import linli.outbox.Retired;
import org.junit.jupiter.api.Test;

/// What is promised of outgoing messages, by the store and by what stands in for it in memory.
interface OutboxStoreContract extends OpenOutbox {
    String OPEN = "open";

    @Test
    default void aMessageComesBackAsItWas() {
        var message = new OutboundMessage(
                "worker-1", Audience.PERSON, Purpose.ALARM, "老人摔倒🚑\n请马上去", Set.of(Sensitive.ROOM, Sensitive.PHONE),
                Optional.of("1001"), true);

        var row = outbox().add(message, OPEN, NOON.plusNanos(123_456), minutes(5), Status.WAITING);

        assertThat(row.message()).isEqualTo(message);
        assertThat(row.status()).isEqualTo(Status.WAITING);
        assertThat(row.notBefore()).isEqualTo(minutes(5));
        assertThat(row.nextAttempt()).isEqualTo(minutes(5));
        assertThat(row.expiresAt()).isEqualTo(minutes(5).plus(Purpose.ALARM.lifetime()));
        assertThat(outbox().find(row.id())).contains(row);
        assertThat(outbox().find(row.id() + 1)).isEmpty();
    }

    @Test
    default void whatIsDueComesByPurposeThenById() {
        long notice = add(line("g", Purpose.NOTICE, "停水"), NOON);
        long reply = add(line("g", Purpose.REPLY, "收到"), NOON);
        long alarm = add(line("g", Purpose.ALARM, "着火"), NOON);
        long card = add(card("grid-1", 1001), NOON);
        long secondReply = add(line("g", Purpose.REPLY, "好的"), NOON);

        assertThat(due(NOON)).containsExactly(alarm, reply, secondReply, card, notice);
        assertThat(outbox().due(OPEN, NOON, 2)).extracting(OutboxRow::id).containsExactly(alarm, reply);
        assertThat(outbox().due("wecom", NOON, 10)).isEmpty();
    }

    @Test
    default void aMessageIsHeldBackUntilItsTime() {
        long held = add(line("g", Purpose.NOTICE, "明天停水"), minutes(60));

        assertThat(due(minutes(59))).isEmpty();
        assertThat(due(minutes(60))).containsExactly(held);
    }

    @Test
    default void whatWasHeldBackOverNightIsStillGoodInTheMorning() {
        var morning = minutes(9 * 60);
        long held = add(line("g", Purpose.REPLY, "修好了"), morning);

        assertThat(outbox().expire(morning)).isZero();
        assertThat(due(morning)).containsExactly(held);
    }

    @Test
    default void whatTheGuardHoldsIsNeverDueAndDoesNotExpire() {
        long held = outbox().add(line("g", Purpose.REPLY, "302 室"), OPEN, NOON, NOON, Status.HELD).id();

        assertThat(due(NOON)).isEmpty();
        assertThat(handOut(NOON)).isEmpty();
        assertThat(outbox().expire(minutes(100_000))).isZero();
        assertThat(find(held).status()).isEqualTo(Status.HELD);
    }

    @Test
    default void aFailedAttemptIsTriedAgainLater() {
        long id = add(card("grid-1", 1001), NOON);
        attempted(id, Status.WAITING, Optional.of(minutes(2)), Optional.of("503"));

        assertThat(find(id).attempts()).isEqualTo(1);
        assertThat(find(id).problem()).contains("503");
        assertThat(due(minutes(1))).isEmpty();
        assertThat(due(minutes(2))).containsExactly(id);
    }

    @Test
    default void whatWasSentIsNotDueAgain() {
        long id = add(card("grid-1", 1001), NOON);
        attempted(id, Status.WAITING, Optional.of(NOON), Optional.of("503"));
        attempted(id, Status.SENT, Optional.empty(), Optional.empty());

        assertThat(due(minutes(1))).isEmpty();
        assertThat(find(id).status()).isEqualTo(Status.SENT);
        assertThat(find(id).attempts()).isEqualTo(2);
        assertThat(find(id).problem()).isEmpty();
    }

    @Test
    default void whatMayHaveArrivedIsRepeatedOnlyIfANextAttemptIsSet() {
        long alarm = add(line("g", Purpose.ALARM, "着火"), NOON);
        long reply = add(line("g", Purpose.REPLY, "收到"), NOON);
        attempted(alarm, Status.UNKNOWN, Optional.of(minutes(1)), Optional.of("timeout"));
        attempted(reply, Status.UNKNOWN, Optional.empty(), Optional.of("timeout"));

        assertThat(due(minutes(5))).containsExactly(alarm);
        assertThat(find(reply).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    default void whatWasTakenBackWhileItWasUnderWayStaysSoUnlessItArrived() {
        long expired = add(line("g", Purpose.REPLY, "收到"), NOON);
        long held = add(line("g", Purpose.ALARM, "302 室着火"), NOON);
        long arrived = add(line("g", Purpose.ALARM, "着火"), NOON);
        outbox().expire(NOON.plus(Purpose.REPLY.lifetime()));
        outbox().hold(held, "302");
        outbox().hold(arrived, "too late");

        attempted(expired, Status.WAITING, Optional.of(minutes(1)), Optional.of("503"));
        attempted(held, Status.UNKNOWN, Optional.of(minutes(1)), Optional.of("timeout"));
        attempted(arrived, Status.SENT, Optional.empty(), Optional.empty());

        assertThat(find(expired).status()).isEqualTo(Status.EXPIRED);
        assertThat(find(held).status()).isEqualTo(Status.HELD);
        assertThat(find(held).problem()).contains("302");
        assertThat(find(arrived).status()).isEqualTo(Status.SENT);
        assertThat(due(minutes(5))).isEmpty();
    }

    @Test
    default void anAttemptAtAMessageThatIsNotThereFails() {
        assertThatThrownBy(() -> attempted(4711, Status.SENT, Optional.empty(), Optional.empty()))
                .hasStackTraceContaining("there is no message 4711 in the outbox");
    }

    @Test
    default void whatIsPastItsTimeExpires() {
        long reply = add(line("g", Purpose.REPLY, "收到"), NOON);
        long card = add(card("grid-1", 1001), NOON);
        var end = NOON.plus(Purpose.REPLY.lifetime());

        assertThat(due(end.minusMillis(1))).contains(reply);
        assertThat(due(end)).containsExactly(card);
        assertThat(outbox().expire(end.minusMillis(1))).isZero();
        assertThat(outbox().expire(end)).isEqualTo(1);
        assertThat(outbox().expire(end)).isZero();
        assertThat(find(reply).status()).isEqualTo(Status.EXPIRED);
        assertThat(find(card).status()).isEqualTo(Status.WAITING);
    }

    @Test
    default void whatWasSentLongAgoIsForgottenAndWhatIsStillTriedStays() {
        long sent = add(line("g", Purpose.REPLY, "收到"), NOON);
        attempted(sent, Status.SENT, Optional.empty(), Optional.empty());
        long waiting = add(card("grid-1", 1001), NOON);
        long recent = outbox().add(line("g", Purpose.REPLY, "好的"), OPEN, minutes(9), minutes(9), Status.WAITING).id();
        attempted(recent, Status.SENT, Optional.empty(), Optional.empty());

        assertThat(outbox().forget(minutes(5), 100)).isEqualTo(1);

        assertThat(outbox().find(sent)).isEmpty();
        assertThat(outbox().find(waiting)).isPresent();
        assertThat(outbox().find(recent)).isPresent();
    }

    @Test
    default void whatMayHaveArrivedStaysUnknownAndIsNotDueOncePastItsTime() {
        long id = add(line("g", Purpose.ALARM, "着火"), NOON);
        attempted(id, Status.UNKNOWN, Optional.of(minutes(1)), Optional.of("timeout"));

        assertThat(outbox().expire(NOON.plus(Purpose.ALARM.lifetime()))).isZero();

        assertThat(find(id).status()).isEqualTo(Status.UNKNOWN);
        assertThat(due(minutes(1))).isEmpty();
    }

    @Test
    default void whatWaitsWithoutANextAttemptStillExpires() {
        long id = add(line("g", Purpose.REPLY, "收到"), NOON);
        attempted(id, Status.WAITING, Optional.empty(), Optional.of("no way to reach them"));

        assertThat(due(minutes(60))).isEmpty();
        assertThat(outbox().expire(minutes(120))).isEqualTo(1);
        assertThat(find(id).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    default void aClientGetsWhatWaitsUntilItSaysThatItArrived() {
        long first = add(line("g", Purpose.NOTICE, "停水"), NOON);
        long second = add(line("g", Purpose.ALARM, "着火"), NOON);
        long later = add(line("g", Purpose.NOTICE, "来水"), minutes(60));

        assertThat(handOut(NOON)).containsExactly(first, second);
        assertThat(handOut(NOON)).containsExactly(first, second);

        arrived(first);
        assertThat(find(first).status()).isEqualTo(Status.SENT);
        assertThat(handOut(NOON)).containsExactly(second);
        assertThat(handOut(minutes(60))).containsExactly(second, later);
        assertThat(due(NOON)).containsExactly(second);
    }

    @Test
    default void whatWasNotHandedOutHasNotArrived() {
        long held = add(line("g", Purpose.NOTICE, "停水"), minutes(60));
        long first = add(line("g", Purpose.REPLY, "收到"), NOON);
        long second = add(line("g", Purpose.REPLY, "好的"), NOON);

        assertThat(outbox().handOut(OPEN, NOON, 1)).extracting(OutboxRow::id).containsExactly(first);
        arrived(second);

        assertThat(find(held).status()).isEqualTo(Status.WAITING);
        assertThat(find(first).status()).isEqualTo(Status.SENT);
        assertThat(find(second).status()).isEqualTo(Status.WAITING);
    }

    @Test
    default void whatExpiredAfterItWasHandedOutCanStillArrive() {
        long id = add(line("g", Purpose.REPLY, "收到"), NOON);
        handOut(NOON);
        outbox().expire(minutes(120));

        assertThat(handOut(minutes(120))).isEmpty();
        arrived(id);

        assertThat(find(id).status()).isEqualTo(Status.SENT);
    }

    @Test
    default void handingOutKeepsToTheChannel() {
        long id = add(line("g", Purpose.REPLY, "收到"), NOON);
        handOut(NOON);

        assertThat(outbox().handOut("wecom", NOON, 10)).isEmpty();
        outbox().arrived("wecom", id);

        assertThat(find(id).status()).isEqualTo(Status.WAITING);
    }

    @Test
    default void onlyUnaskedLinesSinceThenUseUpTheBudget() {
        addAt(line("g", Purpose.REPLY, "早"), minutes(-1));
        addAt(line("g", Purpose.REPLY, "收到"), NOON);
        addAt(line("g", Purpose.NOTICE, "停水"), minutes(1));
        addAt(line("other", Purpose.NOTICE, "停水"), minutes(1));
        addAt(card("g", 1001), minutes(1));

        assertThat(outbox().unaskedSince("g", NOON)).isEqualTo(2);
        assertThat(outbox().unaskedSince("nobody", NOON)).isZero();
    }

    @Test
    default void anUnaskedLineThatIsHeldBackCountsWhenItIsRead() {
        var unasked = new OutboundMessage("g", Audience.GROUP, Purpose.NOTICE, "停水", Set.of(), Optional.empty(), true);
        outbox().add(unasked, OPEN, NOON, minutes(9 * 60), Status.WAITING);

        assertThat(outbox().unaskedSince("g", minutes(8 * 60 + 1))).isEqualTo(1);
        assertThat(outbox().unaskedSince("g", minutes(9 * 60 + 1))).isZero();
    }

    @Test
    default void theSameTextForTheSamePlaceIsKnown() {
        addAt(line("g", Purpose.REPLY, "收到"), NOON);

        assertThat(outbox().saidSince("g", "收到", NOON)).isTrue();
        assertThat(outbox().saidSince("g", "收到", minutes(1))).isFalse();
        assertThat(outbox().saidSince("g", "收到。", NOON)).isFalse();
        assertThat(outbox().saidSince("other", "收到", NOON)).isFalse();
    }

    @Test
    default void whatNobodyEverGetsIsNeitherSaidNorUsesUpTheBudget() {
        outbox().add(line("g", Purpose.NOTICE, "停水了"), OPEN, NOON, NOON, Status.HELD);
        attempted(add(line("g", Purpose.NOTICE, "停电了"), NOON), Status.FAILED, Optional.empty(), Optional.of("HTTP 400"));
        add(line("g", Purpose.REPLY, "收到"), NOON);
        outbox().expire(NOON.plus(Purpose.REPLY.lifetime()));

        assertThat(outbox().unaskedSince("g", NOON)).isZero();
        assertThat(List.of("停水了", "停电了", "收到")).noneMatch(text -> outbox().saidSince("g", text, NOON))
                .allMatch(text -> outbox().triedSince("g", text, NOON));
        assertThat(outbox().triedSince("g", "收到", minutes(1))).isFalse();
    }

    @Test
    default void whatMayHaveBeenReadCountsAsRead() {
        attempted(add(line("g", Purpose.NOTICE, "停电了"), NOON), Status.UNKNOWN, Optional.empty(), Optional.of("timeout"));
        add(line("g", Purpose.REPLY, "收到"), NOON);
        handOut(NOON);
        outbox().expire(NOON.plus(Purpose.REPLY.lifetime()));

        assertThat(outbox().unaskedSince("g", NOON)).isEqualTo(2);
        assertThat(List.of("停电了", "收到")).allMatch(text -> outbox().saidSince("g", text, NOON));
    }

    @Test
    default void theLatestCardIsTheNewestCardOrAlarmAboutACase() {
        add(card("grid-1", 1001), NOON);
        long latest = add(card("grid-1", 1002), NOON);
        add(card("grid-2", 1003), NOON);
        add(line("grid-1", Purpose.ALARM, "没有编号"), NOON);
        add(reply("grid-1", "1001"), NOON);

        assertThat(outbox().latestCard("grid-1")).map(OutboxRow::id).contains(latest);
        assertThat(outbox().latestCard("grid-3")).isEmpty();
    }

    private static OutboundMessage reply(String to, String caseNumber) {
        return new OutboundMessage(
                to, Audience.STAFF, Purpose.REPLY, "已接单", Set.of(), Optional.of(caseNumber), false);
    }

    @Test
    default void whoeverHasTheFloorHasItForThatCaseInThatGroupAndForAWhile() {
        outbox().giveTheFloor(new Floor("qh-2-1", "1001", "worker-1", minutes(120)));

        assertThat(outbox().isTheFloorTaken("qh-2-1", "1001", minutes(119))).isTrue();
        assertThat(outbox().isTheFloorTaken("qh-2-1", "1001", minutes(120))).isFalse();
        assertThat(outbox().isTheFloorTaken("qh-2-1", "1002", NOON)).isFalse();
        assertThat(outbox().isTheFloorTaken("qh-3-1", "1001", NOON)).isFalse();
        outbox().takeTheFloorBack("qh-2-1", "chief");
        assertThat(outbox().isTheFloorTaken("qh-2-1", "1001", NOON)).isTrue();
        outbox().takeTheFloorBack("qh-2-1", "worker-1");
        assertThat(outbox().isTheFloorTaken("qh-2-1", "1001", NOON)).isFalse();
        outbox().giveTheFloor(new Floor("qh-2-1", "1001", "worker-1", minutes(120)));
        outbox().takeTheFloorBack("1001");
        assertThat(outbox().isTheFloorTaken("qh-2-1", "1001", NOON)).isFalse();
    }

    @Test
    default void givingTheFloorHoldsWhatWasToBeSaidUnaskedOfThatCaseThere() {
        long progress = add(about("qh-2-1", Purpose.NOTICE, "1001", true), NOON);
        long asked = add(about("qh-2-1", Purpose.REPLY, "1001", false), NOON);
        long danger = add(about("qh-2-1", Purpose.ALARM, "1001", true), NOON);
        long another = add(about("qh-2-1", Purpose.NOTICE, "1002", true), NOON);
        long elsewhere = add(about("qh-3-1", Purpose.NOTICE, "1001", true), NOON);

        outbox().giveTheFloor(new Floor("qh-2-1", "1001", "worker-1", minutes(120)));

        assertThat(find(progress).status()).isEqualTo(Status.HELD);
        assertThat(find(progress).problem()).contains(Floor.HELD_BECAUSE);
        assertThat(due(NOON)).containsExactlyInAnyOrder(asked, danger, another, elsewhere);
    }

    @Test
    default void onlyWhatTheGuardHasHeldLatelyCountsAsHeldByIt() {
        outbox().add(line("g", Purpose.REPLY, "302 室"), OPEN, NOON, NOON, Status.HELD);
        outbox().hold(add(card("grid-1", 1001), NOON), "it gives away a room of its case and goes to staff");
        long leaving = add(line("g", Purpose.REPLY, "302 室"), NOON);
        attempted(leaving, Status.HELD, Optional.empty(), Optional.of("it carries room and goes to group"));
        add(about("qh-2-1", Purpose.NOTICE, "1001", true), NOON);
        outbox().giveTheFloor(new Floor("qh-2-1", "1001", "worker-1", minutes(120)));
        outbox().takeBack(add(card("grid-2", 1002), NOON), Status.HELD, Post.HELD_AS_CONFIDENTIAL);

        assertThat(outbox().heldByTheGuard(NOON)).isEqualTo(3);
        assertThat(outbox().heldByTheGuard(minutes(1))).isZero();
    }

    private static OutboundMessage about(String group, Purpose purpose, String caseNumber, boolean unasked) {
        return new OutboundMessage(group, Audience.GROUP, purpose, "电在抢修", Set.of(), Optional.of(caseNumber), unasked);
    }

    private long add(OutboundMessage message, Instant notBefore) {
        return outbox().add(message, OPEN, NOON, notBefore, Status.WAITING).id();
    }

    private void addAt(OutboundMessage message, Instant now) {
        outbox().add(message, OPEN, now, now, Status.WAITING);
    }

    private void attempted(long id, Status status, Optional<Instant> next, Optional<String> problem) {
        outbox().attempted(id, status, next, problem);
    }

    private void arrived(long upToId) {
        outbox().arrived(OPEN, upToId);
    }

    private List<Long> due(Instant now) {
        return outbox().due(OPEN, now, 10).stream().map(OutboxRow::id).toList();
    }

    private List<Long> handOut(Instant now) {
        return outbox().handOut(OPEN, now, 10).stream().map(OutboxRow::id).toList();
    }

    private OutboxRow find(long id) {
        return outbox().find(id).orElseThrow();
    }

    @Test
    default void aTargetIsRetiredOnceAndStaffAreToldOnce() {
        var gone = new Retired("wecom", "qh-2-1", "93000", NOON);
        outbox().retire(gone);
        outbox().retire(new Retired("wecom", "qh-2-1", "93000 again", minutes(5)));

        assertThat(outbox().retired("wecom")).containsExactly(gone);
        assertThat(outbox().retired("open")).isEmpty();
        assertThat(outbox().retiredUntold()).containsExactly(gone);

        outbox().toldOf(gone);
        assertThat(outbox().retiredUntold()).isEmpty();
        assertThat(outbox().retired("wecom")).containsExactly(gone);

        outbox().revive("qh-2-1", "wecom");
        assertThat(outbox().retired("wecom")).isEmpty();
    }

    @Test
    default void whatWaitsForSomebodyGoesByThePlatformOnWhichTheyAreReachedAgain() {
        long waiting = add(line("worker-1", Purpose.CARD, "电梯又停了"), NOON);
        long sent = add(line("worker-1", Purpose.CARD, "楼道灯坏了"), NOON);
        attempted(sent, Status.SENT, Optional.empty(), Optional.empty());
        long others = add(line("worker-2", Purpose.CARD, "停水了"), NOON);

        outbox().revive("worker-1", "wecom");

        assertThat(outbox().due("wecom", NOON, 10)).extracting(OutboxRow::id).containsExactly(waiting);
        assertThat(find(sent).channel()).isEqualTo(OPEN);
        assertThat(due(NOON)).containsExactly(others);
    }

    @Test
    default void whoIsWaitedForIsWhoNobodyHasComeForOrTriedToReach() {
        add(line("worker-1", Purpose.CARD, "电梯又停了"), NOON);
        add(line("worker-1", Purpose.CARD, "楼道灯坏了"), NOON);
        add(line("worker-3", Purpose.CARD, "明早停水"), minutes(60));
        long tried = add(line("worker-2", Purpose.CARD, "停水了"), NOON);
        attempted(tried, Status.WAITING, Optional.of(minutes(5)), Optional.empty());

        assertThat(outbox().waitedFor(OPEN, NOON.minusSeconds(1))).isEmpty();
        assertThat(outbox().waitedFor(OPEN, minutes(15))).containsExactly("worker-1");
        assertThat(outbox().waitedFor("wecom", minutes(15))).isEmpty();

        handOut(minutes(15));
        assertThat(outbox().waitedFor(OPEN, minutes(15))).isEmpty();
    }

    @Test
    default void whoWasReachedOnceIsKnownToBe() {
        long row = add(line("worker-1", Purpose.CARD, "电梯又停了"), NOON);
        assertThat(outbox().hasReached("worker-1", OPEN)).isFalse();

        attempted(row, Status.SENT, Optional.empty(), Optional.empty());

        assertThat(outbox().hasReached("worker-1", OPEN)).isTrue();
        assertThat(outbox().hasReached("worker-1", "wecom")).isFalse();
        assertThat(outbox().hasReached("worker-2", OPEN)).isFalse();
    }
}
