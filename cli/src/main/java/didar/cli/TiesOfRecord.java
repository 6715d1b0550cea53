package didar.cli;

import didar.link.LinkReader;
import didar.search.Links;
import didar.store.Store;
import didar.store.StoreException;
import java.io.UncheckedIOException;

/// The links of articles as a record has them.
record TiesOfRecord(Store store) implements Links.OfArticles {

    @Override
    public Links of(long no) {
        try {
            String json = store.tied().ofArticle(no);
            return json == null ? Links.NONE : IndexKeeping.forSearch(LinkReader.links(json));
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }
}
