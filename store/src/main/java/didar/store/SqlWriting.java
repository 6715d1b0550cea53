package didar.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// One transaction on a database.
final class SqlWriting implements Writing {

    private final Handle handle;
    /// Number of the last article; -1 before it was asked for.
    private int last = -1;

    SqlWriting(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Added add(Entry entry) {
        Entry.Version version = entry.version();
        boolean known =
                handle.createQuery("select count(*) from article where source = :source and fingerprint = :fingerprint")
                                .bind("source", version.source())
                                .bind("fingerprint", version.fingerprint())
                                .mapTo(long.class)
                                .one()
                        > 0;
        if (known) {
            return Added.UNCHANGED;
        }
        int before = handle.createQuery("select coalesce(max(version), 0) from article where source = :source")
                .bind("source", version.source())
                .mapTo(int.class)
                .one();
        int no = (int) last() + 1;
        last = no;
        handle.createUpdate("""
                        insert into article (no, source, version, fingerprint, id, language, outlet, title, published,
                                             dossier, crc, copy_of, copy_exact, likeness)
                        values (:no, :source, :version, :fingerprint, :id, :language, :outlet, :title, :published,
                                :dossier, :crc, :copyOf, :copyExact, :likeness)""")
                .bind("no", no)
                .bind("source", version.source())
                .bind("version", before + 1)
                .bind("fingerprint", version.fingerprint())
                .bind("id", entry.id())
                .bind("language", entry.language())
                .bind("outlet", entry.outlet())
                .bind("title", entry.title())
                .bind("published", entry.published())
                .bind("dossier", entry.dossier().deflated())
                .bind("crc", entry.dossier().crc())
                .bind("copyOf", entry.kinship() instanceof Kinship.Copy copy ? number(copy) : null)
                .bind("copyExact", entry.kinship() instanceof Kinship.Copy copy ? (copy.exact() ? 1 : 0) : null)
                .bind("likeness", entry.kinship() instanceof Kinship.Copy copy ? copy.likeness() : null)
                .execute();
        if (entry.kinship() instanceof Kinship.Original(Kinship.Print print)) {
            keep(no, print);
        }
        return before == 0 ? Added.NEW : Added.NEW_VERSION;
    }

    private @Nullable Integer number(Kinship.Copy copy) {
        return handle.createQuery("select min(no) from article where source = :source and id = :id")
                .bind("source", Entry.storable(copy.source()))
                .bind("id", copy.id())
                .mapTo(Integer.class)
                .findOne()
                .orElse(null);
    }

    private void keep(int no, Kinship.Print print) {
        handle.createUpdate("insert into print (article, bytes) values (:article, :bytes)")
                .bind("article", no)
                .bind("bytes", print.bytes())
                .execute();
        PreparedBatch buckets = handle.prepareBatch("insert into bucket (hash, article) values (:hash, :article)");
        for (long hash : print.buckets()) {
            buckets.bind("hash", hash).bind("article", no).add();
        }
        buckets.execute();
    }

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
        new SqlTies(handle).write(ties);
    }

    @Override
    public @Nullable String tiesOf(String source) {
        return SqlTied.ofSource(handle, Entry.storable(source));
    }

    @Override
    public void progress(Progress progress) {
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
        handle.execute("delete from progress");
        handle.execute("delete from refusal");
    }

    @Override
    public long correct(CorrectionRow.Made made) {
        return new SqlCorrections(handle).keep(made);
    }

    @Override
    public boolean undo(long no, CorrectionRow.Undone undone) {
        return new SqlCorrections(handle).undo(no, undone);
    }

    @Override
    public List<CorrectionRow> corrections() {
        return new SqlCorrections(handle).all();
    }
}
