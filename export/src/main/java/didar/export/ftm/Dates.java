package didar.export.ftm;

import didar.link.event.When;
import didar.link.who.Identity;
import didar.link.who.Tenure;
import didar.record.Granularity;
import didar.record.Published;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates as FollowTheMoney has them: prefixes of ISO 8601, always in UTC.
final class Dates {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    private Dates() {}

    /// The minute only where the zone is known, or it could not be told in UTC; else the day of the place.
    static String published(Published published) {
        if (published.zone() != null && published.granularity() == Granularity.MINUTE) {
            return MINUTE.format(published.value().atZone(published.zone()).withZoneSameInstant(ZoneOffset.UTC));
        }
        return switch (published.granularity()) {
            case MINUTE, HOUR, DAY, WEEK -> published.day().toString();
            case MONTH, YEAR -> published.written();
        };
    }

    /// Days that are told, as `date` for one and `startDate` and `endDate` for a period, on a day of which it was.
    static void tell(@Nullable When when, FtmEntity entity) {
        if (when == null || !when.told()) {
            return;
        }
        if (when.isDay()) {
            entity.with("date", when.first().toString());
        } else {
            entity.with("startDate", when.first().toString())
                    .with("endDate", when.last().toString());
        }
    }

    /// When somebody held an office. The list gives years, which begin and end a term; articles give days on which it
    /// was held, which do neither.
    static void tell(Identity holder, Tenure tenure, FtmEntity entity) {
        LocalDate from = tenure.from();
        LocalDate to = tenure.to();
        if (holder.listed() && isYear(from, NEW_YEAR) && isYear(to, NEW_YEARS_EVE)) {
            entity.with("startDate", from == null ? null : Integer.toString(from.getYear()))
                    .with("endDate", to == null ? null : Integer.toString(to.getYear()));
        } else {
            entity.with("date", from == null ? null : from.toString()).with("date", to == null ? null : to.toString());
        }
    }

    private static boolean isYear(@Nullable LocalDate day, MonthDay edge) {
        return day == null || MonthDay.from(day).equals(edge);
    }
}
