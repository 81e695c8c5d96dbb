package linli.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linli.bench.Load.Result;

/// What is told of a server under load.
///
/// @param p50 the time in milliseconds within which half of the answers came
/// @param micros processor time of the server for a request: what remains comparable while others use the machine
record LoadFigures(double perSecond, double p50, double p99, double micros) {
    static LoadFigures of(Result result, Duration processorTime) {
        return new LoadFigures(
                result.latencies().count() / result.seconds(),
                result.latencies().millisOf(0.5),
                result.latencies().millisOf(0.99),
                processorTime.toNanos() / 1e3 / result.latencies().count());
    }

    static LoadFigures median(List<LoadFigures> rounds) {
        return new LoadFigures(
                median(rounds, LoadFigures::perSecond), median(rounds, LoadFigures::p50), median(rounds, LoadFigures::p99),
                median(rounds, LoadFigures::micros));
    }

    private static double median(List<LoadFigures> rounds, ToDoubleFunction<LoadFigures> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
