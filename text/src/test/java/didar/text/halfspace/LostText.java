package didar.text.halfspace;

import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A sentence whose half-spaces are taken away, and where they were.
///
/// @param text the sentence without them
/// @param gaps where they stood, as [Repair] says
/// @param kinds what each of them parted
record LostText(String text, List<Span> gaps, List<HalfSpaceKind> kinds) {

    /// What becomes of a half-space.
    enum Loss {
        KEPT,
        DELETED,
        SPACED,
        MIXED
    }

    LostText {
        gaps = List.copyOf(gaps);
        kinds = List.copyOf(kinds);
    }

    static LostText of(String sentence, Loss loss, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        List<Span> gaps = new ArrayList<>();
        List<HalfSpaceKind> kinds = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            Loss now = c != '\u200c' ? Loss.KEPT : loss == Loss.MIXED ? Loss.values()[random.nextInt(3)] : loss;
            if (now == Loss.KEPT) {
                text.append(c);
                continue;
            }
            int at = text.length();
            if (now == Loss.SPACED) {
                text.append(' ');
            }
            gaps.add(new Span(at, text.length()));
            kinds.add(HalfSpaceKind.of(sentence, i));
        }
        return new LostText(text.toString(), gaps, kinds);
    }
}
