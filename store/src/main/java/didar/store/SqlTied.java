package didar.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Ties read from a database.
final class SqlTied implements Tied {

    /// Rows that a server sends at a time.
    private static final int FETCHED = 500;
    /// No key holds it.
    private static final String SEPARATOR = "\n";

    private static final RowMapper<Mention> MENTION = (row, _) -> new Mention(
            row.getString("identity"),
            row.getLong("no"),
            row.getString("source"),
            row.getString("language"),
            row.getString("outlet"),
            row.getString("published"),
            lines(row.getString("called")),
            row.getString("offices"));
    private static final RowMapper<Statement> STATEMENT = (row, _) -> new Statement(
            new StatementPlace(row.getString("day"), new Place(row.getLong("article"), row.getString("local"))),
            row.getString("source"),
            row.getString("outlet"),
            row.getString("act"),
            row.getString("speaker"),
            row.getString("event"),
            row.getString("topics"));

    private final SqlStore store;
    private final Dialect dialect;

    SqlTied(SqlStore store, Dialect dialect) {
        this.store = store;
        this.dialect = dialect;
    }

    @Override
    public long last() throws StoreException {
        return store.reading(handle -> handle.createQuery("select coalesce(max(article), 0) from tie")
                .mapTo(long.class)
                .one());
    }

    @Override
    public @Nullable String ofSource(String source) throws StoreException {
        return store.reading(handle -> ofSource(handle, source));
    }

    static @Nullable String ofSource(Handle handle, String source) {
        return handle.createQuery("""
                        select json from tie join article on article.no = tie.article
                        where source = :source order by version desc limit 1""")
                .bind("source", source)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    @Override
    public @Nullable String ofArticle(long no) throws StoreException {
        return one("select json from tie where article = :value", no);
    }

    @Override
    public void identities(BiConsumer<String, List<String>> reader) throws StoreException {
        String sql = "select json, (select " + dialect.joined("key", SEPARATOR)
                + " from identity_key where identity_key.identity = identity.no) as keys from identity order by no";
        stream(
                sql,
                List.of(),
                Map.of(),
                (row, _) -> new String[] {row.getString("json"), row.getString("keys")},
                row -> reader.accept(row[0], lines(row[1])));
    }

    private static List<String> lines(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(SEPARATOR));
    }

    @Override
    public @Nullable String identity(String id) throws StoreException {
        return one("select json from identity where id = :value", id);
    }

    @Override
    public List<String> under(String key, int most) throws StoreException {
        return store.reading(handle -> handle.createQuery("""
                        select json from identity_key join identity on identity.no = identity_key.identity
                        where key = :key order by identity.no limit :most""")
                .bind("key", key)
                .bind("most", most)
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<Long> mentioning(Set<String> identities) throws StoreException {
        if (identities.isEmpty()) {
            return List.of();
        }
        return store.reading(handle -> handle.createQuery(
                        "select distinct article from mention where identity in (<ids>) order by article")
                .bindList("ids", identities)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public void mentions(Set<String> identities, Consumer<Mention> reader) throws StoreException {
        if (!identities.isEmpty()) {
            stream("""
                    select identity, no, source, language, outlet, published, called, offices
                    from mention join article on no = article
                    where identity in (<list0>) order by article, identity""", List.<Collection<String>>of(identities), Map.of(), MENTION, reader);
        }
    }

    @Override
    public List<Long> untold(long after, int most) throws StoreException {
        return store.reading(handle -> handle.createQuery("""
                        select article from mention where called is null and article > :after
                        union select article from statement where topics is null and article > :after
                        order by article limit :most""")
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public @Nullable String event(String id) throws StoreException {
        return one("select json from event where id = :value", id);
    }

    @Override
    public void events(EventQuery query, Consumer<String> reader) throws StoreException {
        var conditions = new Conditions();
        for (Set<String> one : query.parties()) {
            conditions.in("id in (select event from participation where party in (<#>))", one);
        }
        conditions.in("type in (<#>)", query.types());
        conditions.in("status in (<#>)", query.statuses());
        conditions.with("last >= :#", query.from());
        conditions.with("first <= :#", query.to());
        EventPlace after = query.after();
        if (after != null) {
            conditions.behind(
                    "first", after.first(), query.latest(), conditions.than("id", after.id(), query.latest()));
        }
        String order = query.latest() ? "desc nulls last, id desc" : "asc nulls last, id";
        String sql =
                "select json from event" + conditions.sql() + " order by first " + order + " limit " + query.limit();
        stream(sql, conditions.lists, conditions.values, (row, _) -> row.getString("json"), reader);
    }

    @Override
    public void statements(StatementQuery query, Consumer<Statement> reader) throws StoreException {
        var conditions = new Conditions();
        conditions.in("speaker in (<#>)", query.speakers());
        conditions.in("act in (<#>)", query.acts());
        conditions.in("event in (<#>)", query.events());
        conditions.in(
                "exists (select * from target where target.article = statement.article"
                        + " and target.local = statement.local and identity in (<#>))",
                query.about());
        conditions.with("day >= :#", query.from());
        conditions.with("day <= :#", query.to());
        StatementPlace after = query.after();
        if (after != null) {
            conditions.behind("day", after.day(), query.latest(), conditions.than(after.at(), query.latest()));
        }
        String order = query.latest() ? "desc nulls last, article desc" : "asc nulls last, article";
        String ordered = " order by day " + order + ", length(local), local";
        // What is beyond the limit asks no article for its source.
        String sql = "select statement.*, source, outlet from (select * from statement" + conditions.sql() + ordered
                + " limit " + query.limit() + ") as statement join article on no = article" + ordered;
        stream(sql, conditions.lists, conditions.values, STATEMENT, reader);
    }

    private @Nullable String one(String sql, Object value) throws StoreException {
        return store.reading(handle -> handle.createQuery(sql)
                .bind("value", value)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    private <T> void stream(
            String sql,
            List<Collection<String>> lists,
            Map<String, Object> values,
            RowMapper<T> mapper,
            Consumer<T> reader)
            throws StoreException {
        // In a transaction, or PostgreSQL would send all rows at once.
        store.<@Nullable Void>reading(handle -> handle.inTransaction(_ -> {
            Query query = handle.createQuery(sql).setFetchSize(FETCHED);
            for (int i = 0; i < lists.size(); i++) {
                query.bindList("list" + i, lists.get(i));
            }
            values.forEach(query::bind);
            try (var rows = query.map(mapper).stream()) {
                rows.forEach(reader);
            }
            return null;
        }));
    }

    /// What stands behind `where`.
    private static final class Conditions {
        private final List<String> all = new ArrayList<>();
        private final List<Collection<String>> lists = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void in(String condition, Collection<String> list) {
            if (!list.isEmpty()) {
                all.add(condition.replace("#", "list" + lists.size()));
                lists.add(list);
            }
        }

        void with(String condition, @Nullable String value) {
            if (value != null) {
                all.add(condition.replace(":#", bound(value)));
            }
        }

        /// Only rows behind a day and, on that day, behind a row: those without a day are the last ones either way.
        void behind(String column, @Nullable String day, boolean latest, String onThatDay) {
            if (day == null) {
                all.add(column + " is null and " + onThatDay);
            } else {
                String value = bound(day);
                all.add("(" + column + (latest ? " < " : " > ") + value + " or " + column + " is null or " + column
                        + " = " + value + " and " + onThatDay + ")");
            }
        }

        String than(String column, Object value, boolean latest) {
            return column + (latest ? " < " : " > ") + bound(value);
        }

        /// Articles go with the days, the statements of one always from the first to the last.
        String than(Place place, boolean latest) {
            String article = bound(place.article());
            String local = bound(place.local());
            return "(article " + (latest ? "< " : "> ") + article + " or article = " + article
                    + " and (length(local), local) > (length(" + local + "), " + local + "))";
        }

        private String bound(Object value) {
            String name = "value" + values.size();
            values.put(name, value);
            return ":" + name;
        }

        String sql() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }
    }
}
