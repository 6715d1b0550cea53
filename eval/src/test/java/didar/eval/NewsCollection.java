package didar.eval;

import didar.text.calendar.CalendarDate;
import didar.text.calendar.CalendarSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A collection of news in the shared data beside the repository: the texts that gold refers to. None of it is part of
/// the project; a document of the gold names its article by [NewsArticle#key].
///
/// The fields differ from collection to collection (`SOURCES.md` there lists them); what an article's text is, title,
/// line feed and body, is the same as in `gold/materialize.py`.
enum NewsCollection {
    ISNA("fa_isna", "fa") {
        @Override
        @Nullable
        NewsArticle article(Map<String, String> row) {
            String id = part(row.get("url"), 4);
            return id == null ? null : of(id, null, persianDay("13" + id), row.get("category"), row.get("body"));
        }
    },
    FARS("fa_fars", "fa") {
        @Override
        @Nullable
        NewsArticle article(Map<String, String> row) {
            String id = part(row.get("link"), 4);
            if (id == null) {
                return null;
            }
            String text = row.getOrDefault("abstract", "") + "\n" + row.getOrDefault("paragraphs", "");
            return of(id, row.get("title"), persianDay(id.length() == 14 ? id : "13" + id), row.get("cat"), text);
        }
    },
    ASRIRAN("fa_asriran", "fa") {
        // Dates count the days from the spreadsheet's day 0.
        @Override
        @Nullable
        NewsArticle article(Map<String, String> row) {
            LocalDate day =
                    LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(row.getOrDefault("date", "0")));
            return of(row.get("newsNumber"), row.get("title"), day, null, row.get("body"));
        }
    },
    TABNAK("fa_tabnak", "fa") {
        @Override
        @Nullable
        NewsArticle article(Map<String, String> row) {
            LocalDate day = LocalDate.parse(row.getOrDefault("published", "").substring(0, 10));
            return of(row.get("id"), row.get("title"), day, null, row.get("body"));
        }
    },
    HAMSHAHRI("fa_hamshahri", "fa") {
        // `HAM2-840215-103` is of 15.2.1384.
        @Override
        @Nullable
        NewsArticle article(Map<String, String> row) {
            String id = row.getOrDefault("id", "");
            return of(id, null, persianDay("13" + id.substring(5)), null, row.get("body"));
        }
    },
    SAUDI("ar_saudinewsnet", "ar") {
        @Override
        @Nullable
        NewsArticle article(Map<String, String> row) {
            String author = row.getOrDefault("author", "");
            String text = (author.isEmpty() ? "" : author + "\n") + row.get("content");
            LocalDate day =
                    LocalDate.parse(row.getOrDefault("date_extracted", "").substring(0, 10));
            return of(row.get("id"), row.get("title"), day, row.get("source"), text);
        }
    },
    JAZEERA("ar_aljazeera", "ar") {
        @Override
        @Nullable
        NewsArticle article(Map<String, String> row) {
            String id = row.getOrDefault("id", "");
            return of(id, null, null, part(id, 0), row.get("text"));
        }
    };

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final String file;
    private final String language;

    NewsCollection(String file, String language) {
        this.file = file;
        this.language = language;
    }

    /// `fa` or `ar`.
    String language() {
        return language;
    }

    /// One row as an article, or null where it has no id or no text.
    abstract @Nullable NewsArticle article(Map<String, String> row);

    /// Hands on the articles in the order of the file.
    ///
    /// @param shared the folder of the shared data
    void read(Path shared, Consumer<NewsArticle> articles) throws IOException {
        Path path = shared.resolve("data/news/" + file + ".jsonl.gz");
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path)));
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (json.nextToken() != null) {
                NewsArticle article = article(row(json));
                if (article != null) {
                    articles.accept(article);
                }
            }
        }
    }

    /// The fields of the object that the parser stands on; the strings of an array are put together, a line each.
    private static Map<String, String> row(JsonParser json) {
        Map<String, String> row = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                row.put(field, lines(json));
            } else if (value != JsonToken.VALUE_NULL) {
                row.put(field, json.getString());
            }
        }
        return row;
    }

    private static String lines(JsonParser json) {
        StringBuilder lines = new StringBuilder();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!lines.isEmpty()) {
                lines.append('\n');
            }
            lines.append(json.getString());
        }
        return lines.toString();
    }

    @Nullable
    NewsArticle of(
            @Nullable String id,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable String section,
            @Nullable String body) {
        if (id == null || body == null || body.isBlank()) {
            return null;
        }
        String key = name().toLowerCase(Locale.ROOT) + ":" + id;
        return new NewsArticle(
                key,
                this,
                title,
                published,
                section == null ? "" : section,
                title == null ? body : title + "\n" + body);
    }

    private static @Nullable String part(@Nullable String path, int index) {
        List<String> parts = path == null ? List.of() : List.of(path.split("/"));
        return parts.size() > index && !parts.get(index).isEmpty() ? parts.get(index) : null;
    }

    /// The day that the first eight digits write in the Persian calendar, or null where they write none.
    private static @Nullable LocalDate persianDay(String digits) {
        if (!digits.matches("\\d{8}.*")) {
            return null;
        }
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6, 8));
        return CalendarDate.exists(CalendarSystem.PERSIAN, year, month, day)
                ? new CalendarDate(CalendarSystem.PERSIAN, year, month, day).toLocalDate()
                : null;
    }
}
