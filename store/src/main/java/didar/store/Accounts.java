package didar.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who uses a record, and the list of what they did. Both are written beside whoever adds articles: no lock of the
/// record
/// is needed. All methods may be called from any thread.
public interface Accounts extends AutoCloseable {

    /// @throws StoreException where there is no record, or it was made by another version of Didar
    static Accounts open(Location location) throws StoreException {
        return SqlAccounts.open(location);
    }

    /// All users, in the order of their names.
    List<User> users() throws StoreException;

    /// Who has a name, however it is written; `null` where nobody does.
    @Nullable
    User user(String name) throws StoreException;

    /// Adds a user, and tells of it.
    ///
    /// @return whether the name was free
    boolean add(User user, Deed deed) throws StoreException;

    /// Changes a user, and tells of it.
    ///
    /// @param before as the user was when it was decided to change it
    /// @param after of the same name
    /// @return whether the user was still so
    boolean change(User before, User after, Deed deed) throws StoreException;

    /// Puts something at the end of the list. Nothing in it is ever changed or taken away.
    void tell(Deed deed) throws StoreException;

    /// What was done last, latest first.
    ///
    /// @param before number of the one whose predecessors are asked for; [Long#MAX_VALUE] for all
    /// @param most how many
    List<Deed.Listed> deeds(long before, int most) throws StoreException;

    @Override
    void close() throws StoreException;
}
