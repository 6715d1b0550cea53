package didar.server.route;

import didar.query.DayRange;
import didar.server.http.Parameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days between `from` and `to`, each a year, a month or a day.
///
/// @param last inclusive
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    public static Days of(Parameters parameters) {
        DayRange from = parameters.one("from", DayRange::of);
        DayRange to = parameters.one("to", DayRange::of);
        return new Days(from == null ? null : from.first(), to == null ? null : to.last());
    }
}
