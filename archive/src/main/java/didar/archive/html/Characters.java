package didar.archive.html;

/// What a character weighs in a text.
final class Characters {

    /// Signs that stand for a syllable or a word.
    private static final int SYLLABLE = 2;
    private static final int WORD = 3;

    private Characters() {}

    /// Letters and digits by how much they say, a mark of punctuation as -1, anything else 0.
    static int weight(char c) {
        if (c < 0x80) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                return 1;
            }
            return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' ? -1 : 0;
        }
        if (c >= 0x3040 && c <= 0x9fff) {
            return c < 0x3400 ? SYLLABLE : WORD;
        }
        if (c >= 0xac00 && c <= 0xd7a3) {
            return SYLLABLE;
        }
        if (c == '،' || c == '؛' || c == '؟' || c == '۔' || c == '。' || c == '、' || c == '，' || c == '！' || c == '？') {
            return -1;
        }
        return Character.isLetterOrDigit(c) ? 1 : 0;
    }
}
