package didar.link.event;

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

/// Identity by what stands in the dossier alone: the same words are the same party, and so is the same name in Latin
/// letters, which the reader gives to those it knows. It keeps nothing.
public final class PlainIdentities implements Identities {

    private final Places places = Places.read();

    @Override
    public Party party(Dossier dossier, String id) {
        Entity entity = dossier.entities().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no entity " + id + " in " + dossier.article().source()));
        boolean named = entity.kind() != Kind.PERSON && entity.kind() != Kind.GROUP && !isCountry(entity)
                || entity.kind() == Kind.PERSON && isCalledByName(dossier, entity);
        List<Name> names = names(entity, named);
        LinkedHashSet<String> keys = new LinkedHashSet<>();
        for (Name name : names) {
            keys.add(name.key());
        }
        return new Party(
                names.getFirst().key(),
                entity.name(),
                keys,
                List.of(names.getLast()),
                titles(entity, named, dossier.article().language()),
                country(entity, names),
                entity.kind(),
                named,
                false);
    }

    /// The romanized name first, where it can be one that another article has too.
    private static List<Name> names(Entity entity, boolean named) {
        List<Name> names = new ArrayList<>();
        Entity.Holder holder = entity.holder();
        if (holder != null && !named) {
            names.add(Name.of(holder.english()));
        }
        if (entity.romanized() != null) {
            names.add(Name.of(entity.romanized()));
        }
        names.add(Name.of(entity.name()));
        names.removeIf(name -> name.words().isEmpty());
        if (names.isEmpty()) {
            names.add(new Name(List.of(entity.name())));
        }
        return names;
    }

    private @Nullable String country(Entity entity, List<Name> names) {
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
            Name.of(office.title()).words().forEach(word -> words.add(language.tag() + ":" + word));
        }
        if (entity.kind() == Kind.PERSON && !named) {
            Name.of(entity.name()).words().forEach(word -> words.add(language.tag() + ":" + word));
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
