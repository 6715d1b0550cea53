package didar.text;

import java.text.Normalizer;
import java.util.Arrays;

/// The tables behind folding and splitting, one entry for each UTF-16 code unit.
///
/// Two questions are answered by one look-up each: what a unit of the original becomes ([#fold]), and what a
/// *folded* unit is to the splitter ([#kind]). They are told by the Unicode data of the running JDK, plus what readers
/// of Persian and Arabic take for the same letter, which no Unicode table says.
///
/// An entry is worked out when its unit is first met: texts use a few hundred of the 65,536. Threads may do so at the
/// same time, and write the same.
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
    /// Not yet worked out.
    private static final char UNMET = 7;
    /// The first value that stands for itself: the line feed.
    static final char FIRST_PLAIN = '\n';

    static final char ZWNJ = '\u200c';

    // The kinds of folded units.
    /// Not yet worked out.
    private static final byte NEW = 0;

    static final byte OTHER = 15;
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

    /// Where the presentation forms begin and end.
    private static final char FIRST_FORM = '\uFB00';
    private static final char AFTER_FORMS = '\uFFF0';
    private static final char FIRST_ARABIC_FORM = '\uFB50';

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
        Arrays.fill(FOLD, UNMET);
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

    private static char unmet(char c) {
        char folded = c >= FIRST_FORM && c < AFTER_FORMS ? form(c) : byUnicode(c);
        FOLD[c] = folded;
        return folded;
    }

    /// A presentation form as the letters that it shows.
    private static char form(char c) {
        String plain = plain(c);
        if (plain.length() == 1 && plain.charAt(0) == c) {
            return byUnicode(c);
        }
        String letters = letters(c, plain);
        return letters.isEmpty() ? DROPPED : letters.length() == 1 ? letters.charAt(0) : EXPANDED;
    }

    private static String plain(char form) {
        return form == '\uFDFD'
                ? "بسم الله الرحمن الرحيم"
                : Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    }

    private static String letters(char form, String plain) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char f = fold(plain.charAt(i));
            if (f >= FIRST_PLAIN) {
                folded.append(f);
            }
        }
        // A mark shown on a space or on a tatweel is still only a mark.
        return form >= FIRST_ARABIC_FORM ? folded.toString().strip() : folded.toString();
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
        char folded = FOLD[original];
        return folded != UNMET ? folded : unmet(original);
    }

    /// The folded units of an [#EXPANDED] one.
    static String expansion(char original) {
        return letters(original, plain(original));
    }

    /// What a folded unit is to the splitter.
    static byte kind(char folded) {
        byte kind = KIND[folded];
        return kind != NEW ? kind : unmetKind(folded);
    }

    private static byte unmetKind(char folded) {
        byte kind = kindByUnicode(folded);
        KIND[folded] = kind;
        return kind;
    }

    static boolean isLetter(char folded) {
        byte kind = kind(folded);
        return kind == ARABIC || kind == LETTER;
    }

    /// Whether a dropped unit of an original belongs to the letter before it: a vowel sign, a hamza above, a tatweel.
    static boolean clingsToLetter(char original) {
        char f = fold(original);
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
