package didar.archive.copy;

import didar.archive.copy.Copy.Kind;
import didar.record.Article;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells of each article that comes by whether it is a copy of an earlier one. Only those that are none are kept, so
/// that a text that a hundred outlets print is kept once.
///
///     Copies copies = new Copies(new MemoryFingerprints(50_000));
///     Copy copy = copies.seen(article);
///     if (copy != null) … copy.of().outlet() had it before
public final class Copies {

    private final Fingerprints kept;

    public Copies(Fingerprints kept) {
        this.kept = kept;
    }

    /// What an article is a copy of; `null` where it is none. It is remembered then.
    public @Nullable Copy seen(Article article) {
        Fingerprint fingerprint = Fingerprint.of(article);
        if (fingerprint == null) {
            return null;
        }
        Copy copy = copy(fingerprint);
        if (copy == null) {
            kept.keep(fingerprint);
        }
        return copy;
    }

    private @Nullable Copy copy(Fingerprint fingerprint) {
        Copy best = null;
        Set<Original> compared = new HashSet<>();
        for (long bucket : fingerprint.buckets()) {
            for (Fingerprint earlier : kept.in(bucket)) {
                if (earlier.equalsInLetters(fingerprint)) {
                    return new Copy(earlier.original(), Kind.EXACT, 1);
                }
                if (compared.add(earlier.original())) {
                    Likeness likeness = earlier.with(fingerprint);
                    if (likeness.isCopy() && (best == null || likeness.resemblance() > best.likeness())) {
                        best = new Copy(earlier.original(), Kind.NEAR, likeness.resemblance());
                    }
                }
            }
        }
        return best;
    }
}
