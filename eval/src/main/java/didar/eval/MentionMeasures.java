package didar.eval;

import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Mention;
import didar.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Whom pronouns, offices without a name, verbs without a subject and short names mean.
///
/// `mentions.pronoun`, `.office`, `.elided`, `.short` and `.name` are the shares of the gold's mentions at whose place
/// the dossier speaks of the right person, in whatever form; `short` is a name that is not the person's fullest.
/// `mentions.precision` is the share of the dossier's pronouns, offices and elided subjects at a place of the gold that
/// mean who the gold says; `mentions.unknown` the share of them that stand at no place of the gold.
final class MentionMeasures {

    private final GoldDocument document;
    private final Dossier dossier;
    private final Tally tally;
    private final String text;
    private final Map<String, Aliases> entities = new HashMap<>();
    private final Map<String, GoldDocument.Person> people = new HashMap<>();

    private MentionMeasures(GoldDocument document, Dossier dossier, Tally tally) {
        this.document = document;
        this.dossier = dossier;
        this.tally = tally;
        this.text = dossier.article().text();
        for (Entity entity : dossier.entities()) {
            entities.put(entity.id(), Aliases.of(entity));
        }
        for (GoldDocument.Person person :
                Objects.requireNonNullElse(document.people(), List.<GoldDocument.Person>of())) {
            people.put(person.id(), person);
        }
    }

    static void of(GoldDocument document, List<GoldDocument.Place> gold, Dossier dossier, Tally tally) {
        var measures = new MentionMeasures(document, dossier, tally);
        gold.forEach(measures::recall);
        dossier.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.NAME)
                .forEach(mention -> measures.precision(mention, gold));
    }

    private void recall(GoldDocument.Place place) {
        Span span = place.span().in(text);
        boolean right = dossier.mentions().stream()
                .anyMatch(mention -> isAt(mention, place) && isPerson(mention, place.person()));
        tally.rate("mentions." + form(place, span), right);
        if (!right) {
            miss(
                    Miss.Kind.MENTION_NOT_FOUND,
                    span,
                    form(place, span) + " «" + span.of(text) + "» of " + place.person());
        }
    }

    private void precision(Mention mention, List<GoldDocument.Place> gold) {
        List<GoldDocument.Place> there =
                gold.stream().filter(place -> isAt(mention, place)).toList();
        tally.rate("mentions.unknown", there.isEmpty());
        if (there.isEmpty()) {
            return;
        }
        boolean right = there.stream().anyMatch(place -> isPerson(mention, place.person()));
        tally.rate("mentions.precision", right);
        if (!right) {
            String got = dossier.entities().stream()
                    .filter(entity -> entity.id().equals(mention.entity()))
                    .map(Entity::name)
                    .findFirst()
                    .orElse("nobody");
            miss(
                    Miss.Kind.WRONG_MENTION,
                    mention.span(),
                    "wanted " + there.getFirst().person() + ", got " + got + " for «"
                            + mention.span().of(text) + "»");
        }
    }

    private String form(GoldDocument.Place place, Span span) {
        if (place.form() != Mention.Form.NAME) {
            return place.form().name().toLowerCase(Locale.ROOT);
        }
        GoldDocument.Person person = people.get(place.person());
        String fullest = person == null
                ? ""
                : person.names().stream()
                        .map(Letters::fold)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        return Letters.fold(span.of(text)).length() < fullest.length() ? "short" : "name";
    }

    /// Whether a mention stands where the gold has one. A subject that is left out has no place of its own: the gold
    /// may mark the verb, its auxiliary or the noun of a light verb, so the next word will do.
    private boolean isAt(Mention mention, GoldDocument.Place place) {
        Span span = place.span().in(text);
        return mention.span().overlaps(span)
                || place.form() == Mention.Form.ELIDED
                        && isNextWord(mention.span().start(), span.start());
    }

    private boolean isNextWord(int one, int other) {
        String between = text.substring(Math.min(one, other), Math.max(one, other));
        boolean inWord = false;
        int words = 0;
        for (int i = 0; i < between.length(); i++) {
            boolean letter = !Character.isWhitespace(between.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words <= 1;
    }

    private boolean isPerson(Mention mention, String id) {
        Aliases found = entities.get(mention.entity());
        GoldDocument.Person person = people.get(id);
        Aliases wanted = person == null ? document.aliases(id) : person.aliases();
        return found != null && found.same(wanted);
    }

    private void miss(Miss.Kind kind, Span place, String what) {
        tally.miss(new Miss(kind, document.id(), DossierAccount.place(place, text), what));
    }
}
