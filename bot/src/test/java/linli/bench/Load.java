package linli.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import linli.bench.LoadGateway.Request;

/// Sends requests over connections that stay open, on each one after the other, and takes the time until the answer is there.
///
/// @param pace when each request is due
/// @param nanos how long it goes on, if the requests last
record Load(int port, List<Request> requests, Pace pace, int connections, long nanos) {
    private static final int THREADS = 2;
    private static final int ANSWER_BYTES = 256 * 1024;
    private static final long LAST_ANSWERS = TimeUnit.SECONDS.toNanos(10);

    /// Says at what time after the start the nth request is due; a closed loop sends whenever a connection is free.
    interface Pace {
        Pace AS_FAST_AS_ANSWERED = _ -> 0;

        long due(int number);
    }

    /// What came of it.
    ///
    /// @param sent how many of the requests are used up
    record Result(double seconds, int sent, Latencies latencies, AnswerTally tally) {}

    /// @throws IOException if the server hangs up
    Result run() throws Exception {
        long start = System.nanoTime();
        var clients = new ArrayList<Client>();
        for (int i = 0; i < THREADS; i++) {
            clients.add(new Client(i, start));
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var client : threads.invokeAll(clients)) {
                client.get(); // tells what went wrong
            }
        }
        var latencies = new Latencies();
        var tally = new AnswerTally();
        long last = start;
        int sent = 0;
        for (Client client : clients) {
            latencies.add(client.latencies);
            tally.add(client.tally);
            last = Math.max(last, client.last);
            sent = Math.max(sent, Math.min(client.next, requests.size()));
        }
        latencies.sort();
        return new Result((last - start) / 1e9, sent, latencies, tally);
    }

    /// One connection, with what was sent on it last.
    private static final class Connection {
        final SocketChannel channel;
        final ByteBuffer in = ByteBuffer.allocate(ANSWER_BYTES);
        int sent;
        long since;

        Connection(SocketChannel channel) {
            this.channel = channel;
        }
    }

    /// Half of the connections and half of the requests, on a thread of its own.
    private final class Client implements Callable<Client> {
        final Latencies latencies = new Latencies();
        final AnswerTally tally = new AnswerTally();
        long last;

        private final Queue<Connection> free = new ArrayDeque<>();
        private final long start;
        private final long to;
        private int next;
        private int waiting;

        Client(int number, long start) {
            this.next = number;
            this.start = start;
            this.to = start + nanos;
        }

        @Override
        public Client call() throws IOException {
            try (var selector = Selector.open()) {
                for (int i = 0; i < connections / THREADS; i++) {
                    free.add(connect(selector));
                }
                while (goesOn()) {
                    sendWhatIsDue();
                    selector.select(this::receive, millisToWait());
                }
                for (var key : selector.keys()) {
                    key.channel().close();
                }
            }
            return this;
        }

        private Connection connect(Selector selector) throws IOException {
            var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            var connection = new Connection(channel);
            channel.register(selector, SelectionKey.OP_READ, connection);
            return connection;
        }

        private boolean goesOn() {
            long now = System.nanoTime();
            return hasNext(now) || waiting > 0 && now < to + LAST_ANSWERS;
        }

        private boolean hasNext(long now) {
            return next < requests.size() && now < to && start + pace.due(next) < to;
        }

        private void sendWhatIsDue() throws IOException {
            long now = System.nanoTime();
            while (!free.isEmpty() && hasNext(now) && start + pace.due(next) <= now) {
                var connection = free.remove();
                connection.sent = next;
                connection.since = pace == Pace.AS_FAST_AS_ANSWERED ? now : start + pace.due(next);
                send(connection.channel, requests.get(next).bytes());
                next += THREADS;
                waiting++;
                now = System.nanoTime();
            }
        }

        /// Requests are far smaller than a socket's buffer, and there is never more than one in it.
        private static void send(SocketChannel channel, byte[] bytes) throws IOException {
            var out = ByteBuffer.wrap(bytes);
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        /// A millisecond where a request will be due; else an answer wakes it.
        private long millisToWait() {
            return free.isEmpty() || !hasNext(System.nanoTime()) ? 100 : 1;
        }

        private void receive(SelectionKey key) {
            var connection = (Connection) key.attachment();
            try {
                if (connection.channel.read(connection.in) < 0) {
                    throw new EOFException("the server has hung up");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ServerAnswer.take(connection.in).ifPresent(answer -> count(connection, answer));
        }

        private void count(Connection connection, ServerAnswer answer) {
            long now = System.nanoTime();
            waiting--;
            free.add(connection);
            latencies.add(now - connection.since);
            tally.add(requests.get(connection.sent).sort(), answer);
            last = Math.min(now, to);
        }
    }
}
