package didar.query;

import didar.correct.Corrections;
import didar.correct.Lens;
import didar.correct.Seen;
import didar.link.LinkReader;
import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.who.Identity;
import didar.link.who.Lookup;
import didar.link.who.Topic;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.record.Entity;
import didar.store.Card;
import didar.store.Standing;
import didar.store.Store;
import didar.store.StoreException;
import didar.store.Tied;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A record as those who ask it see it: the one place through which all answers read, and so the one where what it says
/// is seen through the lens of its corrections. All ids are those that are seen; one that is another by a correction is
/// taken for that.
///
/// What cannot be read is an [UncheckedIOException]. Whoever is handed something may ask for more meanwhile. Of one
/// thread.
public final class Casebook {

    /// Articles are asked for in rows, and the same ones again soon; so is who is in them.
    private static final int ARTICLES = 64;

    private static final int IDENTITIES = 2048;

    private final Store store;
    private final Tied tied;
    private final LinkReader reader = new LinkReader();
    private final Map<Long, Filed> recent = new Recent<>(ARTICLES);
    private final Map<String, Identity> met = new Recent<>(IDENTITIES);
    private final Lens lens;
    private @Nullable KnownOfRecord known;
    private @Nullable Lookup lookup;

    public Casebook(Store store) {
        this.store = store;
        this.tied = store.tied();
        try {
            this.lens = new Corrections(store).lens();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The corrections that hold.
    public Lens lens() {
        return lens;
    }

    /// Those who may be meant by a name in any script, the likeliest first.
    public List<Lookup.Match> find(String name) {
        return lookup().find(name);
    }

    /// Those who are known to have held an office at some time.
    ///
    /// @param office a key of [didar.link.who.TitleKeys]
    public List<Identity> holders(String office) {
        return lookup().holders(office);
    }

    /// Somebody of the record or of the list of figures; `null` where nobody has this id.
    public @Nullable Identity identity(String id) {
        String seen = lens.identity(id);
        Identity identity = met.get(seen);
        if (identity == null) {
            identity = lens.identity(seen, this::read, reader::name);
            if (identity != null) {
                met.put(seen, identity);
            }
        }
        return identity;
    }

    /// Somebody as the record has it, whatever was corrected; `null` where it has nobody of this id.
    public @Nullable Identity uncorrected(String id) {
        return read(id);
    }

    private @Nullable Identity read(String id) {
        String json = asked(() -> tied.identity(id));
        return json != null ? reader.identity(json) : known().get(id);
    }

    /// @throws IllegalArgumentException where there is no article of this number
    public Filed article(long no) {
        Filed filed = recent.get(no);
        if (filed == null) {
            Standing standing = asked(() -> store.standing(no));
            if (standing == null) {
                throw new IllegalArgumentException("the record has no article " + no);
            }
            filed = read(standing);
            recent.put(no, filed);
        }
        return filed;
    }

    /// The article that a report is of.
    public Filed article(Report report) {
        Standing standing = asked(() -> store.standing(report.source(), report.article()));
        if (standing == null) {
            throw new UncheckedIOException(new IOException(
                    "the record is damaged: it has a report of " + report.source() + " and no article"));
        }
        return article(standing.no());
    }

    private Filed read(Standing standing) {
        byte[] json = asked(() -> store.dossier(standing.no()));
        String links = asked(() -> tied.ofArticle(standing.no()));
        try (var dossiers = new DossierReader(new ByteArrayInputStream(json == null ? new byte[0] : json))) {
            Dossier dossier = dossiers.next();
            if (dossier == null || links == null) {
                throw new IOException(
                        "article " + standing.no() + " of the record is not complete; 'didar add' mends it");
            }
            Seen seen = lens.article(dossier, LinkReader.links(links), this::identity);
            return new Filed(standing, seen.dossier(), seen.links(), seen.statements());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many versions of articles there are; they are numbered from 1.
    public long articles() {
        return asked(store::articles);
    }

    /// Hands on what is known of the newest articles without their dossiers, in the order of adding.
    public void cards(Consumer<Card> consumer) {
        asked(() -> {
            store.cards(consumer);
            return null;
        });
    }

    /// Whether the record has no later version of what the source of an article has.
    public boolean isNewest(long no) {
        Standing standing = asked(() -> store.standing(no));
        return standing != null && standing.newest();
    }

    /// Ids of all whom an article speaks of: those of the record in the order in which they became known, then figures
    /// of the list that nothing was learnt of and those who are there by a correction.
    public List<String> identities() {
        Set<String> ids = new LinkedHashSet<>();
        asked(() -> {
            tied.identities(
                    (json, _) -> ids.add(lens.identity(reader.identity(json).id())));
            return null;
        });
        Set<String> others = new LinkedHashSet<>(known().figures());
        others.addAll(lens.touchedIdentities().stream().sorted().toList());
        for (String other : others) {
            String seen = lens.identity(other);
            if (!ids.contains(seen) && !mentioning(Set.of(seen)).isEmpty()) {
                ids.add(seen);
            }
        }
        ids.addAll(lens.speakers().stream().sorted().toList());
        return ids.stream().filter(id -> identity(id) != null).toList();
    }

    /// Ids of all events, ascending.
    public List<String> events() {
        List<String> ids = new ArrayList<>();
        events(Tied.EventQuery.ALL, event -> ids.add(event.id()));
        ids.sort(null);
        return ids;
    }

    /// Numbers of the articles in whose newest version somebody is, ascending.
    ///
    /// @param identities one of them or more
    public List<Long> mentioning(Set<String> identities) {
        return lens.parts()
                ? clippings(identities).stream().map(Clipping::no).toList()
                : asked(() -> tied.mentioning(lens.identitiesBehind(identities)));
    }

    /// What those articles say of them, in the same order.
    ///
    /// @param identities one of them or more
    public List<Clipping> clippings(Set<String> identities) {
        List<Clipping> clippings = new ArrayList<>();
        new SeenMentions(this, tied, identities).each(clippings::add);
        return clippings;
    }

    /// The newest version of a source; `null` where the record has none.
    public @Nullable Filed newest(String source) {
        Standing standing = asked(() -> store.newest(source));
        return standing == null ? null : article(standing.no());
    }

    /// `null` where there is none with this id.
    public @Nullable JoinedEvent event(String id) {
        return lens.event(id, this::told);
    }

    /// An event as the record has it, whatever was corrected; `null` where there is none with this id.
    public @Nullable JoinedEvent uncorrectedEvent(String id) {
        return told(id);
    }

    private @Nullable JoinedEvent told(String id) {
        String json = asked(() -> tied.event(id));
        return json == null ? null : LinkReader.event(json);
    }

    public void events(Tied.EventQuery query, Consumer<JoinedEvent> consumer) {
        new SeenEvents(this, tied, query).each(consumer);
    }

    public void statements(Tied.StatementQuery query, Consumer<Remark> consumer) {
        new SeenStatements(this, tied, query).each(consumer);
    }

    /// A statement with its words.
    public Saying saying(Remark remark) {
        Tied.Place at = remark.place().at();
        return saying(article(at.article()), at.local());
    }

    /// A statement of an article, with the names of those who have part in it.
    ///
    /// @param local id in the dossier
    public Saying saying(Filed filed, String local) {
        var statement = filed.statement(local);
        return new Saying(
                filed,
                statement,
                named(filed, statement.speaker()),
                named(filed, statement.via()),
                named(filed, statement.addressee()),
                statement.about().stream()
                        .map(about -> new Saying.Target(required(filed, about.entity()), about.stance()))
                        .toList(),
                filed.event(statement.event()),
                filed.corrections().getOrDefault(local, List.of()));
    }

    private @Nullable Named named(Filed filed, @Nullable String local) {
        return local == null ? null : required(filed, local);
    }

    /// Who a local id of an article stands for.
    public Named required(Filed filed, String local) {
        Entity entity = filed.entity(local);
        String id = filed.links().identity(local);
        Identity identity = id == null ? null : identity(id);
        return identity == null
                ? new Named(null, entity.name(), List.of(), entity.name(), entity.kind(), entity.country(), List.of())
                : Named.of(identity, entity.name(), lens.byIdentity(identity.id()));
    }

    /// Who takes part in an event.
    public Named named(Party party) {
        Identity identity = party.identified() ? identity(party.id()) : null;
        return identity == null
                ? new Named(null, party.name(), List.of(), party.name(), party.kind(), party.country(), List.of())
                : Named.of(identity, party.name(), lens.byIdentity(identity.id()));
    }

    /// Whom or what a statement is about.
    public Named named(Topic topic) {
        Identity identity = topic.id() == null ? null : identity(topic.id());
        return identity == null
                ? new Named(null, topic.name(), List.of(), topic.name(), topic.kind(), topic.country(), List.of())
                : Named.of(identity, topic.name(), lens.byIdentity(identity.id()));
    }

    private Lookup lookup() {
        if (lookup == null) {
            lookup = new Lookup(lens.isEmpty() ? known() : new KnownThroughLens(this, known()));
        }
        return lookup;
    }

    private KnownOfRecord known() {
        if (known == null) {
            known = new KnownOfRecord(tied, reader);
        }
        return known;
    }

    /// What was asked for last.
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    interface Question<T extends @Nullable Object> {
        T answer() throws StoreException;
    }

    static <T extends @Nullable Object> T asked(Question<T> question) {
        try {
            return question.answer();
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }
}
