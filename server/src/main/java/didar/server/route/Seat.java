package didar.server.route;

import didar.query.Casebook;
import didar.store.Edition;
import didar.store.Location;
import didar.store.Store;
import didar.store.StoreException;

/// A place at which one request at a time asks the record: a connection of its own, and the casebook over it, which
/// stays as long as the record does not change.
public final class Seat implements AutoCloseable {

    private final Store store;
    private Edition edition;
    private Casebook casebook;

    private Seat(Store store) throws StoreException {
        this.store = store;
        this.edition = store.edition();
        this.casebook = new Casebook(store);
    }

    static Seat open(Location record) throws StoreException {
        Store store = Store.open(record, Store.Access.READ);
        try {
            return new Seat(store);
        } catch (StoreException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Sees the record as it is by now.
    void refresh() throws StoreException {
        Edition now = store.edition();
        if (!now.equals(edition)) {
            casebook = new Casebook(store);
            edition = now;
        }
    }

    public Edition edition() {
        return edition;
    }

    public Store store() {
        return store;
    }

    public Casebook casebook() {
        return casebook;
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
