package linli.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import linli.bench.Load.Pace;
import linli.bench.LoadGateway.Request;
import linli.files.Folder;
import linli.site.SiteLoader;
import linli.understand.EntryFigures;
import linli.understand.FittedModels;

/// Measures Linli beside a bare Netty server, with the load on the same machine: requests a second and latency of both in turn, then
/// Linli at half of its rate, and what Linli takes to start and to live. A whole run takes some four minutes.
public final class Benchmark {
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 48;
    private static final int CONNECTIONS_OF_OPEN_LOOP = 128;
    /// More than Linli is expected to take in a second while it warms up, before that is known.
    private static final int FIRST_GUESS = 15_000;
    private static final double ROOM_FOR_MORE = 1.5;
    /// Seconds at another pace before that is measured.
    private static final int SETTLING = 5;
    private static final int SAMPLE = 20_000;
    private static final int MANY_ENTRIES = 20_000;
    private static final int ENTRIES_RELOADED = 2_000;
    /// Messages a second beside the alarms: a community's own busy hour ten times over, and the peak of a whole city.
    private static final List<Integer> BUSY_HOURS = List.of(15, 300);
    private static final String SECRET = "a secret of the benchmark and Linli";

    private final Options options;
    private final LoadReport report;
    private final SplittableRandom random;
    private final GroupTalk talk;
    private final LoadGateway gateway;
    private final AnswerTally tally = new AnswerTally();

    private Benchmark(Options options, LoadReport report) throws IOException {
        this.options = options;
        this.report = report;
        this.random = new SplittableRandom(options.seed());
        this.talk = new GroupTalk(options.knowledgeBase());
        this.gateway = new LoadGateway(talk, SECRET, random.split());
    }

    /// What it is told on the command line, in this order.
    ///
    /// @param jar Linli's
    /// @param classes where the benchmark's own classes are
    /// @param warmUp seconds for each server before anything is measured
    /// @param seed a number, or `random` for another one at each run
    private record Options(Path jar, Path classes, Path knowledgeBase, int warmUp, int measured, long seed) {
        static Options of(String[] args) {
            return new Options(
                    Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]),
                    args[5].equals("random") ? System.currentTimeMillis() : Long.parseLong(args[5]));
        }
    }

    public static void main(String[] args) throws Exception {
        var report = new LoadReport(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        var benchmark = new Benchmark(Options.of(args), report);
        Path data = Files.createTempDirectory("linli-bench");
        try {
            if (args.length > 6 && args[6].equals("alarms")) {
                benchmark.measureAlarms(data);
            } else {
                benchmark.run(data);
            }
        } finally {
            delete(data);
        }
    }

    private void run(Path data) throws Exception {
        report.head(options.seed(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        double firstStart;
        try (var linli = startLinli(data)) {
            firstStart = linli.readyAfter();
        }
        try (var bare = startBare(); var linli = startLinli(data)) {
            var rate = inTurn(bare, linli);
            atRate(linli, rate / 2, SETTLING);
            report.row("Linli at half its rate", atRate(linli, rate / 2, options.measured()), "from when due; p99 under 20");
            report.memory(linli.mebibytes("VmRSS"), linli.mebibytes("VmHWM"));
            report.starts(firstStart, linli.readyAfter());
        }
        measureAlarms(data);
        report.reading(ReadingTime.measure(
                talk, options.knowledgeBase().resolveSibling("config"), options.knowledgeBase(), random.split()));
        measureKnowledge(data.resolve("knowledge"));
        report.answers(tally, gateway.made(), gateway.texts());
    }

    private void measureAlarms(Path data) throws Exception {
        for (int perSecond : BUSY_HOURS) {
            try (var platform = new PushTarget(); var linli = startLinli(data.resolve("alarms-" + perSecond), Map.of("LINLI_OPEN_DELIVERY_URL", platform.url()))) {
                atRate(linli, perSecond, SETTLING);
                report.alarms(perSecond, new AlarmTime(linli.port(), platform, SECRET).measure(gateway, perSecond));
            }
        }
    }

    private void measureKnowledge(Path folder) throws Exception {
        Path config = options.knowledgeBase().resolveSibling("config");
        var shipped = new SiteLoader(Folder.at(config), Folder.at(options.knowledgeBase()), _ -> FittedModels::train).load().knowledge();
        var figures = EntryFigures.measure(shipped, MANY_ENTRIES, random.split());
        var searches = new Latencies();
        figures.nanos().forEach(searches::add);
        searches.sort();
        report.entries(searches, figures.bytes(), MANY_ENTRIES);
        report.reload(ReloadTime.measure(config, options.knowledgeBase(), ENTRIES_RELOADED, folder, random.split()), ENTRIES_RELOADED);
    }

    /// Gives back how many requests a second Linli answers.
    private double inTurn(ServerProcess bare, ServerProcess linli) throws Exception {
        var sample = overAndOver(gateway.make(SAMPLE));
        var ofBare = new ArrayList<LoadFigures>();
        var ofLinli = new ArrayList<LoadFigures>();
        asFastAsItAnswers(bare, sample, options.warmUp(), new AnswerTally());
        double guess = asFastAsItAnswers(linli, gateway.make(FIRST_GUESS * options.warmUp()), options.warmUp(), tally).perSecond();
        for (int round = 0; round < ROUNDS; round++) {
            ofBare.add(asFastAsItAnswers(bare, sample, options.measured(), new AnswerTally()));
            var requests = gateway.make((int) (guess * ROOM_FOR_MORE * options.measured()));
            ofLinli.add(asFastAsItAnswers(linli, requests, options.measured(), tally));
            guess = ofLinli.getLast().perSecond();
        }
        report.rounds("bare Netty", ofBare);
        report.rounds("Linli", ofLinli);
        double rate = LoadFigures.median(ofLinli).perSecond();
        report.ratio(rate / LoadFigures.median(ofBare).perSecond());
        return rate;
    }

    private static LoadFigures asFastAsItAnswers(ServerProcess server, List<Request> requests, int seconds, AnswerTally tally) throws Exception {
        return measure(server, new Load(server.port(), requests, Pace.AS_FAST_AS_ANSWERED, CONNECTIONS, nanos(seconds)), tally);
    }

    /// Requests come as people do, whether or not the ones before were answered.
    private LoadFigures atRate(ServerProcess server, double perSecond, int seconds) throws Exception {
        long length = nanos(seconds);
        var due = new ArrayList<Long>();
        for (double at = 0; at < length; at -= Math.log(1 - random.nextDouble()) * nanos(1) / perSecond) {
            due.add((long) at);
        }
        var requests = gateway.make(due.size());
        return measure(server, new Load(server.port(), requests, due::get, CONNECTIONS_OF_OPEN_LOOP, length), tally);
    }

    private static LoadFigures measure(ServerProcess server, Load load, AnswerTally tally) throws Exception {
        System.gc(); // what making the requests has left behind is not cleared away while answers are timed
        var before = server.processorTime();
        var result = load.run();
        tally.add(result.tally());
        return LoadFigures.of(result, server.processorTime().minus(before));
    }

    private ServerProcess startLinli(Path data) throws IOException {
        return startLinli(data, Map.of());
    }

    private ServerProcess startLinli(Path data, Map<String, String> more) throws IOException {
        var environment = new HashMap<>(more);
        environment.put("LINLI_OPEN_SECRET", SECRET);
        return ServerProcess.start(asDeployed("-jar", options.jar().toString(), "serve", "--port", "0", "--data", data.toString()), environment);
    }

    private ServerProcess startBare() throws IOException {
        String path = options.classes() + System.getProperty("path.separator") + options.jar();
        return ServerProcess.start(asDeployed("-cp", path, BareNetty.class.getName()), Map.of());
    }

    /// As the Dockerfile and the README's command start it; the bare server likewise.
    private List<String> asDeployed(String... arguments) {
        return Stream.concat(Stream.of("@" + options.knowledgeBase().resolveSibling("bot/jvm.options")), Stream.of(arguments)).toList();
    }

    private static List<Request> overAndOver(List<Request> requests) {
        return new AbstractList<>() {
            @Override
            public Request get(int index) {
                return requests.get(index % requests.size());
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
    }

    private static long nanos(int seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
