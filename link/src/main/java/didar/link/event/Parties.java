package didar.link.event;

import didar.link.who.Identity;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Entity.Kind;
import didar.record.Mention;
import didar.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a [Party] of an entity of a dossier: by who it is where that could be told, and else by what stands in the
/// dossier alone, where the same words are the same party, and so is the same name in Latin letters, which the reader
/// gives to those it knows.
final class Parties {

    private final Places places = Places.read();

    /// @param id local id in the dossier, of a person, body, group or place
    /// @param identity who it is; `null` where it could not be told
    Party party(Dossier dossier, String id, @Nullable Identity identity) {
        Entity entity = dossier.entities().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no entity " + id + " in " + dossier.article().source()));
        boolean named = entity.kind() != Kind.PERSON && entity.kind() != Kind.GROUP && !isCountry(entity)
                || entity.kind() == Kind.PERSON && isCalledByName(dossier, entity);
        List<Words> names = names(entity, named);
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(name.key()));
        String key = names.getFirst().key();
        String country = country(entity, names);
        if (identity != null) {
            key = identity.id();
            keys.add(key);
            country = identity.country() == null ? country : identity.country();
        }
        return new Party(
                key,
                entity.name(),
                keys,
                List.of(names.getLast()),
                titles(entity, named, dossier.article().language()),
                country,
                entity.kind(),
                named,
                identity != null);
    }

    /// The romanized name first, where it can be one that another article has too.
    private static List<Words> names(Entity entity, boolean named) {
        List<Words> names = new ArrayList<>();
        Entity.Holder holder = entity.holder();
        if (holder != null && !named) {
            names.add(Words.of(holder.english()));
        }
        if (entity.romanized() != null) {
            names.add(Words.of(entity.romanized()));
        }
        names.add(Words.of(entity.name()));
        names.removeIf(name -> name.words().isEmpty());
        if (names.isEmpty()) {
            names.add(new Words(List.of(entity.name())));
        }
        return names;
    }

    private @Nullable String country(Entity entity, List<Words> names) {
        return entity.country() != null || entity.kind() != Kind.PLACE
                ? entity.country()
                : names.stream()
                        .map(places::country)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static Set<String> titles(Entity entity, boolean named, Language language) {
        Set<String> words = new HashSet<>();
        for (Entity.Office office : entity.offices()) {
            Words.of(office.title()).words().forEach(word -> words.add(language.tag() + ":" + word));
        }
        if (entity.kind() == Kind.PERSON && !named) {
            Words.of(entity.name()).words().forEach(word -> words.add(language.tag() + ":" + word));
        }
        return words;
    }

    private static boolean isCalledByName(Dossier dossier, Entity entity) {
        return dossier.mentions().stream()
                .anyMatch(m -> m.entity().equals(entity.id()) && m.form() == Mention.Form.NAME);
    }

    private static boolean isCountry(Entity entity) {
        return entity.kind() == Kind.PLACE && entity.country() != null;
    }
}
