package linli.channel.onebot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/// What implementations report and answer, as the sources show it.
final class Payloads {
    private Payloads() {}

    static String payload(String name) {
        try (var file = Payloads.class.getResourceAsStream("/channel/onebot/" + name + ".json")) {
            return new String(file.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
