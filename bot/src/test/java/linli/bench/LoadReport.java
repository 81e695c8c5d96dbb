package linli.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import linli.bench.GroupTalk.Sort;

/// Prints the figures, each beside what is wanted of it.
record LoadReport(PrintStream out) {
    void head(long seed, double loadAverage) {
        print("Seed %d, %d processors for servers and load, load average before %.2f%n",
                seed, Runtime.getRuntime().availableProcessors(), loadAverage);
        print("%n%-24s %10s %8s %8s %8s%n", "", "requests/s", "p50 ms", "p99 ms", "cpu µs");
    }

    /// @param remark what else there is to say, such as the rounds that these are the median of
    void row(String name, LoadFigures figures, String remark) {
        print("%-24s %,10.0f %8.2f %8.2f %8.1f   %s%n",
                name, figures.perSecond(), figures.p50(), figures.p99(), figures.micros(), remark);
    }

    void rounds(String name, List<LoadFigures> rounds) {
        row(name, LoadFigures.median(rounds), "median of "
                + String.join(" and ", rounds.stream().map(r -> String.format(Locale.ROOT, "%,.0f", r.perSecond())).toList()));
    }

    void ratio(double ratio) {
        print("%-24s %10.3f %28s at least 0.12, aim at 0.30%n", "ratio", ratio, "");
    }

    void memory(OptionalLong resident, OptionalLong peak) {
        String figure = resident.isPresent() ? resident.getAsLong() + " MiB, peak " + peak.orElse(0) + " MiB" : "unknown here";
        print("%-24s %-38s under 400%n", "resident memory", figure);
    }

    void starts(double first, double second) {
        print("%-24s %-38s under 2%n", "ready the first time", String.format(Locale.ROOT, "%.2f s", first));
        print("%-24s %-38s under 1.2%n", "ready after that", String.format(Locale.ROOT, "%.2f s", second));
    }

    void reading(Latencies times) {
        String figure = String.format(Locale.ROOT, "p50 %.3f ms, p99 %.3f ms", times.millisOf(0.5), times.millisOf(0.99));
        print("%-24s %-38s under 0.2 and 2, aim at 0.05 and 1%n", "a message understood", figure);
    }

    void alarms(int perSecond, AlarmTime.Times times) {
        print("alarms at %,d messages a second, %d of them%n", perSecond, times.committed().count());
        alarm("  rows in the outbox", times.committed());
        alarm("  first steps sent", times.steps());
        alarm("  everybody called", times.called());
    }

    private void alarm(String what, Latencies times) {
        String figure = String.format(Locale.ROOT, "p50 %.0f ms, p99 %.0f ms, worst %.0f ms", times.millisOf(0.5), times.millisOf(0.99), times.millisOf(1));
        print("%-24s %-38s under 1000%n", what, figure);
    }

    void entries(Latencies searches, long bytes, int entries) {
        String search = String.format(Locale.ROOT, "p50 %.3f ms, p99 %.3f ms", searches.millisOf(0.5), searches.millisOf(0.99));
        print("%-24s %-38s under 3%n", "search in %,d entries".formatted(entries), search);
        print("%-24s %-38s under 100%n", "memory of them", bytes / (1024 * 1024) + " MiB");
    }

    void reload(Latencies times, int entries) {
        String figure = String.format(Locale.ROOT, "median %.0f ms, worst %.0f ms", times.millisOf(0.5), times.millisOf(1));
        print("%-24s %-38s under 500%n", "reload of %,d entries".formatted(entries), figure);
    }

    void answers(AnswerTally tally, int made, int texts) {
        print("%nLinli gave %,d answers, by status %s; %.1f %% of %,d texts were different%n",
                tally.sum(), tally.statuses(), 100.0 * texts / made, made);
        for (Sort sort : Sort.values()) {
            var acts = tally.actsOn(sort);
            int sum = acts.values().stream().mapToInt(i -> i).sum();
            var shares = acts.entrySet().stream()
                    .sorted((one, other) -> other.getValue() - one.getValue())
                    .map(act -> String.format(Locale.ROOT, "%s %.1f %%", act.getKey(), 100.0 * act.getValue() / sum))
                    .toList();
            print("%-8s %5.1f %%: %s%n",
                    sort.name().toLowerCase(Locale.ROOT), 100.0 * sum / tally.sum(), String.join(", ", shares));
        }
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
