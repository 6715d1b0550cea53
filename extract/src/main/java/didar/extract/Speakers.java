package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Entity;
import didar.record.Mention;
import didar.text.Span;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// Who has the word, as the reading goes on. Decides whom an office, a pronoun or a verb without a subject speaks of.
final class Speakers {

    private final Cast cast;
    private final Scan scan;
    private @Nullable Figure current;
    /// Who did something in the sentence before, in which nobody spoke.
    private @Nullable Figure topic;
    /// A speaker of the headings, known by an office only, whom the body has not named yet.
    private @Nullable Figure announced;

    /// The subject of the last verb that had one, and whether that was a feminine verb: «قال بيان الوزارة … وأضاف».
    private @Nullable Figure agreeing;

    private boolean feminineLast;

    /// The latest speakers, the last one first.
    private final ArrayDeque<Figure> recent = new ArrayDeque<>();

    private static final int MEMORY = 4;

    Speakers(Cast cast, Scan scan) {
        this.cast = cast;
        this.scan = scan;
    }

    @Nullable
    Figure current() {
        return current == null ? null : current.root();
    }

    /// Gives the word to somebody.
    void give(Figure figure) {
        current = figure.root();
        topic = null;
        recent.remove(figure);
        recent.addFirst(figure);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /// Gives the word to the subject of a finite verb.
    void give(Figure figure, boolean feminine) {
        give(figure);
        agreeing = figure;
        feminineLast = feminine;
    }

    /// The reporter tells what somebody did, or `null`, what happened.
    void tell(@Nullable Figure figure) {
        topic = figure == null ? null : figure.root();
    }

    /// The speaker that a subject names.
    ///
    /// @param added whether «من جهته», «بدوره» or the like says that this is another one
    /// @param continuing whether the verb goes on with words begun before
    /// @param heading whether it stands over the body
    Figure named(Found found, boolean added, boolean continuing, boolean heading) {
        if (found.kind() == Found.Kind.PRONOUN) {
            Figure figure = current();
            if (figure != null && (figure.kind == Entity.Kind.PERSON || found.plural() || found.gender() == 'u')) {
                figure.see(found.span(), Mention.Form.PRONOUN);
                return figure;
            }
            Figure latest = cast.latestPerson(found.first());
            if (latest != null) {
                latest.see(found.span(), Mention.Form.PRONOUN);
                return latest;
            }
            return cast.described(found.span(), found.plural());
        }
        boolean fresh = found.kind() == Found.Kind.PERSON && found.titles().isEmpty();
        Figure figure = cast.take(found);
        Figure before = current();
        if (figure == null) {
            // an office that nobody is known to hold
            if (!found.plural()
                    && before != null
                    && before.kind == Entity.Kind.PERSON
                    && !heading
                    && !added
                    && (found.back() || pointsBack(found, before, continuing))) {
                found.titles().forEach(title -> cast.addTitle(before, title));
                before.see(found.span(), Mention.Form.OFFICE);
                return before;
            }
            if (found.plural() && before != null && before.joint && !heading && !added && continuing) {
                before.see(found.span(), Mention.Form.OFFICE);
                return before;
            }
            Figure unnamed = cast.unnamed(found);
            if (!found.plural() && heading) {
                announced = unnamed;
            }
            return unnamed;
        }
        figure = figure.root();
        boolean pointer = found.back() && found.kind() == Found.Kind.PEOPLE && figure.seen.size() == 1;
        if (pointer && before != null && before.kind != Entity.Kind.PERSON) {
            // «این منبع» behind a medium that is no source by name
            cast.merge(figure, before);
            return before;
        }
        if (figure.kind == Entity.Kind.PERSON && !figure.unnamed) {
            Figure waiting = announced == null ? null : announced.root();
            if (waiting != null && waiting.unnamed && waiting != figure && compatible(waiting, figure) && !added) {
                cast.merge(waiting, figure);
            }
            announced = null;
            if (fresh
                    && continuing
                    && before != null
                    && before.unnamed
                    && before.kind == Entity.Kind.PERSON
                    && before != figure
                    && figure.titles.isEmpty()) {
                cast.merge(before, figure);
            }
        }
        return figure.root();
    }

    /// «البرلماني الفرنسي», «عميد السلك الدبلوماسي»: whether an office that nobody is known to hold is said
    /// of the one who has the word. With an article it is, unless he cannot hold it; without one only where
    /// the verb goes on with words begun before. An office of which a state has one needs a country.
    private boolean pointsBack(Found found, Figure before, boolean continuing) {
        String own = country(before);
        boolean foreign =
                found.country() != null && own != null && !found.country().equals(own);
        boolean other = found.gender() != 'u' && before.gender != 'u' && found.gender() != before.gender;
        if (foreign || other || excludes(found, before)) {
            return false;
        }
        if (found.titles().stream().anyMatch(title -> isSole(title.head()))) {
            return found.country() != null
                    && found.country().equals(own)
                    && isDefinite(found)
                    && before.titles.isEmpty();
        }
        return isDefinite(found) || continuing && !before.unnamed;
    }

    private static @Nullable String country(Figure figure) {
        if (figure.country != null) {
            return figure.country;
        }
        for (Found.Title title : figure.titles) {
            if (title.country() != null) {
                return title.country();
            }
        }
        return null;
    }

    /// Whether somebody holds an office beside which he cannot hold this one: a minister is no spokesman.
    private boolean excludes(Found found, Figure figure) {
        for (Found.Title asked : found.titles()) {
            for (Found.Title held : figure.titles) {
                if (isSole(asked.head()) && isSole(held.head()) && cast.differ(asked, held)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSole(String head) {
        return switch (Cast.firstWord(head)) {
            case "رییس", "وزیر", "متحدث", "ناطق", "سفیر", "محافظ", "ملک", "امیر", "قاید", "امین", "مستشار" -> true;
            default -> false;
        };
    }

    private boolean isDefinite(Found found) {
        return scan.text().startsWith("ال", found.withoutProclitic(scan.text()).start());
    }

    private static boolean compatible(Figure unnamed, Figure named) {
        return unnamed.country == null || named.country == null || unnamed.country.equals(named.country);
    }

    /// The speaker of a verb without a subject, by the verb's gender.
    ///
    /// @param adding whether the verb adds to words told before («وأضاف»), not to what somebody did since
    @Nullable
    Figure elided(Span verb, boolean feminine, boolean plural, boolean adding) {
        Figure told = topic == null || adding || plural ? null : topic.root();
        if (told != null && (told.gender == 'u' || feminine == (told.gender == 'f'))) {
            return goOn(told, verb);
        }
        for (Figure figure : recent) {
            if (plural && figure.root().joint) {
                return goOn(figure.root(), verb);
            }
        }
        for (Figure figure : recent) {
            Figure root = figure.root();
            boolean gender = root.gender == 'u' || feminine == isFeminine(root) || plural && root.plural;
            boolean several = root.plural && root.kind != Entity.Kind.PERSON && !feminine;
            if (gender && (plural || !several)) {
                return goOn(root, verb);
            }
        }
        return elided(verb);
    }

    private Figure goOn(Figure figure, Span verb) {
        figure.see(verb, Mention.Form.ELIDED);
        give(figure);
        return figure;
    }

    /// The gender that verbs about somebody have: a body's is that of the last verb it was the subject of.
    private boolean isFeminine(Figure figure) {
        boolean body = figure.kind != Entity.Kind.PERSON && agreeing != null && agreeing.root() == figure;
        return body ? feminineLast : figure.gender == 'f';
    }

    /// The speaker of a verb without a subject.
    @Nullable
    Figure elided(Span verb) {
        Figure figure = current();
        if (figure != null) {
            figure.see(verb, Mention.Form.ELIDED);
        }
        return figure;
    }
}
