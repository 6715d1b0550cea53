package didar.archive.feed;

import didar.text.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of elements, whatever prefixes a feed has chosen: `content:encoded`, `title`. Prefixes need not be
/// declared,
/// as many feeds forget to; then their usual meaning holds.
final class Vocabulary {

    private static final Map<String, String> PREFIXES = Table.read(Vocabulary.class, "namespaces.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

    /// Prefixes of the feed to ours.
    private final Map<String, String> known = new HashMap<>();
    /// Ours of the format of the feed itself, which is left off.
    private String home = "";

    /// Takes a declaration: the value of an attribute `xmlns:prefix`.
    void declare(String prefix, String namespace) {
        String ours = PREFIXES.get(namespace.strip());
        if (ours != null) {
            known.put(prefix, ours);
        }
    }

    /// The local name of the root; what shares its prefix needs none from now on.
    String root(String qualified) {
        int colon = qualified.indexOf(':');
        home = colon < 0 ? "" : ours(qualified.substring(0, colon));
        return qualified.substring(colon + 1);
    }

    String name(String qualified) {
        int colon = qualified.indexOf(':');
        if (colon < 0) {
            return qualified;
        }
        String prefix = ours(qualified.substring(0, colon));
        String local = qualified.substring(colon + 1);
        boolean plain = prefix.equals("rss") || prefix.equals("sitemap") || prefix.equals(home);
        return plain ? local : prefix + ":" + local;
    }

    private String ours(String prefix) {
        return known.getOrDefault(prefix, prefix);
    }
}
