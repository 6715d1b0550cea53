package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Span;
import didar.text.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the line of a page that dates it: «16:35 - 28 دی 1395», «نشر في: الثلاثاء، 11 أغسطس 2015، 04:30 م»,
/// `2015-08-11T17:10:24+03:00`.
///
/// The months of both languages are known on every page: Iranian sites in Arabic print Persian dates.
public final class PublicationReader {

    private PublicationReader() {}

    /// Words that may stand beside the date, folded.
    private static final Set<String> LABELS = new HashSet<>();

    /// Phrases that name a zone, folded.
    private static final Map<String, ZoneId> ZONES = new LinkedHashMap<>();

    static {
        for (Table.Row row : Table.read(PublicationReader.class, "publication.tsv", 3)) {
            String form = FoldedText.of(row.cell(2)).toString();
            switch (row.cell(0)) {
                case "label" -> LABELS.add(form);
                case "zone" -> ZONES.put(form, ZoneId.of(row.cell(1)));
                default -> throw row.wrong("no such kind: " + row.cell(0));
            }
        }
    }

    /// The time that the line states, the refusal of one that cannot be, or `null` if there is no date in it.
    ///
    /// @param page the language of the page: it decides only how «10/08/15» is read
    public static @Nullable PublicationTime read(String line, Language page) {
        FoldedText text = FoldedText.of(line);
        Units units = Units.of(text, 0, text.length(), Lexicon.ofPages(), false);
        var phrase = new Phrase(units, Language.PERSIAN, page == Language.ARABIC);
        int hourFirst = -1;
        int hourLast = -1;
        Draft hour = null;
        Draft date = null;
        int first = -1;
        int last = -1;
        for (int i = 0; i < units.count(); ) {
            int after = units.isBreak(i) || units.isMark(i) ? -1 : phrase.read(i);
            if (after < 0) {
                i++;
                continue;
            }
            Draft draft = phrase.draft();
            if (draft.date != null && date == null) {
                date = draft;
                first = i;
                last = phrase.last();
            } else if (draft.date == null && draft.time != null && hour == null) {
                hour = draft;
                hourFirst = i;
                hourLast = phrase.last();
            }
            i = after;
        }
        if (date == null || date.date == null) {
            return impossible(units);
        }
        if (date.time == null && hour != null) {
            date.time = hour.time;
            date.minutes = hour.minutes;
            first = Math.min(first, hourFirst);
            last = Math.max(last, hourLast);
        }
        return stated(line, text, units, date, first, last);
    }

    private static PublicationTime stated(String line, FoldedText text, Units units, Draft draft, int first, int last) {
        int foldedStart = units.start(first);
        int foldedEnd = units.end(last);
        Span span = units.span(first, last);
        Meaning.Dated date = draft.date;
        if (date == null || date.year() == null) {
            return new PublicationTime.Refused(span, "no year: " + span.of(line));
        }
        if (date.day() == 0) {
            draft.time = null; // an hour of a month is none: the day was not understood
        } else if (draft.time == null && looksLikeHour(units)) {
            return new PublicationTime.Refused(span, "no such hour: " + line.strip());
        }
        Offset offset = draft.time == null ? null : offset(text, foldedEnd);
        if (offset != null) {
            span = new Span(span.start(), text.originalOffset(offset.end() - 1) + 1);
            foldedEnd = offset.end();
        }
        TimeExpression read = draft.expression(span, line, CalendarSystem.PERSIAN);
        LocalDate day = read.value();
        if (day == null) {
            return new PublicationTime.Refused(span, String.valueOf(read.reason()));
        }
        LocalTime time = draft.time == null ? LocalTime.MIDNIGHT : draft.time;
        Zone zone = offset != null ? new Zone(offset.zone(), foldedEnd, foldedEnd) : namedZone(text);
        return new PublicationTime.Stated(
                span,
                span.of(line),
                day.atTime(time),
                date.calendar(),
                read.granularity(),
                zone == null ? null : zone.id(),
                isAlone(text, foldedStart, foldedEnd, zone),
                read.notes());
    }

    /// Numbers that are set like a date but are none: «1395/13/40».
    private static PublicationTime.@Nullable Refused impossible(Units units) {
        for (int i = 0; i + 4 < units.count(); i++) {
            boolean date = units.isNumber(i)
                    && units.isNumber(i + 2)
                    && units.isNumber(i + 4)
                    && (units.isMark(i + 1, '/') || units.isMark(i + 1, '-'))
                    && units.isMark(i + 3, units.mark(i + 1))
                    && (units.digits(i) == 4 || units.digits(i + 4) == 4);
            if (date) {
                return new PublicationTime.Refused(
                        units.span(i, i + 4),
                        "no such date: " + units.value(i) + " " + units.value(i + 2) + " " + units.value(i + 4));
            }
        }
        return null;
    }

    private static boolean looksLikeHour(Units units) {
        for (int i = 0; i + 2 < units.count(); i++) {
            if (units.isNumber(i)
                    && units.isMark(i + 1, ':')
                    && units.isNumber(i + 2)
                    && units.touches(i)
                    && units.touches(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// An offset from UTC and the folded unit after it.
    private record Offset(ZoneOffset zone, int end) {}

    /// «Z», «+03:30» or «+0330» right after the hour, its fraction of a second skipped.
    private static @Nullable Offset offset(FoldedText text, int at) {
        int p = at;
        if (p < text.length() && text.charAt(p) == '.') {
            p++;
            while (p < text.length() && isDigit(text.charAt(p))) {
                p++;
            }
        }
        if (p >= text.length()) {
            return null;
        }
        char sign = text.charAt(p);
        if (sign == 'z' || sign == 'Z') {
            return new Offset(ZoneOffset.UTC, p + 1);
        }
        if (sign != '+' && sign != '-') {
            return null;
        }
        int digits = 0;
        int number = 0;
        p++;
        while (p < text.length() && digits < 4) {
            char c = text.charAt(p);
            if (isDigit(c)) {
                number = number * 10 + c - '0';
                digits++;
            } else if (c != ':' || digits != 2) {
                break;
            }
            p++;
        }
        int hours = number / 100;
        int minutes = number % 100;
        if (digits != 4 || hours > 18 || minutes > 59) {
            return null;
        }
        int total = (hours * 60 + minutes) * 60;
        return total > 18 * 3600 ? null : new Offset(ZoneOffset.ofTotalSeconds(sign == '-' ? -total : total), p);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A zone and the folded stretch that names it.
    private record Zone(ZoneId id, int start, int end) {}

    private static @Nullable Zone namedZone(FoldedText text) {
        String folded = text.toString();
        for (Map.Entry<String, ZoneId> zone : ZONES.entrySet()) {
            int at = folded.indexOf(zone.getKey());
            if (at >= 0) {
                return new Zone(zone.getValue(), at, at + zone.getKey().length());
            }
        }
        return null;
    }

    /// Whether all words but those of the date in `[start, end)` and of the zone are labels.
    private static boolean isAlone(FoldedText text, int start, int end, @Nullable Zone zone) {
        int p = 0;
        while (p < text.length()) {
            if (p == start) {
                p = end;
            } else if (zone != null && p >= zone.start && p < zone.end) {
                p = zone.end;
            } else if (Character.isLetterOrDigit(text.charAt(p))) {
                int q = p;
                while (q < text.length() && q != start && isWordPart(text, q)) {
                    q++;
                }
                if (!LABELS.contains(text.string(p, q))) {
                    return false;
                }
                p = q;
            } else {
                p++;
            }
        }
        return true;
    }

    private static boolean isWordPart(FoldedText text, int p) {
        return Character.isLetterOrDigit(text.charAt(p)) || text.charAt(p) == '\u200c';
    }
}
