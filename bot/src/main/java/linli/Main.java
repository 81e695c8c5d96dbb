package linli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import linli.command.LinliCommand;

/// Where everything begins: hands the commands what they need, and what they print to the right stream, in UTF-8.
public final class Main {
    /// Held here, for loggers that nobody holds forget their level.
    private static final Logger LUCENE_ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        LUCENE_ADVICE.setLevel(Level.SEVERE); // it advises a module that is still in incubation
        int status = LinliCommand.commandLine(
                        List.of(args), System.in, out, err, options -> Server.run(options, out), MessageProcessor::new)
                .execute(args);
        System.exit(status);
    }
}
