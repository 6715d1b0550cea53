package didar.add;

import didar.link.Changes;
import didar.link.LinkReader;
import didar.link.Linked;
import didar.link.Linking;
import didar.link.Links;
import didar.link.event.EventsInMemory;
import didar.link.event.JoinedEvent;
import didar.link.who.Identity;
import didar.link.who.KnownInMemory;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.store.Added;
import didar.store.Entry;
import didar.store.Store;
import didar.store.StoreException;
import didar.store.Tied;
import didar.store.Ties;
import didar.store.Writing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Ties articles together as a record takes them in: whom and which events they speak of is kept in the transaction
/// that keeps the article, so that a record is never without.
///
/// All identities and events are held in memory while articles are added. Of one thread at a time; where a transaction
/// fails, it has to be opened anew.
final class Tying {

    /// Articles that were not tied when they were added are tied so many to a transaction.
    private static final int BATCH = 200;

    private final Store store;
    private @Nullable Linking linking;

    private Tying(Store store) {
        this.store = store;
    }

    /// Ties those articles of a record that are not tied yet, and fills in what an older Didar did not keep of those
    /// that
    /// are.
    static Tying open(Store store) throws StoreException {
        var tying = new Tying(store);
        tying.retell();
        tying.catchUp();
        return tying;
    }

    /// Takes up what the record knows, if that was not done before: it has to be before articles are tied.
    void prepare() throws StoreException {
        if (linking == null) {
            var reader = new LinkReader();
            var identities = new KnownInMemory();
            store.tied().identities((json, keys) -> identities.put(reader.identity(json), keys));
            var events = new EventsInMemory();
            store.tied().events(Tied.EventQuery.ALL, json -> events.put(LinkReader.event(json)));
            linking = new Linking(identities, events);
        }
    }

    private void retell() throws StoreException {
        Tied tied = store.tied();
        long last = 0;
        for (List<Long> batch = tied.untold(last, BATCH); !batch.isEmpty(); batch = tied.untold(last, BATCH)) {
            List<Ties.OfArticle> articles = new ArrayList<>();
            for (long no : batch) {
                String links = Objects.requireNonNull(tied.ofArticle(no), "a mention without its article");
                articles.add(TiedRows.of(no, null, dossier(no), LinkReader.links(links)));
            }
            store.write(writing -> writing.retell(articles));
            last = batch.getLast();
        }
    }

    private void catchUp() throws StoreException {
        long articles = store.articles();
        for (long no = store.tied().last() + 1; no <= articles; no += BATCH) {
            List<Dossier> batch = new ArrayList<>();
            for (long one = no; one < no + BATCH && one <= articles; one++) {
                batch.add(dossier(one));
            }
            long first = no;
            prepare();
            store.write(writing -> {
                Work work = in(writing);
                for (int i = 0; i < batch.size(); i++) {
                    work.tie(first + i, batch.get(i), false);
                }
                work.keep();
            });
        }
    }

    private Dossier dossier(long no) throws StoreException {
        byte[] json = store.dossier(no);
        try (var reader = new DossierReader(new ByteArrayInputStream(json == null ? new byte[0] : json))) {
            Dossier dossier = reader.next();
            if (dossier != null) {
                return dossier;
            }
        } catch (IOException e) {
            throw new StoreException("article " + no + " of the record cannot be read: " + e.getMessage(), e);
        }
        throw new StoreException("the record has no article " + no + ", but later ones", null);
    }

    Work in(Writing writing) {
        return new Work(writing);
    }

    /// What is tied in one transaction.
    final class Work {

        private final Writing writing;
        private final List<Ties.OfArticle> articles = new ArrayList<>();
        private final Map<String, Links> links = new HashMap<>();
        private final Map<String, Identity> identities = new LinkedHashMap<>();
        private final Map<String, TreeSet<String>> keys = new HashMap<>();
        private final TreeMap<String, @Nullable JoinedEvent> events = new TreeMap<>();

        private Work(Writing writing) {
            this.writing = writing;
        }

        /// Adds an article and ties it.
        ///
        /// @param entry of the dossier
        /// @return `null` where the record had it already
        @Nullable
        Kept add(Entry entry, Dossier dossier) {
            Added added = writing.add(entry);
            if (added == Added.UNCHANGED) {
                return null;
            }
            long no = writing.last();
            return new Kept(no, added, dossier, tie(no, dossier, added == Added.NEW));
        }

        /// @param isFirst whether the record had no other version of it, so that it need not be asked
        private Links tie(long no, Dossier dossier, boolean isFirst) {
            String source = dossier.article().source();
            Links before = links.get(source);
            if (before == null && !isFirst) {
                String json = writing.tiesOf(source);
                before = json == null ? null : LinkReader.links(json);
            }
            Linked linked = Objects.requireNonNull(linking, "not prepared").link(dossier, before);
            links.put(source, linked.links());
            articles.add(TiedRows.of(no, before, dossier, linked.links()));
            note(linked.changes());
            return linked.links();
        }

        private void note(Changes changes) {
            for (Changes.Learnt learnt : changes.identities()) {
                Identity identity = learnt.identity();
                identities.put(identity.id(), identity);
                keys.computeIfAbsent(identity.id(), _ -> new TreeSet<>()).addAll(learnt.keys());
            }
            changes.events().forEach(event -> events.put(event.id(), event));
            changes.gone().forEach(id -> events.put(id, null));
        }

        /// Writes it down.
        void keep() {
            List<Ties.Happening> happenings = new ArrayList<>();
            List<String> gone = new ArrayList<>();
            events.forEach((id, event) -> {
                if (event == null) {
                    gone.add(id);
                } else {
                    happenings.add(TiedRows.of(event));
                }
            });
            List<Ties.Who> people = new ArrayList<>();
            identities.forEach(
                    (id, identity) -> people.add(TiedRows.of(identity, keys.getOrDefault(id, new TreeSet<>()))));
            writing.tie(new Ties(articles, people, happenings, gone));
        }
    }

    /// An article that was taken in.
    record Kept(long no, Added added, Dossier dossier, Links links) {}
}
