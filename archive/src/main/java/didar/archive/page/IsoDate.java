package didar.archive.page;

import didar.record.Calendar;
import didar.record.Granularity;
import didar.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Publication times as machines write them.
public final class IsoDate {

    private IsoDate() {}

    /// An ISO 8601 date, or date and time, with or without an offset. `null` where it is neither.
    public static @Nullable Published read(String given) {
        String iso = given.length() > 10 && given.charAt(10) == ' '
                ? given.substring(0, 10) + "T" + given.substring(11)
                : given;
        try {
            if (iso.length() <= 10) {
                return new Published(
                        given, LocalDate.parse(iso).atStartOfDay(), Calendar.GREGORIAN, Granularity.DAY, null);
            }
            boolean offset = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            if (offset) {
                OffsetDateTime time = OffsetDateTime.parse(iso);
                return new Published(
                        given, time.toLocalDateTime(), Calendar.GREGORIAN, Granularity.MINUTE, time.getOffset());
            }
            return new Published(given, LocalDateTime.parse(iso), Calendar.GREGORIAN, Granularity.MINUTE, null);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
