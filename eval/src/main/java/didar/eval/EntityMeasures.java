package didar.eval;

import didar.record.Dossier;
import didar.record.Entity;
import java.util.List;

/// Whether the people, organisations, places and groups of the gold were found, and the offices that it gives them.
final class EntityMeasures {

    private EntityMeasures() {}

    static void of(GoldDocument document, Dossier dossier, Tally tally) {
        for (GoldDocument.Thing thing : document.entities().values()) {
            Aliases names = Aliases.of(thing.names());
            List<Entity> found = dossier.entities().stream()
                    .filter(entity -> entity.kind() == thing.kind())
                    .filter(entity -> Aliases.of(entity).same(names))
                    .toList();
            tally.rate("entities.recall", !found.isEmpty());
            if (found.isEmpty()) {
                tally.miss(new Miss(Miss.Kind.ENTITY_NOT_FOUND, document.id(), null, name(thing)));
            }
            for (String office : thing.offices()) {
                boolean right = found.stream()
                        .flatMap(entity -> entity.offices().stream())
                        .anyMatch(held -> isHeld(office, held));
                tally.rate("offices.recall", right);
                if (!right) {
                    tally.miss(new Miss(Miss.Kind.OFFICE_NOT_FOUND, document.id(), null, name(thing) + ": " + office));
                }
            }
        }
    }

    private static String name(GoldDocument.Thing thing) {
        return thing.names().isEmpty() ? "nobody" : thing.names().getFirst();
    }

    /// Whether one of the two titles holds the other.
    static boolean isHeld(String wanted, Entity.Office held) {
        String office = Letters.fold(wanted);
        String title = Letters.fold(held.title());
        return title.contains(office) || office.contains(title);
    }
}
