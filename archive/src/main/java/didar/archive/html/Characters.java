package didar.archive.html;

/// What a character weighs in a text.
final class Characters {

    private static final int MARK = -1;
    private static final int LETTER = 1;
    /// Signs that stand for a syllable or a word.
    private static final int SYLLABLE = 2;
    private static final int WORD = 3;

    private Characters() {}

    /// Weights of the scripts that most pages are in.
    private static final byte[] COMMON = new byte[0x800];

    static {
        for (char c = 0; c < COMMON.length; c++) {
            COMMON[c] = (byte) (".,;:!?،؛؟۔".indexOf(c) >= 0 ? MARK : Character.isLetterOrDigit(c) ? LETTER : 0);
        }
    }

    /// Letters and digits by how much they say, a mark of punctuation as -1, anything else 0.
    static int weight(char c) {
        if (c < COMMON.length) {
            return COMMON[c];
        }
        if (c >= 0x3040 && c <= 0x9fff) {
            return c < 0x3400 ? SYLLABLE : WORD;
        }
        if (c >= 0xac00 && c <= 0xd7a3) {
            return SYLLABLE;
        }
        if ("。、，！？".indexOf(c) >= 0) {
            return MARK;
        }
        return Character.isLetterOrDigit(c) ? LETTER : 0;
    }
}
