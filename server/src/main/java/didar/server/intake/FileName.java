package didar.server.intake;

/// The name of a file as a sender told it.
final class FileName {

    private static final int LONGEST = 255;
    private static final String NONE = "unnamed";

    private FileName() {}

    /// A name that can be kept and shown: what steers terminals and the direction of text, and halves of letters, are
    /// replaced, and a long one is cut in front, where its kind is not told. Nothing in it is safe as a path.
    static String told(String name) {
        var told = new StringBuilder(Math.min(name.length(), LONGEST));
        name.strip().codePoints().map(FileName::shown).forEach(told::appendCodePoint);
        int surplus = told.codePointCount(0, told.length()) - LONGEST;
        if (surplus > 0) {
            told.delete(0, told.offsetByCodePoints(0, surplus));
        }
        return told.isEmpty() ? NONE : told.toString();
    }

    private static int shown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            // The zero-width non-joiner belongs to Persian names.
            case Character.FORMAT -> letter == '\u200C' ? letter : '\uFFFD';
            default -> letter;
        };
    }
}
