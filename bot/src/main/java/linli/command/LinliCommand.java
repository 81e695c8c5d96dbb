package linli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
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

    /// The command line with the commands that the arguments may mean: the one they begin with, or all, to choose from.
    ///
    /// @param server starts the server, returns when it has stopped
    /// @param processors makes what handles messages, for commands that run a whole Linli
    public static CommandLine commandLine(
            List<String> arguments, InputStream in, PrintStream out, PrintStream err, ServeCommand.Server server,
            Processors processors) {
        var line = new CommandLine(new LinliCommand());
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("serve", () -> new ServeCommand(server));
        commands.put("classify", () -> new ClassifyCommand(in, out));
        commands.put("issues", () -> new IssuesCommand(in, out));
        commands.put("evaluate", () -> new EvaluateCommand(out));
        commands.put("retrieve", () -> new RetrieveCommand(out));
        commands.put("replay", () -> new ReplayCommand(out, processors));
        commands.put("export", () -> new ExportCommand(out));
        commands.put("check", () -> new CheckCommand(out));
        commands.put("chat", () -> new ChatCommand(in, out, processors));
        var meant = arguments.stream().limit(1).filter(commands::containsKey).toList(); // each takes a while to be looked through
        (meant.isEmpty() ? commands.keySet() : meant).forEach(name -> line.addSubcommand(name, commands.get(name).get()));
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
        return line;
    }
}
