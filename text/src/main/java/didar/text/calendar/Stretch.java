package didar.text.calendar;

/// The part of a day, week, month, year or longer time that is meant: «اواخر ماه جاری», «النصف الأول من العام».
public enum Stretch {
    EARLY,
    MIDDLE,
    LATE,
    FIRST_HALF,
    SECOND_HALF
}
