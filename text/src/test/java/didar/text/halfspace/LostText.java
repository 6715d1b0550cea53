package didar.text.halfspace;

import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A sentence whose half-spaces are taken away, and where they were.
///
/// @param text the sentence without them
/// @param gaps where they stood, as [Repair] says
record LostText(String text, List<Span> gaps) {

    /// What becomes of a half-space.
    enum Loss {
        KEPT,
        DELETED,
        SPACED,
        MIXED
    }

    LostText {
        gaps = List.copyOf(gaps);
    }

    static LostText of(String sentence, Loss loss, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        List<Span> gaps = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c != '\u200c') {
                text.append(c);
                continue;
            }
            Loss now = loss == Loss.MIXED ? Loss.values()[random.nextInt(3)] : loss;
            int at = text.length();
            switch (now) {
                case DELETED -> gaps.add(new Span(at, at));
                case SPACED -> {
                    gaps.add(new Span(at, at + 1));
                    text.append(' ');
                }
                default -> text.append(c);
            }
        }
        return new LostText(text.toString(), gaps);
    }
}
