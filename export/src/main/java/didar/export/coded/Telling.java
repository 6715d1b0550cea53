package didar.export.coded;

import didar.export.Kept;
import didar.export.Proof;
import didar.record.Article;
import didar.text.Span;
import java.util.List;

/// An article that tells of a coded event.
///
/// @param proofs never empty
/// @param lead whether one of them stands over the text or in its first paragraph
record Telling(Kept article, List<Proof> proofs, boolean lead) {

    static Telling of(Kept kept, List<Span> spans) {
        Article article = kept.dossier().article();
        Proof.Reader proofs = Proof.Reader.of(article);
        int lead = article.body().isEmpty() ? 0 : article.body().getFirst().end();
        return new Telling(
                kept, spans.stream().map(proofs::of).toList(), spans.stream().anyMatch(span -> span.start() < lead));
    }
}
