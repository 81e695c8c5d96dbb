package linli.command;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.message.Act;
import linli.message.Audience;
import linli.message.IssueReply;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import linli.rounds.Sweep.Fired;
import linli.rounds.Timer;
import linli.site.Site;

/// What a replay comes to, in figures that show whether anything was lost or said too often.
record Summary(Site site, List<Reply> heard, List<Fired> fired) {
    void write(PrintStream out, Rehearsal rehearsal, Instant end) {
        var cases = caseNumbers().stream()
                .flatMap(number -> rehearsal.look(tx -> tx.cases().find(number)).stream())
                .toList();
        var incidents = new TreeSet<>(cases.stream().flatMap(c -> c.incident().stream()).toList());
        var messages = Stream.concat(
                        heard.stream().flatMap(r -> r.messages().stream()), fired.stream().flatMap(f -> f.messages().stream()))
                .toList();
        var groups = new GroupLines(rows(rehearsal, messages));
        JsonLines.write(out, json -> {
            json.writeName("summary").writeStartObject();
            json.writeNumberProperty("messages", heard.size());
            json.writeNumberProperty("cases", cases.size());
            json.writeNumberProperty("cases_done", cases.stream().filter(c -> !c.isOpen()).count());
            json.writeNumberProperty("withdrawn", cases.stream().filter(c -> c.status() == Status.WITHDRAWN).count());
            json.writeNumberProperty("incidents", incidents.size());
            json.writeNumberProperty("alarms", issues(Act.ALARM));
            json.writeNumberProperty("answers", issues(Act.ANSWER));
            json.writeNumberProperty("collected", issues(Act.COLLECT));
            json.writeNumberProperty("handovers", issues(Act.HANDOVER));
            json.writeNumberProperty("escalations", fired.stream().filter(f -> f.cause() == Timer.ESCALATION || f.cause() == Timer.ALARM).count());
            json.writeNumberProperty("reminders", fired.stream().filter(f -> f.cause() == Timer.REMINDER).count());
            json.writeNumberProperty("rulings", events(rehearsal, cases, Type.REFERRED));
            json.writeNumberProperty("reopened", events(rehearsal, cases, Type.REOPENED));
            json.writeNumberProperty("confirmed", cases.stream().filter(c -> c.status() == Status.CONFIRMED).count());
            json.writeNumberProperty("unconfirmed", events(rehearsal, cases, Type.UNCONFIRMED));
            json.writeNumberProperty("unowned", cases.stream().filter(this::isUnowned).count());
            json.writeNumberProperty("overdue_not_escalated", cases.stream().filter(c -> isForgotten(c, end) && !isFollowing(c, rehearsal)).count());
            json.writeNumberProperty("lines", messages.size());
            json.writeNumberProperty("lines_to_residents_groups", to(messages, Audience.GROUP));
            json.writeNumberProperty("busiest_group_lines_a_day", groups.busiestDay(site.community().zone()));
            json.writeNumberProperty("said_twice", groups.saidTwice());
            json.writeNumberProperty("lines_to_staff_groups", to(messages, Audience.STAFF));
            json.writeNumberProperty("lines_in_private", to(messages, Audience.PERSON) + to(messages, Audience.PARTIES));
            json.writeEndObject();
        });
    }

    private static long events(Rehearsal rehearsal, List<Case> cases, Type type) {
        return cases.stream()
                .flatMap(c -> rehearsal.look(tx -> tx.cases().eventsOf(c.number())).stream())
                .filter(event -> event.type() == type)
                .count();
    }

    private TreeSet<Integer> caseNumbers() {
        var numbers = new TreeSet<Integer>();
        heard.forEach(reply -> reply.issues().stream()
                .map(IssueReply::caseNumber)
                .flatMap(Optional::stream)
                .map(Integer::valueOf)
                .forEach(numbers::add));
        return numbers;
    }

    private static List<OutboxRow> rows(Rehearsal rehearsal, List<SentMessage> messages) {
        return rehearsal.look(tx -> messages.stream().flatMap(m -> tx.outbox().find(Long.parseLong(m.id())).stream()).toList());
    }

    private long issues(Act act) {
        return heard.stream().flatMap(r -> r.issues().stream()).filter(i -> i.act() == act).count();
    }

    private boolean isUnowned(Case c) {
        return site.community().person(c.owner()).isEmpty();
    }

    /// Open, and either no clock runs for it or its time has passed unseen.
    private static boolean isForgotten(Case c, Instant end) {
        return c.isOpen() && c.nextDue().map(due -> due.isBefore(end)).orElse(true);
    }

    /// Done when the one that leads is.
    private static boolean isFollowing(Case c, Rehearsal rehearsal) {
        return c.nextDue().isEmpty()
                && c.incident().flatMap(id -> rehearsal.look(tx -> tx.incidents().find(id)))
                        .filter(incident -> !incident.isOver() && incident.lead() != c.number())
                        .isPresent();
    }

    private static long to(List<SentMessage> messages, Audience audience) {
        return messages.stream().filter(m -> m.audience() == audience).count();
    }
}
