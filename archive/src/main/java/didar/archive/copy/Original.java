package didar.archive.copy;

import didar.record.Article;
import org.jspecify.annotations.Nullable;

/// An article that was read first, as far as its copies need to name it.
///
/// @param id of the article
/// @param source where it came from
/// @param outlet who published it; `null` where that is not known
public record Original(String id, String source, @Nullable String outlet) {

    static Original of(Article article) {
        return new Original(article.id(), article.source(), article.outlet());
    }
}
