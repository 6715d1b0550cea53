package didar.archive.html;

import didar.archive.html.Claim.Field;
import didar.archive.html.Claim.Source;
import didar.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the elements of a page that are not shown claim of its article: `meta`, `link`, `title`, JSON-LD.
final class Metadata {

    private static final Map<String, Field> NAMES = new HashMap<>();
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");
    /// Longer values are pages, not data.
    private static final int LONGEST = 2000;

    static {
        for (Table.Row row : Table.read(Metadata.class, "meta.tsv", 2)) {
            for (String name : row.words(1)) {
                NAMES.put(name, Field.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
            }
        }
    }

    private final List<Claim> claims = new ArrayList<>();
    private String title = "";

    /// Takes what an element says.
    void take(Element element) {
        switch (element.normalName()) {
            case "meta" -> takeMeta(element);
            case "link" -> {
                if (element.attr("rel").equals("canonical")) {
                    add(Field.ADDRESS, element.attr("href"), Source.META);
                }
            }
            case "html" -> add(Field.LANGUAGE, element.attr("lang"), Source.META);
            case "title" -> title = title.isEmpty() ? element.text() : title;
            case "script" -> {
                if (element.attr("type").contains("ld+json")) {
                    claims.addAll(JsonLd.claims(element.data()));
                }
            }
            default -> {}
        }
    }

    private void takeMeta(Element element) {
        String value = element.attr("content");
        if (value.isEmpty()) {
            return;
        }
        for (String naming : NAMING) {
            String name = element.attr(naming).toLowerCase(Locale.ROOT);
            Field field = name.isEmpty() ? null : NAMES.get(name);
            if (field != null) {
                boolean graph = name.startsWith("og:") || name.startsWith("article:");
                add(field, value, graph ? Source.OPEN_GRAPH : Source.META);
                return; // one value, whatever it is called beside that
            }
        }
    }

    private void add(Field field, String value, Source source) {
        String stripped = value.strip();
        if (!stripped.isEmpty() && stripped.length() <= LONGEST) {
            claims.add(new Claim(field, stripped, source));
        }
    }

    /// In the order of the page.
    List<Claim> claims() {
        return claims;
    }

    List<String> values(Field field) {
        List<String> values = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.field() == field) {
                values.add(claim.value());
            }
        }
        return values;
    }

    /// The content of the element `title`; empty where there is none.
    String title() {
        return title;
    }
}
