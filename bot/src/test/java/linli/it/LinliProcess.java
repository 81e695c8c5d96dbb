package linli.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A real process of Linli, started from the jar as whoever runs it would: with the heap it has to get by with, and under `LC_ALL=C`,
/// where a program that trusts the locale garbles Chinese. Ends with the test.
final class LinliProcess implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path JAR = Path.of(System.getProperty("linli.jar", "bot/target/linli.jar")).toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("listening on (http://\\S+)\\R");
    private static final Duration TO_END = Duration.ofMinutes(3);

    private final Process process;
    private final Capture out;
    private final Capture err;

    private LinliProcess(Process process) {
        this.process = process;
        this.out = Capture.of(process.getInputStream());
        this.err = Capture.of(process.getErrorStream());
    }

    /// How a command ended.
    record Ended(int status, String out, String err) {}

    static LinliProcess start(Path workingFolder, Map<String, String> environment, String... args) {
        var command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx256m", "-jar", JAR.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LINLI_") || name.startsWith("LC_")
                || List.of("LANG", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS").contains(name));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        try {
            return new LinliProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A server on a free port, ready to be talked to.
    static LinliProcess serve(Path data, String... options) {
        return serve(data, Map.of(), options);
    }

    static LinliProcess serve(Path data, Map<String, String> environment, String... options) {
        var args = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
        args.addAll(List.of(options));
        var server = start(anyFolder(), environment, args.toArray(String[]::new));
        server.address();
        return server;
    }

    /// Runs a command to its end.
    static Ended run(String... args) {
        return runWithInput("", args);
    }

    /// @param input what the command reads from standard input
    static Ended runWithInput(String input, String... args) {
        try (var command = start(anyFolder(), Map.of(), args)) {
            command.write(input);
            return command.ended();
        }
    }

    /// Where it listens; waits until it does.
    URI address() {
        return Await.value("Linli says where it listens", () -> {
            var line = LISTENING.matcher(out.text());
            if (!line.find()) {
                if (!process.isAlive()) {
                    throw new AssertionError("Linli did not start, but said:\n" + ended());
                }
                return Optional.empty();
            }
            return Optional.of(URI.create(line.group(1)));
        });
    }

    /// One who knows the secret that this server made for itself.
    SignedClient client(Path data) {
        try {
            return new SignedClient(address(), Files.readString(data.resolve("open-secret")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How much memory it has, heap and all.
    long residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String out() {
        return out.text();
    }

    String err() {
        return err.text();
    }

    /// Waits for the end.
    Ended ended() {
        awaitEnd(TO_END);
        return new Ended(process.exitValue(), out.whole(), err.whole());
    }

    /// Asks it to stop, as a system does that shuts down, and gives it so long.
    void stop(Duration limit) {
        process.destroy();
        awaitEnd(limit);
    }

    /// `kill -9`: it gets no chance to put anything in order.
    void kill() {
        process.destroyForcibly();
        awaitEnd(TO_END);
    }

    @Override
    public void close() {
        kill();
    }

    private void write(String input) {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended without reading on, as it does when it is used wrongly: what it said tells why
        }
    }

    private void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Linli did not end within " + limit + ", but said:\n" + out.text() + err.text());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// Anywhere but in the project.
    private static Path anyFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /// What a process says, while it says it.
    private record Capture(ByteArrayOutputStream bytes, Thread reader) {
        static Capture of(InputStream stream) {
            var bytes = new ByteArrayOutputStream();
            return new Capture(bytes, Thread.ofPlatform().daemon().start(() -> {
                try (stream) {
                    stream.transferTo(bytes);
                } catch (IOException e) {
                    // the process was killed: there is no more to come
                }
            }));
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        String whole() {
            try {
                reader.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return text();
        }
    }
}
