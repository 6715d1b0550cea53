package didar.eval;

import didar.record.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the gold of an article by the names that it may go by ([DocumentName]).
public final class GoldIndex {

    private final Map<String, GoldDocument> byName = new HashMap<>();

    public GoldIndex(List<GoldDocument> gold) {
        for (GoldDocument document : gold) {
            byName.put(document.id(), document);
        }
        for (GoldDocument document : gold) {
            byName.putIfAbsent(DocumentName.plain(document.id()), document);
        }
    }

    /// The document of the article; `null` where the gold has none.
    public @Nullable GoldDocument of(Article article) {
        for (String name : DocumentName.of(article.source())) {
            GoldDocument document = byName.get(name);
            if (document != null) {
                return document;
            }
        }
        return null;
    }
}
