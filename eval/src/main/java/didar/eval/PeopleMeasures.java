package didar.eval;

import didar.record.Dossier;
import didar.record.Entity;
import java.util.List;

/// The people that the gold lists with all their offices: whether they are found, which of their offices are
/// (`people.offices.recall`), and how many of the offices that they are given are theirs (`people.offices.precision`).
///
/// An office is right where one of two titles holds the other, so that one office may answer two: the two measures do
/// not share a count.
final class PeopleMeasures {

    private PeopleMeasures() {}

    static void of(GoldDocument document, List<GoldDocument.Person> people, Dossier dossier, Tally tally) {
        for (GoldDocument.Person person : people) {
            Aliases names = Aliases.of(person.names().isEmpty() ? person.offices() : person.names());
            List<Entity> found = dossier.entities().stream()
                    .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                    .filter(entity -> Aliases.of(entity).same(names))
                    .toList();
            tally.rate("people.recall", !found.isEmpty());
            List<Entity.Office> held =
                    found.stream().flatMap(entity -> entity.offices().stream()).toList();
            for (String office : person.offices()) {
                boolean right = held.stream().anyMatch(one -> EntityMeasures.isHeld(office, one));
                tally.rate("people.offices.recall", right);
                if (!right) {
                    miss(Miss.Kind.OFFICE_NOT_FOUND, document, person, office, tally);
                }
            }
            for (Entity.Office one : held) {
                boolean right = person.offices().stream().anyMatch(office -> EntityMeasures.isHeld(office, one));
                tally.rate("people.offices.precision", right);
                if (!right) {
                    miss(Miss.Kind.OFFICE_NOT_IN_GOLD, document, person, one.title(), tally);
                }
            }
        }
    }

    private static void miss(
            Miss.Kind kind, GoldDocument document, GoldDocument.Person person, String office, Tally tally) {
        String name = person.names().isEmpty() ? person.id() : person.names().getFirst();
        tally.miss(new Miss(kind, document.id(), null, name + ": " + office));
    }
}
