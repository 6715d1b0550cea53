package didar.store;

import org.jdbi.v3.core.Handle;

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
        handle.createUpdate("""
                        insert into article (no, source, version, fingerprint, id, language, outlet, title, published,
                                             dossier, crc)
                        values (:no, :source, :version, :fingerprint, :id, :language, :outlet, :title, :published,
                                :dossier, :crc)""")
                .bind("no", next())
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
                .execute();
        return before == 0 ? Added.NEW : Added.NEW_VERSION;
    }

    private int next() {
        if (last < 0) {
            last = handle.createQuery("select coalesce(max(no), 0) from article")
                    .mapTo(int.class)
                    .one();
        }
        return ++last;
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
}
