package linli.channel;

/// An address at which others may open a [Socket]. Used by many connections at once.
public interface SocketRoute {
    /// The whole path, such as `/onebot/v11/ws`.
    String path();

    /// Called on a thread that serves many connections, so it must not block. Whom it refuses it throws out with a [RejectedWebhook].
    Socket.Listener open(WebRequest request, Socket socket);
}
