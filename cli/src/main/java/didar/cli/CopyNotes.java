package didar.cli;

import didar.archive.copy.Copies;
import didar.archive.copy.Copy;
import didar.archive.copy.MemoryFingerprints;
import didar.archive.copy.Original;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Note;
import java.util.Locale;
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
            return reader.apply(copy == null ? article : article.with(note(copy)));
        };
    }

    private static Note note(Copy copy) {
        Original of = copy.of();
        String how = switch (copy.kind()) {
            case EXACT -> "the body is the same, letter for letter, as that of ";
            case NEAR ->
                String.format(
                        Locale.ROOT, "the body is an edited copy (%.0f %% alike) of that of ", 100 * copy.likeness());
        };
        String outlet = of.outlet() == null ? "" : " of " + of.outlet();
        return new Note("copy-of", how + of.source() + outlet + ", read before; its id is " + of.id(), null);
    }
}
