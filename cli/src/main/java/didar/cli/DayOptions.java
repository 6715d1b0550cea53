package didar.cli;

import didar.query.DayRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Of which days, and published by whom.
final class DayOptions {

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayRangeConverter.class,
            description = "First day, month or year, as 2016-05-02. A meeting has its own day.")
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

    @Nullable
    LocalDate first() {
        return from == null ? null : from.first();
    }

    @Nullable
    LocalDate last() {
        return to == null ? null : to.last();
    }
}
