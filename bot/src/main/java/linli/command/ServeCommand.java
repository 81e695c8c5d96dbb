package linli.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import linli.files.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `serve`: the server.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the server.")
public final class ServeCommand implements Callable<Integer> {
    private final Server server;

    @Mixin
    private Files files = new Files();

    @Option(names = "--data", paramLabel = "DIR", description = "where everything is kept (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Option(names = "--host", paramLabel = "H", description = "the address to listen on (default: ${DEFAULT-VALUE})")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "the port to listen on, 0 for a free one (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--playground", description = "a page to play residents and staff of the example community; on loopback only")
    private boolean playground;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(Server server) {
        this.server = server;
    }

    /// What the server is told.
    public record Options(Folder config, Folder knowledge, Path data, String host, int port, boolean playground) {}

    /// Starts the server and returns its exit status when it has stopped.
    public interface Server {
        int run(Options options) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        if (playground && !isLoopback()) {
            throw new ParameterException(spec.commandLine(), "The playground is for this machine alone: --host must be a loopback address.");
        }
        return server.run(new Options(files.config(), files.knowledge(), data, host, port, playground));
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ParameterException(spec.commandLine(), "There is no host " + host + ".", e);
        }
    }
}
