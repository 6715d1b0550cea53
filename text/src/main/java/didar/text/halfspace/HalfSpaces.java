package didar.text.halfspace;

import didar.text.FoldedText;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Restores the half-spaces (U+200C) that a Persian text lost on its way: run together («میکنند», «همهجانبه») or
/// parted by a space («می کنند», «همه جانبه»).
///
/// Each gap is judged once, from left to right, by a linear model of its letters, its parts and its neighbours; the
/// time is linear in the length of the text. What a text does with its half-spaces elsewhere then tells whether its
/// joined or parted words are meant so ([Habit]): a whole article is judged better than its sentences one by one.
///
/// Immutable; one instance serves all threads.
public final class HalfSpaces {

    private static final String MODEL = "halfspaces.model";

    /// What a gap must score at the least, in units of the model: a half-space too much is worse than one too few.
    private static final int LEAST_RUN_TOGETHER = 28;

    private static final int LEAST_SPACED = 20;
    /// How much more for each place of the text that speaks against such a loss.
    private static final int AGAINST = 16;

    private final HalfSpaceModel model;

    HalfSpaces(HalfSpaceModel model) {
        this.model = model;
    }

    /// The one that is trained; its tables are read at the first call.
    public static HalfSpaces load() {
        return Loaded.TRAINED;
    }

    private static final class Loaded {
        static final HalfSpaces TRAINED = new HalfSpaces(HalfSpaceModel.read(MODEL));
    }

    /// A half-space that seems to be lost.
    ///
    /// @param beyond by how much the score of the gap is beyond the least
    private record Loss(Repair repair, int beyond) {}

    /// The text with its half-spaces. Of a text that is not Persian nothing sensible comes out.
    public RestoredText restore(String text) {
        FoldedText folded = FoldedText.of(text);
        Habit habit = new Habit(folded);
        List<Loss> losses = new ArrayList<>();
        GapWalk.walk(folded, model.words(), (gap, at) -> {
            boolean space = folded.charAt(at) == ' ';
            int beyond = model.score(gap) - (space ? LEAST_SPACED : LEAST_RUN_TOGETHER);
            if (beyond <= 0) {
                return false;
            }
            habit.lost(folded, at);
            losses.add(new Loss(new Repair(space ? folded.span(at, at + 1) : after(folded, at - 1)), beyond));
            return true;
        });
        List<Repair> repairs = new ArrayList<>(losses.size());
        for (Loss loss : losses) {
            if (loss.beyond > AGAINST * habit.against(loss.repair)) {
                repairs.add(loss.repair);
            }
        }
        return new RestoredText(text, repairs);
    }

    private static Span after(FoldedText folded, int letter) {
        int end = folded.originalEnd(letter);
        return new Span(end, end);
    }
}
