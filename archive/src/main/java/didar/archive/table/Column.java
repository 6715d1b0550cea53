package didar.archive.table;

import java.util.Locale;

/// What a column of a table holds. The words are those of the fields of an article in JSON.
public enum Column {
    ID,
    URL,
    TITLE,
    PUBLISHED,
    OUTLET,
    BYLINE,
    LANGUAGE,
    TEXT,
    HTML;

    /// As users write it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException where there is none of that name
    static Column named(String word) {
        for (Column column : values()) {
            if (column.toString().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no field of an article");
    }
}
