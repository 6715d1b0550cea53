package didar.cli;

import didar.record.Calendar;
import didar.record.Granularity;
import didar.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `2017-01-17` or `2017-01-17T16:35`.
final class PublishedConverter implements ITypeConverter<Published> {
    @Override
    public Published convert(String value) {
        try {
            return value.indexOf('T') >= 0
                    ? published(value, LocalDateTime.parse(value), Granularity.MINUTE)
                    : published(value, LocalDate.parse(value).atStartOfDay(), Granularity.DAY);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + value + "' is no ISO 8601 date such as 2017-01-17 or 2017-01-17T16:35");
        }
    }

    private static Published published(String text, LocalDateTime value, Granularity granularity) {
        return new Published(text, value, Calendar.GREGORIAN, granularity, null);
    }
}
