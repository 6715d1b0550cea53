package didar.add;

import didar.link.LinkReader;
import didar.link.who.Resolution;
import didar.search.Links;
import didar.store.Store;
import didar.store.StoreException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// The links of articles as a record has them, for its index.
public record TiesOfRecord(Store store) implements Links.OfArticles {

    @Override
    public Links of(long no) {
        try {
            String json = store.tied().ofArticle(no);
            return json == null ? Links.NONE : stable(LinkReader.links(json));
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The ids of the whole record by the local ones.
    static Links stable(didar.link.Links links) {
        Map<String, String> stable = new HashMap<>();
        for (Resolution resolution : links.entities()) {
            String id = resolution.id();
            if (id != null) {
                stable.put(resolution.entity(), id);
            }
        }
        links.events().forEach(event -> stable.put(event.event(), event.id()));
        return new Links(stable);
    }
}
