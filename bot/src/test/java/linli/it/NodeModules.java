package linli.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// Other people's programs for Node, installed by npm when a test first needs them, never kept with the sources.
/// A test class that uses them says `@EnabledIf("linli.it.NodeModules#areToBeHad")`.
public final class NodeModules {
    private static final Path FOLDER = Path.of("bot", "target", "node").toAbsolutePath();
    private static final long TO_INSTALL_SECONDS = 300;
    private static final long TO_RUN_SECONDS = 60;
    private static final boolean HAS_NODE = isThere("node") && isThere("npm");

    private NodeModules() {}

    /// Says it loudly where they are not: what they would prove is not proven then.
    public static boolean areToBeHad() {
        if (!HAS_NODE) {
            System.err.println("""
                    ************************************************************************
                    * Node or npm is not on this machine: the tests with other people's    *
                    * clients of the chat platforms are LEFT OUT. Install both to run them. *
                    ************************************************************************""");
        }
        return HAS_NODE;
    }

    /// A folder in which these packages, such as `@wecom/crypto@1.0.1`, can be required.
    public static synchronized Path install(String... packages) {
        var folder = FOLDER.resolve(String.join("+", packages).replaceAll("[^A-Za-z0-9.@+-]", "-"));
        try {
            if (!Files.exists(folder.resolve("installed"))) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve("package.json"), "{\"private\":true}");
                var command = Stream.concat(
                        Stream.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps"), Stream.of(packages));
                fetch(folder, command.toList());
                Files.createFile(folder.resolve("installed"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /// What cannot be fetched proves nothing, for or against.
    private static void fetch(Path folder, List<String> command) {
        try {
            output(started(folder, command), "", TO_INSTALL_SECONDS);
        } catch (IllegalStateException e) {
            System.err.println("************ npm cannot fetch other people's clients: the tests with them are LEFT OUT. ************");
            throw new TestAbortedException("npm cannot fetch " + command.getLast(), e);
        }
    }

    /// Runs a script of the test resources to its end, gives it the input, and gives back what it printed.
    public static String run(Path modules, URL script, String input, String... arguments) {
        return output(start(modules, script, arguments), input, TO_RUN_SECONDS);
    }

    /// Starts a script of the test resources; its errors go where the test's go.
    public static Process start(Path modules, URL script, String... arguments) {
        try {
            var command = new ArrayList<>(List.of("node", Path.of(script.toURI()).toString()));
            command.addAll(List.of(arguments));
            return started(modules, command);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Process started(Path folder, List<String> command) {
        try {
            return new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(Process process, String input, long seconds) {
        try {
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("failed: " + process.info().commandLine().orElse("a program") + "\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
