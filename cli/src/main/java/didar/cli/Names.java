package didar.cli;

import didar.record.Dossier;
import didar.record.Entity;
import didar.text.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the ids of one dossier stand for on a screen.
final class Names {

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final UnaryOperator<String> wording;

    /// Names as the dossier has them.
    Names(Dossier dossier) {
        this(dossier, UnaryOperator.identity());
    }

    /// @param wording how a name is shown
    Names(Dossier dossier, UnaryOperator<String> wording) {
        this.wording = wording;
        dossier.entities().forEach(e -> entities.put(e.id(), e));
    }

    /// The name; the id itself where the dossier has no such entity.
    String of(String id) {
        Entity e = entities.get(id);
        return e == null ? id : wording.apply(e.name());
    }

    /// The holder that is inferred for an office without a name, in words that mark it as a guess; `null` for none.
    static @Nullable String inferred(Entity e, Language language) {
        return e.holder() == null
                ? null
                : (language == Language.PERSIAN ? "به گمان، " : "على الأرجح ")
                        + e.holder().name();
    }

    @Nullable
    Entity entity(String id) {
        return entities.get(id);
    }

    /// A constant of a closed set as a word.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
