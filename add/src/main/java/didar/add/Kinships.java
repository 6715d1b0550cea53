package didar.add;

import didar.archive.copy.Copies;
import didar.archive.copy.Copy;
import didar.archive.copy.Fingerprint;
import didar.archive.copy.Original;
import didar.record.Article;
import didar.store.Kinship;
import didar.store.Store;

/// How articles stand to those of a record, in the order in which they come.
final class Kinships {

    private final Copies copies;

    /// @param mostOnTheirWay how many articles, at most, were asked for and are not in the record yet
    Kinships(Store store, int mostOnTheirWay) {
        this.copies = new Copies(new RecordFingerprints(store, mostOnTheirWay));
    }

    /// @throws java.io.UncheckedIOException where the record cannot be asked
    Known of(Article article) {
        Fingerprint fingerprint = Fingerprint.of(article);
        if (fingerprint == null) {
            return new Known(article, new Kinship.Unknown());
        }
        Copy copy = copies.seen(fingerprint);
        if (copy == null) {
            var print = new Kinship.Print(fingerprint.toBytes(), fingerprint.buckets());
            return new Known(article, new Kinship.Original(print));
        }
        Original of = copy.of();
        boolean exact = copy.kind() == Copy.Kind.EXACT;
        return new Known(article.with(copy.note()), new Kinship.Copy(of.source(), of.id(), exact, copy.likeness()));
    }

    /// @param article with a note where it is a copy
    record Known(Article article, Kinship kinship) {}
}
