package linli.simulation;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.Examples;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.Due;
import linli.cases.Due.Step;
import linli.message.Act;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.OutboundMessage;
import linli.message.Place;
import linli.message.Purpose;
import linli.message.Reply;
import linli.message.Severity;
import linli.outbox.OutboxRow;
import linli.rounds.Sweep.Fired;
import linli.rounds.Timer;
import linli.simulation.Chronicle.Entry;
import linli.simulation.Month.Lived;
import linli.simulation.WhoIsOnLeave.Absence;
import org.junit.jupiter.api.Test;

/// A month in which something goes wrong is found out.
class ChecksTest {
    private static final Instant TUESDAY = at("2026-10-13T10:00");
    private static final LocalDate DAY = LocalDate.parse("2026-10-13");

    private final Chronicle chronicle = new Chronicle();
    private WhoIsOnLeave absences = new WhoIsOnLeave(List.of());
    private int ids;

    @Test
    void aCaseOfSomebodyOnLeave() {
        absences = new WhoIsOnLeave(List.of(new Absence("worker-2", "grid-2", DAY, DAY)));
        chronicle.note(TUESDAY, matter("worker-2", Status.ASSIGNED, TUESDAY.plusSeconds(3600)));

        assertFault("no case is ever without a present owner");
    }

    @Test
    void aCaseOfNobodyKnown() {
        chronicle.note(TUESDAY, matter("nobody", Status.ASSIGNED, TUESDAY.plusSeconds(3600)));

        assertFault("no case is ever without a present owner");
    }

    @Test
    void aCaseWhoseTimePassesUnseen() {
        chronicle.note(TUESDAY, matter("worker-1", Status.ASSIGNED, TUESDAY.plusSeconds(3600)));
        strikes(TUESDAY.plusSeconds(7200), Timer.ESCALATION);

        assertFault("every overdue case is passed on within a minute");
    }

    @Test
    void aSecondReminderBeforeTheTimeIsUp() {
        chronicle.note(TUESDAY, matter("worker-1", Status.ACCEPTED, TUESDAY.plusSeconds(3600)));
        strikes(TUESDAY.plusSeconds(600), Timer.REMINDER, line("grid-1", Audience.STAFF, "1001 快到点了", TUESDAY.plusSeconds(600)));
        strikes(TUESDAY.plusSeconds(900), Timer.REMINDER, line("grid-1", Audience.STAFF, "1001 真的快到点了", TUESDAY.plusSeconds(900)));

        assertFault("nobody is paged after accepting but for one reminder");
    }

    @Test
    void anEndThatTheGroupIsNotTold() {
        says(TUESDAY, Intent.MATTER, "qh-2-1", "电梯坏了", Act.CASE);
        chronicle.note(TUESDAY.plusSeconds(60), matter("worker-1", Status.DONE, TUESDAY.plusSeconds(3600)));

        assertFault("whoever reported a matter is told its end");
    }

    @Test
    void theSameWordsTwice() {
        strikes(TUESDAY, Timer.NOTICE, line("qh-2-1", Audience.GROUP, "水来了", TUESDAY));
        strikes(TUESDAY.plusSeconds(60), Timer.NOTICE, line("qh-2-1", Audience.GROUP, "水来了", TUESDAY.plusSeconds(60)));

        assertFault("nothing is said twice within an hour unless somebody asked twice");
    }

    @Test
    void aGroupThatIsToldMoreThanItWantsToHear() {
        for (int i = 0; i < 3; i++) {
            strikes(TUESDAY.plusSeconds(i), Timer.NOTICE, line("qh-2-1", Audience.GROUP, "第 " + i + " 句", TUESDAY.plusSeconds(i)));
        }

        assertFault("unasked lines stay within 2 an hour and group");
    }

    @Test
    void aStairwellThatHearsTooMuchOnOneDay() {
        for (int i = 0; i < 13; i++) {
            strikes(TUESDAY.plusSeconds(i), Timer.NOTICE, line("qh-2-1", Audience.GROUP, "第 " + i + " 句", TUESDAY.plusSeconds(i)));
        }

        assertFault("no stairwell hears more than 12 lines a day, no owners' group more than 50");
    }

    @Test
    void wordsAtNightThatCanWait() {
        var night = at("2026-10-13T23:30");
        strikes(night, Timer.NOTICE, line("qh-2-1", Audience.GROUP, "水来了", night), line("worker-1", Audience.PERSON, "1001", night));

        assertFault("at night residents' groups hear of danger alone, or what they asked");
        assertFault("at night staff hear of danger alone");
    }

    @Test
    void aFlatInAGroup() {
        strikes(TUESDAY, Timer.NOTICE, line("qh-2-1", Audience.GROUP, "2-1-301 的水修好了", TUESDAY));

        assertFault("no flat, telephone or reporter's name reaches a group");
    }

    @Test
    void smallTalkTakenForAMatter() {
        says(TUESDAY, Intent.CHATTER, "qh-2-1", "月亮好圆", Act.CASE);

        assertFault("small talk is left alone");
    }

    @Test
    void aQuestionAfterAMatterThatNobodyAnswers() {
        says(TUESDAY, Intent.PROGRESS, "qh-2-1", "1001 进度", Act.SILENT);

        assertFault("whoever asks after a matter gets a word");
    }

    @Test
    void aStrangerWhoIsObeyed() {
        says(TUESDAY, Intent.STRANGER, "qh-2-1", "办结 1001", Act.COMMAND);

        assertFault("a stranger's command does nothing and learns nothing");
    }

    private void assertFault(String name) {
        if (chronicle.entries().isEmpty()) {
            strikes(TUESDAY, Timer.NOTICE);
        }
        var findings = Checks.all(new Lived(Examples.site(), chronicle, new Neighbourhood(List.of(), Map.of()), absences));

        assertThat(findings).filteredOn(finding -> !finding.holds()).extracting(Finding::name).contains(name);
    }

    private void says(Instant at, Intent intent, String group, String text, Act act) {
        var message = new InboundMessage(
                new MessageId("open", "open", "m-" + ++ids), Optional.of(group), "somebody", Optional.empty(), at, text, false,
                Optional.empty(), List.of());
        var issue = new IssueReply("", text, Kind.SERVICE_REQUEST, Optional.empty(), act, Optional.of("1001"), Optional.empty());
        chronicle.add(new Entry.Heard(message, intent, new Reply(false, List.of(issue), List.of()), List.of()));
    }

    private void strikes(Instant at, Timer timer, OutboxRow... rows) {
        chronicle.add(new Entry.Struck(new Fired(timer, at, Optional.of("1001"), List.of()), List.of(rows)));
    }

    private OutboxRow line(String to, Audience audience, String text, Instant at) {
        var message = new OutboundMessage(to, audience, Purpose.NOTICE, text, Set.of(), Optional.empty(), true);
        var about = audience == Audience.STAFF
                ? new OutboundMessage(to, audience, Purpose.CARD, text, Set.of(), Optional.of("1001"), false)
                : message;
        return new OutboxRow(++ids, about, "open", at, at, at.plusSeconds(3600), OutboxRow.Status.WAITING, at, 0, Optional.empty());
    }

    private static Case matter(String owner, Status status, Instant due) {
        var next = status == Status.DONE ? Optional.<Due>empty() : Optional.of(new Due(Step.CONTACT, due));
        return new Case(
                1001, Kind.SERVICE_REQUEST, Optional.of("elevator"), Severity.NORMAL, Place.UNKNOWN, Optional.of("qh-2-1"), "somebody",
                Optional.empty(), "电梯坏了", Optional.empty(), status, owner, false, "everything-else", TUESDAY, due, due, 0, next, Optional.empty());
    }
}
