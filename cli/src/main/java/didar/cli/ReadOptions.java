package didar.cli;

import didar.archive.Options;
import didar.archive.table.Column;
import didar.archive.table.TableShape;
import didar.record.Calendar;
import didar.record.Published;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The options that say what is read and how it looks on a screen.
final class ReadOptions {

    /// Wide enough for a sentence, narrow enough to read.
    private static final int WIDTH_OF_A_PIPE = 100;

    enum ColorOption {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    enum BidiOption {
        AUTO,
        ON,
        VISUAL,
        OFF;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    enum CalendarOption {
        GREGORIAN,
        PERSIAN,
        ISLAMIC;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

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
            names = "--columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description = {
                "Which column of a table holds what, by name or number, as title=عنوان,text=متن,published=3.",
                "Fields: id, url, title, published, outlet, byline, language, text, html.",
                "Without it columns are known by their names in English, Persian and Arabic."
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

    @Option(
            names = "--calendar",
            paramLabel = "NAME",
            defaultValue = "gregorian",
            description = "Calendar of the dates on screen: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    CalendarOption calendar = CalendarOption.GREGORIAN;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: ${COMPLETION-CANDIDATES}. auto: on a terminal, unless NO_COLOR is set.")
    ColorOption color = ColorOption.AUTO;

    @Option(
            names = "--bidi",
            paramLabel = "HOW",
            defaultValue = "auto",
            description = {
                "Who orders right-to-left text: ${COMPLETION-CANDIDATES}.",
                "on: the terminal does; visual: didar does, with joined letters; off: nobody.",
                "auto asks what is known of the terminal; off for pipes."
            })
    BidiOption bidi = BidiOption.AUTO;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /// How the inputs are read.
    Options reading() {
        try {
            return Options.DEFAULT.withPublished(published).withTable(new TableShape(columns, !headless, delimiter));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    ScreenDates dates() {
        return new ScreenDates(
                switch (calendar) {
                    case GREGORIAN -> Calendar.GREGORIAN;
                    case PERSIAN -> Calendar.PERSIAN;
                    case ISLAMIC -> Calendar.ISLAMIC;
                });
    }

    /// Fresh screens of one kind.
    ///
    /// @param toFile whether the output goes to a file that the user named
    Supplier<Screen> screens(Surroundings surroundings, boolean toFile) {
        OptionalInt columns =
                toFile ? OptionalInt.empty() : surroundings.terminalWidth().get();
        boolean terminal = columns.isPresent();
        var environment = surroundings.environment();
        boolean colored = switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
        BidiMode mode = switch (bidi) {
            case ON -> BidiMode.ON;
            case VISUAL -> BidiMode.VISUAL;
            case OFF -> BidiMode.OFF;
            case AUTO -> terminal ? BidiMode.ofTerminal(environment) : BidiMode.OFF;
        };
        int width = columns.orElse(WIDTH_OF_A_PIPE);
        return () -> new Screen(width, colored, mode);
    }
}
