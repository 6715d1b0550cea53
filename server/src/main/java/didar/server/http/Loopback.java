package didar.server.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of this machine that nobody else can have. A page elsewhere that leads its own name here («DNS rebinding»)
/// sends that name as `Host`, and is known by it.
public final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");

    private static final String SCHEME = "http://";

    private Loopback() {}

    public static boolean isName(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /// @param host a header `Host`: a name, or a name and a port
    public static boolean isHost(@Nullable String host) {
        return host != null && isName(PORT.matcher(host).replaceFirst(""));
    }

    /// @param origin a header `Origin`; `null` where none was sent, as by programs that are no browser
    public static boolean isOrigin(@Nullable String origin) {
        return origin == null || origin.startsWith(SCHEME) && isHost(origin.substring(SCHEME.length()));
    }
}
