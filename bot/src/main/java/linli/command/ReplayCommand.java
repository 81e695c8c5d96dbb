package linli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import linli.cases.Case;
import linli.channel.open.OpenReply;
import linli.decide.Decided;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.MessageId;
import linli.message.Reply;
import linli.rounds.Sweep;
import linli.rounds.Sweep.Fired;
import linli.rounds.Timer;
import linli.site.Site;
import linli.understand.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `replay`: a transcript through the whole system by its own clock, and what would have come of it.
@Command(name = "replay", mixinStandardHelpOptions = true, description = "Sends a transcript through the whole system by its own clock.")
final class ReplayCommand implements Callable<Integer> {
    /// How long the clock runs on after the last message.
    private static final Duration AFTERWARDS = Duration.ofHours(72);

    private final PrintStream out;
    private final Processors processors;

    @Mixin
    private Files files = new Files();

    @Parameters(paramLabel = "FILE", description = "JSON lines in the order of time")
    private Path file = Path.of("");

    ReplayCommand(PrintStream out, Processors processors) {
        this.out = out;
        this.processors = processors;
    }

    /// What happened, in order.
    private sealed interface Happening {
        record Heard(String id, Reply reply) implements Happening {}

        record Clock(Fired fired) implements Happening {}
    }

    @Override
    public Integer call() throws Exception {
        var site = files.site();
        var transcript = Transcript.read(file, site);
        try (var rehearsal = new Rehearsal(site, NOBODY, processors)) {
            var happenings = new ArrayList<Happening>();
            for (InboundMessage message : transcript) {
                advance(rehearsal, message.receivedAt(), happenings);
                happenings.add(new Happening.Heard(message.id().id(), rehearsal.hear(message)));
            }
            if (!transcript.isEmpty()) {
                // one instant more, so that what is due at the very end still happens
                var end = transcript.getLast().receivedAt().plus(AFTERWARDS);
                advance(rehearsal, end.plusMillis(1), happenings);
                write(site, rehearsal, happenings, end);
            }
        }
        return 0;
    }

    private static void advance(Rehearsal rehearsal, Instant moment, List<Happening> happenings) {
        rehearsal.advanceTo(moment).stream()
                .filter(fired -> !fired.messages().isEmpty() || fired.cause() == Timer.CONFIRMATION)
                .forEach(fired -> happenings.add(new Happening.Clock(fired)));
    }

    private void write(Site site, Rehearsal rehearsal, List<Happening> happenings, Instant end) {
        for (Happening happening : happenings) {
            switch (happening) {
                case Happening.Heard(var id, var reply) -> JsonLines.write(out, json -> {
                    json.writeStringProperty("id", id);
                    json.writeBooleanProperty("duplicate", reply.duplicate());
                    OpenReply.write(json, inTheEnd(rehearsal, id, reply));
                });
                case Happening.Clock(var fired) when fired.messages().isEmpty() -> {} // for the summary alone
                case Happening.Clock(var fired) -> JsonLines.write(out, json -> {
                    json.writeStringProperty("timer", fired.timer());
                    json.writeStringProperty("at", fired.at().atZone(site.community().zone()).toOffsetDateTime().toString());
                    json.writeStringProperty("case", fired.caseNumber().orElse(null));
                    OpenReply.writeMessages(json, fired.messages());
                });
            }
        }
        var heard = happenings.stream().flatMap(h -> h instanceof Happening.Heard(var _, var reply) ? Optional.of(reply).stream() : Optional.<Reply>empty().stream()).toList();
        var fired = happenings.stream().flatMap(h -> h instanceof Happening.Clock(var f) ? Optional.of(f).stream() : Optional.<Fired>empty().stream()).toList();
        new Summary(site, heard, fired).write(out, rehearsal, end);
    }

    /// Cases and incidents as they stand in the end: the first reports could not know of an incident yet, and some were taken out again.
    private static Reply inTheEnd(Rehearsal rehearsal, String id, Reply reply) {
        var source = Transcript.idOf(id);
        var issues = reply.issues().stream()
                .map(issue -> issue.caseNumber().map(label -> inTheEnd(rehearsal, source, issue, Integer.parseInt(label))).orElse(issue))
                .toList();
        return new Reply(reply.duplicate(), issues, reply.messages());
    }

    private static IssueReply inTheEnd(Rehearsal rehearsal, MessageId source, IssueReply issue, int number) {
        int now = rehearsal.look(tx -> tx.incidents().nowAt(source, number)).orElse(number);
        return new IssueReply(
                issue.speaker(), issue.text(), issue.kind(), issue.category(), issue.act(), Optional.of(Integer.toString(now)),
                rehearsal.look(tx -> tx.cases().find(now)).flatMap(Case::incident));
    }

    private static final Witness NOBODY = new Witness() {
        @Override
        public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {}

        @Override
        public void saw(Sweep.Fired fired) {}
    };
}
