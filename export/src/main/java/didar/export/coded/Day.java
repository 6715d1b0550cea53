package didar.export.coded;

import didar.link.event.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a coded event was, and how that is known.
///
/// @param last inclusive; the same as `first` but for a period
record Day(LocalDate first, LocalDate last, Basis basis) {

    enum Basis {
        /// A report tells the day.
        TOLD,
        /// A report tells a period, in which it was on some day.
        PERIOD,
        /// Nothing is told but when it was first reported.
        PUBLICATION
    }

    static @Nullable Day of(@Nullable When when, @Nullable LocalDate published) {
        if (when != null && when.told()) {
            return new Day(when.first(), when.last(), when.isDay() ? Basis.TOLD : Basis.PERIOD);
        }
        return published == null ? null : new Day(published, published, Basis.PUBLICATION);
    }
}
