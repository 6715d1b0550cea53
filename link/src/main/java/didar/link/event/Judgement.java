package didar.link.event;

import java.util.ArrayList;
import java.util.List;

/// What is to be said for and against, and what it comes to.
///
/// @param score logits of the odds that it is one event: 0 is as likely as not
/// @param evidence as it was found; what counts twice stands there twice
public record Judgement(double score, List<Evidence> evidence) {

    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /// Puts a judgement together.
    static final class Scale {
        private final Weights weights;
        private final List<Evidence> evidence = new ArrayList<>();
        private double score;

        Scale(Weights weights) {
            this.weights = weights;
            add(Evidence.PRIOR);
        }

        void add(Evidence more) {
            evidence.add(more);
            score += weights.of(more);
        }

        Judgement judgement() {
            return new Judgement(score, evidence);
        }
    }
}
