package didar.eval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When something is, as gold writes it.
public sealed interface GoldTime {

    /// Days from the publication: `-1d`, `0d`, `+1d`.
    record Shift(int days) implements GoldTime {
        @Override
        public String toString() {
            return days + "d";
        }
    }

    /// `monday` … `sunday`.
    record Weekday(DayOfWeek day) implements GoldTime {
        @Override
        public String toString() {
            return day.name().toLowerCase(Locale.ROOT);
        }
    }

    /// `2017-01-17`; what follows the day is passed over.
    record Day(LocalDate day) implements GoldTime {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /// A month, a week or a year: `2017-01`, `2017-W03`, `2017`.
    record Stretch(String written) implements GoldTime {
        @Override
        public String toString() {
            return written;
        }
    }

    /// `?`: it cannot be told.
    record Untold() implements GoldTime {
        @Override
        public String toString() {
            return "?";
        }
    }

    Pattern SHIFT = Pattern.compile("([+-]?\\d{1,6})d");
    Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d).*");
    Pattern STRETCH = Pattern.compile("\\d{4}(-\\d\\d|-W\\d\\d)?");

    /// @throws IllegalArgumentException where it is none of these
    static GoldTime of(String written) {
        Matcher shift = SHIFT.matcher(written);
        if (shift.matches()) {
            return new Shift(Integer.parseInt(shift.group(1)));
        }
        LocalDate day = day(written);
        if (day != null) {
            return new Day(day);
        }
        if (STRETCH.matcher(written).matches()) {
            return new Stretch(written);
        }
        if (written.equals("?")) {
            return new Untold();
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().toLowerCase(Locale.ROOT).equals(written)) {
                return new Weekday(weekday);
            }
        }
        throw new IllegalArgumentException("'" + written + "' is no time such as 2017-01-17, -1d or monday");
    }

    /// The day that an ISO 8601 date, or date and time, begins with; `null` where it begins otherwise.
    static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Matcher day = DAY.matcher(written);
        return day.matches() ? LocalDate.parse(day.group(1)) : null;
    }
}
