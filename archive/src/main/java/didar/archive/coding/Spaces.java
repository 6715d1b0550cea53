package didar.archive.coding;

/// What looks like nothing on a page.
public final class Spaces {

    private Spaces() {}

    /// Whether a unit is space at the edge of a line: spaces of all widths and invisible controls.
    public static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\ufeff'
                || c == '\u00ad';
    }
}
