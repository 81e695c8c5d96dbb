package linli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// A server in a process of its own, from its start until it is told to stop.
///
/// @param readyAfter seconds from the start of the process until it said where it listens
record ServerProcess(Process process, int port, double readyAfter) implements AutoCloseable {
    private static final String READY = "listening on http://127.0.0.1:";
    private static final long KIBIBYTES_A_MEBIBYTE = 1024;

    static ServerProcess start(List<String> arguments, Map<String, String> environment) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        var process = builder.start();
        var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                double readyAfter = (System.nanoTime() - start) / 1e9;
                return new ServerProcess(process, Integer.parseInt(line.substring(READY.length())), readyAfter);
            }
        }
        throw new IOException("the server has ended before it was ready: " + arguments);
    }

    /// MiB of a row of the kernel's book on the process, such as `VmRSS`; empty where there is no such book.
    OptionalLong mebibytes(String row) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(row + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_A_MEBIBYTE)
                .findFirst();
    }

    /// Processor time used so far, of all threads together.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
