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
    private final boolean leads;
    private @Nullable Figure current;
    /// A speaker of the headings, known by an office only, whom the body has not named yet.
    private @Nullable Figure announced;

    /// The latest speakers, the last one first.
    private final ArrayDeque<Figure> recent = new ArrayDeque<>();

    private static final int MEMORY = 4;

    /// @param leads whether a first paragraph may speak of somebody by office whom the next one names
    Speakers(Cast cast, boolean leads) {
        this.cast = cast;
        this.leads = leads;
    }

    @Nullable
    Figure current() {
        return current == null ? null : current.root();
    }

    /// Somebody speaks first who is only described: the one who is named next may be meant.
    void announce(Figure figure) {
        if (current() == null) {
            announced = figure;
        }
    }

    /// Gives the word to somebody.
    void give(Figure figure) {
        current = figure.root();
        recent.remove(figure);
        recent.addFirst(figure);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /// The speaker that a subject names.
    ///
    /// @param added whether «نیز», «كما» or the like says that this is another one
    /// @param continuing whether the verb goes on with words begun before
    /// @param heading whether it stands over the body
    Figure named(Found found, boolean added, boolean continuing, boolean heading) {
        if (found.kind() == Found.Kind.PRONOUN) {
            Figure figure = current();
            if (figure != null) {
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
                    && (found.back()
                            || leads
                                    && !foreign(found, before)
                                    && !before.unnamed
                                    && !excludes(found, before)
                                    && (continuing || !isChief(found)))) {
                found.titles().forEach(title -> cast.addTitle(before, title));
                before.see(found.span(), Mention.Form.OFFICE);
                return before;
            }
            Figure unnamed = cast.unnamed(found);
            if (!found.plural() && (heading || leads && before == null)) {
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
                    && (continuing || leads && figure.key == null && !added)
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

    /// Whether somebody holds an office that nobody holds beside this one: a minister is no spokesman.
    private boolean excludes(Found found, Figure figure) {
        for (Found.Title asked : found.titles()) {
            for (Found.Title held : figure.titles) {
                if (isSole(asked.head())
                        && isSole(held.head())
                        && held.status() == Entity.Office.Status.CURRENT
                        && cast.differ(asked, held)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it is an office that everybody knows the holder of: it does not wait to be told of a man named before.
    private static boolean isChief(Found found) {
        for (Found.Title title : found.titles()) {
            String head = title.head().replace(' ', '\u200c');
            if (head.equals("رئیس‌جمهور")
                    || head.equals("رئیس‌مجلس")
                    || head.equals("نخست‌وزیر")
                    || head.startsWith("وزیر")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSole(String head) {
        return switch (Cast.firstWord(head)) {
            case "وزیر",
                    "رییس\u200cجمهور",
                    "نخست\u200cوزیر",
                    "نخست",
                    "سخنگوی",
                    "سخنگو",
                    "سفیر",
                    "استاندار",
                    "فرماندار",
                    "شهردار",
                    "فرمانده",
                    "دادستان",
                    "پادشاه",
                    "شاه",
                    "امیر",
                    "ولیعهد",
                    "رهبر",
                    "معاون",
                    "مدیرکل" -> true;
            default -> false;
        };
    }

    private static boolean foreign(Found found, Figure figure) {
        return found.country() != null
                        && figure.country != null
                        && !found.country().equals(figure.country)
                || found.country() != null
                        && figure.country == null
                        && !found.country().equals("IRN");
    }

    private static boolean compatible(Figure unnamed, Figure named) {
        return unnamed.country == null || named.country == null || unnamed.country.equals(named.country);
    }

    /// The speaker of a verb without a subject, by the verb's gender.
    @Nullable
    Figure elided(Span verb, boolean feminine, boolean plural) {
        for (Figure figure : recent) {
            Figure root = figure.root();
            boolean agrees = root.gender == 'u' || feminine == (root.gender == 'f') || plural && root.plural;
            if (agrees) {
                root.see(verb, Mention.Form.ELIDED);
                give(root);
                return root;
            }
        }
        return elided(verb);
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
