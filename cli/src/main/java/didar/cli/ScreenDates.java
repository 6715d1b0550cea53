package didar.cli;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import didar.record.Calendar;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Published;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/// Dates as people read them, in the calendar they chose.
///
/// @param calendar `ISLAMIC` is that of Umm al-Qura, which the Arabic press counts by
record ScreenDates(Calendar calendar) {

    String of(Published published) {
        return of(published.value(), published.granularity());
    }

    /// An ISO 8601 year, month, day, hour or minute.
    String ofIso(String written) {
        Granularity granularity = switch (written.length()) {
            case 4 -> Granularity.YEAR;
            case 7 -> Granularity.MONTH;
            case 10 -> Granularity.DAY;
            case 13 -> Granularity.HOUR;
            default -> Granularity.MINUTE;
        };
        String earliest = "0000-01-01T00:00";
        String whole = written.length() < earliest.length() ? written + earliest.substring(written.length()) : written;
        return of(LocalDateTime.parse(whole), granularity);
    }

    /// The day, or the words of the article where it is not resolved.
    String of(EventTime time) {
        if (time.value() == null) {
            return time.text();
        }
        Granularity granularity = time.granularity() == Granularity.HOUR || time.granularity() == Granularity.MINUTE
                ? Granularity.DAY
                : time.granularity();
        String day = of(time.value().atStartOfDay(), granularity);
        return time.part() == null ? day : day + ", " + time.part();
    }

    private String of(LocalDateTime value, Granularity granularity) {
        String pattern = switch (granularity) {
            case MINUTE -> "d MMMM y, HH:mm";
            case HOUR -> "d MMMM y, HH'h'";
            case DAY -> "d MMMM y";
            case WEEK -> "'week of' d MMMM y";
            case MONTH -> "MMMM y";
            case YEAR -> "y";
        };
        ULocale locale = new ULocale("en@numbers=latn;calendar="
                + switch (calendar) {
                    case PERSIAN -> "persian";
                    case ISLAMIC -> "islamic-umalqura";
                    case GREGORIAN -> "gregorian";
                });
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(value.toInstant(ZoneOffset.UTC)));
    }
}
