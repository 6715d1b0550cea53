package didar.archive.page;

import didar.archive.html.Claim;
import didar.archive.html.Claim.Source;
import didar.archive.page.Outlets.Outlet;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When an article was published: by what came with it, by its page, by the metadata of the page. Where sources name
/// different days, the day with the weightiest sources is taken and the others are noted; a day that only a weak
/// source names is taken with a note that says so. The time of an update is none of publication.
///
/// @param published `null` where nothing tells
record Dating(@Nullable Published published, List<Note> notes) {

    private static final double MARKED_UP = 2;
    static final double VISIBLE = 2;
    private static final double OTHER_META = 1.5;
    private static final double FROM_ADDRESS = 1;
    private static final double UNEXPLAINED = 0.7;
    static final double BESIDE_OTHER_WORDS = 0.6;
    /// A day is certain by one source that says what it is.
    private static final double SURE = 1.5;
    /// Pages of before have no dates but those of templates.
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int DIGITS_OF_SECONDS = 10;
    private static final int DIGITS_OF_MILLISECONDS = 13;
    private static final int ISO_DAY = "2020-11-09".length();
    /// From this hour in UTC on it is the next day in the east of the region.
    private static final int LATE_HOUR = 19;
    /// Where a day begins first on earth: a local day is never earlier than the one there.
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    static Dating of(Item item, Page page, Language language, @Nullable Outlet outlet) {
        Dating told = told(item, page, language, outlet);
        Instant fetched = item.fetched();
        return fetched == null ? told : told.heldAgainst(fetched);
    }

    /// A page was published before it was fetched. The time of fetching itself is never that of publication: it may
    /// be years later.
    private Dating heldAgainst(Instant fetched) {
        List<Note> noted = new ArrayList<>(notes);
        if (published == null) {
            String message = "nothing tells the day of publication; it is no later than " + fetched
                    + ", when the page was fetched";
            noted.add(new Note("published-no-later", message, null));
        } else if (published.day().isAfter(fetched.atOffset(FIRST_TO_SEE_A_DAY).toLocalDate())) {
            String message =
                    "said to be published on " + published.day() + ", but the page was fetched before, at " + fetched;
            noted.add(new Note("published-after-capture", message, null));
        }
        return new Dating(published, noted);
    }

    private static Dating told(Item item, Page page, Language language, @Nullable Outlet outlet) {
        Published given = item.published();
        if (item.layout().isNone()) {
            return given != null ? new Dating(given, List.of()) : ofText(page);
        }
        ZoneId zone = outlet == null ? null : outlet.zone();
        List<Note> notes = new ArrayList<>();
        List<Dated> dates = dates(item.layout(), language, notes);
        if (given != null) {
            Dated mine = new Dated(given, Source.PAGE, VISIBLE, true, List.of());
            dates.removeIf(date -> !date.firm() || date.agrees(mine, zone));
            noteOthers(dates, given, "the input", notes);
            return new Dating(given, notes);
        }
        if (dates.isEmpty()) {
            Dating text = ofText(page);
            if (text.published() == null) {
                notes.add(new Note("published-not-found", "nothing on the page says when it was published", null));
            }
            notes.addAll(text.notes());
            return new Dating(text.published(), notes);
        }
        return chosen(dates, zone, notes);
    }

    private static Dating ofText(Page page) {
        if (page.published() != null || page.updated() == null) {
            return new Dating(page.published(), page.notes());
        }
        String message =
                "the page says only when it was changed: " + page.updated().text();
        return new Dating(page.updated(), List.of(new Note("published-from-update", message, null)));
    }

    // --- what the sources say

    private static List<Dated> dates(Layout layout, Language language, List<Note> notes) {
        List<Dated> dates = new ArrayList<>();
        for (Claim claim : layout.dates()) {
            if (claim.field() != Claim.Field.UPDATED) {
                boolean firm = claim.field() == Claim.Field.PUBLISHED;
                double weight = !firm ? UNEXPLAINED : claim.source() == Source.META ? OTHER_META : MARKED_UP;
                PageTime time = claim.source() == Source.FEED
                        ? FeedDate.read(claim.value(), language)
                        : claimed(claim.value(), language);
                add(dates, time, claim.source(), weight, firm, claim.value(), notes);
            }
        }
        dates.addAll(VisibleDates.of(layout, language, notes));
        PageTime address = layout.address() == null ? null : AddressDate.in(layout.address(), language);
        if (address != null) {
            add(dates, address, Source.ADDRESS, FROM_ADDRESS, false, "", notes);
        }
        return dates;
    }

    /// ISO 8601 as a rule; the years of other calendars are written so too.
    static @Nullable PageTime written(String value, Language language) {
        boolean gregorian = value.startsWith("20") || value.startsWith("19");
        boolean iso = value.length() == ISO_DAY || value.length() > ISO_DAY && value.charAt(ISO_DAY) == 'T';
        Published published = gregorian && iso ? IsoDate.read(value) : null;
        return published == null
                ? PageTime.in(value, 0, value.length(), language)
                : new PageTime(published, new Span(0, value.length()), true, List.of());
    }

    private static @Nullable PageTime claimed(String value, Language language) {
        Instant moment = counted(value);
        return moment == null
                ? written(value, language)
                : new PageTime(IsoDate.read(moment.toString()), new Span(0, value.length()), true, List.of());
    }

    /// Seconds or milliseconds since 1970, as programs count.
    private static @Nullable Instant counted(String value) {
        boolean milliseconds = value.length() == DIGITS_OF_MILLISECONDS;
        if (!milliseconds && value.length() != DIGITS_OF_SECONDS
                || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        long count = Long.parseLong(value);
        return Instant.ofEpochSecond(milliseconds ? count / 1000 : count);
    }

    static void add(
            List<Dated> dates,
            @Nullable PageTime time,
            Source source,
            double weight,
            boolean firm,
            String given,
            List<Note> notes) {
        Published published = time == null ? null : time.published();
        boolean possible = published != null
                && published.day().getYear() >= FIRST_YEAR
                && published.day().getYear() <= LAST_YEAR;
        if (published != null && possible && time != null) {
            dates.add(new Dated(published, source, weight, firm, withoutSpans(time.notes())));
        } else if (firm) {
            notes.add(new Note("published-unread", source.words() + " says \"" + given + "\", which is no date", null));
        }
    }

    /// Spans of a line that stands by itself are none of the article's text.
    static List<Note> withoutSpans(List<Note> notes) {
        return notes.stream()
                .map(note -> new Note(note.code(), note.message(), null))
                .toList();
    }

    // --- which is taken

    private static Dating chosen(List<Dated> dates, @Nullable ZoneId zone, List<Note> notes) {
        List<Dated> best = List.of();
        double most = 0;
        for (Dated date : dates) {
            List<Dated> agreed =
                    dates.stream().filter(other -> date.agrees(other, zone)).toList();
            double weight = weight(agreed);
            if (weight > most) {
                most = weight;
                best = agreed;
            }
        }
        List<Dated> taken = best;
        Dated told = best(taken);
        Published published = here(withZone(told, taken), zone, notes);
        List<Dated> others = dates.stream()
                .filter(date -> date.firm() && !taken.contains(date))
                .toList();
        noteOthers(others, published, sources(taken), notes);
        if (most < SURE) {
            String message = "the day is told by " + sources(taken) + " alone";
            notes.add(new Note("published-unsure", message, null));
        }
        notes.addAll(told.notes());
        return new Dating(published, notes);
    }

    /// Each source counts once, by what it says best.
    private static double weight(List<Dated> dates) {
        double sum = 0;
        for (Source source : Source.values()) {
            sum += dates.stream()
                    .filter(date -> date.source() == source)
                    .mapToDouble(Dated::weight)
                    .max()
                    .orElse(0);
        }
        return sum;
    }

    /// Of dates that agree one on the day that readers see; with the hour, if one has it; the one that readers see.
    private static Dated best(List<Dated> dates) {
        Dated seen = dates.stream()
                .filter(date -> date.firm() && date.source() == Source.PAGE)
                .findFirst()
                .orElse(null);
        boolean clock = dates.stream().anyMatch(Dated::hasClock);
        Dated best = dates.getFirst();
        double most = -1;
        for (Dated date : dates) {
            boolean onDay = seen == null
                    || date.published().day().equals(seen.published().day());
            double score = (onDay ? 16 : 0)
                    + (date.hasClock() == clock ? 8 : 0)
                    + (date.firm() ? 4 : 0)
                    + (date.source() == Source.PAGE ? 2 : 0)
                    + (date.published().zone() != null ? 1 : 0);
            if (score > most) {
                most = score;
                best = date;
            }
        }
        return best;
    }

    /// A local hour beside the same moment in UTC tells its zone.
    private static Published withZone(Dated told, List<Dated> others) {
        Published published = told.published();
        if (!told.hasClock() || published.zone() != null) {
            return published;
        }
        Instant asUtc = published.value().toInstant(ZoneOffset.UTC);
        for (Dated other : others) {
            Instant moment = other.instant();
            if (moment == null) {
                continue;
            }
            long minutes = Duration.between(moment, asUtc).toMinutes();
            boolean offset = minutes > 0 && minutes <= 300 && minutes % 30 == 0;
            if (offset) {
                return new Published(
                        published.text(),
                        published.value(),
                        published.calendar(),
                        published.granularity(),
                        ZoneOffset.ofTotalSeconds((int) minutes * 60));
            }
        }
        return published;
    }

    /// A moment in UTC at the place of the outlet; a note where that is not known and may be on the next day.
    private static Published here(Published published, @Nullable ZoneId zone, List<Note> notes) {
        if (published.zone() == null || !published.zone().normalized().equals(ZoneOffset.UTC)) {
            return published;
        }
        if (zone != null) {
            LocalDateTime local = published
                    .value()
                    .atZone(ZoneOffset.UTC)
                    .withZoneSameInstant(zone)
                    .toLocalDateTime();
            return new Published(published.text(), local, published.calendar(), published.granularity(), zone);
        }
        if (published.value().getHour() >= LATE_HOUR) {
            String message = "told in UTC alone: where the outlet is it may be the next day";
            notes.add(new Note("published-unsure", message, null));
        }
        return published;
    }

    private static void noteOthers(List<Dated> others, Published taken, String by, List<Note> notes) {
        Set<Source> seen = EnumSet.noneOf(Source.class);
        for (Dated other : others) {
            if (seen.add(other.source())) {
                String message = String.format(
                        Locale.ROOT,
                        "%s says %s (%s), %s say %s, which is taken",
                        other.source().words(),
                        other.published().day(),
                        other.published().text(),
                        by,
                        taken.day());
                notes.add(new Note("published-disagrees", message, null));
            }
        }
    }

    private static String sources(List<Dated> dates) {
        return dates.stream().map(date -> date.source().words()).distinct().collect(Collectors.joining(", "));
    }
}
