package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.asked;
import static linli.store.StoreExamples.card;
import static linli.store.StoreExamples.correction;
import static linli.store.StoreExamples.enclosure;
import static linli.store.StoreExamples.given;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.lift;
import static linli.store.StoreExamples.message;
import static linli.store.StoreExamples.openLift;
import static linli.store.StoreExamples.other;
import static linli.store.StoreExamples.staffChange;
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
import linli.alarm.Call.Ring;
import linli.cases.CaseEvent;
import linli.cases.Due;
import linli.conversation.Hush;
import linli.conversation.PendingQuestion;
import linli.digest.Digest;
import linli.digest.DigestStore;
import linli.digest.DigestTopic;
import linli.digest.Owed;
import linli.digest.Pointer;
import linli.identity.Alias;
import linli.identity.IdentityKind;
import linli.identity.Invitation;
import linli.incident.IncidentStore;
import linli.mediation.Agreement;
import linli.mediation.Appointment;
import linli.mediation.Guest;
import linli.mediation.MediationStore;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.Kind;
import linli.message.Reply;
import linli.outbox.Floor;
import linli.outbox.OutboxRow.Status;
import linli.outbox.Retired;
import linli.recall.Edition;
import linli.roster.DailyRound;
import linli.roster.StaffChange;
import linli.roster.StaffChangeStore;
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
                        .noneMatch(step -> step.contains("TEMP B-TREE") && !isBounded(statement))
                        .noneMatch(step -> step.endsWith("(community=?)") && !isSmall(step));
            }
        }
    }

    /// Those who told of one thing are told apart up to a limit.
    private static boolean isBounded(String statement) {
        return statement.contains("FROM case_report") && statement.contains("SELECT DISTINCT") && statement.contains("LIMIT");
    }

    private static boolean isSmall(String step) {
        // what was not yet shown of a community is read as a whole, and so are the corrections and answers in force, at a start, the few
        // drafts, and the last lines written for a place; the highest position is the end of its key, and so are the newest corrections,
        // the latest digest and its messages, and who is owed an answer first; who is who is read as a whole at a start; hardly ever is there a
        // drill, and few colleagues have the floor; the guard holds back next to
        // nothing; what
        // is open and what waits to be sent is read as a whole once a day, or when a case becomes confidential, and few are away; of all answers given there are no more editions than the
        // knowledge base had
        return step.contains("collected_unshown")
                || step.contains("correction_in_force")
                || step.contains("written_answer_in_force")
                || step.contains("written_answer_draft")
                || step.equals("SEARCH digest USING PRIMARY KEY (community=?)")
                || step.equals("SEARCH digest_message USING PRIMARY KEY (community=?)")
                || step.contains("owed_answer_due")
                || step.equals("SEARCH retired USING PRIMARY KEY (community=?)")
                || step.equals("SEARCH alias USING PRIMARY KEY (community=?)")
                || step.contains("alarm_drill")
                || step.equals("SEARCH has_the_floor USING PRIMARY KEY (community=?)")
                || step.contains("alarm_due")
                || step.contains("agreement_check")
                || step.contains("outbox_held")
                || step.contains("staff_change_in_force")
                || step.contains("staff_change_begins")
                || step.contains("INDEX case_owner (community=?)")
                || step.contains("INDEX case_of_kind (community=?)")
                || step.contains("outbox_expiry (community=?)")
                || step.contains("COVERING INDEX message_received (community=?)") // no more than are forgotten at once
                || step.contains("outbox_due (community=?)")
                || step.contains("COVERING INDEX sqlite_autoindex_cases_1 (community=?)")
                || step.contains("sqlite_autoindex_correction_1")
                || step.equals("SCAN still_in_sight")
                || step.startsWith("SCAN (subquery-")
                || step.equals("SCAN CONSTANT ROW")
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
        cases.enclose(number, enclosure("m-1"));
        cases.enclosedIn(number);
        cases.find(number);
        cases.reportersOf(number);
        cases.groupsOf(number);
        cases.eventsOf(number);
        cases.heardAfter(1000);
        cases.reportsOf(number);
        cases.reportedBy("wang", 5);
        cases.openLike(Kind.DISPUTE, Optional.empty(), Optional.empty(), NOON, 5);
        cases.openOfCause(Kind.SERVICE_REQUEST, "lift", Optional.of("qh"), NOON, 5);
        cases.openInBuilding(Kind.SERVICE_REQUEST, Optional.of("elevator"), StoreExamples.BUILDING_2, NOON, 5);
        cases.isReportedBy(number, "wang");
        cases.openOwnedBy("worker-1", 5);
        cases.openCount("worker-1");
        cases.ownersOfOpen();
        cases.overdueCount(NOON);
        cases.doneCount(NOON);
        cases.doneBy("worker-1", NOON);
        cases.lastNumber();
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
        outbox.triedSince("grid-1", "收到", NOON);
        outbox.find(row);
        outbox.latestCard("grid-1");
        outbox.retire(new Retired("wecom", "qh-2-1", "93000", NOON));
        outbox.retired("wecom");
        outbox.retiredUntold();
        outbox.toldOf(new Retired("wecom", "qh-2-1", "93000", NOON));
        outbox.revive("qh-2-1", "wecom");
        outbox.waitedFor("open", NOON);
        outbox.hasReached("qh-2-1", "open");
        outbox.unsentAbout("1001");
        outbox.takeBack(row, Status.HELD, "");
        outbox.hasHeardOf("grid-1", "1001", NOON);
        outbox.forget(NOON, 5);
        var conversations = tx.conversations();
        var question = PendingQuestion.where(Optional.empty(), "wang", number, NOON, NOON);
        conversations.remember(message("m-1", "电梯停了"), Reply.SILENT);
        conversations.replyTo(id("m-1"));
        conversations.forget(NOON, 5);
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
        var aliases = tx.aliases();
        aliases.bind(new Alias("wecom", IdentityKind.GROUP, "wrA", "qh-2-1", NOON, "chief"));
        aliases.all();
        aliases.channelOf("qh-2-1");
        aliases.invite(new Invitation("482913", IdentityKind.GROUP, "qh-2-1", "chief", NOON));
        aliases.redeem("482913", IdentityKind.GROUP, NOON);
        aliases.release("wecom", "qh-2-1");
        var given = tx.givenAnswers();
        given.remember(given(row, new Edition("allowance", "高龄津贴", "a1"), "qh-2-1"));
        given.remember(given(row + 1, new Edition("allowance", "高龄津贴", "b2"), "qh-2-1"));
        given.find(row);
        given.latest("qh-2-1", 5);
        given.circulating();
        given.goesBy("qh-2-1", new Edition("allowance", "高龄津贴", "b2"));
        given.standing(new Edition("allowance", "高龄津贴", "b2"), NOON, 5);
        given.nextDue(new Edition("allowance", "高龄津贴", "b2"));
        given.putOff(given(row + 1, new Edition("allowance", "高龄津贴", "b2"), "qh-2-1"), NOON);
        given.settle(given(row + 1, new Edition("allowance", "高龄津贴", "b2"), "qh-2-1"));
        given.forget(NOON.plusSeconds(1));
        useDigests(tx.digests());
        cases.openOfKind(Kind.DISPUTE, Optional.of("qh"), NOON, 5);
        useIncidents(tx.incidents());
        useAlarms(tx);
        useMediations(tx.mediations(), number);
        useStaffChanges(tx.staffChanges());
        outbox.hold(row, "");
        outbox.heldByTheGuard(NOON);
    }

    private static void useIncidents(IncidentStore incidents) {
        incidents.insert(IncidentStoreContract.OUTAGE);
        incidents.update(IncidentStoreContract.OUTAGE);
        incidents.find("1");
        incidents.casesOf("1");
        incidents.keep(1001, IncidentStoreContract.report("m-9", "wang", "停电了"), Optional.empty(), NOON);
        incidents.latestOf(1001, 5);
        incidents.hasTold(lift(1001), IncidentStoreContract.report("m-9", "wang", "停电了"), Optional.empty());
        incidents.hasTold(lift(1001), IncidentStoreContract.report("m-9", "wang", "停电了"), Optional.of("王姐"));
        incidents.tellersOf(1001, Optional.of("1"), 5);
        incidents.namesTold(lift(1001), 5);
        incidents.housesTold("1", 9);
        incidents.isHeardOf("1", "qh-2-1");
        incidents.latestIn("qh-2-1", NOON);
        incidents.inTheseWords("停电了", NOON);
        incidents.move(incidents.reportsOf(1001).getFirst(), 1002);
        incidents.nowAt(id("m-9"), 1001);
    }

    private static void useAlarms(Transaction tx) {
        var alarms = tx.alarms();
        alarms.nextNumber();
        alarms.insert(AlarmStoreContract.fire(1));
        alarms.update(AlarmStoreContract.over(AlarmStoreContract.fire(1)));
        alarms.put(AlarmStoreContract.call(1, "worker-1", Ring.DUTY));
        alarms.ofCase(1001);
        alarms.upFor("worker-1");
        alarms.drills();
        alarms.callsOf(1);
        alarms.dueBy(NOON, 5);
        alarms.nextDue();
        tx.cases().openInGroup("qh-2-1", 5);
        tx.outbox().giveTheFloor(new Floor("qh-2-1", "1001", "worker-1", NOON));
        tx.outbox().isTheFloorTaken("qh-2-1", "1001", NOON);
        tx.outbox().takeTheFloorBack("1001");
        tx.outbox().takeTheFloorBack("qh-2-1", "worker-1");
    }

    private static void useMediations(MediationStore mediations, int number) {
        mediations.put(other(number));
        mediations.partiesOf(number);
        mediations.partiesBy("zhao", 5);
        mediations.othersAt(other(number).place(), 5);
        mediations.add(new Statement(number, Side.OTHER, "zhao", NOON, "不是我家漏的", id("m-2")));
        mediations.statementsOf(number);
        mediations.put(new Guest(number, "lawyer", false, false, "worker-1", NOON));
        mediations.guestsOf(number);
        mediations.put(new Appointment(number, "clinic", NOON, "worker-1"));
        mediations.appointmentOf(number);
        mediations.isTaken("clinic", NOON);
        mediations.put(new Agreement(number, "月底前修好", "worker-1", NOON, Optional.of(NOON)));
        mediations.agreementOf(number);
        mediations.checksDueBy(NOON, 5);
        mediations.nextCheck();
    }

    private static void useStaffChanges(StaffChangeStore changes) {
        var change = staffChange(changes.nextNumber());
        changes.insert(change, Optional.of(NOON));
        changes.inForce();
        changes.begun(NOON);
        changes.nextBegin();
        changes.settle(change);
        changes.update(change.undoneBy(new StaffChange.Step("chief", NOON)));
        changes.remember(new DailyRound("morning", NOON, ""));
        changes.round("morning");
    }

    private static void useDigests(DigestStore digests) {
        var asked = asked(digests.nextAsked(), 0, "几点开门");
        digests.collect(asked);
        digests.waiting();
        digests.oldestWaiting();
        int number = digests.nextDigest();
        digests.show(new Digest(number, "community-desk", NOON, 1), List.of(new DigestTopic(List.of(asked))));
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
