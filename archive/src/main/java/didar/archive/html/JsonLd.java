package didar.archive.html;

import didar.archive.html.Claim.Field;
import didar.archive.html.Claim.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// What a script of JSON-LD claims of the article of its page: the objects of schema.org's `Article` and its kinds, and
/// of `WebPage`. Objects that stand in lists, comments or updates of a live page are of other things.
///
/// Templates write JSON as they write HTML, so what a reader can forgive is forgiven; where it breaks off, what was
/// read
/// so far holds.
final class JsonLd {

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("headline", Field.TITLE),
            Map.entry("description", Field.LEAD),
            Map.entry("datePublished", Field.PUBLISHED),
            Map.entry("dateCreated", Field.DATED),
            Map.entry("dateModified", Field.UPDATED),
            Map.entry("articleBody", Field.BODY),
            Map.entry("articleSection", Field.CATEGORY),
            Map.entry("keywords", Field.KEYWORDS),
            Map.entry("inLanguage", Field.LANGUAGE),
            Map.entry("url", Field.ADDRESS),
            Map.entry("mainEntityOfPage", Field.ADDRESS),
            Map.entry("author", Field.AUTHOR),
            Map.entry("creator", Field.AUTHOR),
            Map.entry("publisher", Field.OUTLET));

    /// Under these keys stand other things than the article of the page.
    private static final Set<String> OTHERS = Set.of(
            "comment",
            "itemListElement",
            "hasPart",
            "liveBlogUpdate",
            "mentions",
            "relatedLink",
            "review",
            "isBasedOn",
            "citation",
            "workExample",
            "blogPost",
            "video",
            "image",
            "potentialAction");

    private JsonLd() {}

    /// An object that is being read.
    private static final class Thing {
        private final @Nullable String key;
        private final boolean other;
        private final List<String> types = new ArrayList<>();
        private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
        private @Nullable String name;
        /// The key whose value is read next.
        private @Nullable String next;

        Thing(@Nullable String key, boolean other) {
            this.key = key;
            this.other = other;
        }

        boolean isArticle() {
            return !other && types.stream().anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
        }

        boolean isPage() {
            return !other && types.contains("WebPage");
        }
    }

    static List<Claim> claims(String script) {
        List<Claim> claims = new ArrayList<>();
        Deque<Thing> open = new ArrayDeque<>();
        try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), bare(script))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(parser, token, open, claims);
            }
        } catch (JacksonException _) {
            while (!open.isEmpty()) {
                close(open, claims);
            }
        }
        return claims;
    }

    /// From its first object or list of objects on, without the marks of comments that some templates put around it.
    private static String bare(String script) {
        int from = script.indexOf('{');
        if (from < 0) {
            return "";
        }
        for (int i = from - 1; i >= 0 && (Character.isWhitespace(script.charAt(i)) || script.charAt(i) == '['); i--) {
            from = script.charAt(i) == '[' ? i : from;
        }
        int to = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
        return from < to ? script.substring(from, to) : "";
    }

    private static void take(JsonParser parser, JsonToken token, Deque<Thing> open, List<Claim> claims) {
        Thing inner = open.peek();
        switch (token) {
            case START_OBJECT -> {
                String key = inner == null ? null : inner.next;
                boolean other = inner != null && (inner.other || key != null && OTHERS.contains(key));
                open.push(new Thing(key, other));
            }
            case END_OBJECT -> close(open, claims);
            case PROPERTY_NAME -> {
                if (inner != null) {
                    inner.next = parser.currentName();
                }
            }
            case VALUE_STRING -> {
                if (inner != null && inner.next != null) {
                    takeValue(inner, inner.next, parser.getString());
                }
            }
            case VALUE_NUMBER_INT -> {
                Field field = inner == null || inner.next == null ? null : FIELDS.get(inner.next);
                if (inner != null && inner.next != null && field == Field.PUBLISHED) {
                    takeValue(inner, inner.next, parser.getString());
                }
            }
            default -> {}
        }
    }

    private static void takeValue(Thing thing, String key, String raw) {
        String value = (raw.indexOf('&') >= 0 ? Parser.unescapeEntities(raw, false) : raw).strip();
        switch (key) {
            case "@type" -> thing.types.add(value);
            case "name", "@id" -> thing.name = thing.name == null || key.equals("name") ? value : thing.name;
            default -> {
                Field field = FIELDS.get(key);
                if (field != null && !value.isEmpty()) {
                    thing.values.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
                }
            }
        }
    }

    private static void close(Deque<Thing> open, List<Claim> claims) {
        Thing thing = open.pop();
        Thing outer = open.peek();
        if (outer != null && thing.key != null && thing.name != null) {
            switch (thing.key) {
                case "author", "creator", "publisher", "mainEntityOfPage" -> takeValue(outer, thing.key, thing.name);
                default -> {}
            }
        }
        if (thing.isArticle() || thing.isPage()) {
            thing.values.forEach((field, values) -> {
                for (String value : values) {
                    // A page has a name and a summary of its own.
                    if (thing.isArticle() || field == Field.PUBLISHED || field == Field.LANGUAGE) {
                        claims.add(new Claim(field, value, Source.JSON_LD));
                    }
                }
            });
        }
    }
}
