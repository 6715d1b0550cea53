package didar.cli;

import didar.record.Article;
import didar.text.Language;
import didar.text.Span;
import didar.text.halfspace.HalfSpaces;
import didar.text.halfspace.RestoredText;
import org.jspecify.annotations.Nullable;

/// How the words of an article are shown to people: Persian with the half-spaces that its source lost. Offsets and
/// the dossier stay those of the original; an article is restored when its first words are asked for.
final class Wording {

    private final Article article;
    private @Nullable RestoredText restored;

    Wording(Article article) {
        this.article = article;
    }

    /// The words under a span of the article's text.
    String of(Span span) {
        return article.language() == Language.PERSIAN ? restored().of(span) : span.of(article.text());
    }

    /// A name or a title, as it reads where the article has it first; as it is where the article has it not.
    String of(String name) {
        int at = article.language() == Language.PERSIAN ? article.text().indexOf(name) : -1;
        return at < 0 ? name : of(new Span(at, at + name.length()));
    }

    private RestoredText restored() {
        if (restored == null) {
            restored = HalfSpaces.load().restore(article.text());
        }
        return restored;
    }
}
