package didar.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What commands that list have in common: of which record and days, how many, in which form.
final class ListOptions {

    /// Rows that are read on a screen.
    private static final int SCREENFUL = 50;

    enum Format {
        TABLE,
        CSV,
        JSON,
        JSONL;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    @Mixin
    DayOptions days = new DayOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: 50 for a table, else all).")
    @Nullable
    Integer limit;

    @Option(names = "--latest", description = "The latest first.")
    boolean latest;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Format format = Format.TABLE;

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    ScreenOptions look = new ScreenOptions();

    int most() {
        if (limit != null) {
            return Math.max(0, limit);
        }
        return format == Format.TABLE ? SCREENFUL : Integer.MAX_VALUE;
    }
}
