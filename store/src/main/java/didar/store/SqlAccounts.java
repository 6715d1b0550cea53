package didar.store;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// Users and what they did, in a database, over a connection of their own.
final class SqlAccounts implements Accounts {

    private static final RowMapper<User> USER = (row, _) -> new User(
            row.getString("name"),
            Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
            row.getString("password"),
            row.getString("since"),
            row.getString("disabled"));
    private static final RowMapper<Deed.Listed> DEED = (row, _) -> new Deed.Listed(
            row.getLong("no"),
            new Deed(
                    row.getString("at"),
                    row.getString("who"),
                    Deed.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                    row.getString("detail")));

    private final Location location;
    private final Dialect dialect;
    private final Handle handle;

    private SqlAccounts(Location location, Dialect dialect, Handle handle) {
        this.location = location;
        this.dialect = dialect;
        this.handle = handle;
    }

    static SqlAccounts open(Location location) throws StoreException {
        Dialect dialect = Dialect.of(location);
        try {
            Handle handle = Jdbi.create(dialect.besideWriter()).open();
            try {
                Schema.check(handle, location);
            } catch (StoreException e) {
                handle.close();
                throw e;
            }
            return new SqlAccounts(location, dialect, handle);
        } catch (JdbiException e) {
            throw SqlStore.translated(e, location, dialect);
        }
    }

    @Override
    public List<User> users() throws StoreException {
        return asking(() -> handle.createQuery("select * from account order by key")
                .map(USER)
                .list());
    }

    @Override
    public @Nullable User user(String name) throws StoreException {
        return asking(() -> handle.createQuery("select * from account where key = :key")
                .bind("key", User.key(Entry.storable(name)))
                .map(USER)
                .findOne()
                .orElse(null));
    }

    @Override
    public boolean add(User user, Deed deed) throws StoreException {
        return asking(() -> handle.inTransaction(_ -> {
            int added = handle.createUpdate("""
                            insert into account (key, name, role, password, since, disabled)
                            values (:key, :name, :role, :password, :since, :disabled) on conflict do nothing""")
                    .bind("key", User.key(user.name()))
                    .bind("name", user.name())
                    .bind("role", word(user.role()))
                    .bind("password", user.password())
                    .bind("since", user.since())
                    .bind("disabled", user.disabled())
                    .execute();
            return told(added, deed);
        }));
    }

    @Override
    public boolean change(User before, User after, Deed deed) throws StoreException {
        return asking(() -> handle.inTransaction(_ -> {
            int changed = handle.createUpdate("""
                            update account set role = :role, password = :password, disabled = :disabled
                            where key = :key and role = :wasRole and password = :wasPassword
                                and coalesce(disabled, '') = :wasDisabled""")
                    .bind("key", User.key(before.name()))
                    .bind("wasRole", word(before.role()))
                    .bind("wasPassword", before.password())
                    .bind("wasDisabled", before.disabled() == null ? "" : before.disabled())
                    .bind("role", word(after.role()))
                    .bind("password", after.password())
                    .bind("disabled", after.disabled())
                    .execute();
            return told(changed, deed);
        }));
    }

    private boolean told(int changed, Deed deed) {
        if (changed == 0) {
            return false;
        }
        keep(deed);
        return true;
    }

    @Override
    public void tell(Deed deed) throws StoreException {
        this.<@Nullable Void>asking(() -> {
            keep(deed);
            return null;
        });
    }

    private void keep(Deed deed) {
        handle.createUpdate("insert into deed (at, who, what, detail) values (:at, :who, :what, :detail)")
                .bind("at", deed.at())
                .bind("who", deed.who())
                .bind("what", word(deed.what()))
                .bind("detail", deed.detail())
                .execute();
    }

    @Override
    public List<Deed.Listed> deeds(long before, int most) throws StoreException {
        return asking(() -> handle.createQuery("select * from deed where no < :before order by no desc limit :most")
                .bind("before", before)
                .bind("most", most)
                .map(DEED)
                .list());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private interface Question<T extends @Nullable Object> {
        T ask();
    }

    private <T extends @Nullable Object> T asking(Question<T> question) throws StoreException {
        synchronized (handle) {
            try {
                return question.ask();
            } catch (JdbiException e) {
                throw SqlStore.translated(e, location, dialect);
            }
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            handle.close();
        } catch (JdbiException e) {
            throw SqlStore.translated(e, location, dialect);
        }
    }
}
