package linli.it;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Several connections of a gateway, each of which brings one message after the other.
final class Connections {
    private Connections() {}

    /// Brings the messages in order.
    ///
    /// @param bring tells whether its connection goes on
    static void bringAll(int connections, List<BroughtMessage> messages, Predicate<BroughtMessage> bring) {
        var next = new AtomicInteger();
        Callable<Boolean> connection = () -> {
            boolean goesOn = true;
            for (int i = next.getAndIncrement(); goesOn && i < messages.size(); i = next.getAndIncrement()) {
                goesOn = bring.test(messages.get(i));
            }
            return goesOn;
        };
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (var end : threads.invokeAll(IntStream.range(0, connections).mapToObj(_ -> connection).toList())) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a message could not be brought", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
