package didar.archive.html;

/// A line of the article as the page sets it.
///
/// @param text one line, never blank
/// @param broken whether no more than a line break stands before it
public record Passage(Kind kind, String text, boolean broken) {

    public enum Kind {
        KICKER,
        TITLE,
        LEAD,
        /// When, by whom, under which number.
        DATA,
        CAPTION,
        TEXT
    }
}
