package didar.store;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a record has kept of [Ties]: questions across articles. Whoever is handed rows may ask the same record for more
/// meanwhile, and may not write to it.
public interface Tied {

    /// Number of the last article that is tied; 0 where none is. All before it are.
    long last() throws StoreException;

    /// JSON of the ties of the newest version of a source that is tied; `null` where there is none.
    @Nullable
    String ofSource(String source) throws StoreException;

    /// JSON of the ties of an article; `null` where it has none.
    @Nullable
    String ofArticle(long no) throws StoreException;

    /// JSON and keys of every identity, in the order in which they became known.
    void identities(BiConsumer<String, List<String>> reader) throws StoreException;

    /// JSON of an identity; `null` where the record does not know it.
    @Nullable
    String identity(String id) throws StoreException;

    /// JSON of the identities that are found under a key, in the order in which they became known.
    List<String> under(String key, int most) throws StoreException;

    /// Numbers of the articles in whose newest version somebody is, ascending.
    ///
    /// @param identities one of them or more
    List<Long> mentioning(Set<String> identities) throws StoreException;

    /// What the newest versions of articles say of somebody, by article, then by identity.
    ///
    /// @param identities one of them or more
    void mentions(Set<String> identities, Consumer<Mention> reader) throws StoreException;

    /// Numbers of articles of which an older Didar kept less than this one does, ascending.
    ///
    /// @param after only behind this number
    /// @param most how many, at most
    List<Long> untold(long after, int most) throws StoreException;

    /// JSON of an event; `null` where there is none with this id.
    @Nullable
    String event(String id) throws StoreException;

    /// JSON of the events that are asked for, by day, those without a day last, then by id.
    void events(EventQuery query, Consumer<String> reader) throws StoreException;

    /// Which statements are asked for, by day of publication, those without a day last, then by article
    /// and in the order of its dossier.
    void statements(StatementQuery query, Consumer<Statement> reader) throws StoreException;

    /// What an article says of somebody.
    ///
    /// @param identity id of it
    /// @param article number of it
    /// @param language ISO 639
    /// @param published ISO 8601, local, no finer than known
    /// @param called names that the article has for it; empty where an older Didar kept it
    /// @param offices JSON of those that the article gives it; `null` where it gives none
    record Mention(
            String identity,
            long article,
            String source,
            String language,
            @Nullable String outlet,
            @Nullable String published,
            List<String> called,
            @Nullable String offices) {

        public Mention {
            called = List.copyOf(called);
        }

        /// Whether an older Didar kept it, and its dossier has to tell what it says.
        public boolean isUntold() {
            return called.isEmpty();
        }
    }

    /// A statement without its words.
    ///
    /// @param place where it stands
    /// @param speaker id of an identity
    /// @param event id of the event that it was said in
    /// @param topics JSON of whom it is about; `null` where an older Didar kept it, and its dossier has to tell
    record Statement(
            StatementPlace place,
            String source,
            @Nullable String outlet,
            String act,
            @Nullable String speaker,
            @Nullable String event,
            @Nullable String topics) {}

    /// Where a statement stands.
    ///
    /// @param article number of it
    /// @param local id in its dossier
    record Place(long article, String local) {}

    /// Where an event stands among others.
    ///
    /// @param first the first day that it can have been on, ISO 8601
    record EventPlace(@Nullable String first, String id) {}

    /// Where a statement stands among others.
    ///
    /// @param day of publication, ISO 8601
    record StatementPlace(@Nullable String day, Place at) {}

    /// Which events. What is empty or `null` is not asked for.
    ///
    /// @param parties of each set somebody
    /// @param from the first day, ISO 8601; an event counts that can have been on one of the days
    /// @param to the last day, inclusive
    /// @param latest by day from the last to the first, those without a day last
    /// @param after only what comes behind this
    /// @param limit how many, at most
    record EventQuery(
            List<Set<String>> parties,
            @Nullable String from,
            @Nullable String to,
            Set<String> types,
            Set<String> statuses,
            boolean latest,
            @Nullable EventPlace after,
            int limit) {

        public static final EventQuery ALL =
                new EventQuery(List.of(), null, null, Set.of(), Set.of(), false, null, Integer.MAX_VALUE);

        public EventQuery {
            parties = List.copyOf(parties);
            types = Set.copyOf(types);
            statuses = Set.copyOf(statuses);
        }
    }

    /// Which statements. What is empty or `null` is not asked for.
    ///
    /// @param speakers one of them
    /// @param about one of them
    /// @param events said in one of them
    /// @param from the first day of publication, ISO 8601
    /// @param to the last, inclusive
    /// @param latest by day from the last to the first, those without a day last
    /// @param after only what comes behind this
    /// @param limit how many, at most
    record StatementQuery(
            Set<String> speakers,
            Set<String> about,
            Set<String> acts,
            Set<String> events,
            @Nullable String from,
            @Nullable String to,
            boolean latest,
            @Nullable StatementPlace after,
            int limit) {

        public static final StatementQuery ALL =
                new StatementQuery(Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, null, Integer.MAX_VALUE);

        public StatementQuery {
            speakers = Set.copyOf(speakers);
            about = Set.copyOf(about);
            acts = Set.copyOf(acts);
            events = Set.copyOf(events);
        }

        /// This question, of some speakers alone.
        public StatementQuery by(Set<String> who) {
            return new StatementQuery(who, about, acts, events, from, to, latest, after, limit);
        }

        /// This question, of what is about some alone.
        public StatementQuery on(Set<String> whom) {
            return new StatementQuery(speakers, whom, acts, events, from, to, latest, after, limit);
        }
    }
}
