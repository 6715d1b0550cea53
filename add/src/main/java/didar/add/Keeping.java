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
import org.jspecify.annotations.Nullable;

/// Articles into a record one by one, as they come in: each is kept when [#keep] returns. Of one thread at a time.
public final class Keeping {

    private final Store store;
    private final Function<Article, Dossier> reader;
    private final Kinships kinships;
    private final Follower follower;
    /// `null` before the first article, and after a transaction that failed.
    private @Nullable Tying tying;

    /// @param follower is told of every article once it is kept
    public Keeping(Store store, Function<Article, Dossier> reader, Follower follower) {
        this.store = store;
        this.reader = reader;
        this.kinships = new Kinships(store, 1);
        this.follower = follower;
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
        Dossier dossier = reader.apply(known.article());
        Entry entry = Entry.of(dossier, known.kinship());
        Tying open = tying == null ? Tying.open(store) : tying;
        tying = null;
        open.prepare();
        var kept = new AtomicReference<Tying.@Nullable Kept>();
        store.write(writing -> {
            Tying.Work work = open.in(writing);
            kept.set(work.add(entry, dossier));
            work.keep();
        });
        tying = open;
        Tying.Kept one = kept.get();
        if (one == null) {
            return Added.UNCHANGED;
        }
        follower.kept(one.no(), one.dossier(), one.links());
        return one.added();
    }
}
