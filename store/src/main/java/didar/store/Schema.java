package didar.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// The tables, and their version.
final class Schema {

    /// Of the last script.
    static final int VERSION = 5;

    private Schema() {}

    /// Makes the tables, or brings older ones up to date. Where there is nothing to do, Flyway is not asked: it takes
    /// half
    /// a second to say so.
    static void make(Handle handle, DataSource source, Dialect dialect, Location location) throws StoreException {
        if (version(handle) < VERSION) {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:" + dialect.scripts())
                    .load()
                    .migrate();
        }
        check(handle, location);
    }

    /// @throws StoreException where the tables are not those of this program
    static void check(Handle handle, Location location) throws StoreException {
        int version = version(handle);
        if (version > VERSION) {
            throw new StoreException(
                    location + ": this record was made by a newer Didar (its tables are version " + version
                            + ", this program knows " + VERSION + ")",
                    null);
        }
        if (version < VERSION) {
            throw new StoreException(
                    location + ": this record was made by an older Didar; 'didar add' brings it up to date", null);
        }
    }

    /// 0 where there are no tables.
    private static int version(Handle handle) {
        try {
            Optional<String> version = handle.createQuery(
                            "select version from flyway_schema_history where success = :yes order by installed_rank desc limit 1")
                    .bind("yes", true)
                    .mapTo(String.class)
                    .findOne();
            return version.map(Integer::parseInt).orElse(0);
        } catch (JdbiException _) {
            return 0; // there is no such table
        }
    }
}
