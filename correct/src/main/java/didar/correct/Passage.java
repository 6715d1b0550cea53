package didar.correct;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.Statement;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// The words of an article that are the content of a statement: a name of the statement that stays when the article is
/// read anew by another version of Didar, and by its words also in another version of the article.
///
/// @param source of the article
/// @param article id of its text: the hash of it
/// @param start in code points of the text
/// @param end exclusive
/// @param words that stand there
public record Passage(String source, String article, int start, int end, String words) {

    /// So much of both that the passage and a content have in common, of all that they cover, makes them the same.
    private static final double SAME = 0.5;

    public static Passage of(Article article, Statement statement) {
        String text = article.text();
        Span span = statement.content();
        int start = text.codePointCount(0, span.start());
        return new Passage(
                article.source(),
                article.id(),
                start,
                start + text.codePointCount(span.start(), span.end()),
                span.of(text));
    }

    /// The statement of a version of the article that has this content; `null` where there is none. Of the same text
    /// that which covers most of it, of another text that with the same words.
    public @Nullable Statement in(Dossier dossier) {
        Article other = dossier.article();
        if (!source.equals(other.source())) {
            return null;
        }
        return article.equals(other.id()) ? at(dossier) : saying(dossier);
    }

    private @Nullable Statement at(Dossier dossier) {
        String text = dossier.article().text();
        if (end > text.codePointCount(0, text.length())) {
            return null;
        }
        int from = text.offsetByCodePoints(0, start);
        Span here = new Span(from, text.offsetByCodePoints(from, end - start));
        Statement best = null;
        double most = SAME;
        for (Statement statement : dossier.statements()) {
            double common = common(here, statement.content());
            if (common >= most) {
                best = common > most || best == null ? statement : best;
                most = common;
            }
        }
        return best;
    }

    private @Nullable Statement saying(Dossier dossier) {
        return dossier.statements().stream()
                .filter(statement ->
                        statement.content().of(dossier.article().text()).equals(words))
                .findFirst()
                .orElse(null);
    }

    /// Of all units that one of two spans covers, how many both do: 0 to 1.
    private static double common(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return both <= 0 ? 0 : (double) both / (one.length() + other.length() - both);
    }
}
