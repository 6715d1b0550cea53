package didar.server.account;

import didar.store.Accounts;
import didar.store.Deed;
import didar.store.Role;
import didar.store.StoreException;
import didar.store.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Lets in who knows a password, and tells the record who came and who was refused. Of any number of threads.
public final class Door {

    /// How long a password that came with a request is taken for right without being tried again: programs send it each
    /// time, and trying is made to be dear.
    static final Duration TRUST = Duration.ofMinutes(5);

    private static final int MOST_TRUSTED = 1000;
    /// Who is not known is not named: people type passwords where their name belongs.
    private static final String UNKNOWN = "?";

    /// What became of somebody who wants in.
    public sealed interface Outcome {

        record In(User user) implements Outcome {}

        /// Name or password are wrong, or the user may not come in: which of them, nobody is told.
        record Refused() implements Outcome {}

        /// @param pause until it can be tried again
        record TooOften(Duration pause) implements Outcome {}
    }

    private record Trusted(User user, Instant until) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final RateLimits limits;
    private final InstantSource clock;
    private final Roll roll;
    private final Sessions sessions;
    private final SecretKeySpec key;
    private final SequencedMap<Token, Trusted> trusted = new LinkedHashMap<>();

    /// @param random one that cannot be foretold
    public Door(Accounts accounts, Passwords passwords, RateLimits limits, InstantSource clock, RandomGenerator random)
            throws StoreException {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.clock = clock;
        this.roll = new Roll(accounts, clock);
        this.sessions = new Sessions(clock, random);
        this.key = Token.key(random);
    }

    /// Lets in who knows the password.
    ///
    /// @param from address of who tries
    public Outcome enter(String name, String password, String from) throws StoreException {
        Outcome outcome = tried(name, password, from);
        if (!(outcome instanceof Outcome.In(User known))) {
            return outcome;
        }
        User user = renewed(known, password);
        tell(user.name(), Deed.What.SIGNED_IN, from);
        roll.call();
        return new Outcome.In(user);
    }

    /// Tries a password; who has it comes in nowhere by that.
    ///
    /// @param from address of who tries
    public Outcome tried(String name, String password, String from) throws StoreException {
        Duration pause =
                longer(limits.signInFrom().take(from), limits.signInAs().take(bucket(name)));
        if (pause.isPositive()) {
            return new Outcome.TooOften(pause);
        }
        User known = accounts.user(name);
        String typed = password.length() > 2 * PasswordRule.LONGEST ? "" : password;
        boolean right = passwords.isOf(typed, known == null ? null : known.password());
        if (known == null || !right || !known.mayEnter()) {
            tell(known == null ? UNKNOWN : known.name(), Deed.What.REFUSED, from);
            return new Outcome.Refused();
        }
        limits.signInAs().forgive(bucket(name));
        return new Outcome.In(known);
    }

    /// The user with a password that is kept as it would be today.
    private User renewed(User user, String password) throws StoreException {
        if (!passwords.isCheap(user.password())) {
            return user;
        }
        User renewed = user.withPassword(passwords.kept(password));
        Deed deed = deed(user.name(), Deed.What.PASSWORD_CHANGED, user.name() + ": kept in a dearer way");
        return accounts.change(user, renewed, deed) ? renewed : user;
    }

    /// Tries a password that comes with each request of a program.
    public Outcome pass(String name, String password, String from) throws StoreException {
        Token token = new Token(name + "\n" + password).under(key);
        Trusted before;
        synchronized (trusted) {
            before = trusted.get(token);
        }
        if (before != null && clock.instant().isBefore(before.until) && roll.has(before.user)) {
            return new Outcome.In(before.user);
        }
        Outcome outcome = enter(name, password, from);
        if (outcome instanceof Outcome.In(User user)) {
            synchronized (trusted) {
                trusted.remove(token);
                trusted.put(token, new Trusted(user, clock.instant().plus(TRUST)));
                if (trusted.size() > MOST_TRUSTED) {
                    trusted.pollFirstEntry();
                }
            }
        }
        return outcome;
    }

    /// Whom the record knows, as of a moment ago.
    public Roll roll() {
        return roll;
    }

    /// Begins a session of who was let in.
    public Token begin(User user) {
        return sessions.begin(user);
    }

    /// Who has a session; `null` where it has ended.
    public @Nullable User user(Token token) throws StoreException {
        User user = sessions.user(token);
        if (user == null || roll.has(user)) {
            return user;
        }
        sessions.end(token);
        return null;
    }

    public void end(Token token) {
        sessions.end(token);
    }

    /// No name is longer than that of a user, or strangers could fill the memory with them.
    private static String bucket(String name) {
        return name.length() > User.LONGEST_NAME ? UNKNOWN : User.key(name);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// Whether the record has somebody who can let others in.
    public static boolean hasKeeper(Accounts accounts) throws StoreException {
        return accounts.users().stream().anyMatch(user -> user.mayEnter() && user.role() == Role.ADMIN);
    }

    private void tell(String who, Deed.What what, String detail) throws StoreException {
        accounts.tell(deed(who, what, detail));
    }

    private Deed deed(String who, Deed.What what, String detail) {
        return new Deed(clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(), who, what, detail);
    }
}
