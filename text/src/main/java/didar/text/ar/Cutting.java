package didar.text.ar;

import didar.text.Tokens;
import didar.text.ar.Segments.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One pass of [Clitics] over the tokens of a text.
final class Cutting {

    /// A step of [Stems#withArticle].
    private static final int OFTEN = 2;

    private final Tokens tokens;
    private final ClosedWords closed;
    private final byte[] weights;
    private final Segments segments;
    private final Candidates candidates;
    private final Features features = new Features();
    private Word before = new Word();
    private Word word = new Word();
    private Word after = new Word();

    Cutting(Tokens tokens, Affixes affixes, ClosedWords closed, Counts counts, byte[] weights) {
        this.tokens = tokens;
        this.closed = closed;
        this.weights = weights;
        this.segments = new Segments(tokens);
        this.candidates = new Candidates(affixes, counts);
    }

    Segments run() {
        for (int s = 0; s < tokens.sentences(); s++) {
            int end = tokens.after(s);
            before.clear();
            word.set(tokens, tokens.first(s));
            for (int t = tokens.first(s); t < end; t++) {
                if (t + 1 < end) {
                    after.set(tokens, t + 1);
                } else {
                    after.clear();
                }
                cut(tokens.foldedStart(t));
                segments.endOf(t);
                Word free = before;
                before = word;
                word = after;
                after = free;
            }
        }
        return segments;
    }

    private void cut(int start) {
        if (word.length() < 2) {
            segments.add(start, Role.STEM, null);
            return;
        }
        List<Piece> pieces = closed.parts(word);
        if (pieces != null) {
            int at = start;
            for (Piece piece : pieces) {
                segments.add(at, piece.role(), piece.restored());
                at += piece.length();
            }
            return;
        }
        candidates.of(word);
        int chosen = candidates.hasRivals() && !candidates.isName() ? best() : 0;
        int from = candidates.from(chosen);
        int to = candidates.to(chosen, word);
        for (int i = 0; i < from; i++) {
            segments.add(start + i, Role.PROCLITIC, null);
        }
        segments.add(start + from, Role.STEM, restored(chosen, from, to));
        if (to < word.length()) {
            segments.add(start + to, Role.ENCLITIC, null);
        }
    }

    private int best() {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < candidates.size(); c++) {
            features.of(candidates, c, word, before, after);
            int sum = 0;
            for (int f = 0; f < features.size(); f++) {
                sum += weights[features.number(f)];
            }
            if (sum > most) {
                most = sum;
                best = c;
            }
        }
        return best;
    }

    /// The stem as it is written without its clitics, where that is otherwise.
    private @Nullable String restored(int candidate, int from, int to) {
        return switch (candidates.spelling(candidate)) {
            case SAME -> hidesArticle(candidate, from) ? "ال" + word.string(from, to) : null;
            case ARTICLE, ACCUSATIVE -> null;
            case LAM -> "ا" + word.string(from, to);
            case TA -> word.string(from, to - 1) + "ة";
            case ALIF -> word.string(from, to - 1) + "ى";
            case HAMZA -> word.string(from, to - 1) + "ء";
            case PLURAL -> word.string(from, to) + "ا";
        };
    }

    /// «للجنة» is written for «ل» before «لجنة» and before «اللجنة» alike: that one is meant which the newspapers
    /// write the more.
    private boolean hidesArticle(int candidate, int from) {
        return candidates.clitics(candidate).particle() == Affixes.LAM
                && word.at(from) == 'ل'
                && Stems.withArticle(candidates.facts(candidate)) >= OFTEN;
    }
}
