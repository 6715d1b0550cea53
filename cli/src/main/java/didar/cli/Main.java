package didar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The commands of Didar, and where their parts are put together.
@Command(
        name = "didar",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfDidar.class,
        description = "Reads Persian and Arabic news and keeps the diplomatic record.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar read article.txt            who met whom and who said what, on the terminal",
            "  didar read --format jsonl folder  one JSON object an article",
            "  didar add folder                  reads a folder into the record",
            "  didar find \"سوریه آتش‌بس\"          articles, statements and meetings of the record by their words",
            "  didar meetings --who لافروف        who met him, when and where, by whose reports",
            "  didar statements --who zarif --about lavrov",
            "                                    who said what about whom",
            "  didar who «ظريف»                  offices through time, meetings and statements of one person",
            "  didar compare ev-1f0c9e2ab3d4     the accounts of one meeting side by side",
            "  didar positions zarif --about iaea",
            "                                    statements in time, and those that may go back on each other",
            "  didar correct merge ID zarif      what you know better; 'didar corrections' lists and takes back",
            "  didar export --format csv tables/ the record in the formats of others",
            "  didar serve                       the record over HTTP, for programs on this machine",
            "  didar users add amini --role admin",
            "                                    who may use the record from other machines",
            "  didar explain article.txt         how it was read, stage by stage",
            "  didar watch https://example.org/rss",
            "                                    what a feed brings, as it comes",
            "  didar eval gold.json folder       how well it was read, where a careful reader has read it too",
            "",
            "'didar help COMMAND' tells more."
        })
public final class Main implements Runnable {

    /// Commands that read articles.
    private static final Set<String> READERS = Set.of("read", "add", "explain", "watch", "eval");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        // PDFBox complains of every flaw of a PDF on standard error, which is for what concerns the user.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        var surroundings = new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                TerminalSize::ofOutput,
                TerminalSize::ofMessages,
                Interrupts::ofProcess);
        System.exit(run(surroundings, args));
    }

    /// @return the exit code: 0, 1 for a failure, 2 for wrong usage
    static int run(Surroundings surroundings, String... args) {
        return run(surroundings, namesInput(args) ? early(WarmReader.start()) : WarmReader::start, args);
    }

    /// Whether there may be something to read, so that loading can begin before the arguments are parsed: parsing takes
    /// half as long as loading. A wrong yes costs only time.
    private static boolean namesInput(String... args) {
        return args.length > 1 && READERS.contains(args[0]);
    }

    private static Supplier<Walk> early(Walk reader) {
        return () -> reader;
    }

    static int run(Surroundings surroundings, Supplier<Walk> reader, String... args) {
        return run(surroundings, reader, LongRun::ofThisProcess, args);
    }

    static int run(Surroundings surroundings, Supplier<Walk> reader, Supplier<LongRun> machine, String... args) {
        var out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        var err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
        return new CommandLine(new Main())
                .addSubcommand(new ReadCommand(surroundings, reader::get))
                .addSubcommand(new AddCommand(surroundings, reader::get))
                .addSubcommand(FindCommand.line(surroundings))
                .addSubcommand(new MeetingsCommand(surroundings))
                .addSubcommand(new StatementsCommand(surroundings))
                .addSubcommand(new WhoCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new PositionsCommand(surroundings))
                .addSubcommand(new CorrectCommand(surroundings))
                .addSubcommand(new CorrectionsCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings, ChronicleOfRecord::open))
                .addSubcommand(new ServeCommand(surroundings, reader::get))
                .addSubcommand(new UsersCommand(surroundings, Prompt::ofConsole))
                .addSubcommand(new ExplainCommand(surroundings, reader))
                .addSubcommand(new WatchCommand(surroundings, reader::get, machine))
                .addSubcommand(new EvalCommand(surroundings, reader::get))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, _) -> misused(e))
                .setExecutionExceptionHandler((e, command, _) -> failed(e, command, surroundings))
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private static int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println(name + ": " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("'" + name + " --help' tells how it is used.");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int failed(Exception e, CommandLine command, Surroundings surroundings) throws Exception {
        Throwable cause = e instanceof UncheckedIOException u ? u.getCause() : e;
        if (!(cause instanceof IOException)) {
            throw e;
        }
        if (isBrokenPipe(cause)) {
            return 0;
        }
        String reason = switch (cause) {
            case NoSuchFileException f -> f.getFile() + ": no such file or folder";
            case AccessDeniedException f -> f.getFile() + ": permission denied";
            default -> cause.getMessage();
        };
        surroundings.err().println("didar " + command.getCommandName() + ": " + reason);
        return 1;
    }

    /// Whoever read our output has read enough, as `head` does.
    private static boolean isBrokenPipe(Throwable e) {
        return "Broken pipe".equals(e.getMessage());
    }
}
