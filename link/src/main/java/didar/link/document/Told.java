package didar.link.document;

import didar.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an article tells that an article of another language can tell too.
public final class Told {

    private final String id;
    private final Language language;
    private final List<Fact> facts;
    private final List<Fact> named;
    private final Map<String, List<Fact>> byKey = new HashMap<>();

    Told(String id, Language language, List<Fact> facts) {
        this.id = id;
        this.language = language;
        this.facts = List.copyOf(facts);
        this.named = facts.stream().filter(Fact::isName).toList();
        facts.forEach(fact ->
                byKey.computeIfAbsent(fact.key(), _ -> new ArrayList<>()).add(fact));
    }

    /// Of the article.
    public String id() {
        return id;
    }

    public Language language() {
        return language;
    }

    /// Each once.
    List<Fact> facts() {
        return facts;
    }

    /// Words of names.
    List<Fact> named() {
        return named;
    }

    List<Fact> under(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    Set<String> keys() {
        return byKey.keySet();
    }
}
