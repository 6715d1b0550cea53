package didar.cli;

import didar.add.Adding;
import didar.add.Follower;
import didar.add.IndexKeeping;
import didar.add.Tally;
import didar.archive.Archive;
import didar.archive.Input;
import didar.record.Article;
import didar.record.Dossier;
import didar.store.Location;
import didar.store.Refusal;
import didar.store.Store;
import didar.store.Writing;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `didar add`: articles into the record.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Reads articles into the record. What was stopped goes on where it was when it is called again.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar add articles/ more.jsonl.gz",
            "  didar add --record postgresql://user@host/didar crawl.warc.gz",
            "",
            "Files that were read to their end are not opened again unless they changed; an article that the",
            "record has is not read again. What could not be read is listed in a file, with the reason.",
            "Exit codes: 0 all was read, 1 something was not, 2 wrong usage, 130 stopped."
        })
final class AddCommand implements Callable<Integer> {

    private static final int STOPPED = 130;

    @Mixin
    InputOptions from = new InputOptions();

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    IndexOption index = new IndexOption();

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = {
                "Where to list what could not be read, as JSON Lines; by default the file",
                "failures.jsonl in the folder of the record, or didar-failures.jsonl here."
            })
    @Nullable
    Path failures;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time; by default one a processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--again",
            description = {
                "Open files again that were read before, and try again what could not be",
                "read. Articles that the record has stay as they are."
            })
    boolean again;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Supplier<Function<Article, Dossier>> reader;

    AddCommand(Surroundings surroundings, Supplier<Function<Article, Dossier>> reader) {
        this.surroundings = surroundings;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads);
        }
        List<Input> inputs = inputs();
        Location location = record.location(surroundings, spec);
        try (Store store = Store.open(location, Store.Access.WRITE)) {
            if (again) {
                store.write(Writing::forgetProgress);
            }
            try (IndexKeeping kept = index(store, location)) {
                Follower follower = kept == null ? Follower.NONE : kept;
                var adding = new Adding(store, reader.get(), from.reading(), threads, follower);
                try (Interrupts.Watch _ = surroundings.interrupts().watch(adding::stop)) {
                    Tally tally;
                    try (var bar = Bar.of(surroundings, Archive.bytes(inputs))) {
                        tally = adding.add(inputs, bar);
                    }
                    return report(tally, adding.isStopped(), store.refusals(), location);
                }
            }
        }
    }

    /// `null` where there is none, or it cannot be written.
    private @Nullable IndexKeeping index(Store store, Location location) throws IOException {
        Path folder = index.folder(location);
        if (folder == null) {
            return null;
        }
        LuceneLog.silence();
        return IndexKeeping.open(
                store, folder, threads, message -> surroundings.err().println("didar: " + message));
    }

    private List<Input> inputs() {
        List<Input> all = new ArrayList<>();
        for (String one : from.inputs) {
            try {
                all.add(Input.of(one, surroundings.in()));
            } catch (InvalidPathException e) {
                throw new ParameterException(spec.commandLine(), one + ": no path can be written like this", e);
            }
        }
        return all;
    }

    /// @return the exit code
    private int report(Tally tally, boolean stopped, List<Refusal> refusals, Location location) throws IOException {
        Path list = failures != null
                ? failures
                : location instanceof Location.Folder(Path folder)
                        ? folder.resolve("failures.jsonl")
                        : Path.of("didar-failures.jsonl");
        FailureList.write(refusals, list);
        var err = surroundings.err();
        err.println("didar: " + location + ": " + Bar.counts(tally));
        if (!refusals.isEmpty()) {
            err.println(String.format(
                    Locale.ROOT,
                    "didar: %,d that could not be read, of this run and earlier ones: %s",
                    refusals.size(),
                    list));
        }
        if (stopped) {
            err.println("didar: stopped; the same command goes on from here");
            return STOPPED;
        }
        return tally.refused() == 0 ? 0 : 1;
    }
}
