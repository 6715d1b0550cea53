package didar.archive.page;

import didar.archive.html.Claim.Source;
import didar.record.Granularity;
import didar.record.Note;
import didar.record.Published;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A date that one source of a page gives for its publication.
///
/// @param weight how far the source is believed, against others
/// @param firm whether it says that it is the time of publication
record Dated(Published published, Source source, double weight, boolean firm, List<Note> notes) {

    /// The zones of the region, in hours before UTC: from Morocco to Afghanistan.
    private static final Duration WESTERNMOST = Duration.ZERO;
    private static final Duration EASTERNMOST = Duration.ofHours(5);
    private static final long SAME_PUBLICATION_HOURS = 6;

    boolean hasClock() {
        return published.granularity().compareTo(Granularity.HOUR) <= 0;
    }

    /// Whether both may be the same publication: the same day, or moments that are a day of their own in one place and
    /// still the day before in another.
    ///
    /// @param zone of the outlet, where it is known
    boolean agrees(Dated other, @Nullable ZoneId zone) {
        if (published.day().equals(other.published.day())) {
            return true;
        }
        Instant mine = instant();
        Instant theirs = other.instant();
        if (mine != null && theirs != null) {
            return Duration.between(mine, theirs).abs().toHours() < SAME_PUBLICATION_HOURS;
        }
        if (mine == null && theirs == null) {
            return false;
        }
        return mine != null ? isOnDay(mine, other, zone) : isOnDay(theirs, this, zone);
    }

    private static boolean isOnDay(@Nullable Instant moment, Dated local, @Nullable ZoneId zone) {
        if (moment == null) {
            return false;
        }
        if (zone != null) {
            return moment.atZone(zone).toLocalDate().equals(local.published.day());
        }
        LocalDateTime early = LocalDateTime.ofInstant(moment.plus(WESTERNMOST), ZoneOffset.UTC);
        LocalDateTime late = LocalDateTime.ofInstant(moment.plus(EASTERNMOST), ZoneOffset.UTC);
        return early.toLocalDate().equals(local.published.day())
                || late.toLocalDate().equals(local.published.day());
    }

    /// The moment, where a clock and a zone give one.
    @Nullable
    Instant instant() {
        ZoneId zone = published.zone();
        return zone == null || !hasClock()
                ? null
                : published.value().atZone(zone).toInstant();
    }
}
