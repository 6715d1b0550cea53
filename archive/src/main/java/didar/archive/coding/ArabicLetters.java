package didar.archive.coding;

/// How plausible a string is as Persian or Arabic, by its letters alone.
final class ArabicLetters {

    /// The letters of both languages by falling frequency; the forms of yeh and kaf of both.
    private static final String BY_FREQUENCY = "اليینمرتوبهدعسشفکكحقأةجخصگطپچزضىذغثإئءظآؤژ";
    private static final double[] SCORE = new double[0x700];

    static {
        for (int i = 0; i < BY_FREQUENCY.length(); i++) {
            SCORE[BY_FREQUENCY.charAt(i)] = 2 - 2.0 * i / BY_FREQUENCY.length();
        }
    }

    private ArabicLetters() {}

    /// The mean over all characters that are not ASCII: letters by frequency, what has no place in such texts below
    /// zero.
    static double score(String text) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                sum += c < SCORE.length && SCORE[c] > 0 ? SCORE[c] : isMark(c) ? 0 : -2;
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    /// The share of the characters beyond ASCII that are letters or marks of such texts. A letter inside a Latin
    /// word is an accented one, misread.
    static double plausible(String text) {
        int good = 0;
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                boolean letter = c < SCORE.length && SCORE[c] > 0;
                boolean inLatin =
                        i > 0 && isLatin(text.charAt(i - 1)) || i + 1 < text.length() && isLatin(text.charAt(i + 1));
                good += letter && !inLatin || isMark(c) ? 1 : 0;
                n++;
            }
        }
        return n == 0 ? 0 : (double) good / n;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isMark(char c) {
        return c == 0x640 || c >= 0x64b && c <= 0x652 || "،؛؟«»\u200c\u200d\u00a0\u200e\u200f–—‘’“”…•".indexOf(c) >= 0;
    }
}
