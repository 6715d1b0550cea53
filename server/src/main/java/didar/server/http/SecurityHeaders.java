package didar.server.http;

import java.util.Map;
import java.util.TreeMap;

/// What every answer tells browsers not to do with it. No header of CORS is among them: no other site may read.
public final class SecurityHeaders {

    /// Of answers that are data and no page: nothing is loaded from them.
    public static final Map<String, String> OF_DATA = headers("default-src 'none'; frame-ancestors 'none'");

    private SecurityHeaders() {}

    private static Map<String, String> headers(String policy) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Security-Policy", policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return Map.copyOf(headers);
    }
}
