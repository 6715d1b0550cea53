package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import didar.record.Article;
import didar.record.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The metadata of the annotated articles in `../shared`, where that folder lies beside the project, or where the
/// system property `didar.shared` says.
class SeedsTest {

    private static final Path SHARED = shared();

    @Test
    void allMetadataOfTheSeedsIsFound() throws IOException {
        assumeTrue(
                Files.exists(SHARED.resolve("gold/seeds.json")),
                () -> "no annotated articles at " + SHARED + ": nothing is measured");
        Map<String, int[]> measures = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Object entry : list(json(SHARED.resolve("gold/seeds.json")).get("documents"))) {
            Map<String, @Nullable Object> gold = map(entry);
            String id = Objects.requireNonNull((String) gold.get("id"));
            Article article = new ArticleReader(null)
                    .read(id, Files.readString(SHARED.resolve("seeds/" + id + ".txt"), StandardCharsets.UTF_8));
            compare(gold, article).forEach((what, right) -> {
                int[] count = measures.computeIfAbsent(what.split(" ")[0], _ -> new int[2]);
                count[0] += right ? 1 : 0;
                count[1]++;
                if (!right) {
                    misses.add(id + ": " + what);
                }
            });
        }
        measures.forEach((what, count) ->
                System.out.println(String.format(Locale.ROOT, "metadata.%-10s %d of %d", what, count[0], count[1])));
        assertThat(misses).isEmpty();
    }

    private static Map<String, Boolean> compare(Map<String, @Nullable Object> document, Article article) {
        Map<String, @Nullable Object> gold = map(document.get("article"));
        Map<String, Boolean> right = new LinkedHashMap<>();
        String body =
                folded(article.body().stream().map(s -> s.of(article.text())).collect(Collectors.joining()));
        right.put("language", article.language().tag().equals(document.get("language")));
        for (Map.Entry<String, @Nullable Object> field : gold.entrySet()) {
            Object value = field.getValue();
            switch (field.getKey()) {
                case "title" -> right.put("title", same(article.title(), value));
                case "kicker" -> right.put("kicker", same(article.kicker(), value));
                case "code" -> right.put("code", same(article.code(), value));
                case "dateline" -> right.put("dateline", same(article.dateline(), value));
                case "published" -> right.put("published", published(article.published(), value));
                case "outlet" -> right.put("outlet", strings(value).contains(folded(article.outlet())));
                case "category" ->
                    right.put("category", folded(article.category()).equals(strings(value)));
                case "keywords" ->
                    right.put("keywords", folded(article.keywords()).equals(strings(value)));
                case "related" -> right.put("related", folded(article.related()).equals(strings(value)));
                case "credits" ->
                    strings(value)
                            .forEach(name -> right.put(
                                    "credits " + name,
                                    article.credits().stream()
                                            .anyMatch(c -> folded(c.name()).contains(name))));
                case "body_from", "body_to" -> right.put("body " + value, body.contains(folded((String) value)));
                case "not_body" -> strings(value).forEach(s -> right.put("noise " + s, !body.contains(s)));
                default -> throw new IllegalStateException("not measured: " + field.getKey());
            }
        }
        return right;
    }

    private static boolean published(@Nullable Published found, @Nullable Object gold) {
        if (gold == null) {
            return found == null;
        }
        return found != null
                && found.value().toString().startsWith((String) map(gold).get("value"))
                && found.calendar().name().equalsIgnoreCase((String) map(gold).get("calendar"));
    }

    private static boolean same(@Nullable String found, @Nullable Object gold) {
        return gold == null ? found == null : folded(found).equals(folded((String) gold));
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : Skeleton.of(text).toString();
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(SeedsTest::folded).toList();
    }

    private static List<String> strings(@Nullable Object value) {
        return list(value).stream().map(s -> folded((String) s)).toList();
    }

    private static Path shared() {
        String given = System.getProperty("didar.shared");
        if (given != null) {
            return Path.of(given);
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("cli/pom.xml"))) {
            at = at.getParent();
        }
        return at == null ? Path.of("../shared") : at.resolve("../shared").normalize();
    }

    private static Map<String, @Nullable Object> json(Path file) throws IOException {
        try (JsonParser parser = new JsonFactory()
                .createParser(ObjectReadContext.empty(), Files.readString(file, StandardCharsets.UTF_8))) {
            parser.nextToken();
            return map(value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}
