package didar.server.admission;

import didar.server.account.Token;
import didar.store.Role;
import org.jspecify.annotations.Nullable;

/// Who asks.
///
/// @param name of a user, or of whoever sits at the machine; `null` of somebody who has not signed in
/// @param role `null` of somebody who has not signed in
/// @param way how they came
/// @param cookie of the browser; `null` of a program
/// @param csrf what forms carry for this browser; empty for a program
/// @param from address of who is connected
public record Visitor(
        @Nullable String name,
        @Nullable Role role,
        Way way,
        @Nullable Token cookie,
        String csrf,
        String from) {

    /// Of whom nothing is known yet.
    public static final Visitor NOBODY = new Visitor(null, null, Way.STRANGER, null, "", "");

    public enum Way {
        /// Sits at the machine that serves.
        LOCAL,
        SESSION,
        PASSWORD,
        STRANGER
    }

    public boolean mayDo(Role needed) {
        return role != null && role.mayDo(needed);
    }

    /// For the list of what was done.
    public String called() {
        return name == null ? "?" : name;
    }

    /// Whether there is somebody to sign out.
    public boolean isSignedIn() {
        return way == Way.SESSION;
    }
}
