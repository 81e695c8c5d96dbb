package linli.channel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A server for each test, and a client that sends it bytes.
abstract class WebServerTest {
    final TestRoutes routes = new TestRoutes();
    WebServer server;
    RawClient client;

    @BeforeEach
    void start() throws Exception {
        server = routes.start(limits());
        client = new RawClient(server.port());
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    WebLimits limits() {
        return WebLimits.USUAL;
    }
}
