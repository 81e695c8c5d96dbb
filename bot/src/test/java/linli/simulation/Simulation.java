package linli.simulation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import linli.Examples;
import linli.simulation.Chronicle.Entry;

/// `mvn -q verify -Psimulation`: lives through the month, says what came of it, and replays it by the packaged jar.
final class Simulation {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Simulation() {}

    /// @param args Linli's jar, and where the transcript is to be left
    public static void main(String[] args) throws IOException, InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var file = Path.of(args[1]);
        var site = Examples.site();
        var began = Instant.now();
        var lived = Month.WHOLE.live(site, Files.createTempDirectory("linli-month"));
        out.printf("%d messages, seed %d, lived through in %d s, written to %s%n", lived.chronicle().heard().size(), Month.WHOLE.seed(),
                Duration.between(began, Instant.now()).toSeconds(), file);
        TranscriptFile.write(lived.chronicle().heard().stream().map(Entry.Heard::message).toList(), site.community().zone(), file);
        var findings = Month.check(lived);
        findings.forEach(out::println);
        boolean replayed = replay(Path.of(args[0]), file, out);
        System.exit(replayed && findings.stream().allMatch(Finding::holds) ? 0 : 1);
    }

    private static boolean replay(Path jar, Path transcript, PrintStream out) throws IOException, InterruptedException {
        var began = Instant.now();
        var output = transcript.resolveSibling(transcript.getFileName() + ".replayed");
        int status = new ProcessBuilder(JAVA, "-Xmx256m", "-jar", jar.toString(), "replay", transcript.toString())
                .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        out.printf("replayed by the jar in %d s%n", Duration.between(began, Instant.now()).toSeconds());
        try (var lines = Files.lines(output)) {
            lines.reduce((_, last) -> last).ifPresent(out::println);
        }
        return status == 0;
    }
}
