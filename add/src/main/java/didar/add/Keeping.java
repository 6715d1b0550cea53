package didar.add;

import didar.record.Article;
import didar.record.Dossier;
import didar.store.Added;
import didar.store.Entry;
import didar.store.Store;
import didar.store.StoreException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Articles into a record one by one, as they come in: each is kept when [#keep] returns.
public final class Keeping {

    private final Store store;
    private final Function<Article, Dossier> reader;
    private final Kinships kinships;

    public Keeping(Store store, Function<Article, Dossier> reader) {
        this.store = store;
        this.reader = reader;
        this.kinships = new Kinships(store, 1);
    }

    /// @throws StoreException where the record takes no more
    public Added keep(Article article) throws StoreException {
        if (store.has(Entry.Version.of(article))) {
            return Added.UNCHANGED;
        }
        Kinships.Known known;
        try {
            known = kinships.of(article);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof StoreException cause) {
                throw cause;
            }
            throw e;
        }
        Entry entry = Entry.of(reader.apply(known.article()), known.kinship());
        var added = new AtomicReference<>(Added.UNCHANGED);
        store.write(writing -> added.set(writing.add(entry)));
        return added.get();
    }
}
