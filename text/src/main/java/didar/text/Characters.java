package didar.text;

import java.text.Normalizer;

/// The tables behind folding and splitting, one entry for each UTF-16 code unit.
///
/// Two questions are answered by one look-up each: what a unit of the original becomes ([#fold]), and what a
/// *folded* unit is to the splitter ([#kind]). They are computed once from the Unicode data of the running JDK,
/// plus what readers of Persian and Arabic take for the same letter, which no Unicode table says.
final class Characters {
    private Characters() {}

    // What a unit folds to, where it is not a unit. All of them are controls, which no unit folds to.
    /// Gone: marks, invisible controls, the soft hyphen.
    static final char DROPPED = 0;
    /// A half-space, to be kept between two letters only.
    static final char HALF_SPACE = 1;
    /// U+00AC, the half-space key of old Persian keyboards: a half-space between two letters, itself elsewhere.
    static final char NOT_SIGN = 2;
    /// Tatweel: gone beside a letter; standing alone it is a dash.
    static final char TATWEEL = 3;
    /// A carriage return: gone before a line feed, else a line feed.
    static final char RETURN = 4;
    /// Half of a supplementary character.
    static final char SURROGATE = 5;
    /// More than one unit, see [#expansion].
    static final char EXPANDED = 6;
    /// The first value that stands for itself: the line feed.
    static final char FIRST_PLAIN = '\n';

    static final char ZWNJ = '\u200c';

    // The kinds of folded units.
    static final byte OTHER = 0;
    static final byte SPACE = 1;
    static final byte NEWLINE = 2;
    static final byte ARABIC = 3;
    /// A letter of any script but the Arabic one.
    static final byte LETTER = 4;
    static final byte DIGIT = 5;
    static final byte JOINER = 6;
    static final byte STOP = 7;
    static final byte OPENER = 8;
    static final byte CLOSER = 9;
    /// A quotation mark that opens and closes alike.
    static final byte QUOTE = 10;
    /// Repeated for show (`***`, `---`): one token however many.
    static final byte RULE = 11;
    static final byte COMMA = 12;
    static final byte COLON = 13;
    static final byte SIGN = 14;

    private static final char[] FOLD = new char[0x10000];
    private static final byte[] KIND = new byte[0x10000];
    private static final String[] EXPANSION = new String[0x10000 - 0xFB00];

    /// Letters that readers take for the same, first the one they fold to.
    private static final String[] SAME = {
        "ی" + "يىئےۓ\u0678\u063d\u063e\u063f\u0620",
        "ک" + "كڪ\u06ac\u06ae\u063b\u063c",
        "ه" + "ةۀەہھۂۃ\u06ff",
        "ا" + "أإآٱ\u0672\u0673\u0675",
        "و" + "ؤ\u0676",
        "ف" + "ڤ",
    };

    static {
        for (int u = 0; u < 0x10000; u++) {
            FOLD[u] = byUnicode((char) u);
        }
        for (String same : SAME) {
            for (int i = 1; i < same.length(); i++) {
                FOLD[same.charAt(i)] = same.charAt(0);
            }
        }
        for (char dash : "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d".toCharArray()) {
            FOLD[dash] = '-';
        }
        for (char newline : "\u000b\f\u0085\u2028\u2029".toCharArray()) {
            FOLD[newline] = '\n';
        }
        FOLD['\n'] = '\n';
        FOLD['\r'] = RETURN;
        FOLD['\t'] = ' ';
        FOLD['\u066a'] = '%';
        FOLD['\u066b'] = '.';
        FOLD['\u066c'] = ',';
        FOLD['\u0640'] = TATWEEL;
        FOLD['\u00ac'] = NOT_SIGN;
        FOLD[ZWNJ] = HALF_SPACE;
        expandPresentationForms();
        for (int u = 0; u < 0x10000; u++) {
            KIND[u] = kindByUnicode((char) u);
        }
        mark(" ", SPACE);
        mark("\n", NEWLINE);
        mark("\u200c", JOINER);
        mark(".!?؟۔…", STOP);
        mark("«“‹([{《〈﴿", OPENER);
        mark("»”›)]}》〉﴾", CLOSER);
        // U+02C8 and U+2033 are letters or symbols to Unicode; agencies type them for quotation marks.
        mark("\"'’‘‛„‟`\u02c8\u2033", QUOTE);
        mark("*=-_~#", RULE);
        mark(",،؛;", COMMA);
        mark(":", COLON);
        mark("@/%+&", SIGN);
    }

    private static char byUnicode(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> DROPPED;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            default -> Character.toLowerCase(withoutMarks(c));
        };
    }

    /// The base of a letter that Unicode composes from a base and marks: a decomposed text folds to the same.
    private static char withoutMarks(char c) {
        if (c < 0xC0 || c >= 0xAC00) {
            return c;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 1; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                return c;
            }
        }
        return Character.isHighSurrogate(parts.charAt(0)) ? c : parts.charAt(0);
    }

    private static void expandPresentationForms() {
        for (int u = 0xFB00; u < 0xFFF0; u++) {
            char c = (char) u;
            String plain = c == '\uFDFD'
                    ? "بسم الله الرحمن الرحيم"
                    : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (plain.length() == 1 && plain.charAt(0) == c) {
                continue;
            }
            StringBuilder folded = new StringBuilder();
            for (int i = 0; i < plain.length(); i++) {
                char f = FOLD[plain.charAt(i)];
                if (f >= FIRST_PLAIN) {
                    folded.append(f);
                }
            }
            // A mark shown on a space or on a tatweel is still only a mark.
            String result = u >= 0xFB50 ? folded.toString().strip() : folded.toString();
            if (result.length() == 1) {
                FOLD[u] = result.charAt(0);
            } else if (result.isEmpty()) {
                FOLD[u] = DROPPED;
            } else {
                FOLD[u] = EXPANDED;
                EXPANSION[u - 0xFB00] = result;
            }
        }
        FOLD['\u3000'] = ' ';
    }

    private static byte kindByUnicode(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (!Character.isLetter(c)) {
            return OTHER;
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? ARABIC : LETTER;
    }

    private static void mark(String units, byte kind) {
        for (int i = 0; i < units.length(); i++) {
            KIND[units.charAt(i)] = kind;
        }
    }

    /// What a unit of an original becomes: a unit from [#FIRST_PLAIN] on, or one of the constants of this class.
    static char fold(char original) {
        return FOLD[original];
    }

    /// The folded units of an [#EXPANDED] one.
    static String expansion(char original) {
        return EXPANSION[original - 0xFB00];
    }

    /// What a folded unit is to the splitter.
    static byte kind(char folded) {
        return KIND[folded];
    }

    static boolean isLetter(char folded) {
        byte kind = KIND[folded];
        return kind == ARABIC || kind == LETTER;
    }

    /// Whether a dropped unit of an original belongs to the letter before it: a vowel sign, a hamza above, a tatweel.
    static boolean clingsToLetter(char original) {
        char f = FOLD[original];
        if (f == TATWEEL) {
            return true;
        }
        if (f != DROPPED) {
            return false;
        }
        int type = Character.getType(original);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
