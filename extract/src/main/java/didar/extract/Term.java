package didar.extract;

import didar.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The time that somebody held a seat, as `names/holders.tsv` has it: half-open, `[from, to)`.
///
/// @param to `null` where the holder was still in office on the day `checked`
/// @param checked the last day for which a term without end is known; `null` for one that ended
record Term(
        Seat seat,
        Bound from,
        @Nullable Bound to,
        String english,
        String persian,
        String arabic,
        Mark mark,
        @Nullable LocalDate checked) {

    enum Mark {
        /// Held the seat and nobody else claimed it.
        NONE,
        /// Stood in for a holder.
        ACTING,
        /// Somebody else claimed the seat.
        RIVAL
    }

    /// A beginning or an end, as fine as it is known.
    ///
    /// @param text an ISO 8601 day, month or year
    /// @param first the first day that it may mean
    /// @param last the last day that it may mean
    record Bound(String text, LocalDate first, LocalDate last) {

        /// @throws java.time.DateTimeException if the text is no day, month or year
        static Bound of(String text) {
            if (text.length() == 4) {
                return new Bound(text, LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"));
            }
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return new Bound(text, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(text);
            return new Bound(text, day, day);
        }

        /// Whether a day lies so near that the articles of the day may speak of either holder.
        boolean isNear(LocalDate day, int days) {
            return !day.isBefore(first.minusDays(days)) && !day.isAfter(last.plusDays(days));
        }
    }

    /// Whether a day may lie in the term.
    boolean mayCover(LocalDate day) {
        return !day.isBefore(from.first) && (to == null || day.isBefore(to.last));
    }

    String name(Language language) {
        return language == Language.PERSIAN ? persian : arabic;
    }

    static Term of(Table.Row row) {
        try {
            String mark = row.cell(7);
            return new Term(
                    new Seat(Post.of(row.cell(0)), row.cell(1)),
                    Bound.of(row.cell(2)),
                    row.cell(3).isEmpty() ? null : Bound.of(row.cell(3)),
                    row.cell(4),
                    row.cell(5),
                    row.cell(6),
                    mark.isEmpty() ? Mark.NONE : Mark.valueOf(mark.toUpperCase(java.util.Locale.ROOT)),
                    row.cell(8).isEmpty() ? null : LocalDate.parse(row.cell(8)));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }
}
