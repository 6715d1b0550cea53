package didar.cli;

import didar.record.Article;
import didar.text.Language;
import didar.text.Span;
import didar.text.halfspace.HalfSpaces;
import didar.text.halfspace.RestoredText;
import org.jspecify.annotations.Nullable;

/// How the words of an article are shown to people: Persian with the half-spaces that its source lost, or as it came.
/// Offsets and the dossier stay those of the original; an article is restored when its first words are asked for.
final class Wording {

    private final Article article;
    private final boolean restores;
    private @Nullable RestoredText restored;

    private Wording(Article article, boolean restores) {
        this.article = article;
        this.restores = restores && article.language() == Language.PERSIAN;
    }

    static Wording restored(Article article) {
        return new Wording(article, true);
    }

    static Wording verbatim(Article article) {
        return new Wording(article, false);
    }

    /// The words under a span of the article's text.
    String of(Span span) {
        return restores ? restored().of(span) : span.of(article.text());
    }

    /// A name or a title, as it reads where the article has it first; as it is where the article has it not.
    String of(String name) {
        int at = restores ? article.text().indexOf(name) : -1;
        return at < 0 ? name : of(new Span(at, at + name.length()));
    }

    /// Whether the words under a span are shown otherwise than they came.
    boolean changes(Span span) {
        return restores && !of(span).equals(span.of(article.text()));
    }

    private RestoredText restored() {
        if (restored == null) {
            restored = HalfSpaces.load().restore(article.text());
        }
        return restored;
    }
}
