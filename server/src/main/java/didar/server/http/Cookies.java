package didar.server.http;

import org.jspecify.annotations.Nullable;

/// Cookies that browsers send back.
public final class Cookies {

    /// Seconds of a year.
    private static final int YEAR = 31_536_000;

    private Cookies() {}

    /// What a browser was told to keep under a name; `null` where it sends nothing.
    public static @Nullable String of(Asked asked, String name) {
        String all = asked.header("Cookie");
        if (all == null) {
            return null;
        }
        for (String one : all.split(";")) {
            String cookie = one.strip();
            if (cookie.startsWith(name + "=")) {
                return cookie.substring(name.length() + 1);
            }
        }
        return null;
    }

    /// A header `Set-Cookie` of what is no secret, for a year.
    public static String lasting(String name, String value) {
        return name + "=" + value + "; Path=/; Max-Age=" + YEAR + "; SameSite=Strict; HttpOnly";
    }
}
