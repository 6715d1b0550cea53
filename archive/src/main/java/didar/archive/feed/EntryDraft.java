package didar.archive.feed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// An entry while it is read.
final class EntryDraft {

    /// What is said of an entry, and where: names of elements from the entry down, parted by `/`.
    enum Field {
        ID("guid", "id"),
        LINK("link", "loc"),
        TITLE("title", "news:news/news:title", "dc:title"),
        PUBLISHED(
                "pubDate",
                "published",
                "news:news/news:publication_date",
                "dc:date",
                "issued",
                "dcterms:issued",
                "dcterms:created",
                "created"),
        UPDATED("updated", "modified", "lastmod", "atom:updated", "dcterms:modified"),
        AUTHOR("author/name", "dc:creator", "author"),
        CONTENT("content:encoded", "content", "xhtml:body"),
        SUMMARY("description", "summary", "dc:description"),
        OUTLET("news:news/news:publication/news:name"),
        LANGUAGE("dc:language", "language", "news:news/news:publication/news:language");

        private static final Map<String, Field> BY_PATH = new HashMap<>();

        static {
            for (Field field : values()) {
                for (String path : field.paths) {
                    BY_PATH.put(path, field);
                }
            }
        }

        private final String[] paths;

        Field(String... paths) {
            this.paths = paths;
        }

        /// `null` where nothing that we ask for stands there.
        static @Nullable Field at(String path) {
            return BY_PATH.get(path);
        }
    }

    private final long number;
    private final int line;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private int left;
    private boolean oversized;

    /// @param limit in characters of all its texts
    EntryDraft(long number, int line, int limit) {
        this.number = number;
        this.line = line;
        this.left = limit;
    }

    /// Takes what is said, unless it was said before.
    void put(Field field, String said) {
        String value = said.strip();
        if (!value.isEmpty() && fields.putIfAbsent(field, value) == null) {
            left -= value.length();
        }
    }

    /// How many characters it may still take.
    int left() {
        return left;
    }

    void leaveOut() {
        oversized = true;
    }

    /// @param outlet of the feed
    /// @param language of the feed
    Entry entry(@Nullable String outlet, @Nullable String language) {
        String id = fields.get(Field.ID);
        String link = fields.get(Field.LINK);
        String title = fields.get(Field.TITLE);
        boolean linked = link == null && id != null && id.startsWith("http");
        return new Entry(
                number,
                line,
                id,
                linked ? id : link,
                title == null ? null : plain(title),
                fields.get(Field.PUBLISHED),
                fields.get(Field.UPDATED),
                fields.get(Field.AUTHOR),
                fields.get(Field.CONTENT),
                fields.get(Field.SUMMARY),
                fields.getOrDefault(Field.OUTLET, outlet),
                fields.getOrDefault(Field.LANGUAGE, language),
                oversized);
    }

    /// Titles are plain text that may have been written as HTML, once or twice.
    static String plain(String said) {
        boolean marked = said.indexOf('<') >= 0 || said.indexOf('&') >= 0;
        return marked ? Jsoup.parseBodyFragment(said).text().strip() : said.replaceAll("\\s+", " ");
    }
}
