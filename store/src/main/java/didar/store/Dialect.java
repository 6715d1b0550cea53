package didar.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// In what the two databases differ.
sealed interface Dialect {

    /// Where the scripts lie that make the tables.
    String scripts();

    DataSource source(Store.Access access) throws StoreException;

    /// Of a connection that writes a little to a record that is there, beside whoever has [#lock].
    DataSource besideWriter() throws StoreException;

    /// Keeps other processes from writing, until what is returned is closed.
    ///
    /// @param writer the connection that will write
    /// @throws BusyException where another does
    AutoCloseable lock(Handle writer) throws StoreException;

    /// Keeps others from correcting until a transaction ends: whether corrections hold together is seen of all of them.
    void lockCorrections(Handle writer);

    /// The aggregate that joins the values of a column, by a separator of one letter.
    String joined(String column, String separator);

    /// What went wrong, for people.
    String reason(SQLException e);

    /// Whether it went wrong because others write.
    boolean isBusy(SQLException e);

    static Dialect of(Location location) {
        return switch (location) {
            case Location.Folder(Path path) -> new Sqlite(path);
            case Location.Server server -> new Postgres(server);
        };
    }

    /// SQLite with a write-ahead log: a crash at any moment leaves the last committed state, readers see it while one
    /// process writes.
    record Sqlite(Path folder) implements Dialect {

        private static final int BUSY_MILLIS = 10_000;
        private static final int CACHE_KIB = 64 << 10;

        @Override
        public String scripts() {
            return "didar/store/sqlite";
        }

        @Override
        public DataSource source(Store.Access access) throws StoreException {
            if (access == Store.Access.WRITE) {
                try {
                    Files.createDirectories(folder);
                } catch (IOException e) {
                    throw new StoreException(folder + ": the folder cannot be made: " + why(e), e);
                }
            } else {
                require();
            }
            SQLiteConfig config = config(access);
            config.setCacheSize(-CACHE_KIB);
            var source = new SQLiteDataSource(config);
            boolean still = access == Store.Access.READ && !Files.isWritable(folder) && !hasLog();
            source.setUrl("jdbc:sqlite:" + (still ? file().toUri() + "?immutable=1" : file()));
            return source;
        }

        /// A transaction begins as one that writes: one that had read before could not wait for another to end.
        @Override
        public DataSource besideWriter() throws StoreException {
            require();
            SQLiteConfig config = config(Store.Access.WRITE);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            var source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file());
            return source;
        }

        private Path file() {
            return folder.resolve("record.sqlite");
        }

        private void require() throws StoreException {
            if (!Files.exists(file())) {
                throw new StoreException(folder + ": there is no record here; 'didar add' makes one", null);
            }
        }

        private static SQLiteConfig config(Store.Access access) {
            var config = new SQLiteConfig();
            config.setReadOnly(access == Store.Access.READ);
            config.setBusyTimeout(BUSY_MILLIS);
            config.enforceForeignKeys(true);
            if (access == Store.Access.WRITE) {
                config.setJournalMode(SQLiteConfig.JournalMode.WAL);
                // A commit is on the disk when it returns, even if the power fails right after.
                config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            }
            return config;
        }

        /// Whether something was written that is not in the file of the record yet. Where nothing was, and nothing can
        /// be, SQLite need not watch for it: only so can it read where it may not write.
        private boolean hasLog() {
            try {
                return Files.size(folder.resolve("record.sqlite-wal")) > 0;
            } catch (IOException _) {
                return false;
            }
        }

        /// A lock of the operating system: it goes with the process, however that ends.
        @Override
        public AutoCloseable lock(Handle writer) throws StoreException {
            Path file = folder.resolve("record.lock");
            FileChannel channel = null;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return channel;
                }
                channel.close();
            } catch (java.nio.channels.OverlappingFileLockException _) {
                close(channel);
            } catch (IOException e) {
                close(channel);
                throw new StoreException(folder + ": the folder cannot be written to: " + why(e), e);
            }
            throw new BusyException(folder + ": another didar is writing to this record", null);
        }

        /// The transaction has the record to itself.
        @Override
        public void lockCorrections(Handle writer) {}

        private static void close(@Nullable FileChannel channel) throws StoreException {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException e) {
                throw new StoreException(why(e), e);
            }
        }

        private static String why(IOException e) {
            return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        }

        @Override
        public String joined(String column, String separator) {
            return "group_concat(" + column + ", '" + separator + "')";
        }

        @Override
        public boolean isBusy(SQLException e) {
            return switch (code(e)) {
                case SQLITE_BUSY, SQLITE_LOCKED -> true;
                default -> false;
            };
        }

        private static SQLiteErrorCode code(SQLException e) {
            return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
        }

        @Override
        public String reason(SQLException e) {
            return switch (code(e)) {
                case SQLITE_FULL -> "the disk is full; what was added before is kept";
                case SQLITE_READONLY -> "the record cannot be written to";
                case SQLITE_CANTOPEN ->
                    "the record cannot be opened: its folder cannot be written to, is gone, or permission is denied";
                case SQLITE_CORRUPT, SQLITE_NOTADB -> "the record is damaged: " + e.getMessage();
                case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds the record";
                case SQLITE_IOERR -> "the disk does not answer as it should: " + e.getMessage();
                default -> String.valueOf(e.getMessage());
            };
        }
    }

    record Postgres(Location.Server server) implements Dialect {

        /// Any number that no other program uses: «didar» in ASCII.
        private static final long LOCK = 0x6469646172L;

        private static final long LOCK_OF_CORRECTIONS = LOCK + 1;
        /// The server gives the lock of a process that ended free when it notices, a moment later.
        private static final int TRIES = 10;

        private static final int PAUSE_MILLIS = 100;

        @Override
        public String scripts() {
            return "didar/store/postgresql";
        }

        @Override
        public DataSource source(Store.Access access) {
            var source = new PGSimpleDataSource();
            source.setUrl(server.jdbc());
            if (server.user() != null) {
                source.setUser(server.user());
            }
            if (server.password() != null) {
                source.setPassword(server.password());
            }
            source.setApplicationName("didar");
            source.setReadOnly(access == Store.Access.READ);
            source.setReWriteBatchedInserts(true);
            return source;
        }

        @Override
        public DataSource besideWriter() {
            return source(Store.Access.WRITE);
        }

        @Override
        public boolean isBusy(SQLException e) {
            return false; // who writes rows waits for others who do
        }

        @Override
        public AutoCloseable lock(Handle writer) throws StoreException {
            for (int tries = 0; tries < TRIES; tries++) {
                boolean got = writer.createQuery("select pg_try_advisory_lock(:key)")
                        .bind("key", LOCK)
                        .mapTo(boolean.class)
                        .one();
                if (got) {
                    return () -> {}; // it goes with the connection
                }
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            throw new BusyException(server + ": another didar is writing to this record", null);
        }

        @Override
        public void lockCorrections(Handle writer) {
            writer.execute("select pg_advisory_xact_lock(?)", LOCK_OF_CORRECTIONS);
        }

        @Override
        public String joined(String column, String separator) {
            return "string_agg(" + column + ", '" + separator + "')";
        }

        @Override
        public String reason(SQLException e) {
            String state = e.getSQLState() == null ? "" : e.getSQLState();
            if (state.startsWith("08")) {
                return "the server does not answer: " + e.getMessage();
            }
            if (state.startsWith("28")) {
                return "the server refuses user or password";
            }
            return switch (state) {
                case "3D000" -> "the server has no such database";
                case "53100" -> "the disk of the server is full; what was added before is kept";
                case "25006" -> "the database cannot be written to";
                default -> String.valueOf(e.getMessage());
            };
        }
    }
}
