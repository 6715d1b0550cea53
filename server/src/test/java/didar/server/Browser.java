package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Somebody before a browser: it keeps cookies, and sends the token of the page it last saw.
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" (?:value|content)=\"([^\"]+)\"");

    private final ServedRecord record;
    final Map<String, String> cookies = new TreeMap<>();

    @Nullable
    String token;

    @Nullable
    String origin;

    String language = "en";

    Browser(ServedRecord record) {
        this.record = record;
    }

    HttpResponse<String> signIn(String name) throws IOException, InterruptedException {
        get("/sign-in");
        HttpResponse<String> in = post("/sign-in", Map.of("name", name, "password", ServedRecord.PASSWORD));
        if (in.statusCode() == 303) {
            get("/account");
        }
        return in;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = send(record.request(path));
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(fields);
        if (token != null) {
            all.put("csrf", token);
        }
        return send(record.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin == null ? "http://127.0.0.1:" + record.port() : origin)
                .POST(BodyPublishers.ofString(query(all))));
    }

    static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept-Language", language);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = record.send(request);
        answer.headers().allValues("Set-Cookie").forEach(set -> {
            String[] parts = set.split(";", 2)[0].split("=", 2);
            if (parts[1].isEmpty()) {
                cookies.remove(parts[0]);
            } else {
                cookies.put(parts[0], parts[1]);
            }
        });
        return answer;
    }

    /// The value of the last hidden field of a name that a page has.
    static @Nullable String field(HttpResponse<String> page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        String last = null;
        while (field.find()) {
            last = field.group(1).replace("&amp;", "&");
        }
        return last;
    }
}
