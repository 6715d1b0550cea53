package didar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/// What pages are looked at: whom the sample speaks of most, the meeting with most reports, where he says something of
/// Turkey.
///
/// @param person id
/// @param meeting id
/// @param statement number of the article, `/`, id in it
/// @param article number
record Examples(String person, String meeting, String statement, String article) {

    /// A foreign minister whom both languages speak of.
    static final String WHO = "مهرآیین";

    static Examples of(Serving server) {
        String person = server.json("/api/v1/people?q=" + URLEncoder.encode(WHO, UTF_8))
                .path("items")
                .path(0)
                .path("id")
                .asString();
        JsonNode meeting = server.json("/api/v1/meetings?limit=100").path("items").values().stream()
                .max(Comparator.comparingInt(one -> one.path("reports").size()))
                .orElseThrow();
        JsonNode statement = server.json("/api/v1/statements?who=" + person + "&about=turkey")
                .path("items")
                .path(1);
        String article = statement.path("article").asString();
        return new Examples(
                person,
                meeting.path("id").asString(),
                article + "/" + statement.path("id").asString(),
                article);
    }
}
