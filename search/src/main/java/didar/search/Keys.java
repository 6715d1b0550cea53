package didar.search;

import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Span;
import didar.text.Tokens;
import java.util.List;

/// Under which keys the words of a language are found.
///
/// A key is made of folded letters without half-spaces, so «می‌روند» and «ميروند» have one. What folding leaves apart
/// is
/// told here: a hamza on ي before و is one on و («مسئول», «مسؤول»), one alone behind ا is dropped («وزراء», «وزرا»),
/// elsewhere it is ی («قراءت», «قرائت»); commas between digits are dropped.
enum Keys {
    PERSIAN("fa") {
        @Override
        List<Keyed> of(Tokens tokens) {
            return PersianKeys.of(tokens);
        }
    },
    ARABIC("ar") {
        @Override
        List<Keyed> of(Tokens tokens) {
            return ArabicKeys.of(tokens);
        }
    },
    /// Of languages that are not read: the words as they are.
    OTHER("xx") {
        @Override
        List<Keyed> of(Tokens tokens) {
            return PlainKeys.of(tokens);
        }
    };

    private final String suffix;

    Keys(String suffix) {
        this.suffix = suffix;
    }

    static Keys of(Language language) {
        return switch (language) {
            case PERSIAN -> PERSIAN;
            case ARABIC -> ARABIC;
            case URDU, SORANI, PASHTO, LATIN, UNKNOWN -> OTHER;
        };
    }

    /// The name of a field of this language.
    String field(String name) {
        return name + '.' + suffix;
    }

    abstract List<Keyed> of(Tokens tokens);

    List<Keyed> of(String text) {
        return of(Tokens.of(text));
    }

    /// The words of some regions of a text, with spans of the whole text.
    List<Keyed> of(String text, List<Span> regions) {
        return of(Tokens.of(text, regions));
    }

    private static final char ZWNJ = '\u200c';
    private static final char HAMZA = 'ء';
    private static final char HAMZA_ON_YEH = 'ئ';

    /// The letters of a stretch of folded text.
    static String letters(FoldedText folded, int start, int end) {
        var key = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = folded.charAt(i);
            switch (c) {
                case ZWNJ -> {}
                case HAMZA -> {
                    boolean last = i + 1 == end;
                    boolean afterAlif = i > start && folded.charAt(i - 1) == 'ا';
                    if (!last) {
                        key.append('ی');
                    } else if (!afterAlif) {
                        key.append(HAMZA);
                    }
                }
                case 'ی' -> {
                    boolean beforeVav = i + 1 < end && folded.charAt(i + 1) == 'و';
                    boolean hamza = beforeVav && folded.original().charAt(folded.originalOffset(i)) == HAMZA_ON_YEH;
                    key.append(hamza ? 'و' : 'ی');
                }
                default -> key.append(c);
            }
        }
        return key.toString();
    }

    /// The letters of a word that stands alone.
    static String letters(String word) {
        FoldedText folded = FoldedText.of(word);
        return letters(folded, 0, folded.length());
    }
}
