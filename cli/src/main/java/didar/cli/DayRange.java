package didar.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The days that an ISO 8601 year, month or day means.
///
/// @param last inclusive
record DayRange(LocalDate first, LocalDate last) {

    /// `2016`, `2016-05` or `2016-05-02`.
    static final class Converter implements ITypeConverter<DayRange> {

        private static final int YEAR = "2016".length();
        private static final int MONTH = "2016-05".length();

        @Override
        public DayRange convert(String value) {
            try {
                if (value.length() == YEAR) {
                    Year year = Year.parse(value);
                    return new DayRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
                }
                if (value.length() == MONTH) {
                    YearMonth month = YearMonth.parse(value);
                    return new DayRange(month.atDay(1), month.atEndOfMonth());
                }
                LocalDate day = LocalDate.parse(value);
                return new DayRange(day, day);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no year, month or day such as 2016-05-02");
            }
        }
    }
}
