package didar.server;

import didar.server.admission.Names;
import java.util.Set;

/// Where a server listens, and for whom.
///
/// @param host a name or address of this machine
/// @param port 0 for any that is free
/// @param names by which others call the server, beside the host
/// @param behindTls whether a proxy stands before it that others reach by https alone
/// @param user who sits at the machine
public record Settings(String host, int port, Set<String> names, boolean behindTls, String user) {

    public static final String USUAL_HOST = "127.0.0.1";
    public static final int USUAL_PORT = 8642;

    private static final int HIGHEST_PORT = 65_535;
    /// All addresses of a machine, none of which is a name.
    private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "::", "[::]");

    /// @throws IllegalArgumentException where nobody could name the server, or there is no such port; the message is
    /// for people
    public Settings {
        names = Set.copyOf(names);
        if (WILDCARDS.contains(host) && names.isEmpty()) {
            throw new IllegalArgumentException("by which name do others reach this machine? --name says it: '" + host
                    + "' is none, and what comes under a name that was not told is not answered");
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("a server listens somewhere: the host is empty");
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("there is no port " + port);
        }
    }

    /// For who sits at the machine, and nobody else.
    public static Settings own(int port, String user) {
        return new Settings(USUAL_HOST, port, Set.of(), false, user);
    }

    /// Whether others reach it, so that who they are must be known.
    public boolean isShared() {
        return behindTls || !names.isEmpty() || !Names.OF_THIS_MACHINE.has(host);
    }

    /// What it is called by those who reach it.
    Names called() {
        return isShared()
                ? new Names(names).and(WILDCARDS.contains(host) ? Set.of() : Set.of(host))
                : Names.OF_THIS_MACHINE;
    }
}
