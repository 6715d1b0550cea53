package didar.cli;

import didar.archive.copy.Copies;
import didar.archive.copy.Copy;
import didar.archive.copy.MemoryFingerprints;
import didar.record.Article;
import didar.record.Dossier;
import java.util.function.Function;

/// Notes on articles that are copies of ones before them among what a command reads: `copy-of`.
final class CopyNotes {

    /// Some 90 MB where so many were read.
    private static final int REMEMBERED = 20_000;

    private CopyNotes() {}

    /// A reader that is given each article with the note, where it is a copy.
    static Function<Article, Dossier> before(Function<Article, Dossier> reader) {
        Copies copies = new Copies(new MemoryFingerprints(REMEMBERED));
        return article -> {
            Copy copy = copies.seen(article);
            return reader.apply(copy == null ? article : article.with(copy.note()));
        };
    }
}
