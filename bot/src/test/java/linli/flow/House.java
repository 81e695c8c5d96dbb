package linli.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import linli.Examples;
import linli.MessageProcessor;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseTime;
import linli.cases.Workbench;
import linli.community.Group;
import linli.community.Person;
import linli.correction.Correction;
import linli.decide.Decided;
import linli.fake.TestClock;
import linli.handling.Handling;
import linli.handling.Witness;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.OutboundMessage;
import linli.message.Quote;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.AudienceGuard;
import linli.outbox.OutboxRow;
import linli.outbox.Post;
import linli.outbox.PublicWords;
import linli.outbox.Retired;
import linli.recall.GivenAnswer;
import linli.rounds.Sweep;
import linli.rounds.Sweep.Fired;
import linli.site.Site;
import linli.store.SqliteStore;
import linli.store.Store;
import linli.store.StoreExport;
import linli.store.Transaction;
import linli.turn.Turn;
import linli.understand.Understanding;

/// The shipped community with a Linli of its own: tests play its residents and staff, and let time pass.
final class House implements AutoCloseable {
    /// A working day, well before lunch.
    static final Instant TUESDAY_MORNING = Examples.at("2026-11-24T09:00");

    private static final Set<String> DAILY = Set.of("morning", "evening");

    private static final Witness NOBODY = new Witness() {
        @Override
        public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {}

        @Override
        public void saw(Fired fired) {}
    };

    private final Supplier<Site> sites;
    private final TestClock clock = TestClock.pinned(TUESDAY_MORNING);
    private final Path file;
    private Store store;
    private MessageProcessor processor;
    private final Map<String, String> names = new HashMap<>();
    private int said;

    House(Path folder) {
        this(folder, Examples::site);
    }

    /// Of a community whose files change.
    House(Path folder, Supplier<Site> sites) {
        this.sites = sites;
        file = folder.resolve("linli.db");
        open();
    }

    private void open() {
        store = SqliteStore.open(file);
        processor = new MessageProcessor(sites, store, NOBODY, () -> {}, new Random(7));
    }

    /// Stops and starts again; what was only in memory is gone.
    void restart() {
        store.close();
        open();
    }

    /// From now on the sender is called so in groups.
    House named(String sender, String name) {
        names.put(sender, name);
        return this;
    }

    /// Starts at another moment, before anything is said.
    House at(String local) {
        clock.pin(Examples.at(local));
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    Reply say(String group, String sender, String text) {
        return hear(message(group, sender, text));
    }

    /// Called by name.
    Reply ask(String group, String sender, String text) {
        return say(group, sender, "@邻里 " + text);
    }

    Reply quotingText(String quoted, String group, String sender, String text) {
        var plain = message(group, sender, text);
        return hear(new InboundMessage(
                plain.id(), plain.group(), sender, plain.name(), plain.receivedAt(), text, false,
                Optional.of(new Quote(Optional.of("platform-7"), quoted)), List.of()));
    }

    Reply sayInPrivate(String sender, String text) {
        return hear(inPrivate(sender, text, List.of()));
    }

    Reply forward(String sender, ForwardedLine... lines) {
        return hear(inPrivate(sender, "", List.of(lines)));
    }

    Reply quoting(SentMessage quoted, String group, String sender, String text) {
        var plain = message(group, sender, text);
        return hear(new InboundMessage(
                plain.id(), plain.group(), sender, plain.name(), plain.receivedAt(), text, false,
                Optional.of(new Quote(Optional.of(quoted.id()), quoted.text())), List.of()));
    }

    Reply hear(InboundMessage message) {
        return process(message).join();
    }

    CompletableFuture<Reply> process(InboundMessage message) {
        return processor.process(message).toCompletableFuture();
    }

    /// Everything in one go, without reading it first: what each message says is told.
    void hearUnderstood(Map<InboundMessage, Understanding> messages) {
        var site = sites.get();
        store.write(site.community().id(), tx -> {
            messages.forEach((message, understanding) ->
                    new Handling(new Turn(site, message, understanding.isBundle(), tx, new Random(7)), understanding, Optional.empty(), true).handle());
            return messages.size();
        }).join();
    }

    /// Has something said about a case as code that is careless would say it; gives back whether it left.
    boolean sayCarelessly(int number, Function<Case, OutboundMessage> careless) {
        var site = sites.get();
        return store.write(site.community().id(), tx -> {
            var turn = new Turn(site, message("qh-2-1", "r-0", ""), false, tx, new Random(7));
            return turn.post().say(careless.apply(tx.cases().find(number).orElseThrow())).isPresent();
        }).join();
    }

    InboundMessage message(String group, String sender, String text) {
        return new InboundMessage(
                new MessageId("open", "open", "m-" + ++said), Optional.of(group), sender,
                Optional.ofNullable(names.get(sender)), clock.instant(), text, false, Optional.empty(), List.of());
    }

    InboundMessage inPrivate(String sender, String text, List<ForwardedLine> lines) {
        return new InboundMessage(
                new MessageId("open", "open", "m-" + ++said), Optional.empty(), sender,
                Optional.ofNullable(names.get(sender)), clock.instant(), text, false, Optional.empty(), lines);
    }

    /// Lets the clock run on, timer by timer; gives back what they said, but for what is said once a day.
    List<Fired> pass(Duration time) {
        return passWithRounds(time).stream().filter(fired -> !DAILY.contains(fired.timer())).toList();
    }

    /// Lets the clock run on, timer by timer; gives back all that they said.
    List<Fired> passWithRounds(Duration time) {
        var end = clock.instant().plus(time);
        var fired = new ArrayList<Fired>();
        for (var due = nextDue(); due.filter(d -> !d.isAfter(end)).isPresent(); due = nextDue()) {
            clock.pin(due.get().isAfter(clock.instant()) ? due.get() : clock.instant());
            fired.addAll(sweep());
        }
        clock.pin(end);
        return fired;
    }

    /// One look at the clock.
    List<Fired> sweep() {
        var site = sites.get();
        return store.write(site.community().id(), tx -> Sweep.sweep(site, tx, clock.instant())).join();
    }

    /// How many parts a look at the clock has.
    int partsOfALook() {
        return look(tx -> Sweep.parts(tx, clock.instant())).size();
    }

    /// The clock is put back, and looked at again.
    List<Fired> putBack(Duration by) {
        clock.advance(by.negated());
        store.write(sites.get().community().id(), tx -> Sweep.ringOn(tx, clock.instant(), by)).join();
        return sweep();
    }

    /// One look at the clock whose work is lost, as when the process dies before the commit.
    void sweepAndCrash() {
        var site = sites.get();
        var crash = new IllegalStateException("killed");
        try {
            store.write(site.community().id(), tx -> {
                Sweep.sweep(site, tx, clock.instant());
                throw crash;
            }).join();
        } catch (CompletionException e) {
            if (e.getCause() != crash) {
                throw e;
            }
        }
        restart();
    }

    /// What a colleague does to the time of a case, whatever the words for it.
    Case work(int number, BiFunction<CaseTime, Case, Case> doing) {
        var site = sites.get();
        return store.write(site.community().id(), tx -> {
            var post = new Post(tx.outbox(), new AudienceGuard(
                    to -> site.community().group(to).map(Group::audience), _ -> List.of(), PublicWords::none), _ -> "open", clock.instant());
            var time = new CaseTime(new Workbench(tx.cases(), post, site.speech(), _ -> true, clock.instant()));
            return doing.apply(time, tx.cases().find(number).orElseThrow());
        }).join();
    }

    Person person(String id) {
        return sites.get().community().person(id).orElseThrow();
    }

    private Optional<Instant> nextDue() {
        return look(tx -> Sweep.nextDue(sites.get(), tx));
    }

    private <R> R look(Function<Transaction, R> work) {
        return store.read(sites.get().community().id(), work);
    }

    Case caseOf(int number) {
        return look(tx -> tx.cases().find(number)).orElseThrow();
    }

    List<CaseEvent> eventsOf(int number) {
        return look(tx -> tx.cases().eventsOf(number));
    }

    Optional<String> reporterOf(int number) {
        return look(tx -> tx.cases().find(number)).map(Case::reporter);
    }

    List<String> reportersOf(int number) {
        return look(tx -> tx.cases().reportersOf(number));
    }

    /// All that was answered to that group or person, the newest first.
    List<GivenAnswer> givenTo(String to) {
        return look(tx -> tx.givenAnswers().latest(to, 100));
    }

    /// What the platform made of the newest message for that group or person.
    void deliver(String to, OutboxRow.Status status) {
        var row = lastTo(to);
        store.write(sites.get().community().id(), tx -> {
            tx.outbox().attempted(row.id(), status, Optional.empty(), Optional.empty());
            return status;
        }).join();
    }

    /// The platform says that nobody is reached there any more.
    void lose(String to) {
        store.write(sites.get().community().id(), tx -> {
            tx.outbox().retire(new Retired("open", to, "errcode 93000", clock.instant()));
            return to;
        }).join();
    }

    /// They are reached again.
    void find(String to) {
        store.write(sites.get().community().id(), tx -> {
            tx.outbox().revive(to, "open");
            return to;
        }).join();
    }

    Correction correction(int number) {
        return look(tx -> tx.corrections().find(number)).orElseThrow();
    }

    /// The channel by which the person can be written to in private.
    Optional<String> contactOf(String person) {
        return look(tx -> tx.conversations().contact(person));
    }

    int cases() {
        int number = 1001;
        while (look(has(number))) {
            number++;
        }
        return number - 1001;
    }

    private static Function<Transaction, Boolean> has(int number) {
        return tx -> tx.cases().find(number).isPresent();
    }

    /// Everything the store holds, as staff get to see it.
    String export() {
        var lines = new ByteArrayOutputStream();
        StoreExport.write(file, new PrintStream(lines, true, UTF_8));
        return lines.toString(UTF_8);
    }

    /// Everything that was ever written, in order.
    List<OutboxRow> outbox() {
        return outboxAfter(0);
    }

    /// What was written after so many messages, in order.
    List<OutboxRow> outboxAfter(int rows) {
        return look(tx -> {
            var later = new ArrayList<OutboxRow>();
            for (var row = tx.outbox().find(rows + 1); row.isPresent(); row = tx.outbox().find(rows + later.size() + 1)) {
                later.add(row.get());
            }
            return later;
        });
    }

    /// Everything that group or person was ever told, in order.
    List<String> told(String to) {
        return outbox().stream().filter(row -> row.message().to().equals(to)).map(row -> row.message().text()).toList();
    }

    /// To whom the outbox would send something right now.
    List<String> deliverable() {
        return look(tx -> tx.outbox().due("open", clock.instant(), 100)).stream().map(row -> row.message().to()).toList();
    }

    /// The newest message for that group or person.
    OutboxRow lastTo(String to) {
        return outbox().stream().filter(row -> row.message().to().equals(to)).reduce((_, later) -> later).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
