package didar.extract;

import didar.record.Entity;
import org.jspecify.annotations.Nullable;

/// The labels of the recogniser of names: outside a name, or the first or a further word of one of three kinds.
/// A label is a number: 0 outside, 1 + 2·kind for a first word, 2 + 2·kind for a further one.
final class NameTag {

    static final int OUTSIDE = 0;

    /// People, places, organisations; armed groups count as organisations.
    static final int KINDS = 3;

    static final int LABELS = 1 + 2 * KINDS;

    private NameTag() {}

    static int first(int kind) {
        return 1 + 2 * kind;
    }

    static int further(int kind) {
        return 2 + 2 * kind;
    }

    static boolean isFirst(int label) {
        return label % 2 == 1;
    }

    /// @param label of a word in a name
    static int kind(int label) {
        return (label - 1) / 2;
    }

    static Entity.@Nullable Kind entityKind(int label) {
        return label == OUTSIDE
                ? null
                : switch (kind(label)) {
                    case 0 -> Entity.Kind.PERSON;
                    case 1 -> Entity.Kind.PLACE;
                    default -> Entity.Kind.ORGANIZATION;
                };
    }

    /// Whether a label can stand behind another; in front of the first word stands [#OUTSIDE].
    static boolean follows(int before, int label) {
        return label == OUTSIDE || isFirst(label) || before == label || before == label - 1;
    }
}
