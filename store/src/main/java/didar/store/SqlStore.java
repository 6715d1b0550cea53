package didar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// A record in a database: one connection that writes, one that reads.
final class SqlStore implements Store {

    private static final RowMapper<Progress> PROGRESS = (row, _) -> new Progress(
            row.getString("file"),
            row.getLong("size"),
            row.getLong("modified"),
            row.getLong("place"),
            row.getLong("items"),
            row.getInt("complete") == 1);
    private static final RowMapper<Refusal> REFUSAL = (row, _) ->
            new Refusal(row.getString("file"), row.getString("place"), row.getString("kind"), row.getString("message"));
    private static final RowMapper<Standing> STANDING = (row, _) -> new Standing(
            row.getLong("no"),
            row.getInt("version"),
            row.getInt("version") == row.getInt("last"),
            original(row),
            row.getInt("copy_exact") == 1);
    private static final RowMapper<Card> CARD = (row, _) -> new Card(
            row.getLong("no"),
            row.getString("source"),
            row.getString("language"),
            row.getString("outlet"),
            row.getString("published"),
            original(row));
    private static final RowMapper<Edition> EDITION = (row, _) -> new Edition(
            row.getLong("article"),
            row.getString("fingerprint"),
            row.getLong("tied"),
            row.getLong("correction"),
            row.getLong("undone"));
    private static final String STANDING_OF = "select no, version, copy_of, copy_exact, (select max(version)"
            + " from article same where same.source = article.source) as last from article";
    /// Rows that a server sends at a time.
    private static final int FETCHED = 100;
    /// Rows without dossiers are small.
    private static final int CARDS_FETCHED = 2000;

    private final Location location;
    private final Dialect dialect;
    private final Handle reader;
    private final @Nullable Handle writer;
    private final @Nullable AutoCloseable lock;

    private SqlStore(
            Location location, Dialect dialect, Handle reader, @Nullable Handle writer, @Nullable AutoCloseable lock) {
        this.location = location;
        this.dialect = dialect;
        this.reader = reader;
        this.writer = writer;
        this.lock = lock;
    }

    static SqlStore open(Location location, Access access) throws StoreException {
        Dialect dialect = Dialect.of(location);
        DataSource source = dialect.source(access == Access.CORRECT ? Access.READ : access);
        Handle writer = null;
        AutoCloseable lock = null;
        try {
            switch (access) {
                case READ -> {}
                case WRITE -> {
                    writer = Jdbi.create(source).open();
                    lock = dialect.lock(writer);
                    Schema.make(writer, source, dialect, location);
                }
                case CORRECT -> writer = Jdbi.create(dialect.besideWriter()).open();
            }
            Handle reader = Jdbi.create(source).open();
            try {
                Schema.check(reader, location);
            } catch (StoreException e) {
                reader.close();
                throw e;
            }
            return new SqlStore(location, dialect, reader, writer, lock);
        } catch (JdbiException | FlywayException e) {
            closeAll(lock, writer);
            throw translated(e, location, dialect);
        } catch (StoreException e) {
            closeAll(lock, writer);
            throw e;
        }
    }

    @Override
    public boolean has(Entry.Version version) throws StoreException {
        return reading(handle ->
                handle.createQuery("select count(*) from article where source = :source and fingerprint = :fingerprint")
                                .bind("source", version.source())
                                .bind("fingerprint", version.fingerprint())
                                .mapTo(long.class)
                                .one()
                        > 0);
    }

    @Override
    public long articles() throws StoreException {
        return reading(handle -> handle.createQuery("select count(*) from article")
                .mapTo(long.class)
                .one());
    }

    @Override
    public void dossiers(Consumer<byte[]> consumer) throws StoreException {
        dossiersAfter(0, (_, dossier) -> consumer.accept(dossier));
    }

    @Override
    public void dossiersAfter(long no, Numbered consumer) throws StoreException {
        // In a transaction, or PostgreSQL would send all rows at once.
        this.<@Nullable Void>reading(handle -> handle.inTransaction(_ -> {
            try (var rows = handle
                    .createQuery("select no, source, version, dossier, crc from article where no > :no order by no")
                    .bind("no", no)
                    .setFetchSize(FETCHED)
                    .map((row, _) -> new Row(
                            row.getLong("no"),
                            dossier(
                                    row.getString("source") + ", version " + row.getInt("version"),
                                    Packed.kept(row.getBytes("dossier"), row.getLong("crc")))))
                    .stream()) {
                rows.forEach(row -> consumer.accept(row.no(), row.dossier()));
            }
            return null;
        }));
    }

    @Override
    public byte @Nullable [] dossier(long no) throws StoreException {
        return reading(handle -> handle.createQuery("select dossier, crc from article where no = :no")
                .bind("no", no)
                .map((row, _) -> dossier("article " + no, Packed.kept(row.getBytes("dossier"), row.getLong("crc"))))
                .findOne()
                .orElse(null));
    }

    @Override
    public @Nullable Standing standing(String source, String article) throws StoreException {
        return reading(handle -> handle.createQuery(
                        STANDING_OF + " where source = :source and id = :id order by version desc limit 1")
                .bind("source", Entry.storable(source))
                .bind("id", article)
                .map(STANDING)
                .findOne()
                .orElse(null));
    }

    @Override
    public @Nullable Standing standing(long no) throws StoreException {
        return reading(handle -> handle.createQuery(STANDING_OF + " where no = :no")
                .bind("no", no)
                .map(STANDING)
                .findOne()
                .orElse(null));
    }

    @Override
    public @Nullable Standing newest(String source) throws StoreException {
        return reading(
                handle -> handle.createQuery(STANDING_OF + " where source = :source order by version desc limit 1")
                        .bind("source", Entry.storable(source))
                        .map(STANDING)
                        .findOne()
                        .orElse(null));
    }

    @Override
    public @Nullable Standing withText(String article) throws StoreException {
        return reading(handle -> handle.createQuery(STANDING_OF + " where id = :id order by no desc limit 1")
                .bind("id", article)
                .map(STANDING)
                .findOne()
                .orElse(null));
    }

    @Override
    public void cards(Consumer<Card> consumer) throws StoreException {
        this.<@Nullable Void>reading(handle -> handle.inTransaction(_ -> {
            try (var rows = handle.createQuery("""
                            select no, source, language, outlet, published, copy_of from article
                            where version = (select max(version) from article same where same.source = article.source)
                            order by no""").setFetchSize(CARDS_FETCHED).map(CARD).stream()) {
                rows.forEach(consumer);
            }
            return null;
        }));
    }

    @Override
    public Edition edition() throws StoreException {
        return reading(handle -> handle.createQuery("""
                        select coalesce(max(no), 0) as article,
                            coalesce((select fingerprint from article where no = (select max(no) from article)), '')
                                as fingerprint,
                            (select coalesce(max(article), 0) from tie) as tied,
                            (select coalesce(max(no), 0) from correction) as correction,
                            (select count(*) from correction where undone is not null) as undone
                        from article""").map(EDITION).one());
    }

    @SuppressWarnings("ArrayRecordComponent") // within one method, never compared
    private record Row(long no, byte[] dossier) {}

    private static @Nullable Long original(ResultSet row) throws SQLException {
        long copyOf = row.getLong("copy_of");
        return row.wasNull() ? null : copyOf;
    }

    private byte[] dossier(String article, Packed packed) throws SQLException {
        try {
            return packed.unpacked();
        } catch (DataFormatException e) {
            throw new SQLException("the record is damaged at " + article + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<byte[]> prints(long[] buckets) throws StoreException {
        if (buckets.length == 0) {
            return List.of();
        }
        return reading(handle -> handle.createQuery("""
                        select bytes from print
                        where article in (select article from bucket where hash in (<hashes>)) order by article""")
                .bindList("hashes", Arrays.stream(buckets).boxed().toList())
                .mapTo(byte[].class)
                .list());
    }

    @Override
    public long copies() throws StoreException {
        return reading(handle -> handle.createQuery("select count(*) from article where copy_of is not null")
                .mapTo(long.class)
                .one());
    }

    @Override
    public Tied tied() {
        return new SqlTied(this, dialect);
    }

    @Override
    public List<CorrectionRow> corrections() throws StoreException {
        return reading(handle -> new SqlCorrections(handle).all());
    }

    @Override
    public @Nullable Progress progress(String file) throws StoreException {
        return reading(handle -> handle.createQuery("select * from progress where file = :file")
                .bind("file", file)
                .map(PROGRESS)
                .findOne()
                .orElse(null));
    }

    @Override
    public List<Refusal> refusals() throws StoreException {
        return reading(handle -> handle.createQuery("select file, place, kind, message from refusal order by no")
                .map(REFUSAL)
                .list());
    }

    @Override
    public void write(Consumer<Writing> work) throws StoreException {
        Handle handle = writer;
        if (handle == null) {
            throw new IllegalStateException("opened to read: " + location);
        }
        synchronized (handle) {
            try {
                handle.useTransaction(transaction -> {
                    var writing = new SqlWriting(transaction, dialect, lock != null);
                    work.accept(writing);
                    writing.flush();
                });
            } catch (JdbiException e) {
                throw translated(e, location, dialect);
            }
        }
    }

    @Override
    public void close() throws StoreException {
        closeAll(reader, writer, lock);
    }

    interface Question<T extends @Nullable Object> {
        T ask(Handle handle);
    }

    <T extends @Nullable Object> T reading(Question<T> question) throws StoreException {
        synchronized (reader) {
            try {
                return question.ask(reader);
            } catch (JdbiException e) {
                throw translated(e, location, dialect);
            }
        }
    }

    static StoreException translated(RuntimeException e, Location location, Dialect dialect) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String reason = cause instanceof SQLException sql ? dialect.reason(sql) : String.valueOf(e.getMessage());
        String message = location + ": " + reason;
        return cause instanceof SQLException sql && dialect.isBusy(sql)
                ? new BusyException(message, e)
                : new StoreException(message, e);
    }

    private static void closeAll(@Nullable AutoCloseable... open) throws StoreException {
        StoreException failure = null;
        for (AutoCloseable one : open) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception e) {
                failure = new StoreException("closing the record: " + e.getMessage(), e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
