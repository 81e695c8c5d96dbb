package linli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import linli.files.InvalidFiles;
import linli.settings.InvalidSettings;
import linli.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `linli`: the command that only knows its sub-commands.
@Command(
        name = "linli",
        mixinStandardHelpOptions = true,
        version = "linli 0.1.0",
        description = "The backend of a bot that lives in the chat groups of a residential compound.")
public final class LinliCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command.");
    }

    /// Exit status 1: a failed check or bad data, said on standard error.
    private static final int BAD_DATA = 1;

    /// What runs the command that the arguments begin with and gives the exit status; where they begin with none, all are there to choose from.
    /// To look a command's options through takes a while, so that is done for no other than is wanted.
    ///
    /// @param server starts the server, returns when it has stopped
    /// @param processors makes what handles messages, for commands that run a whole Linli
    public static IntSupplier of(
            List<String> arguments, InputStream in, PrintStream out, PrintStream err, ServeCommand.Server server,
            Processors processors, Clock clock) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("serve", () -> new ServeCommand(server));
        commands.put("classify", () -> new ClassifyCommand(in, out, clock));
        commands.put("issues", () -> new IssuesCommand(in, out, clock));
        commands.put("evaluate", () -> new EvaluateCommand(out));
        commands.put("retrieve", () -> new RetrieveCommand(out));
        commands.put("replay", () -> new ReplayCommand(out, processors));
        commands.put("export", () -> new ExportCommand(out));
        commands.put("check", () -> new CheckCommand(out, clock));
        commands.put("chat", () -> new ChatCommand(in, out, processors, clock));
        boolean isNamed = !arguments.isEmpty() && commands.containsKey(arguments.getFirst());
        var line = isNamed
                ? new CommandLine(commands.get(arguments.getFirst()).get()).setCommandName("linli " + arguments.getFirst())
                : new CommandLine(new LinliCommand());
        if (!isNamed) {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler((problem, _, _) -> {
            if (problem instanceof InvalidFiles || problem instanceof BadInput || problem instanceof StoreException
                    || problem instanceof UncheckedIOException || problem instanceof InvalidSettings) {
                err.println(problem.getMessage());
            } else {
                problem.printStackTrace(err);
            }
            return BAD_DATA;
        });
        line.setParameterExceptionHandler((problem, _) -> {
            err.println(problem.getMessage());
            problem.getCommandLine().usage(err);
            return ExitCode.USAGE;
        });
        return () -> line.execute(arguments.stream().skip(isNamed ? 1 : 0).toArray(String[]::new));
    }
}
