package didar.search;

import didar.text.calendar.CalendarSystem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What hits are counted by.
public enum Dimension {
    KIND(Fields.KIND),
    /// People who spoke or took part, by their ids; of an article, all who are in it.
    PERSON(Fields.PERSON),
    /// States, bodies and groups that spoke or took part, by their ids.
    BODY(Fields.BODY),
    /// Of whom or what is spoken, by ids.
    ABOUT(Fields.ABOUT_ID),
    /// Where meetings took place, by ids: the meeting itself, that in which something was said, those of an article.
    PLACE(Fields.PLACE_ID),
    /// By its whole name.
    OUTLET(Fields.OUTLET_NAME),
    ACT(Fields.ACT),
    TYPE(Fields.TYPE),
    LANGUAGE(Fields.LANGUAGE),
    /// By four digits.
    YEAR(Fields.YEAR),
    PERSIAN_YEAR(Fields.PERSIAN_YEAR),
    ISLAMIC_YEAR(Fields.ISLAMIC_YEAR);

    private final String field;

    Dimension(String field) {
        this.field = field;
    }

    /// All, of the years those of one calendar.
    public static Set<Dimension> all(CalendarSystem years) {
        Set<Dimension> all = EnumSet.allOf(Dimension.class);
        all.removeIf(dimension -> dimension.isYear() && dimension != year(years));
        return all;
    }

    public static Dimension year(CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN -> YEAR;
            case PERSIAN -> PERSIAN_YEAR;
            case ISLAMIC -> ISLAMIC_YEAR;
        };
    }

    public boolean isYear() {
        return this == YEAR || this == PERSIAN_YEAR || this == ISLAMIC_YEAR;
    }

    /// Whether its values are ids of the whole record.
    public boolean isOfIds() {
        return this == PERSON || this == BODY || this == ABOUT || this == PLACE;
    }

    /// What it is called where facets are written.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String field() {
        return field;
    }
}
