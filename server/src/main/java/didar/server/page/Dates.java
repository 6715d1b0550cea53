package didar.server.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import didar.query.DayRange;
import didar.record.Published;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Days and times as somebody wants to see them. Of one thread.
public final class Dates {

    /// How much of a day is told.
    private enum Part {
        DAY("yMMMMd"),
        WITH_WEEKDAY("yMMMMEEEEd"),
        MONTH("yMMMM"),
        SHORT("yMMMd");

        private final String skeleton;

        Part(String skeleton) {
            this.skeleton = skeleton;
        }
    }

    private static final int DAY_LENGTH = "2016-05-02".length();

    private final ULocale locale;
    private final Digits digits;
    private final Map<Part, DateFormat> formats = new EnumMap<>(Part.class);

    Dates(Look look) {
        this.locale = look.locale();
        this.digits = look.digits();
    }

    public String day(LocalDate day) {
        return written(Part.DAY, day);
    }

    /// With the abbreviated month, for tables.
    public String brief(LocalDate day) {
        return written(Part.SHORT, day);
    }

    public String withWeekday(LocalDate day) {
        return written(Part.WITH_WEEKDAY, day);
    }

    /// The month of the reader's calendar in which a day is.
    public String month(LocalDate day) {
        return written(Part.MONTH, day);
    }

    /// @param last inclusive
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /// What is written as ISO 8601, no finer than that. Months and years of one calendar are stretches of days in
    /// another.
    public String of(String iso) {
        if (iso.length() <= DAY_LENGTH) {
            DayRange days = DayRange.of(iso);
            return days(days.first(), days.last());
        }
        return day(LocalDate.parse(iso.substring(0, DAY_LENGTH))) + " " + digits.in(iso.substring(DAY_LENGTH + 1));
    }

    public String of(@Nullable Published published) {
        return published == null ? "" : of(published.written());
    }

    private String written(Part part, LocalDate day) {
        Date noon = Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return formats.computeIfAbsent(part, this::format).format(noon);
    }

    private DateFormat format(Part part) {
        // CLDR has the year in front of the month in Persian, which nobody writes.
        boolean swapped = part == Part.MONTH && locale.getLanguage().equals("fa");
        DateFormat format = swapped
                ? new SimpleDateFormat("MMMM y", locale)
                : DateFormat.getInstanceForSkeleton(part.skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
