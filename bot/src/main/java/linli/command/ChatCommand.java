package linli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import linli.community.Person;
import linli.decide.Decided;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.rounds.Sweep;
import linli.site.Site;
import linli.understand.Issue;
import linli.understand.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chat`: a terminal in which one plays residents and staff, and lets time pass.
@Command(name = "chat", mixinStandardHelpOptions = true, description = "A terminal in which one plays residents and staff.")
final class ChatCommand implements Callable<Integer>, Witness {
    private final InputStream in;
    private final PrintStream out;
    private final Processors processors;
    private final Clock clock;

    @Mixin
    private Files files = new Files();

    private Optional<String> group = Optional.of("qh-2-1");
    private String sender = "resident-1";
    private Optional<String> name = Optional.empty();
    private Duration passed = Duration.ZERO;
    private int count;
    private String why = "";

    ChatCommand(InputStream in, PrintStream out, Processors processors, Clock clock) {
        this.in = in;
        this.out = out;
        this.processors = processors;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var site = files.site();
        group = group.filter(id -> site.community().group(id).isPresent())
                .or(() -> site.community().groups().keySet().stream().findFirst());
        try (var rehearsal = new Rehearsal(site, this, processors);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            out.println(help());
            prompt();
            for (String line = lines.readLine(); line != null && !line.strip().equals("/quit"); line = lines.readLine()) {
                if (!line.isBlank()) {
                    obey(site, rehearsal, line.strip());
                }
                prompt();
            }
        }
        return 0;
    }

    private void obey(Site site, Rehearsal rehearsal, String line) {
        String[] words = line.split("\\s+", 3);
        switch (words[0]) {
            case "/help" -> out.println(help());
            case "/why" -> out.println(why);
            case "/in" -> enter(site, words.length > 1 ? words[1] : "");
            case "/as" -> become(site, words);
            case "/wait" -> pass(rehearsal, words.length > 1 ? words[1] : "");
            default -> say(rehearsal, line);
        }
    }

    private void enter(Site site, String where) {
        if (where.equals("private")) {
            group = Optional.empty();
        } else if (site.community().group(where).isPresent()) {
            group = Optional.of(where);
        } else {
            out.println("? " + String.join(" ", site.community().groups().keySet()));
        }
    }

    private void become(Site site, String[] words) {
        if (words.length > 1) {
            sender = words[1];
            name = words.length > 2
                    ? Optional.of(words[2])
                    : site.community().person(sender).map(Person::name);
        }
    }

    private void pass(Rehearsal rehearsal, String time) {
        try {
            passed = passed.plus(Duration.parse("PT" + time.toUpperCase(Locale.ROOT)));
            rehearsal.advanceTo(now()).forEach(fired -> show(fired.timer(), fired.messages()));
        } catch (DateTimeParseException e) {
            out.println("? /wait 90m");
        }
    }

    private void say(Rehearsal rehearsal, String text) {
        rehearsal.advanceTo(now()).forEach(fired -> show(fired.timer(), fired.messages()));
        var reply = rehearsal.hear(new InboundMessage(
                new MessageId("chat", "chat", Integer.toString(++count)), group, sender, name, now(), text, false,
                Optional.empty(), List.of()));
        show(reply.gravest().map(i -> i.act().code()).orElse("silent"), reply.messages());
    }

    private Instant now() {
        return clock.instant().plus(passed);
    }

    private void show(String what, List<SentMessage> messages) {
        out.println("  [" + what + "]");
        for (SentMessage message : messages) {
            out.println("  -> " + message.to() + ": " + message.text().replace("\n", "\n     "));
        }
    }

    private void prompt() {
        out.print(group.orElse("private") + " " + name.orElse(sender) + "> ");
        out.flush();
    }

    @Override
    public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {
        var text = new StringBuilder();
        for (int i = 0; i < understanding.pieces().size(); i++) {
            Issue piece = understanding.pieces().get(i);
            text.append("  %s %s %.2f %s".formatted(
                    piece.kind().code(), piece.category().orElse("-"), piece.confidence(), piece.place()));
            text.append(i < decisions.size() ? " " + decisions.get(i) : "").append('\n');
            text.append("    ").append(String.join(" ", piece.evidence().words())).append('\n');
            piece.evidence().correction().ifPresent(r -> text.append("    %.2f correction %d, %s, %s: %s%n".formatted(
                    r.likeness(), r.correction().number(), r.correction().made().by(), r.correction().made().at(), r.correction().text())));
            piece.evidence().examples().forEach(e -> text.append("    %.2f %s %s%n".formatted(e.likeness(), e.label(), e.text())));
        }
        why = text.toString();
    }

    @Override
    public void saw(Sweep.Fired fired) {}

    /// How to use it, in Chinese, from the resource beside this class.
    private static String help() {
        try (var text = Objects.requireNonNull(ChatCommand.class.getResourceAsStream("chat.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
