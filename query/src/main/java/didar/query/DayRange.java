package didar.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// The days that an ISO 8601 year, month or day means.
///
/// @param last inclusive
public record DayRange(LocalDate first, LocalDate last) {

    private static final int YEAR = "2016".length();
    private static final int MONTH = "2016-05".length();

    /// @param written `2016`, `2016-05` or `2016-05-02`
    /// @throws IllegalArgumentException where it is none of them; the message is for people
    public static DayRange of(String written) {
        try {
            if (written.length() == YEAR) {
                Year year = Year.parse(written);
                return new DayRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (written.length() == MONTH) {
                YearMonth month = YearMonth.parse(written);
                return new DayRange(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(written);
            return new DayRange(day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' is no year, month or day such as 2016-05-02", e);
        }
    }
}
