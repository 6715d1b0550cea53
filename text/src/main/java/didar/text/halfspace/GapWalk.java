package didar.text.halfspace;

import didar.text.FoldedText;

/// Goes over the gaps of a text from its start to its end: between any two letters of a word of the Arabic script,
/// and wherever a single space parts two words. What was decided of one gap is known to those behind it.
final class GapWalk {

    /// Decides whether a half-space was lost in a gap.
    interface Judge {

        /// @param gap the features of the gap
        /// @param at the folded offset of the space, or of the letter behind the gap
        boolean lost(GapFeatures gap, int at);
    }

    /// Words beyond this many letters are no words.
    private static final int LONGEST_WORD = 40;

    private static final int NOTHING = 0;
    private static final char HALF_SPACE = RestoredText.HALF_SPACE;

    private final HashedText text;
    private final GapFeatures features;
    private final Judge judge;

    private GapWalk(HashedText text, HashedValues words, Judge judge) {
        this.text = text;
        this.features = new GapFeatures(text, words);
        this.judge = judge;
    }

    static void walk(FoldedText folded, HashedValues words, Judge judge) {
        new GapWalk(new HashedText(folded), words, judge).run();
    }

    private void run() {
        int previous = NOTHING;
        int beforeLast = NOTHING;
        // The part that the last word ended with, and what that part hangs on.
        int partStart = 0;
        int partHangsOn = NOTHING;
        int lastEnd = -1;
        int at = 0;
        while (at < text.length()) {
            if (!isLetter(text.unit(at))) {
                at++;
                continue;
            }
            int end = wordEnd(at);
            if (end - at > LONGEST_WORD) {
                lastEnd = -1;
                at = end;
                continue;
            }
            int next = wordBehind(end);
            int hangsOn = NOTHING;
            boolean spaced = lastEnd >= 0 && at == lastEnd + 1 && text.unit(lastEnd) == ' ';
            if (!spaced) {
                previous = at == 0 ? NOTHING : text.hash(at - 1, at);
                beforeLast = NOTHING;
            } else {
                features.look(partStart, lastEnd, at, partEnd(at, end), partHangsOn, beforeLast, next);
                if (judge.lost(features, lastEnd)) {
                    hangsOn = text.hash(partStart, lastEnd);
                }
            }
            int start = at;
            for (int i = at + 1; i < end; i++) {
                if (text.unit(i) == HALF_SPACE) {
                    hangsOn = text.hash(start, i);
                    start = i + 1;
                } else if (text.unit(i - 1) != HALF_SPACE) {
                    features.look(start, i, i, partEnd(i, end), hangsOn, previous, next);
                    if (judge.lost(features, i)) {
                        hangsOn = text.hash(start, i);
                        start = i;
                    }
                }
            }
            beforeLast = previous;
            previous = text.hash(at, end);
            partStart = start;
            partHangsOn = hangsOn;
            lastEnd = end;
            at = end;
        }
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < text.length() && (isLetter(text.unit(end)) || text.unit(end) == HALF_SPACE)) {
            end++;
        }
        return end;
    }

    private int partEnd(int from, int wordEnd) {
        int end = from;
        while (end < wordEnd && text.unit(end) != HALF_SPACE) {
            end++;
        }
        return end;
    }

    /// The hash of the word behind a space, or of the sign that stands there instead.
    private int wordBehind(int end) {
        if (end == text.length()) {
            return NOTHING;
        }
        int start = end + 1;
        if (text.unit(end) != ' ' || start == text.length() || !isLetter(text.unit(start))) {
            return text.hash(end, Math.min(text.length(), end + 2));
        }
        return text.hash(start, Math.min(wordEnd(start), start + LONGEST_WORD));
    }

    /// Whether a folded unit is a letter of the Arabic script.
    private static boolean isLetter(char unit) {
        return unit >= '\u0620' && unit <= '\u08ff' && Character.isLetter(unit);
    }
}
