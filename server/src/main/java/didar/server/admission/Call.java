package didar.server.admission;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is looked at in a request before anything is done.
///
/// @param from address of who is connected
/// @param header the value of one, by its name in any case; `null` where it was not sent
/// @param field the value of a field of the form that was sent; `null` where there is none
public record Call(
        String method,
        String from,
        Function<String, @Nullable String> header,
        Function<String, @Nullable String> field) {

    /// The field of a form with the token against forged requests; scripts send it as a header.
    public static final String TOKEN = "csrf";

    private static final String TOKEN_HEADER = "X-CSRF-Token";

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Nullable
    String header(String name) {
        return header.apply(name);
    }

    @Nullable
    String token() {
        String sent = header(TOKEN_HEADER);
        return sent == null ? field.apply(TOKEN) : sent;
    }

    /// Whether nothing is changed by a method.
    public static boolean looks(String method) {
        return LOOKING.contains(method);
    }

    boolean looks() {
        return looks(method);
    }

    /// Whether a browser says that a page sent it, and not a program.
    boolean isOfPage() {
        return header("Origin") != null || header("Sec-Fetch-Site") != null;
    }

    /// Whether a page of another site sent it.
    ///
    /// @param scheme by which browsers reach the server
    boolean isOfOtherSite(String scheme) {
        String site = header("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            return true;
        }
        String origin = header("Origin");
        return origin != null
                && !origin.toLowerCase(Locale.ROOT)
                        .equals(scheme + "://" + String.valueOf(header("Host")).toLowerCase(Locale.ROOT));
    }
}
