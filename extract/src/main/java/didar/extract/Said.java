package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Act;
import didar.record.Statement;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// A statement before it gets an id, its act and its codes. Its content may still grow while the reading goes on.
final class Said {
    final Span cue;
    final String lemma;
    final int sentence;
    final int cueToken;
    final Act act;
    /// Whether the cue alone decides the act.
    final boolean actFixed;

    @Nullable
    Figure speaker;

    @Nullable
    Figure via;

    Statement.Mode mode;
    /// First and last token of the content, both inclusive.
    int first;
    int last;

    Said(
            Span cue,
            String lemma,
            int sentence,
            int cueToken,
            Act act,
            boolean actFixed,
            @Nullable Figure speaker,
            Statement.Mode mode,
            int first,
            int last) {
        this.cue = cue;
        this.lemma = lemma;
        this.sentence = sentence;
        this.cueToken = cueToken;
        this.act = act;
        this.actFixed = actFixed;
        this.speaker = speaker;
        this.mode = mode;
        this.first = first;
        this.last = last;
    }
}
