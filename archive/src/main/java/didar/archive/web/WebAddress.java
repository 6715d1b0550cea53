package didar.archive.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Addresses as people and servers write them, with Persian and Arabic letters and spaces, and which of them are
/// fetched.
public final class WebAddress {

    private static final Set<Integer> WELL_KNOWN_PORTS = Set.of(80, 443);
    /// Below are the ports of mail, files and the like, which take a request for a command.
    private static final int FIRST_FREE_PORT = 1024;
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=";
    /// Servers refuse longer ones.
    private static final int LONGEST = 8192;

    private WebAddress() {}

    /// An absolute address without fragment, its letters beyond ASCII encoded; `null` where it is none.
    public static @Nullable URI of(String written) {
        return of(null, written);
    }

    /// The same of one that may be relative to another.
    public static @Nullable URI of(@Nullable URI base, String written) {
        String bare = written.strip();
        int fragment = bare.indexOf('#');
        if (fragment >= 0) {
            bare = bare.substring(0, fragment);
        }
        if (bare.length() > LONGEST || bare.isEmpty() && base == null) {
            return null;
        }
        try {
            URI uri = new URI(encoded(inAsciiHost(bare)));
            URI whole = base == null ? uri : base.resolve(uri);
            return whole.isAbsolute() ? withPath(whole) : null;
        } catch (URISyntaxException | IllegalArgumentException _) {
            return null;
        }
    }

    /// Why an address is not fetched, whatever lies there; `null` where nothing speaks against it.
    static @Nullable String refusal(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "only http and https are fetched, not " + scheme;
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            return "there is no host in it";
        }
        if (address.getRawUserInfo() != null) {
            return "there is a user name in it";
        }
        int port = address.getPort();
        return port < 0 || port >= FIRST_FREE_PORT && port <= 0xffff || WELL_KNOWN_PORTS.contains(port)
                ? null
                : "port " + port + " is none of the web";
    }

    /// In small letters. Hosts take turns by it.
    public static String host(URI address) {
        String host = address.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    /// Scheme, host and port, where a robots.txt holds.
    static String origin(URI address) {
        int port = address.getPort();
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + host(address) + (port < 0 ? "" : ":" + port);
    }

    private static URI withPath(URI uri) {
        boolean bare = !uri.isOpaque() && uri.getRawPath().isEmpty();
        return bare ? uri.resolve(uri.getRawQuery() == null ? "/" : "/?" + uri.getRawQuery()) : uri;
    }

    private static String inAsciiHost(String written) {
        int from = written.indexOf("//") + 2;
        boolean absolute = from >= 2 && !written.substring(0, from).contains("?");
        if (!absolute || written.chars().allMatch(c -> c < 0x80)) {
            return written;
        }
        int to = from;
        while (to < written.length() && "/?".indexOf(written.charAt(to)) < 0) {
            to++;
        }
        String authority = written.substring(from, to);
        int port = authority.lastIndexOf(':');
        String host = port < 0 ? authority : authority.substring(0, port);
        return written.substring(0, from)
                + IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)
                + authority.substring(host.length())
                + written.substring(to);
    }

    private static String encoded(String written) {
        StringBuilder ascii = new StringBuilder(written.length());
        byte[] utf8 = written.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < utf8.length; i++) {
            char c = (char) (utf8[i] & 0xff);
            boolean escape = c == '%' && i + 2 < utf8.length && isHex(utf8[i + 1]) && isHex(utf8[i + 2]);
            boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (escape || plain || KEPT.indexOf(c) >= 0) {
                ascii.append(c);
            } else {
                ascii.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return ascii.toString();
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }
}
