package didar.link.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Likenesses of words that were compared before: words come again and again. A pair has one place, where a later one
/// that falls on it takes its place.
final class RememberedWords {

    private static final int PLACES = 1 << 16;

    /// The words whole: «عبد الاله» written as one has the text of «عبدالاله», and is another word without the article.
    private record Compared(Word one, Word other, double likeness) {}

    private final AtomicReferenceArray<@Nullable Compared> compared = new AtomicReferenceArray<>(PLACES);
    private final Partners.WordLikeness likeness;

    /// @param likeness hangs on the letters alone
    RememberedWords(Partners.WordLikeness likeness) {
        this.likeness = likeness;
    }

    double likeness(Word one, Word other) {
        int place = place(one, other);
        Compared before = compared.getPlain(place);
        if (before != null && before.one.equals(one) && before.other.equals(other)) {
            return before.likeness;
        }
        double found = likeness.of(one, other);
        compared.setPlain(place, new Compared(one, other, found));
        return found;
    }

    private static int place(Word one, Word other) {
        int hash = one.text().hashCode() * 31 + other.text().hashCode();
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
