package didar.cli;

import didar.record.Calendar;
import java.util.OptionalInt;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// The options that say how what was read looks on a screen.
final class ScreenOptions {

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
