package didar.eval;

import didar.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text as its letters alone, with the way back: how gold and findings are compared, whatever the spaces, the marks
/// and the variants of letters.
///
/// This folding is that of the shared scorer (`score.py`), which is the referee of all figures, and not the one that
/// the reading uses: figures must not move when the reading changes its own.
final class Letters implements Locating {

    private static final String VARIANTS = "يىئكةۀأإآٱؤ";
    private static final String FOLDED = "یییکههااااو";
    /// Half-space and its kin, marks of direction, soft hyphen, byte order mark, tatweel.
    private static final String NOTHING = "\u200c\u200d\u200e\u200f\u00ad\ufeff\u0640";

    private final String text;
    /// Folded code points.
    private final int[] letters;
    /// Where each comes from: UTF-16 units of the text, ascending.
    private final int[] from;

    private Letters(String text, int[] letters, int[] from) {
        this.text = text;
        this.letters = letters;
        this.from = from;
    }

    static Letters of(String text) {
        int[] letters = new int[text.length() + 1];
        int[] from = new int[letters.length];
        int count = 0;
        for (int unit = 0; unit < text.length(); ) {
            int point = text.codePointAt(unit);
            String folded = fold(point);
            for (int i = 0; i < folded.length(); ) {
                int letter = folded.codePointAt(i);
                if (count == letters.length) {
                    letters = Arrays.copyOf(letters, 2 * count);
                    from = Arrays.copyOf(from, 2 * count);
                }
                letters[count] = letter;
                from[count++] = unit;
                i += Character.charCount(letter);
            }
            unit += Character.charCount(point);
        }
        return new Letters(text, Arrays.copyOf(letters, count), Arrays.copyOf(from, count));
    }

    /// The folded letters of a text in a row.
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> folded.append(fold(point)));
        return folded.toString();
    }

    private static String fold(int point) {
        if (isSpace(point) || NOTHING.indexOf(point) >= 0 || Character.getType(point) == Character.NON_SPACING_MARK) {
            return "";
        }
        int variant = VARIANTS.indexOf(point);
        if (variant >= 0) {
            return FOLDED.substring(variant, variant + 1);
        }
        if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
            return Integer.toString(Character.digit(point, 10));
        }
        String letter = Character.toString(point);
        return Character.toLowerCase(point) == point ? letter : letter.toLowerCase(Locale.ROOT);
    }

    /// Spaces of every width, those that do not break among them.
    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /// The letters under a span of the text.
    Run run(Span span) {
        return new Run(first(span.start()), first(span.end()));
    }

    /// The first letter that does not come from before the unit.
    private int first(int unit) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public List<Run> runs(Content content) {
        return switch (content) {
            case Content.Offsets offsets -> List.of(run(offsets.in(text)));
            case Content.Words words -> runs(words);
        };
    }

    /// Every run from the first words to the last ones that follow next: a text may repeat itself.
    private List<Run> runs(Content.Words words) {
        int[] first = fold(words.from()).codePoints().toArray();
        int[] last = fold(words.to()).codePoints().toArray();
        List<Run> runs = new ArrayList<>();
        for (int start = find(first, 0); start >= 0; start = find(first, start + 1)) {
            int end = find(last, start);
            if (end >= 0) {
                runs.add(new Run(start, end + last.length));
            }
        }
        return runs;
    }

    /// Where the letters next stand at or after a place; -1 where they do not.
    private int find(int[] wanted, int start) {
        for (int i = start; i + wanted.length <= letters.length; i++) {
            if (Arrays.equals(letters, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
