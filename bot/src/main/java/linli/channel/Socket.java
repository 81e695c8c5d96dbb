package linli.channel;

/// A WebSocket that stays open, seen from Linli: a gateway that has connected and goes on talking. Thread-safe.
public interface Socket {
    /// Sends a text frame; nothing where the other side has gone.
    void send(String text);

    /// Ends it with a code of RFC 6455, such as 1008.
    void close(int code, String reason);

    /// What comes in, one frame after the other.
    interface Listener {
        void heard(String text);

        void closed();
    }
}
