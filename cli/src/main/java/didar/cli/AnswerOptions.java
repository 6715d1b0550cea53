package didar.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What commands that answer about one thing have in common: of which record, and in which form.
final class AnswerOptions {

    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Format format = Format.TEXT;

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    ScreenOptions look = new ScreenOptions();

    boolean isJson() {
        return format == Format.JSON;
    }
}
