package didar.cli;

import didar.correct.Correction;
import didar.correct.CorrectionLines;
import didar.correct.Corrections;
import didar.store.Store;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar corrections`: those of a record listed, undone, and taken from one record to another.
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Lists the corrections of the record that hold; without a command as with 'list'.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar corrections list --undone       also those that were undone",
            "  didar corrections undo 3              the record is seen as it was before",
            "  didar corrections export mine.jsonl   for a record elsewhere",
            "  didar corrections import theirs.jsonl",
            "",
            "'didar correct' makes one. Exit codes: 0 done, 1 it failed or cannot be, 2 wrong usage."
        })
final class CorrectionsCommand implements Callable<Integer> {

    private static final String STANDARD = "-";

    @Mixin
    RecordOption own = new RecordOption();

    @Mixin
    ScreenOptions ownLook = new ScreenOptions();

    @Option(names = "--undone", description = "Also those that were undone.")
    boolean undoneToo;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    CorrectionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return list(own, ownLook, undoneToo);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists them by number.",
            footer = "%nExample: didar corrections list --undone --calendar persian")
    int list(
            @Mixin RecordOption record,
            @Mixin ScreenOptions look,
            @Option(names = "--undone", description = "Also those that were undone.") boolean undone)
            throws IOException {
        List<Correction> all;
        try (Store store = open(record, Store.Access.READ)) {
            all = new Corrections(store).all();
        }
        Screen screen = look.screens(surroundings, false).get();
        int listed = 0;
        for (Correction correction : all) {
            if (undone || correction.isActive()) {
                CorrectionView.write(correction, look.dates(), screen);
                listed++;
            }
        }
        try (OutputStream out = new BufferedOutputStream(surroundings.out())) {
            out.write(screen.toString().getBytes(StandardCharsets.UTF_8));
        }
        tell(listed == 0 ? "nothing is corrected" : listed + (listed == 1 ? " correction" : " corrections"));
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Takes corrections back; their rows stay.",
            footer = "%nExample: didar corrections undo 3 --by \"M. Amini\"")
    int undo(
            @Mixin RecordOption record,
            @Mixin AuthorOption author,
            @Parameters(paramLabel = "NO", arity = "1..*", description = "Their numbers.") List<Long> numbers)
            throws IOException {
        try (Store store = open(record, Store.Access.CORRECT)) {
            for (long number : numbers) {
                new Corrections(store)
                        .undo(number, new Correction.Undone(Moment.now(), author.name(surroundings.environment())));
                tell("correction " + number + " is undone");
            }
        }
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Writes all, undone ones among them, as JSON Lines.",
            footer = "%nExample: didar corrections export corrections.jsonl")
    int export(
            @Mixin RecordOption record,
            @Parameters(
                            paramLabel = "FILE",
                            arity = "0..1",
                            defaultValue = STANDARD,
                            description = "Where to; without it or with - to standard output.")
                    String file)
            throws IOException {
        List<Correction> all;
        try (Store store = open(record, Store.Access.READ)) {
            all = new Corrections(store).all();
        }
        try (OutputStream out = new BufferedOutputStream(
                file.equals(STANDARD) ? surroundings.out() : Files.newOutputStream(Path.of(file)))) {
            CorrectionLines.write(all, out);
        }
        tell(all.size() + " written");
        return 0;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Takes in what 'export' wrote, from another record or the same; each correction once, however often.",
                "What was undone in one of the two records is undone. Numbers are new."
            },
            footer = "%nExample: didar corrections import theirs.jsonl")
    int take(
            @Mixin RecordOption record,
            @Parameters(paramLabel = "FILE", description = "What to read; - for standard input.") String file)
            throws IOException {
        List<Correction> others;
        try (InputStream in = file.equals(STANDARD)
                ? surroundings.in()
                : new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            others = CorrectionLines.read(in, file.equals(STANDARD) ? "standard input" : file);
        }
        Corrections.Taken taken;
        try (Store store = open(record, Store.Access.CORRECT)) {
            taken = new Corrections(store).take(others);
        }
        for (Map.Entry<Correction, String> refused : taken.refused().entrySet()) {
            tell(file + ", correction " + refused.getKey().no() + " cannot hold here: " + refused.getValue());
        }
        tell(taken.added() + " taken in, " + taken.ended() + " undone, " + taken.known() + " already there"
                + (taken.refused().isEmpty() ? "" : ", " + taken.refused().size() + " refused"));
        return taken.refused().isEmpty() ? 0 : 1;
    }

    /// @param given behind the subcommand, else what was given before it counts
    private Store open(RecordOption given, Store.Access access) throws IOException {
        RecordOption record = given.given == null ? own : given;
        return Store.open(record.location(surroundings, spec), access);
    }

    private void tell(String message) {
        surroundings.err().println("didar: " + message);
    }
}
