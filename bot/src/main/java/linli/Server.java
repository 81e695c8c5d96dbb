package linli;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import linli.cases.Case;
import linli.channel.HealthRoutes;
import linli.channel.Intake;
import linli.channel.Platform;
import linli.channel.RefusalReason;
import linli.channel.Route;
import linli.channel.SocketRoute;
import linli.channel.WebServer;
import linli.channel.open.OpenDelivery;
import linli.channel.open.OpenMessages;
import linli.channel.open.OpenSignature;
import linli.channel.open.OpenWebhook;
import linli.command.ServeCommand.Options;
import linli.figures.Figures;
import linli.files.InvalidFiles;
import linli.files.Problem;
import linli.files.YamlCache;
import linli.handling.Witness;
import linli.message.SentMessage;
import linli.outbox.Outbox;
import linli.outbox.OutboxAccess;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxStore;
import linli.outbox.OutputChannel;
import linli.platforms.Account;
import linli.platforms.AccountLoader;
import linli.platforms.Surroundings;
import linli.playground.Playground;
import linli.playground.Screen;
import linli.reach.LastLook;
import linli.reach.Unread;
import linli.rounds.Sweep;
import linli.schedule.Timetable;
import linli.settings.DataFolder;
import linli.settings.Settings;
import linli.site.SiteLoader;
import linli.site.Sites;
import linli.store.SqliteLibrary;
import linli.store.SqliteStore;
import linli.store.Store;
import linli.store.StoreException;
import linli.understand.ModelShelf;

/// Linli at work: everything put together with `new`, in the order in which it depends on each other.
final class Server implements AutoCloseable {
    private static final Duration LOOK_AT_FILES = Duration.ofSeconds(1);
    private static final Duration LOOK_AT_CLOCKS = Duration.ofSeconds(1);
    private static final Duration LOOK_FOR_UNREAD = Duration.ofMinutes(1);
    private static final String OPEN = "open";
    /// What the shipped YAML files say, in the jar.
    static final String SHIPPED_PAGES = "/" + ModelShelf.SHIPPED + "/pages.bin";

    private final Clock clock;
    private final YamlCache pages;
    private final Sites sites;
    private final MessageProcessor processor;
    private final Store store;
    private final Identities identities;
    private final Figures figures = new Figures();
    private final List<Witness> witnesses = new ArrayList<>();
    private final Outbox outbox;
    private final Timetable timetable;
    private final WebServer web;
    private final List<Platform> platforms;
    private final Health health;
    private final Optional<Playground> playground;

    private Server(Options options, Settings settings, Clock clock) throws InvalidFiles {
        this.clock = clock;
        var data = DataFolder.open(options.data());
        var door = meanwhile(() -> WebServer.open(options.host(), options.port()));
        var signing = meanwhile(() -> new OpenSignature(settings.openSecret().orElseGet(data::openSecret).value()));
        var opening = meanwhile(() -> {
            SqliteLibrary.keepIn(data.library());
            return SqliteStore.open(data.store(options.playground()));
        });
        var shelf = new ModelShelf(data.models(), Server::aside);
        this.pages = YamlCache.open(data.pages(), SHIPPED_PAGES);
        var config = pages.of(options.config());
        this.sites = new Sites(new SiteLoader(config, pages.of(options.knowledge()), shelf::take));
        this.store = made(opening);
        var signature = made(signing);
        var front = new AtomicReference<Intake>();
        var accounts = AccountLoader.load(config, System.getenv());
        new FirstAcquaintances(accounts).meet(sites.get().community(), store, clock.instant());
        this.identities = new Identities(store, community());
        this.platforms = platforms(accounts, front::get);
        this.health = new Health(sites, store, Account.channels(accounts), clock);
        this.outbox = new Outbox(outboxAccess(), outputChannels(options, settings, signature), LastLook.guard(sites, store), clock);
        witnesses.add(figures);
        figures.held(health::held);
        this.processor = new MessageProcessor(sites, store, new Witnesses(witnesses), outbox::wake, new SecureRandom());
        front.set(processor);
        this.playground = options.playground() ? Optional.of(playground(processor)) : Optional.<Playground>empty();
        playground.ifPresent(witnesses::add);
        health.reportConflicts();
        var routes = new ArrayList<Route>(HealthRoutes.of(health::readiness, figures::scrape));
        routes.add(new OpenWebhook(signature, clock, id -> sites.get().community().group(id).isPresent(), processor));
        routes.add(new OpenMessages(signature, clock, this::handOut));
        playground.ifPresent(p -> routes.addAll(p.routes()));
        platforms.forEach(platform -> routes.addAll(platform.routes()));
        this.timetable = new Timetable(clock, this::ringOn)
                .every(LOOK_AT_FILES, "files", this::lookAtFiles)
                .every(LOOK_AT_CLOCKS, "clocks", this::sweep)
                .every(LOOK_FOR_UNREAD, "unread", this::tellOfUnread);
        this.web = made(door);
        web.answer(routes, sockets(), Server::reasonOf, reason -> figures.refused(reason.code()));
    }

    /// What comes by them is heard once everything stands.
    private List<Platform> platforms(List<Account> accounts, Supplier<Intake> front) {
        var around = new Surroundings(
                channel -> new Reception(
                        channel, sites, store, identities, new LoopGuard(this::isColleague, message -> front.get().process(message)), clock),
                channel -> id -> identities.addressOf(sites.get().community(), channel, id), this::ownerOf, sites.get().wording(), clock);
        return accounts.stream().map(account -> account.open(around)).toList();
    }

    /// Whose case a number is.
    private Optional<String> ownerOf(String caseNumber) {
        return store.read(community(), tx -> tx.cases().find(Integer.parseInt(caseNumber))).map(Case::owner);
    }

    private boolean isColleague(String person) {
        return sites.get().community().person(person).isPresent();
    }

    private List<SocketRoute> sockets() {
        return platforms.stream().flatMap(platform -> platform.sockets().stream()).toList();
    }

    /// What takes a while and waits for nothing is made on a thread of its own.
    private static <T> CompletableFuture<T> meanwhile(Supplier<T> making) {
        return CompletableFuture.supplyAsync(making, Server::aside);
    }

    /// What was made on a thread of its own, or why it could not be.
    private static <T> T made(CompletableFuture<T> making) {
        try {
            return making.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
    }

    private static void aside(Runnable work) {
        Thread.ofPlatform().daemon().start(work);
    }

    /// Nobody plays with a real community: what is said there reaches real people.
    private Playground playground(MessageProcessor processor) throws InvalidFiles {
        if (!sites.get().community().isExample()) {
            throw new InvalidFiles(List.of(new Problem(
                    "config/community.yaml", 0, "the playground is for the example community alone (example: true)")));
        }
        return new Playground(sites, () -> processor, clock);
    }

    /// Runs until the process is told to stop.
    static int run(Options options, PrintStream out, Clock clock) throws InvalidFiles, InterruptedException {
        var server = new Server(options, Settings.from(System.getenv()), clock);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }, "stop"));
        server.outbox.start();
        server.platforms.forEach(Platform::start);
        String address = "http://" + options.host() + ":" + server.web.port();
        out.println("listening on " + address);
        if (options.playground()) {
            out.println("playground at " + address + "/playground");
        }
        out.flush();
        server.timetable.start(); // who knocks need not wait until it is set up
        server.pages.keep();
        stopped.await();
        return 0;
    }

    private static RefusalReason reasonOf(Throwable failure) {
        return failure instanceof StoreException ? RefusalReason.STORE_UNAVAILABLE : RefusalReason.INTERNAL;
    }

    private String community() {
        return sites.get().community().id();
    }

    private OutboxAccess outboxAccess() {
        return new OutboxAccess() {
            @Override
            public <R> R within(Function<OutboxStore, R> work) {
                return store.write(community(), tx -> work.apply(tx.outbox())).join();
            }
        };
    }

    private List<OutputChannel> outputChannels(Options options, Settings settings, OpenSignature signature) {
        var channels = new ArrayList<OutputChannel>();
        settings.openDeliveryUrl().ifPresent(url -> channels.add(new OpenDelivery(url, signature, clock)));
        if (options.playground()) {
            channels.add(new Screen());
        }
        platforms.forEach(platform -> platform.output().ifPresent(channels::add));
        return channels;
    }

    private CompletableFuture<List<SentMessage>> handOut(OptionalLong after, int most) {
        return store.write(community(), tx -> {
            after.ifPresent(id -> tx.outbox().arrived(OPEN, id));
            return LastLook.handOut(sites.get(), tx, OPEN, clock.instant(), most).stream().map(OutboxRow::asSent).toList();
        });
    }

    private void lookAtFiles() {
        var before = sites.get();
        sites.refresh();
        if (sites.get() != before) {
            processor.takeOver();
            pages.keep();
            health.reportConflicts();
        }
    }

    private void sweep() {
        new ClockWork(sites::get, store, new Witnesses(witnesses), clock).look();
        identities.refresh();
        outbox.wake();
    }

    private void tellOfUnread() {
        var site = sites.get();
        store.write(site.community().id(), tx -> {
            new Unread(site, tx, clock.instant()).tell();
            return site;
        }).join();
    }

    /// Nobody in danger waits until the clock has come round again.
    private void ringOn(Duration putBack) {
        var site = sites.get();
        store.write(site.community().id(), tx -> Sweep.ringOn(tx, clock.instant(), putBack)).join();
    }

    @Override
    public void close() {
        web.close();
        platforms.forEach(Platform::close);
        timetable.close();
        outbox.close();
        store.close();
    }
}
