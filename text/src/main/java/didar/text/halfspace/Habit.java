package didar.text.halfspace;

import didar.text.FoldedText;

/// What became of the half-spaces of one text where nobody leaves them out, behind the prefixes می and نمی and behind
/// a silent ه: how many it kept, and how many it lost in which way. Elsewhere writers differ («کتابها», «کتاب‌ها»),
/// and who writes «می‌شود» or «می شود» beside «کتابها» means it so.
final class Habit {

    /// So many places tell all that a text can tell.
    private static final int ENOUGH = 5;
    /// A loss is the text's habit if it befell one place in so many.
    private static final int SHARE = 6;

    private int kept;
    private int runTogether;
    private int spaced;

    Habit(FoldedText text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == RestoredText.HALF_SPACE && isSure(text, i)) {
                kept++;
            }
        }
    }

    /// Counts a place where a half-space was lost, if it is one where nobody leaves it out.
    ///
    /// @param at the folded offset of the space, or of the letter behind the gap
    void lost(FoldedText text, int at) {
        if (isSure(text, at)) {
            if (text.charAt(at) == ' ') {
                spaced++;
            } else {
                runTogether++;
            }
        }
    }

    /// How far the places count, from 0 to 5, that speak against this kind of loss in the text.
    int against(Repair repair) {
        int all = kept + runTogether + spaced;
        int same = repair.inserts() ? runTogether : spaced;
        return same * SHARE >= all ? 0 : Math.min(ENOUGH, all);
    }

    private static boolean isSure(FoldedText text, int at) {
        char last = text.charAt(at - 1);
        return last == 'ه' || last == 'ی' && at > 1 && text.charAt(at - 2) == 'م' && startsPrefix(text, at - 2);
    }

    /// Whether a word starts at the م, or at a ن before it.
    private static boolean startsPrefix(FoldedText text, int at) {
        int start = at > 0 && text.charAt(at - 1) == 'ن' ? at - 1 : at;
        return start == 0 || !Character.isLetter(text.charAt(start - 1));
    }
}
