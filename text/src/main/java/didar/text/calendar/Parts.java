package didar.text.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Reads a part of a day where no day stands beside it: «صبح», «مساء»; midnight is an hour.
record Parts(Units units) implements Form {

    @Override
    public @Nullable Reading at(int i) {
        Term part = units.as(Kind.PART, i);
        boolean midnight = units.is(Kind.MIDNIGHT, i);
        if (part == null || (part.strength() == Term.Strength.GUARDED && !midnight && !isSecond(i))) {
            return null;
        }
        Draft draft = new Draft();
        draft.part = midnight ? null : part.part();
        draft.time = midnight ? LocalTime.MIDNIGHT : null;
        draft.granularity = Granularity.HOUR;
        draft.aside = true;
        return new Reading(draft, i + 1);
    }

    /// Whether what stands before it shows that a word names a part of the day: «صبح و عصر», «تا عصر»; but not «تا عصر
    /// حاضر».
    private boolean isSecond(int i) {
        boolean until = units.is(Kind.UNTIL, i - 1) && !units.isWord(i + 1);
        return until || (units.is(Kind.AND, i - 1) && units.is(Kind.PART, i - 2));
    }
}
