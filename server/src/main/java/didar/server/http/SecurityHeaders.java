package didar.server.http;

import java.util.Map;
import java.util.TreeMap;

/// What every answer tells browsers not to do with it. No header of CORS is among them: no other site may read.
public final class SecurityHeaders {

    /// Of answers that are data and no page: nothing is loaded from them.
    public static final Map<String, String> OF_DATA = headers("default-src 'none'; frame-ancestors 'none'");

    /// Of pages: what they are made of comes from here alone, and nothing that stands in them is run.
    public static final Map<String, String> OF_PAGES =
            headers("default-src 'none'; script-src 'self'; style-src 'self';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'");

    /// `Strict-Transport-Security`, for a year: browsers ask in the clear no more.
    public static final String BY_TLS_ALONE = "max-age=31536000";

    private SecurityHeaders() {}

    private static Map<String, String> headers(String policy) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Security-Policy", policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // By «no-referrer» browsers would hide the origin of a form from this server too, which then refuses it.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return Map.copyOf(headers);
    }
}
