package didar.cli;

import didar.extract.ActEvidence;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Statement;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Reads an article, and tells whoever asks what it judged by.
@FunctionalInterface
interface Walk extends Function<Article, Dossier> {

    /// @param judged is told what the act of each statement was judged by that its verb did not settle
    Dossier read(Article article, BiConsumer<Statement, ActEvidence> judged);

    @Override
    default Dossier apply(Article article) {
        return read(article, (_, _) -> {});
    }
}
