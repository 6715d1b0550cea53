package didar.server.account;

import didar.store.Accounts;
import didar.store.StoreException;
import didar.store.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// The users of a record, as they were a moment ago: a request does not ask the record who its users are, and what
/// another
/// process changes about one is seen all the same. Of any number of threads.
public final class Roll {

    static final Duration MOMENT = Duration.ofSeconds(1);

    private record Called(List<User> users, Instant at) {}

    private final Accounts accounts;
    private final InstantSource clock;
    private volatile Called last;

    public Roll(Accounts accounts, InstantSource clock) throws StoreException {
        this.accounts = accounts;
        this.clock = clock;
        this.last = new Called(accounts.users(), clock.instant());
    }

    public List<User> users() throws StoreException {
        Called called = last;
        return Duration.between(called.at, clock.instant()).compareTo(MOMENT) < 0 ? called.users : call();
    }

    /// The users as they are by now.
    List<User> call() throws StoreException {
        Instant now = clock.instant();
        var called = new Called(accounts.users(), now);
        last = called;
        return called.users;
    }

    /// Whether a user is still as it was.
    boolean has(User user) throws StoreException {
        return users().contains(user);
    }
}
