package didar.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// One transaction on a database. Articles are written together, because statements would cost more than the rows:
/// until then they are looked for here.
final class SqlWriting implements Writing {

    private final Handle handle;
    private final Dialect dialect;
    private final boolean locked;
    /// Number of the last article; -1 before it was asked for.
    private int last = -1;
    private final List<Row> articles = new ArrayList<>();
    private final Map<String, Versions> versions = new HashMap<>();
    private final Map<Written, Integer> numbers = new HashMap<>();

    /// An article that waits to be written.
    private record Row(
            int no, int version, Entry entry, @Nullable Integer copyOf) {}

    /// The newest version of a source, and the fingerprints of all that were added here.
    private record Versions(int newest, Set<String> fingerprints) {}

    /// By what an original is found.
    private record Written(String source, String id) {}

    /// @param locked whether no other process adds meanwhile
    SqlWriting(Handle handle, Dialect dialect, boolean locked) {
        this.handle = handle;
        this.dialect = dialect;
        this.locked = locked;
    }

    private void requireLock() {
        if (!locked) {
            throw new IllegalStateException("opened to correct, not to add");
        }
    }

    private SqlCorrections lockedCorrections() {
        dialect.lockCorrections(handle);
        return new SqlCorrections(handle);
    }

    @Override
    public Added add(Entry entry) {
        requireLock();
        Entry.Version version = entry.version();
        Versions before = versions(version);
        if (before.fingerprints.contains(version.fingerprint())) {
            return Added.UNCHANGED;
        }
        Set<String> fingerprints = new HashSet<>(before.fingerprints);
        fingerprints.add(version.fingerprint());
        versions.put(version.source(), new Versions(before.newest + 1, fingerprints));
        int no = (int) last() + 1;
        last = no;
        Integer original = entry.kinship() instanceof Kinship.Copy copy ? number(copy) : null;
        articles.add(new Row(no, before.newest + 1, entry, original));
        numbers.putIfAbsent(new Written(version.source(), entry.id()), no);
        return before.newest == 0 ? Added.NEW : Added.NEW_VERSION;
    }

    /// What there is of a source: of the fingerprints that the database has, this one alone.
    private Versions versions(Entry.Version version) {
        Versions here = versions.get(version.source());
        if (here != null && here.fingerprints.contains(version.fingerprint())) {
            return here;
        }
        return handle.createQuery("""
                        select coalesce(max(version), 0),
                               coalesce(max(case when fingerprint = :fingerprint then 1 else 0 end), 0)
                        from article where source = :source""")
                .bind("source", version.source())
                .bind("fingerprint", version.fingerprint())
                .map((row, _) -> new Versions(
                        here == null ? row.getInt(1) : here.newest,
                        row.getInt(2) == 0
                                ? here == null ? Set.of() : here.fingerprints
                                : Set.of(version.fingerprint())))
                .one();
    }

    /// The first of that source and id.
    private @Nullable Integer number(Kinship.Copy copy) {
        String source = Entry.storable(copy.source());
        return handle.createQuery("select min(no) from article where source = :source and id = :id")
                .bind("source", source)
                .bind("id", copy.id())
                .mapTo(Integer.class)
                .findOne()
                .orElse(numbers.get(new Written(source, copy.id())));
    }

    /// Writes the articles that wait: before what refers to them, and before the transaction ends.
    void flush() {
        if (articles.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("""
                        insert into article (no, source, version, fingerprint, id, language, outlet, title, published,
                                             dossier, crc, copy_of, copy_exact, likeness)
                        values (:no, :source, :version, :fingerprint, :id, :language, :outlet, :title, :published,
                                :dossier, :crc, :copyOf, :copyExact, :likeness)""");
        for (Row row : articles) {
            Entry entry = row.entry;
            rows.bind("no", row.no)
                    .bind("source", entry.version().source())
                    .bind("version", row.version)
                    .bind("fingerprint", entry.version().fingerprint())
                    .bind("id", entry.id())
                    .bind("language", entry.language())
                    .bind("outlet", entry.outlet())
                    .bind("title", entry.title())
                    .bind("published", entry.published())
                    .bind("dossier", entry.dossier().deflated())
                    .bind("crc", entry.dossier().crc())
                    .bind("copyOf", row.copyOf)
                    .bind("copyExact", entry.kinship() instanceof Kinship.Copy copy ? (copy.exact() ? 1 : 0) : null)
                    .bind("likeness", entry.kinship() instanceof Kinship.Copy copy ? copy.likeness() : null)
                    .add();
        }
        rows.execute();
        prints();
        articles.clear();
    }

    private void prints() {
        PreparedBatch prints = handle.prepareBatch("insert into print (article, bytes) values (:article, :bytes)");
        List<Bucket> buckets = new ArrayList<>();
        for (Row row : articles) {
            if (row.entry.kinship() instanceof Kinship.Original(Kinship.Print print)) {
                prints.bind("article", row.no).bind("bytes", print.bytes()).add();
                for (long hash : print.buckets()) {
                    buckets.add(new Bucket(hash, row.no));
                }
            }
        }
        if (prints.size() == 0) {
            return;
        }
        prints.execute();
        // In the order of the index, whose pages are far more than stay in memory.
        buckets.sort(Comparator.comparingLong(Bucket::hash).thenComparingInt(Bucket::article));
        PreparedBatch rows = handle.prepareBatch("insert into bucket (hash, article) values (:hash, :article)");
        buckets.forEach(bucket ->
                rows.bind("hash", bucket.hash).bind("article", bucket.article).add());
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    private record Bucket(long hash, int article) {}

    @Override
    public long last() {
        if (last < 0) {
            last = handle.createQuery("select coalesce(max(no), 0) from article")
                    .mapTo(int.class)
                    .one();
        }
        return last;
    }

    @Override
    public void tie(Ties ties) {
        requireLock();
        flush();
        new SqlTies(handle).write(ties);
    }

    @Override
    public void retell(List<Ties.OfArticle> articles) {
        requireLock();
        new SqlTies(handle).retell(articles);
    }

    @Override
    public @Nullable String tiesOf(String source) {
        flush();
        return SqlTied.ofSource(handle, Entry.storable(source));
    }

    @Override
    public void progress(Progress progress) {
        requireLock();
        handle.createUpdate("""
                        insert into progress (file, size, modified, place, items, complete)
                        values (:file, :size, :modified, :place, :items, :complete)
                        on conflict (file) do update set size = excluded.size, modified = excluded.modified,
                            place = excluded.place, items = excluded.items, complete = excluded.complete""")
                .bind("file", progress.file())
                .bind("size", progress.size())
                .bind("modified", progress.modified())
                .bind("place", progress.place())
                .bind("items", progress.items())
                .bind("complete", progress.complete() ? 1 : 0)
                .execute();
    }

    @Override
    public void refuse(Refusal refusal) {
        requireLock();
        handle.createUpdate("""
                        insert into refusal (no, file, place, kind, message)
                        select coalesce(max(no), 0) + 1, :file, :place, :kind, :message from refusal where true
                        on conflict do nothing""")
                .bind("file", refusal.file())
                .bind("place", refusal.place())
                .bind("kind", refusal.kind())
                .bind("message", refusal.message())
                .execute();
    }

    @Override
    public void forgetProgress() {
        requireLock();
        handle.execute("delete from progress");
        handle.execute("delete from refusal");
    }

    @Override
    public long correct(CorrectionRow.Made made) {
        return lockedCorrections().keep(made);
    }

    @Override
    public boolean undo(long no, CorrectionRow.Undone undone) {
        return lockedCorrections().undo(no, undone);
    }

    @Override
    public List<CorrectionRow> corrections() {
        return lockedCorrections().all();
    }
}
