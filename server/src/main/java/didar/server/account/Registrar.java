package didar.server.account;

import didar.store.Accounts;
import didar.store.Deed;
import didar.store.Role;
import didar.store.StoreException;
import didar.store.User;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says who uses a record, and tells the record of it. Each method answers what keeps it from being done, `null` where
/// it
/// is done; what is so already is done.
///
/// @param by who has it done
public record Registrar(Accounts accounts, Passwords passwords, InstantSource clock, String by) {

    public @Nullable Fault add(String name, Role role, String password) throws StoreException {
        User user;
        try {
            user = new User(name.strip(), role, "", now(), null);
        } catch (IllegalArgumentException _) {
            return Fault.NO_NAME;
        }
        Fault fault = PasswordRule.fault(password, user.name());
        if (fault != null) {
            return fault;
        }
        if (accounts.user(user.name()) != null) {
            return Fault.NAME_TAKEN; // known before the dear work
        }
        User whole = user.withPassword(passwords.kept(password));
        Deed deed = deed(Deed.What.USER_ADDED, whole.name() + ", " + word(role));
        return accounts.add(whole, deed) ? null : Fault.NAME_TAKEN;
    }

    public @Nullable Fault role(String name, Role role) throws StoreException {
        User user = accounts.user(name);
        if (user == null || user.role() == role) {
            return user == null ? Fault.NO_USER : null;
        }
        return change(
                user,
                user.withRole(role),
                Deed.What.ROLE_CHANGED,
                user.name() + ": " + word(user.role()) + " to " + word(role));
    }

    public @Nullable Fault password(String name, String password) throws StoreException {
        User user = accounts.user(name);
        Fault fault = user == null ? Fault.NO_USER : PasswordRule.fault(password, user.name());
        if (user == null || fault != null) {
            return fault;
        }
        return change(user, user.withPassword(passwords.kept(password)), Deed.What.PASSWORD_CHANGED, user.name());
    }

    public @Nullable Fault enabled(String name, boolean enabled) throws StoreException {
        User user = accounts.user(name);
        if (user == null || user.mayEnter() == enabled) {
            return user == null ? Fault.NO_USER : null;
        }
        return change(
                user,
                user.disabled(enabled ? null : now()),
                enabled ? Deed.What.USER_ENABLED : Deed.What.USER_DISABLED,
                user.name());
    }

    private @Nullable Fault change(User before, User after, Deed.What what, String detail) throws StoreException {
        return accounts.change(before, after, deed(what, detail)) ? null : Fault.CHANGED_MEANWHILE;
    }

    private Deed deed(Deed.What what, String detail) {
        return new Deed(now(), by, what, detail);
    }

    /// ISO 8601, UTC, to the millisecond.
    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
