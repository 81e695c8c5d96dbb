package linli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import linli.command.LinliCommand;
import linli.handling.Witness;
import linli.site.Site;
import linli.store.Store;
import org.slf4j.LoggerFactory;

/// Where everything begins: hands the commands what they need, and what they print to the right stream, in UTF-8.
public final class Main {
    /// Held here, for loggers that nobody holds forget their level.
    private static final Logger LUCENE_ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private static final long SEED = 1;

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        LUCENE_ADVICE.setLevel(Level.SEVERE); // it advises a module that is still in incubation
        var clock = Clock.tickMillis(ZoneOffset.UTC); // no finer than the store, so that what is at hand there is what will be read
        var logging = CompletableFuture.runAsync(LoggerFactory::getILoggerFactory); // takes a while, and is not there for two who want it at once
        var command = LinliCommand.of(List.of(args), System.in, out, err, options -> Server.run(options, out, clock), Main::rehearsed, clock);
        logging.join();
        System.exit(command.getAsInt());
    }

    /// What is tried out gives the same every time, codes included.
    private static MessageProcessor rehearsed(Supplier<Site> sites, Store store, Witness witness, Runnable committed) {
        return new MessageProcessor(sites, store, witness, committed, new Random(SEED));
    }
}
