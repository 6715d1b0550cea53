package didar.cli;

import didar.archive.Options;
import didar.archive.table.Column;
import didar.archive.table.TableShape;
import didar.record.Published;
import didar.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The options that say what is read.
final class InputOptions {

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "File or folder of articles; - is standard input.")
    List<String> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = {
                "Publication date of articles that carry none, as 2017-01-17 or 2017-01-17T16:35.",
                "Without it «امروز» and «أمس» have no day."
            })
    @Nullable
    Published published;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            split = ",",
            converter = LanguageConverter.class,
            description = {
                "Only articles in these languages, as fa,ar; the others are counted.",
                "In web archives most of them are told without being read."
            })
    List<Language> languages = List.of();

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description = {
                "Which column of a table, or member of JSON, holds what, by name or number, as",
                "title=عنوان,text=متن,published=3.",
                "Fields: id, url, title, published, outlet, byline, language, text, html.",
                "Without it columns are known by their names in English, Persian and Arabic; members",
                "of JSON have the names of the fields."
            })
    Map<Column, String> columns = Map.of();

    @Option(names = "--no-header", description = "The first row of a table is an article; --columns tells the numbers.")
    boolean headless;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            converter = DelimiterConverter.class,
            description =
                    "What parts the cells of a table: a character, or tab. Without it, it is told from the table.")
    @Nullable
    Character delimiter;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /// How the inputs are read.
    Options reading() {
        try {
            return Options.DEFAULT
                    .withPublished(published)
                    .withLanguages(Set.copyOf(languages))
                    .withTable(new TableShape(columns, !headless, delimiter));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
