package didar.link.who;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An office and when somebody held it: of a figure by its years, of others by the articles that say so.
///
/// @param title key of the office, with its country
/// @param from the first day that is told; `null` where none is
/// @param to the last day that is told, inclusive; `null` where none is
public record Tenure(
        String title, @Nullable LocalDate from, @Nullable LocalDate to) {

    /// Whether it may hold on a day, with so many days of grace on both sides.
    boolean covers(@Nullable LocalDate day, int grace) {
        return day == null
                || (from == null || !day.isBefore(from.minusDays(grace)))
                        && (to == null || !day.isAfter(to.plusDays(grace)));
    }

    /// This tenure, stretched to a day.
    Tenure with(@Nullable LocalDate day) {
        if (day == null) {
            return this;
        }
        return new Tenure(
                title, from == null || day.isBefore(from) ? day : from, to == null || day.isAfter(to) ? day : to);
    }
}
