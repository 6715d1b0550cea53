package didar.text.calendar;

/// A remark on a time expression: something in it does not agree, or is less certain than it looks.
///
/// @param code what kind of remark
/// @param message in English, naming the values
public record TimeNote(Code code, String message) {

    public enum Code {
        /// The weekday that the text names is not the weekday of the date.
        WEEKDAY_MISMATCH,
        /// The dates of two calendars beside each other are not the same day.
        CALENDAR_MISMATCH,
        /// A lunar date without a solar partner: the true day may be one off.
        LUNAR_UNCERTAIN,
        /// A relative word and a date beside it do not agree with the publication day.
        RELATIVE_MISMATCH,
        /// Counted in hours or minutes from a moment of the publication day that is not known.
        HOUR_UNKNOWN
    }
}
