package linli.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linli.bench.Load.Result;

/// What is told of a server under load.
///
/// @param p50 the time in milliseconds within which half of the answers came
/// @param micros processor time of the server for a request: what remains comparable while others use the machine
record Figures(double perSecond, double p50, double p99, double micros) {
    static Figures of(Result result, Duration processorTime) {
        return new Figures(
                result.latencies().count() / result.seconds(),
                result.latencies().millisOf(0.5),
                result.latencies().millisOf(0.99),
                processorTime.toNanos() / 1e3 / result.latencies().count());
    }

    static Figures median(List<Figures> rounds) {
        return new Figures(
                median(rounds, Figures::perSecond), median(rounds, Figures::p50), median(rounds, Figures::p99),
                median(rounds, Figures::micros));
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
