package didar.search;

/// The names of the index's fields. Those of words have one field a language, see [Keys#field].
final class Fields {
    private Fields() {}

    /// Changes when what is kept in the index changes: an index of another form is made anew.
    static final String FORM = "5";

    // Words.
    static final String TEXT = "text";
    static final String WHO = "who";
    static final String ABOUT = "about";
    static final String OUTLET = "outlet";

    // What filters hold hits to; days since 1970.
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String ACT = "act";
    static final String TYPE = "type";
    static final String DAY = "day";
    /// An outlet's whole name, as the article has it.
    static final String OUTLET_NAME = "outlet-name";

    // Ids of the whole record.
    static final String WHO_ID = "who-id";
    static final String ABOUT_ID = "about-id";
    static final String EVENT_ID = "event-id";
    static final String PLACE_ID = "place-id";

    // What is only counted: those of [#WHO_ID] by what they are, and the year of [#DAY] in each calendar.
    static final String PERSON = "person";
    static final String BODY = "body";
    static final String YEAR = "year";
    static final String PERSIAN_YEAR = "persian-year";
    static final String ISLAMIC_YEAR = "islamic-year";

    /// For sorting: minutes since 1970.
    static final String TIME = "time";
    /// Of no two documents the same, and the same whenever the index is made: article by article, and in it in order.
    static final String NUMBER = "number";
    /// By which an older version is found.
    static final String SOURCE = "source";

    // What is only shown.
    static final String ARTICLE = "article";
    static final String LOCAL = "local";
    static final String WRITTEN_DAY = "written-day";
    static final String STATUS = "status";
    static final String PLACE = "place";
    /// The original text of the words.
    static final String ORIGINAL = "original";
    /// Where its words stand in it: what [Places] writes.
    static final String PLACES = "places";
    /// Code points of the article before [#ORIGINAL].
    static final String START = "start";
    /// What a name of [#WHO] is kept under to be shown.
    static final String NAME = "name";
    /// The id of the whole record for each of [#NAME]; empty where it has none.
    static final String NAME_ID = "name-id";
    /// Title and outlet to be shown.
    static final String SHOWN_TITLE = "shown-title";

    static final String SHOWN_OUTLET = "shown-outlet";
}
