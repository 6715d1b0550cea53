package didar.archive.pdf;

/// A letter, or a few that are drawn as one, where it stands on a page as it is looked at.
///
/// @param text what it stands for, in logical order
/// @param x of its left edge, in points from the left
/// @param y of its baseline, in points from the top
/// @param width in points
/// @param size of its font, in points
/// @param space the width of a space in its font, in points
record Glyph(String text, float x, float y, float width, float size, float space) {

    float right() {
        return x + width;
    }

    float centre() {
        return x + width / 2;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /// Whether it is drawn over or under another letter.
    boolean isMark() {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
