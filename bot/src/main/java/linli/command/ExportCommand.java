package linli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import linli.settings.DataFolder;
import linli.store.StoreExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `export`: everything the store holds, while the server runs or after it fell over.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes what the store holds as JSON lines.")
final class ExportCommand implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private Files files = new Files();

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder of the server (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    ExportCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        StoreExport.write(new DataFolder(data).existingStore(), out);
        out.flush();
        return 0;
    }
}
