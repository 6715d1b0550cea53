package didar.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Corrections in a database.
record SqlCorrections(Handle handle) {

    private static final RowMapper<CorrectionRow> CORRECTION = (row, _) -> new CorrectionRow(
            row.getLong("no"),
            new CorrectionRow.Made(
                    row.getString("made"),
                    row.getString("author"),
                    row.getString("kind"),
                    row.getString("json"),
                    row.getString("reason")),
            row.getString("undone") == null
                    ? null
                    : new CorrectionRow.Undone(row.getString("undone"), row.getString("undone_by")));

    List<CorrectionRow> all() {
        return handle.createQuery("select * from correction order by no")
                .map(CORRECTION)
                .list();
    }

    /// @return the number of it
    long keep(CorrectionRow.Made made) {
        handle.createUpdate("""
                        insert into correction (no, mark, made, author, kind, json, reason)
                        select coalesce(max(no), 0) + 1, :mark, :made, :author, :kind, :json, :reason
                        from correction where true
                        on conflict (mark) do nothing""")
                .bind("mark", made.mark())
                .bind("made", made.at())
                .bind("author", made.by())
                .bind("kind", made.kind())
                .bind("json", made.json())
                .bind("reason", made.reason())
                .execute();
        return handle.createQuery("select no from correction where mark = :mark")
                .bind("mark", made.mark())
                .mapTo(long.class)
                .one();
    }

    /// @return whether there is one of this number that held
    boolean undo(long no, CorrectionRow.Undone undone) {
        return handle.createUpdate("update correction set undone = :at, undone_by = :by"
                                + " where no = :no and undone is null")
                        .bind("at", undone.at())
                        .bind("by", undone.by())
                        .bind("no", no)
                        .execute()
                > 0;
    }
}
