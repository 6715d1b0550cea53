package didar.text.calendar;

import org.jspecify.annotations.Nullable;

/// Reads days that are kept every year: «عاشورا», «نوروز ۱۳۹۶», «عيد الفطر».
///
/// Without a year no event is placed by them: what is said on the occasion of a feast is often said before it.
final class Feasts implements Form {

    private final Units units;
    private final Dates dates;

    Feasts(Units units, Dates dates) {
        this.units = units;
        this.dates = dates;
    }

    @Override
    public @Nullable Reading at(int i) {
        Term feast = units.as(Kind.FEAST, i);
        if (feast == null || feast.calendar() == null) {
            return null;
        }
        Dates.Found found = dates.withYear(feast.calendar(), feast.number() / 100, feast.number() % 100, i + 1);
        return Reading.of(found, Granularity.DAY, found.end() > i + 1);
    }
}
