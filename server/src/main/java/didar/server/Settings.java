package didar.server;

import didar.server.http.Loopback;

/// Where a server listens.
///
/// @param host a name or address of this machine alone
/// @param port 0 for any that is free
public record Settings(String host, int port) {

    public static final Settings LOOPBACK = new Settings("127.0.0.1", 8642);

    private static final int HIGHEST_PORT = 65_535;

    /// @throws IllegalArgumentException where others could reach it, or there is no such port; the message is for
    /// people
    public Settings {
        if (!Loopback.isName(host)) {
            throw new IllegalArgumentException("a server that others reach needs users with passwords, and there are"
                    + " none yet: '" + host + "' is not 127.0.0.1, [::1] or localhost");
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("there is no port " + port);
        }
    }
}
