package didar.cli;

import didar.export.Chronicle;
import didar.export.Export;
import didar.export.Format;
import didar.export.Selection;
import didar.export.Wanted;
import didar.export.table.CsvFolder;
import didar.store.Location;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar export`: the record in the formats of others.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the record, or a part of it, in a format that others read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar export --format csv tables/           a table a file, for spreadsheets with --excel",
            "  didar export --format ftm --who Lavrov lavrov.ftm.json",
            "  didar export --format plover --from 2017-01-01 - | jq .actor",
            "",
            "Formats that are folders: csv, jsonl, parquet, gdelt. Formats that are one stream, to a file or to",
            "standard output: dossiers, ftm (FollowTheMoney), jsonld (schema.org), plover.",
            "docs/export.md says what stands in each and what each has no place for."
        })
final class ExportCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    /// Opens a record to be read.
    @FunctionalInterface
    interface Opening {
        Chronicle open(Location location) throws IOException;
    }

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Format format;

    @Mixin
    RecordOption record = new RecordOption();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only events and articles of this day (ISO 8601) and after it.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only those of this day and before it.")
    @Nullable
    LocalDate to;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Only those that speak of this one, by name in any script or by id; may be given again.")
    List<String> who = List.of();

    @Option(names = "--excel", description = "Begin CSV files with a byte order mark, by which Excel knows UTF-8.")
    boolean excel;

    @Parameters(paramLabel = "OUT", description = "The folder or the file to write; - for standard output.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String out;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Opening records;

    ExportCommand(Surroundings surroundings, Opening records) {
        this.surroundings = surroundings;
        this.records = records;
    }

    @Override
    public Integer call() throws IOException {
        if (out.equals(STANDARD_OUTPUT) && format.shape() == Format.Shape.FOLDER) {
            throw wrong(format + " is several files: name a folder");
        }
        Path place = place();
        try (Chronicle whole = records.open(record.location(surroundings, spec))) {
            Chronicle part = selection(whole).of(whole);
            if (out.equals(STANDARD_OUTPUT)) {
                OutputStream stream = new BufferedOutputStream(surroundings.out());
                Export.write(part, format, stream);
                stream.flush();
            } else {
                Export.write(part, format, excel ? CsvFolder.Mark.BYTE_ORDER_MARK : CsvFolder.Mark.NONE, place);
            }
        }
        return 0;
    }

    private Selection selection(Chronicle whole) {
        Set<String> ids = new HashSet<>();
        for (String name : who) {
            SortedSet<String> found = Wanted.ids(whole, name);
            if (found.isEmpty()) {
                throw wrong("nobody in the record is called " + name);
            }
            if (found.size() > 1) {
                throw wrong(name + " may be " + String.join(", ", found) + ": give one of these ids");
            }
            ids.addAll(found);
        }
        try {
            return new Selection(from, to, ids);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Path place() {
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), out + ": no path can be written like this", e);
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
