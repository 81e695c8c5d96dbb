package linli.channel;

import java.util.List;
import java.util.Optional;
import linli.outbox.OutputChannel;

/// A chat platform as the server sees it: the addresses at which it is heard, and the way by which it is spoken to. One of them
/// that fails does the others no harm.
public interface Platform extends AutoCloseable {
    default List<Route> routes() {
        return List.of();
    }

    default List<SocketRoute> sockets() {
        return List.of();
    }

    /// Empty for a platform that only listens.
    default Optional<OutputChannel> output() {
        return Optional.empty();
    }

    /// Begins what has to be begun by Linli, such as a connection of its own.
    default void start() {}

    @Override
    default void close() {}
}
