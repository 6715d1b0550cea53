package didar.text.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Reads a part of a day where no day stands beside it: «صبح», «مساء»; midnight is an hour.
record Parts(Units units) implements Form {

    @Override
    public @Nullable Reading at(int i) {
        Term part = units.as(Kind.PART, i);
        boolean midnight = units.is(Kind.MIDNIGHT, i);
        if (part == null || (part.strength() == Term.Strength.GUARDED && !midnight)) {
            return null;
        }
        Draft draft = new Draft();
        draft.part = midnight ? null : part.part();
        draft.time = midnight ? LocalTime.MIDNIGHT : null;
        draft.granularity = Granularity.HOUR;
        draft.aside = true;
        return new Reading(draft, i + 1);
    }
}
