package didar.archive.page;

import didar.record.Calendar;
import didar.record.Granularity;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Publication times as feeds write them: RFC 822 with all its faults, ISO 8601, and dates for people in any of the
/// three calendars. A zone that is not known leaves the hour without one; nothing is guessed.
final class FeedDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAYS = "montuewedthufrisatsun";
    /// RFC 822, section 5.1, and those of the region that mean one offset alone. IST and AST mean several.
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("UT", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("IRST", ZoneOffset.ofHoursMinutes(3, 30)),
            Map.entry("IRDT", ZoneOffset.ofHoursMinutes(4, 30)));
    /// Years of two digits are of this century up to here (RFC 2822, section 4.3).
    private static final int LAST_SHORT_YEAR = 49;

    private final String given;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable String weekday;

    private FeedDate(String given) {
        this.given = given;
    }

    /// `null` where it is no date that is understood.
    static @Nullable PageTime read(String given, Language language) {
        FeedDate date = new FeedDate(given);
        Published published;
        try {
            published = date.ofMail(words(given));
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
        return published == null
                ? Dating.written(withColonInOffset(given), language)
                : new PageTime(published, new Span(0, given.length()), true, date.notes);
    }

    private static List<String> words(String given) {
        List<String> words = new ArrayList<>();
        for (String word : given.strip().split("[\\s,]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// `Mon, 09 Nov 2020 10:30:00 +0330`; the month may come before the day, and the year last.
    private @Nullable Published ofMail(List<String> words) {
        int month = 0;
        int day = 0;
        int year = 0;
        LocalTime time = null;
        ZoneId zone = null;
        for (String word : words) {
            boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9');
            if (digits && word.length() <= 2 && day == 0) {
                day = Integer.parseInt(word);
            } else if (digits && year == 0) {
                year = year(word);
            } else if (isTime(word) && time == null) {
                time = LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word);
            } else if (time != null && zone == null && isOffset(word)) {
                zone = ZoneOffset.of(word.indexOf(':') < 0 ? word.substring(0, 3) + ":" + word.substring(3) : word);
            } else if (monthOf(word) > 0 && month == 0) {
                month = monthOf(word);
            } else if (dayOf(word) > 0 && weekday == null) {
                weekday = word;
            } else if (time != null && zone == null && ZONES.containsKey(word.toUpperCase(Locale.ROOT))) {
                zone = ZONES.get(word.toUpperCase(Locale.ROOT));
            } else if (time != null && (word.equalsIgnoreCase("am") || word.equalsIgnoreCase("pm"))) {
                time = time.withHour(time.getHour() % 12 + (word.equalsIgnoreCase("pm") ? 12 : 0));
            } else if (time != null && zone == null) {
                note("published-zone", "\"" + word + "\" in \"" + given + "\" is no known zone; the hour has none");
            } else if (time == null) {
                return null;
            }
        }
        if (month == 0 || day == 0 || year == 0) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        checkWeekday(date);
        return new Published(
                given,
                time == null ? date.atStartOfDay() : LocalDateTime.of(date, time),
                Calendar.GREGORIAN,
                time == null ? Granularity.DAY : Granularity.MINUTE,
                zone);
    }

    private static boolean isTime(String word) {
        int colon = word.indexOf(':');
        return colon >= 1 && colon <= 2 && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private static int year(String word) {
        int year = Integer.parseInt(word);
        return word.length() > 2 ? year : year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
    }

    private static boolean isOffset(String word) {
        boolean signed = word.charAt(0) == '+' || word.charAt(0) == '-';
        return signed && (word.length() == 5 || word.length() == 6 && word.charAt(3) == ':');
    }

    private static int monthOf(String word) {
        return indexOf(MONTHS, word);
    }

    private static int dayOf(String word) {
        return indexOf(DAYS, word);
    }

    /// By the first three letters, from 1; 0 where there is none.
    private static int indexOf(String names, String word) {
        if (word.length() < 3) {
            return 0;
        }
        int at = names.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private void checkWeekday(LocalDate date) {
        if (weekday != null && date.getDayOfWeek() != DayOfWeek.of(dayOf(weekday))) {
            note("published-weekday", "\"" + given + "\" names the wrong day of the week");
        }
    }

    private void note(String code, String message) {
        notes.add(new Note(code, message, null));
    }

    /// `2020-11-09T10:30:00+0330` as Java reads it.
    private static String withColonInOffset(String given) {
        String bare = given.strip();
        int sign = bare.length() - 5;
        boolean offset = sign > "2020-11-09T10".length()
                && (bare.charAt(sign) == '+' || bare.charAt(sign) == '-')
                && bare.indexOf(':', sign) < 0;
        return offset ? bare.substring(0, sign + 3) + ":" + bare.substring(sign + 3) : bare;
    }
}
