package didar.text.calendar;

import org.jspecify.annotations.Nullable;

/// A way to tell a time that is read as a whole, beside the days, dates and hours that [Phrase] puts together.
interface Form {

    /// What was read.
    ///
    /// @param end the unit after it
    record Reading(Draft draft, int end) {

        /// A reading that no event is placed by.
        static Reading aside(Meaning meaning, Granularity granularity, int end) {
            Draft draft = new Draft();
            draft.whole = meaning;
            draft.granularity = granularity;
            draft.aside = true;
            return new Reading(draft, end);
        }

        /// A date.
        ///
        /// @param placesEvent whether an event can be placed by it
        static Reading of(Dates.Found date, Granularity granularity, boolean placesEvent) {
            Draft draft = new Draft();
            draft.date = date.date();
            draft.granularity = granularity;
            draft.aside = !placesEvent;
            return new Reading(draft, date.end());
        }
    }

    /// What starts at unit `i`, or `null`.
    @Nullable
    Reading at(int i);
}
