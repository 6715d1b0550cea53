package didar.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Ties written into a database. Rows of a kind go there together: statements would cost more than the rows.
final class SqlTies {

    private final Handle handle;

    SqlTies(Handle handle) {
        this.handle = handle;
    }

    void write(Ties ties) {
        events(ties.events(), ties.gone());
        articles(ties.articles());
        identities(ties.identities());
    }

    private void articles(List<Ties.OfArticle> articles) {
        all(
                "insert into tie (article, json) values (:article, :json)",
                articles,
                (rows, article) -> rows.bind("article", article.no())
                        .bind("json", Entry.storable(article.json()))
                        .add());
        all("""
                        insert into mention (identity, article, called, offices)
                        values (:identity, :article, :called, :offices)""", articles, SqlTies::mentions);
        all(
                """
                        insert into statement (article, local, day, act, speaker, event, topics)
                        values (:article, :local, :day, :act, :speaker, :event, :topics)""",
                articles,
                (rows, article) -> article.statements()
                        .forEach(said -> rows.bind("article", article.no())
                                .bind("local", said.local())
                                .bind("day", said.day())
                                .bind("act", said.act())
                                .bind("speaker", said.speaker())
                                .bind("event", said.event())
                                .bind("topics", Entry.storable(said.topics()))
                                .add()));
        all("""
                        insert into target (identity, article, local, stance)
                        values (:identity, :article, :local, :stance) on conflict do nothing""", articles, (rows, article) -> {
            for (Ties.Said said : article.statements()) {
                for (Ties.Target target : said.about()) {
                    rows.bind("identity", target.identity())
                            .bind("article", article.no())
                            .bind("local", said.local())
                            .bind("stance", target.stance())
                            .add();
                }
            }
        });
        replaced(articles.stream().filter(article -> article.before() != null).toList());
    }

    /// Takes out the rows of older versions.
    private void replaced(List<Ties.OfArticle> newer) {
        String older = "article in (select no from article where no < :no and source ="
                + " (select source from article where no = :no))";
        all(
                "delete from mention where identity = :identity and " + older,
                newer,
                (rows, article) -> sorted(Objects.requireNonNullElse(article.before(), Set.of()))
                        .forEach(identity -> rows.bind("identity", identity)
                                .bind("no", article.no())
                                .add()));
        all(
                "delete from statement where " + older,
                newer,
                (rows, article) -> rows.bind("no", article.no()).add());
    }

    /// Fills in what an older Didar did not keep.
    void retell(List<Ties.OfArticle> articles) {
        all("""
                        update mention set called = :called, offices = :offices
                        where identity = :identity and article = :article""", articles, SqlTies::mentions);
        all(
                "update statement set topics = :topics where article = :article and local = :local",
                articles,
                (rows, article) -> article.statements()
                        .forEach(said -> rows.bind("topics", Entry.storable(said.topics()))
                                .bind("article", article.no())
                                .bind("local", said.local())
                                .add()));
    }

    private static void mentions(PreparedBatch rows, Ties.OfArticle article) {
        for (Ties.Mentioned mentioned : article.mentioned()) {
            String offices = mentioned.offices();
            rows.bind("identity", mentioned.identity())
                    .bind("article", article.no())
                    .bind("called", Entry.storable(String.join("\n", mentioned.called())))
                    .bind("offices", offices == null ? null : Entry.storable(offices))
                    .add();
        }
    }

    private void identities(List<Ties.Who> identities) {
        if (identities.isEmpty()) {
            return;
        }
        long last = handle.createQuery("select coalesce(max(no), 0) from identity")
                .mapTo(long.class)
                .one();
        long[] next = {last};
        // A number that is not taken leaves a gap, which is no harm: only their order counts.
        all(
                """
                        insert into identity (no, id, kind, name, json) values (:no, :id, :kind, :name, :json)
                        on conflict (id) do update set kind = excluded.kind, name = excluded.name, json = excluded.json""",
                identities,
                (rows, who) -> rows.bind("no", ++next[0])
                        .bind("id", who.id())
                        .bind("kind", who.kind())
                        .bind("name", Entry.storable(who.name()))
                        .bind("json", Entry.storable(who.json()))
                        .add());
        all(
                """
                        insert into identity_key (key, identity) select :key, no from identity where id = :id
                        on conflict do nothing""",
                identities,
                (rows, who) -> who.keys().stream()
                        .sorted()
                        .forEach(key -> rows.bind("key", Entry.storable(key))
                                .bind("id", who.id())
                                .add()));
    }

    private void events(List<Ties.Happening> events, Collection<String> gone) {
        all(
                "delete from event where id = :id",
                gone,
                (rows, id) -> rows.bind("id", id).add());
        all(
                "delete from participation where event = :id",
                events,
                (rows, event) -> rows.bind("id", event.id()).add());
        all(
                """
                        insert into event (id, first, last, type, status, json)
                        values (:id, :first, :last, :type, :status, :json)
                        on conflict (id) do update set first = excluded.first, last = excluded.last,
                            type = excluded.type, status = excluded.status, json = excluded.json""",
                events,
                (rows, event) -> rows.bind("id", event.id())
                        .bind("first", event.first())
                        .bind("last", event.last())
                        .bind("type", event.type())
                        .bind("status", event.status())
                        .bind("json", Entry.storable(event.json()))
                        .add());
        all(
                "insert into participation (party, event) values (:party, :event)",
                events,
                (rows, event) -> sorted(event.parties())
                        .forEach(party -> rows.bind("party", Entry.storable(party))
                                .bind("event", event.id())
                                .add()));
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private <T> void all(String sql, Collection<T> values, BiConsumer<PreparedBatch, T> row) {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedBatch rows = handle.prepareBatch(sql)) {
            for (T value : values) {
                row.accept(rows, value);
            }
            if (rows.size() > 0) {
                rows.execute();
            }
        }
    }
}
