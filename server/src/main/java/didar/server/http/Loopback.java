package didar.server.http;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of this machine that nobody else can have. A page elsewhere that leads its own name here («DNS rebinding»)
/// sends that name as `Host`, and is known by it.
public final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private Loopback() {}

    public static boolean isName(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /// @param host a header `Host`: a name, or a name and a port
    public static boolean isHost(@Nullable String host) {
        if (host == null) {
            return false;
        }
        int colon = host.lastIndexOf(':');
        boolean ported = colon > host.lastIndexOf(']') && host.indexOf(':') == colon
                || host.startsWith("[") && colon > host.indexOf(']');
        return isName(ported ? host.substring(0, colon) : host) && !host.equals("::1");
    }

    /// @param origin a header `Origin`; `null` where none was sent, as by programs that are no browser
    public static boolean isOrigin(@Nullable String origin) {
        return origin == null || origin.startsWith("http://") && isHost(origin.substring("http://".length()));
    }
}
