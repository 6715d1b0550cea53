package didar.archive.copy;

import didar.archive.copy.Copy.Kind;
import didar.record.Article;
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
        return fingerprint == null ? null : seen(fingerprint);
    }

    /// As [#seen(Article)], of an article whose fingerprint was taken.
    public @Nullable Copy seen(Fingerprint fingerprint) {
        Copy copy = copy(fingerprint);
        if (copy == null) {
            kept.keep(fingerprint);
        }
        return copy;
    }

    private @Nullable Copy copy(Fingerprint fingerprint) {
        Copy best = null;
        for (Fingerprint earlier : kept.sharing(fingerprint.buckets())) {
            if (earlier.original().source().equals(fingerprint.original().source())) {
                continue; // an earlier version of the article itself
            }
            if (earlier.equalsInLetters(fingerprint)) {
                return new Copy(earlier.original(), Kind.EXACT, 1);
            }
            Likeness likeness = earlier.with(fingerprint);
            if (likeness.isCopy() && (best == null || likeness.resemblance() > best.likeness())) {
                best = new Copy(earlier.original(), Kind.NEAR, likeness.resemblance());
            }
        }
        return best;
    }
}
