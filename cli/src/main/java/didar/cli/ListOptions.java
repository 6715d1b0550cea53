package didar.cli;

import didar.query.DayRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What commands that list have in common: which days, how many, in which form.
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

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayRangeConverter.class,
            description = "First day, month or year, as 2016-05-02.")
    @Nullable
    DayRange from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayRangeConverter.class,
            description = "Last day, month or year; it is among those found.")
    @Nullable
    DayRange to;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published, or a part of the name.")
    @Nullable
    String outlet;

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

    @Nullable
    LocalDate first() {
        return from == null ? null : from.first();
    }

    @Nullable
    LocalDate last() {
        return to == null ? null : to.last();
    }

    int most() {
        if (limit != null) {
            return Math.max(0, limit);
        }
        return format == Format.TABLE ? SCREENFUL : Integer.MAX_VALUE;
    }
}
