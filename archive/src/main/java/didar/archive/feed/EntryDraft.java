package didar.archive.feed;

import java.util.EnumMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// An entry while it is read.
final class EntryDraft {

    /// What is said of an entry.
    enum Field {
        ID,
        LINK,
        TITLE,
        PUBLISHED,
        UPDATED,
        AUTHOR,
        CONTENT,
        SUMMARY,
        OUTLET,
        LANGUAGE;

        /// `null` where nothing that we ask for stands there.
        ///
        /// @param path names of elements from the entry down, parted by `/`
        static @Nullable Field at(String path) {
            return PLACES.get(path);
        }
    }

    private static final Map<String, Field> PLACES = Map.ofEntries(
            Map.entry("guid", Field.ID),
            Map.entry("id", Field.ID),
            Map.entry("link", Field.LINK),
            Map.entry("loc", Field.LINK),
            Map.entry("title", Field.TITLE),
            Map.entry("dc:title", Field.TITLE),
            Map.entry("news:news/news:title", Field.TITLE),
            Map.entry("pubDate", Field.PUBLISHED),
            Map.entry("published", Field.PUBLISHED),
            Map.entry("issued", Field.PUBLISHED),
            Map.entry("created", Field.PUBLISHED),
            Map.entry("dc:date", Field.PUBLISHED),
            Map.entry("dcterms:issued", Field.PUBLISHED),
            Map.entry("dcterms:created", Field.PUBLISHED),
            Map.entry("news:news/news:publication_date", Field.PUBLISHED),
            Map.entry("updated", Field.UPDATED),
            Map.entry("atom:updated", Field.UPDATED),
            Map.entry("modified", Field.UPDATED),
            Map.entry("dcterms:modified", Field.UPDATED),
            Map.entry("lastmod", Field.UPDATED),
            Map.entry("author", Field.AUTHOR),
            Map.entry("author/name", Field.AUTHOR),
            Map.entry("dc:creator", Field.AUTHOR),
            Map.entry("content", Field.CONTENT),
            Map.entry("content:encoded", Field.CONTENT),
            Map.entry("xhtml:body", Field.CONTENT),
            Map.entry("description", Field.SUMMARY),
            Map.entry("dc:description", Field.SUMMARY),
            Map.entry("summary", Field.SUMMARY),
            Map.entry("news:news/news:publication/news:name", Field.OUTLET),
            Map.entry("language", Field.LANGUAGE),
            Map.entry("dc:language", Field.LANGUAGE),
            Map.entry("news:news/news:publication/news:language", Field.LANGUAGE));

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
