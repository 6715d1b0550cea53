package didar.text.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Reads midnight as an hour where no day stands beside it: «نیمه‌شب», «منتصف الليل».
record Midnight(Units units) implements Form {

    @Override
    public @Nullable Reading at(int i) {
        if (!units.is(Kind.MIDNIGHT, i)) {
            return null;
        }
        Draft draft = new Draft();
        draft.time = LocalTime.MIDNIGHT;
        draft.aside = true;
        return new Reading(draft, i + 1);
    }
}
