package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.message;
import static linli.store.StoreExamples.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import linli.conversation.Announcement;
import linli.conversation.ConversationStore;
import linli.conversation.Hush;
import linli.conversation.PendingQuestion;
import linli.message.Act;
import linli.message.Audience;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;

/// What is promised of conversations.
interface ConversationStoreContract extends OpenStore {
    Optional<String> GROUP = Optional.of("qh-2-1");

    @Test
    default void aReplyComesBackAsItWas() {
        var reply = new Reply(
                false,
                List.of(
                        new IssueReply(
                                "王姐", "家里漏水💧\n\"快来\"", Kind.SERVICE_REQUEST, Optional.of("water"), Act.CASE,
                                Optional.of("1001"), Optional.of("7")),
                        new IssueReply(
                                "", "建议装灯👨‍👩‍👧", Kind.SUGGESTION, Optional.empty(), Act.COLLECT, Optional.empty(),
                                Optional.empty())),
                List.of(
                        new SentMessage("12", "qh-2-1", Audience.GROUP, "收到😊"),
                        new SentMessage("13", "wang", Audience.PARTIES, "")));

        conversations(all -> all.remember(message("m-1", "家里漏水💧"), reply));

        assertThat(replyTo(id("m-1"))).contains(reply);
    }

    @Test
    default void anEmptyReplyComesBackAsItWas() {
        conversations(all -> all.remember(message("m-1", ""), Reply.SILENT));
        conversations(all -> all.remember(message("m-2", ""), Reply.SILENT.asDuplicate()));

        assertThat(replyTo(id("m-1"))).contains(Reply.SILENT);
        assertThat(replyTo(id("m-2"))).contains(Reply.SILENT.asDuplicate());
    }

    @Test
    default void aMessageIsKnownByChannelAccountAndId() {
        conversations(all -> all.remember(message("m-1", ""), Reply.SILENT));

        assertThat(replyTo(new MessageId("open", "open", "m-2"))).isEmpty();
        assertThat(replyTo(new MessageId("open", "other", "m-1"))).isEmpty();
        assertThat(replyTo(new MessageId("wecom", "open", "m-1"))).isEmpty();
    }

    @Test
    default void theFirstReplyToAMessageStays() {
        conversations(all -> all.remember(message("m-1", ""), Reply.SILENT));
        conversations(all -> all.remember(message("m-1", ""), Reply.SILENT.asDuplicate()));

        assertThat(replyTo(id("m-1"))).contains(Reply.SILENT);
    }

    @Test
    default void oldMessagesAreForgottenAFewAtATimeAndNewOnesStay() {
        conversations(all -> all.remember(message("m-1", "", NOON), Reply.SILENT));
        conversations(all -> all.remember(message("m-2", "", minutes(1)), Reply.SILENT));
        conversations(all -> all.remember(message("m-3", "", minutes(9)), Reply.SILENT));

        conversations(all -> assertThat(all.forget(minutes(5), 1)).isEqualTo(1));
        assertThat(replyTo(id("m-1"))).isEmpty();
        assertThat(replyTo(id("m-2"))).isPresent();

        conversations(all -> assertThat(all.forget(minutes(5), 100)).isEqualTo(1));
        assertThat(replyTo(id("m-2"))).isEmpty();
        assertThat(replyTo(id("m-3"))).isPresent();
    }

    @Test
    default void aNewQuestionReplacesTheOldOneInThatPlace() {
        var privately = PendingQuestion.where(Optional.empty(), "wang", 1003, NOON, minutes(10));
        var newer = PendingQuestion.where(GROUP, "wang", 1002, NOON, minutes(10));
        conversations(all -> {
            all.ask(PendingQuestion.where(GROUP, "wang", 1001, NOON, minutes(5)));
            all.ask(privately);
            all.ask(newer);
        });

        assertThat(pending(GROUP, "wang", NOON)).contains(newer);
        assertThat(pending(Optional.empty(), "wang", NOON)).contains(privately);
        assertThat(pending(GROUP, "zhao", NOON)).isEmpty();
        assertThat(pending(Optional.of("qh-2-2"), "wang", NOON)).isEmpty();
    }

    @Test
    default void aQuestionPastItsTimeIsNotPending() {
        conversations(all -> all.ask(PendingQuestion.where(GROUP, "wang", 1001, NOON, minutes(10))));

        assertThat(pending(GROUP, "wang", minutes(9))).isPresent();
        assertThat(pending(GROUP, "wang", minutes(10))).isEmpty();
    }

    @Test
    default void settlingAnOldQuestionLeavesTheNewerOne() {
        var older = PendingQuestion.where(GROUP, "wang", 1001, NOON, minutes(10));
        var newer = PendingQuestion.where(GROUP, "wang", 1002, NOON, minutes(10));
        conversations(all -> {
            all.ask(newer);
            all.settle(older);
        });
        assertThat(pending(GROUP, "wang", NOON)).contains(newer);

        conversations(all -> all.settle(newer));
        assertThat(pending(GROUP, "wang", NOON)).isEmpty();
    }

    @Test
    default void questionsOfSeveralKindsWaitSideBySide() {
        var where = PendingQuestion.where(GROUP, "wang", 1001, NOON, minutes(10));
        var solved = PendingQuestion.solved(GROUP, "wang", 1002, NOON, minutes(10));
        conversations(all -> {
            all.ask(where);
            all.ask(solved);
        });

        assertThat(pending(GROUP, "wang", NOON)).contains(where);
        assertThat(conversations().pending(GROUP, "wang", PendingQuestion.Kind.SOLVED, NOON)).contains(solved);
    }

    @Test
    default void allThatWereAskedOneThingAreKnown() {
        var here = PendingQuestion.word(GROUP, "wang", 1001, NOON, minutes(10));
        var privately = PendingQuestion.word(Optional.empty(), "zhao", 1002, NOON, minutes(10));
        conversations(all -> {
            all.ask(here);
            all.ask(privately);
            all.ask(PendingQuestion.where(GROUP, "wang", 1003, NOON, minutes(10)));
        });

        assertThat(conversations().asked(PendingQuestion.Kind.WORD)).containsExactlyInAnyOrder(here, privately);
    }

    @Test
    default void aQuestionKeepsTheReplyItIsAbout() {
        var why = new PendingQuestion(
                Optional.empty(), "worker-1", PendingQuestion.Kind.MISSING, 1001, "3 1001", NOON, minutes(30));
        conversations(all -> all.ask(why));

        assertThat(conversations().pending(Optional.empty(), "worker-1", PendingQuestion.Kind.MISSING, NOON)).contains(why);
    }

    @Test
    default void aGroupIsHushedUntilItsTimeOrUntilAColleagueEndsIt() {
        var hush = new Hush("qh-2-1", "wang", NOON, minutes(60));
        conversations(all -> all.hush(hush));

        assertThat(conversations().hush("qh-2-1", minutes(59))).contains(hush);
        assertThat(conversations().hush("qh-2-1", minutes(60))).isEmpty();
        assertThat(conversations().hush("qh-2-2", NOON)).isEmpty();

        conversations(all -> all.endHush(hush, "worker-1", minutes(5)));
        assertThat(conversations().hush("qh-2-1", minutes(6))).isEmpty();
    }

    @Test
    default void whatAGroupWasToldBeforehandIsKnownWhileItLasts() {
        var water = new Announcement("qh-2-1", "water-out", NOON, Optional.of("worker-1"), "停水", Set.of("2", "3"), minutes(60), minutes(120));
        var power = new Announcement("qh-2-1", "power-out", minutes(1), Optional.empty(), "停电", Set.of(), minutes(60), minutes(90));
        conversations(all -> {
            all.announce(water);
            all.announce(power);
        });

        assertThat(conversations().announced("qh-2-1", minutes(30), minutes(59))).isEmpty();
        assertThat(conversations().announced("qh-2-1", minutes(30), minutes(60))).containsExactly(power, water);
        assertThat(conversations().announced("qh-2-1", minutes(90), minutes(120))).containsExactly(water);
        assertThat(conversations().announced("qh-2-2", minutes(60), minutes(60))).isEmpty();
    }

    @Test
    default void aContactIsTheLastChannelOnePrivatelyWroteBy() {
        assertThat(conversations().contact("wang")).isEmpty();

        conversations(all -> all.rememberContact("wang", "open", NOON));
        assertThat(conversations().contact("wang")).contains("open");

        conversations(all -> all.rememberContact("wang", "wecom", minutes(1)));
        assertThat(conversations().contact("wang")).contains("wecom");
    }

    private void conversations(Consumer<ConversationStore> work) {
        write(tx -> {
            work.accept(tx.conversations());
            return 0;
        });
    }

    private Optional<Reply> replyTo(MessageId id) {
        return conversations().replyTo(id);
    }

    private Optional<PendingQuestion> pending(Optional<String> group, String person, Instant now) {
        return conversations().pending(group, person, PendingQuestion.Kind.PLACE, now);
    }
}
