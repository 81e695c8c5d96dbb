package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.asked;
import static linli.store.StoreExamples.card;
import static linli.store.StoreExamples.correction;
import static linli.store.StoreExamples.given;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.lift;
import static linli.store.StoreExamples.message;
import static linli.store.StoreExamples.openLift;
import static linli.store.StoreExamples.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.cases.CaseEvent;
import linli.cases.Due;
import linli.conversation.Hush;
import linli.conversation.PendingQuestion;
import linli.digest.Digest;
import linli.digest.DigestStore;
import linli.digest.Owed;
import linli.digest.Pointer;
import linli.digest.Topic;
import linli.message.Kind;
import linli.message.Reply;
import linli.outbox.OutboxRow.Status;
import linli.recall.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryPlanTest {
    @TempDir
    Path folder;

    /// With a million cases, one statement that looks at all of them would hold up everybody.
    @Test
    void noStatementLooksAtMoreThanItHasTo() throws SQLException {
        var file = SqliteStoreTest.file(folder);
        SqliteStore.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var statements = new LinkedHashSet<String>();
            useEverything(new SqlTransaction(new Sql(recording(connection, statements)), "qinghe"));
            assertThat(statements).hasSizeGreaterThan(30);

            var sql = new Sql(connection);
            for (var statement : statements) {
                assertThat(sql.list("EXPLAIN QUERY PLAN " + statement, QueryPlanTest::step))
                        .as(statement)
                        .noneMatch(step -> step.startsWith("SCAN") && !isSmall(step))
                        .noneMatch(step -> step.contains("TEMP B-TREE"))
                        .noneMatch(step -> step.endsWith("(community=?)") && !isSmall(step));
            }
        }
    }

    private static boolean isSmall(String step) {
        // what was not yet shown of a community is read as a whole, and so are the corrections and answers in force, at a start, the few
        // drafts, and the last lines written for a place; the highest position is the end of its key, and so are the newest corrections,
        // the latest digest and its messages, and who is owed an answer first; of all answers given there are no more editions than the
        // knowledge base had
        return step.contains("collected_unshown")
                || step.contains("correction_in_force")
                || step.contains("written_answer_in_force")
                || step.contains("written_answer_draft")
                || step.equals("SEARCH digest USING PRIMARY KEY (community=?)")
                || step.equals("SEARCH digest_message USING PRIMARY KEY (community=?)")
                || step.contains("owed_answer_due")
                || step.contains("sqlite_autoindex_correction_1")
                || step.equals("SCAN still_in_sight")
                || step.contains("given_edition")
                || step.contains("COVERING INDEX sqlite_autoindex_collected_1");
    }

    private static String step(Row row) throws SQLException {
        row.number();
        row.number();
        row.number();
        return row.text();
    }

    private static void useEverything(Transaction tx) {
        int number = openLift(tx);
        var cases = tx.cases();
        cases.nextIncident();
        cases.update(lift(number).accepted("worker-1", NOON, new Due(Due.Step.FINISH, NOON)));
        cases.append(new CaseEvent(number, CaseEvent.Type.JOINED, NOON, "zhao", ""));
        cases.addSource(number, id("m-1"), "wang", Optional.of("qh-2-1"));
        cases.find(number);
        cases.reportersOf(number);
        cases.groupsOf(number);
        cases.eventsOf(number);
        cases.reportsOf(number);
        cases.reportedBy("wang", 5);
        cases.openLike(Kind.DISPUTE, Optional.empty(), Optional.empty(), NOON, 5);
        cases.openOwnedBy("worker-1", 5);
        cases.openReportedBy("wang", 5);
        cases.openReportedBy("wang", Kind.DISPUTE, Optional.empty(), 5);
        cases.dueBy(NOON, 5);
        cases.nextDue();
        var outbox = tx.outbox();
        long row = outbox.add(card("grid-1", number), "open", NOON, NOON, Status.WAITING).id();
        outbox.due("open", NOON, 5);
        outbox.handOut("open", NOON, 5);
        outbox.arrived("open", row);
        outbox.attempted(row, Status.SENT, Optional.empty(), Optional.empty());
        outbox.expire(NOON);
        outbox.unaskedSince("grid-1", NOON);
        outbox.saidSince("grid-1", "收到", NOON);
        outbox.find(row);
        outbox.latestCard("grid-1");
        outbox.hasHeardOf("grid-1", "1001", NOON);
        var conversations = tx.conversations();
        var question = PendingQuestion.where(Optional.empty(), "wang", number, NOON, NOON);
        conversations.remember(message("m-1", "电梯停了"), Reply.SILENT);
        conversations.replyTo(id("m-1"));
        conversations.ask(question);
        conversations.pending(question.group(), question.person(), question.kind(), NOON);
        conversations.settle(question);
        var hush = new Hush("qh-2-1", "wang", NOON, NOON);
        conversations.hush(hush);
        conversations.hush("qh-2-1", NOON);
        conversations.endHush(hush, "worker-1", NOON);
        conversations.rememberContact("wang", "open", NOON);
        conversations.contact("wang");
        var corrections = tx.corrections();
        int made = corrections.nextNumber();
        corrections.insert(correction(made, number));
        corrections.update(correction(made, number));
        corrections.find(made);
        corrections.ofCase(number);
        corrections.newest(5);
        corrections.inForce();
        var given = tx.givenAnswers();
        given.remember(given(row, new Edition("allowance", "高龄津贴", "a1"), "qh-2-1"));
        given.remember(given(row + 1, new Edition("allowance", "高龄津贴", "b2"), "qh-2-1"));
        given.find(row);
        given.latest("qh-2-1", 5);
        given.circulating();
        given.standing(new Edition("allowance", "高龄津贴", "b2"), NOON, 5);
        given.nextDue(new Edition("allowance", "高龄津贴", "b2"));
        given.putOff(given(row + 1, new Edition("allowance", "高龄津贴", "b2"), "qh-2-1"), NOON);
        given.settle(given(row + 1, new Edition("allowance", "高龄津贴", "b2"), "qh-2-1"));
        given.forget(NOON.plusSeconds(1));
        useDigests(tx.digests());
    }

    private static void useDigests(DigestStore digests) {
        var asked = asked(digests.nextAsked(), 0, "几点开门");
        digests.collect(asked);
        digests.waiting();
        digests.oldestWaiting();
        int number = digests.nextDigest();
        digests.show(new Digest(number, "community-desk", NOON, 1), List.of(new Topic(List.of(asked))));
        digests.find(number);
        digests.latest();
        digests.topic(number, 1);
        int answer = digests.nextAnswer();
        digests.insert(written(answer, number));
        digests.update(written(answer, number));
        digests.answer(answer);
        digests.answersTo(number, 1);
        digests.drafts();
        digests.inForce();
        digests.point(new Pointer(1, number, Optional.of(answer)));
        digests.pointer(1);
        digests.newestPointers(5);
        var owed = new Owed(answer, "qh-2-1", "几点开门", NOON);
        digests.owe(owed);
        digests.dueBy(NOON, 5);
        digests.nextOwed();
        digests.settle(owed);
        digests.settleAll(answer);
    }

    private static Connection recording(Connection real, Set<String> statements) {
        return (Connection) Proxy.newProxyInstance(
                QueryPlanTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
