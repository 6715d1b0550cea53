package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Entity;
import didar.record.Mention;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// Who has the floor as a Persian article goes on: whom an office, a pronoun or a verb without a subject speaks of.
///
/// One at a time has the floor: whoever spoke last. A pronoun means a person, so beside the last speaker the last
/// person is kept, and the one whom the reporter told of since. A heading gives the floor as well: the first office of
/// the body is the heading's speaker, and the first name that follows two unnamed offices names them. A story that
/// begins anew within the article empties the floor.
final class Floor {

    private final Cast cast;
    private @Nullable Figure current;
    /// The last who spoke and was one person.
    private @Nullable Figure person;
    /// Whom the reporter told of since the last words of somebody.
    private @Nullable Figure topic;
    /// Whom the reporter told of since, who are several.
    private @Nullable Found several;
    /// Who spoke first and is known by an office only, until a name is given.
    private @Nullable Figure announced;
    /// The last who was described as one person in words of the text.
    private @Nullable Figure described;
    /// Whether only headings have given the floor yet.
    private boolean heading = true;

    Floor(Cast cast) {
        this.cast = cast;
    }

    @Nullable
    Figure current() {
        return root(current);
    }

    private static @Nullable Figure root(@Nullable Figure figure) {
        return figure == null ? null : figure.root();
    }

    /// Gives the floor to somebody.
    void give(Figure figure) {
        current = figure.root();
        topic = null;
        several = null;
        if (isOne(current)) {
            person = current;
        }
    }

    /// Gives the floor to the speaker of a heading.
    void head(Figure figure) {
        give(figure);
        heading = true;
    }

    /// The reporter tells of somebody who does not speak.
    void tell(Figure figure) {
        topic = figure.root();
    }

    /// The reporter tells of several who do not speak.
    void tellSeveral(Found found) {
        several = found;
    }

    /// Somebody speaks who is described as one person.
    void describe(Figure figure) {
        described = figure.root();
        heading = false;
    }

    /// Somebody speaks who is described by an office that many hold: the speaker of the heading, if he spoke just
    /// before, or the one who is named next where nobody spoke yet.
    void announce(Figure figure) {
        Figure before = current();
        if (before == null) {
            announced = figure;
        } else if (heading && isOne(before)) {
            cast.merge(figure, before);
        }
        describe(figure);
    }

    /// A new story begins: nobody has the floor.
    void clear() {
        current = null;
        person = null;
        topic = null;
        several = null;
        announced = null;
        heading = true;
    }

    /// A person, named or not, or one who is told in words of his own.
    private boolean isOne(Figure figure) {
        return figure.kind == Entity.Kind.PERSON || figure == root(described);
    }

    /// The speaker that a subject names.
    ///
    /// @param added whether «نیز» says that this is another one
    /// @param continuing whether the verb goes on with words begun before
    /// @param inHeading whether it stands over the body
    Figure named(Found found, boolean added, boolean continuing, boolean inHeading) {
        boolean first = heading;
        heading = inHeading || first && found.kind() == Found.Kind.ORGANIZATION;
        if (found.kind() == Found.Kind.PRONOUN) {
            return pronoun(found);
        }
        boolean fresh = found.kind() == Found.Kind.PERSON && found.titles().isEmpty();
        Figure figure = cast.take(found);
        if (figure == null) {
            return office(found, added, continuing, inHeading, first);
        }
        figure = figure.root();
        Figure before = current();
        if (found.back() && found.kind() == Found.Kind.PEOPLE && figure.seen.size() == 1) {
            // «این منبع», «این روزنامه»: not told before by this word
            Figure meant = isPersonal(figure) ? root(person) : before == null || isOne(before) ? null : before;
            if (meant != null) {
                cast.merge(figure, meant);
                return meant;
            }
        }
        if (figure.kind == Entity.Kind.PERSON && !figure.unnamed) {
            name(figure, fresh, added, continuing);
        }
        return figure.root();
    }

    /// «این نماینده», «این مسئول»: words for one person, where others are for media and bodies.
    private static boolean isPersonal(Figure pointing) {
        return switch (pointing.names.getFirst().words().getLast()) {
            case "مقام", "نماینده", "مسیول", "عضو", "کارشناس", "استاد", "دیپلمات", "وزیر", "فرمانده", "سناتور" -> true;
            default -> false;
        };
    }

    private Figure pronoun(Found found) {
        Figure before = current();
        if (found.plural()) {
            Figure several = before != null && before.plural ? before : severalTold(found);
            several.see(found.span(), Mention.Form.PRONOUN);
            return several;
        }
        Figure figure = topic != null ? root(topic) : before != null && isOne(before) ? before : root(person);
        if (figure == null) {
            figure = before == null || before.plural ? cast.latestPerson(found.first()) : before;
        }
        if (figure == null) {
            return cast.described(found.span(), found.plural());
        }
        figure.see(found.span(), Mention.Form.PRONOUN);
        return figure;
    }

    /// Those whom «آنها» means: the reporter told of them, or they were named last.
    private Figure severalTold(Found pronoun) {
        Figure figure = null;
        if (several != null) {
            figure = cast.take(several);
            figure = figure != null ? figure : cast.unnamed(several);
        }
        if (figure == null) {
            figure = cast.latestSeveral(pronoun.first());
        }
        return figure != null ? figure.root() : cast.described(pronoun.span(), true);
    }

    /// A named person speaks: those who were announced by an office may be the same.
    private void name(Figure figure, boolean fresh, boolean added, boolean continuing) {
        Figure waiting = root(announced);
        if (waiting != null && waiting.unnamed && waiting != figure && isCompatible(waiting, figure) && !added) {
            cast.merge(waiting, figure);
        }
        announced = null;
        Figure before = current();
        boolean first = fresh && figure.titles.isEmpty() && (continuing || figure.key == null && !added);
        if (first && before != null && before.unnamed && before.kind == Entity.Kind.PERSON && before != figure) {
            cast.merge(before, figure);
        }
    }

    /// The speaker by an office that nobody is known to hold: the one who has the floor, or somebody not named yet.
    ///
    /// @param first whether only headings spoke before
    private Figure office(Found found, boolean added, boolean continuing, boolean inHeading, boolean first) {
        Figure before = first && person != null ? root(person) : current();
        boolean one = !found.plural() && !inHeading && !added;
        if (before != null
                && before.kind == Entity.Kind.PERSON
                && one
                && (found.back() || mayHold(found, before, continuing, first))) {
            found.titles().forEach(title -> cast.addTitle(before, title));
            before.see(found.span(), Mention.Form.OFFICE);
            return before;
        }
        Figure unnamed = cast.unnamed(found);
        announced = !found.plural() && (inHeading || before == null) ? unnamed : null;
        return unnamed;
    }

    private boolean mayHold(Found found, Figure figure, boolean continuing, boolean first) {
        if (isForeign(found, figure) || excludes(found, figure) || isChief(found) && isDeputy(figure)) {
            return false;
        }
        return first || !figure.unnamed && (continuing || !isChief(found));
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

    /// A member of parliament holds no office of a government.
    private static boolean isDeputy(Figure figure) {
        return figure.titles.stream()
                .anyMatch(title -> Cast.firstWord(title.head()).equals("نماینده")
                        && title.status() == Entity.Office.Status.CURRENT);
    }

    /// Whether it is an office that everybody knows the holder of: it does not wait to be told of a man named before.
    private static boolean isChief(Found found) {
        for (Found.Title title : found.titles()) {
            String head = title.head().replace(' ', '\u200c');
            boolean chief = head.equals("رئیس‌جمهور")
                    || head.equals("رئیس‌مجلس")
                    || head.equals("نخست‌وزیر")
                    || head.startsWith("وزیر");
            if (chief && title.status() != Entity.Office.Status.FORMER) {
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

    /// Whether an office is another country's than a person; one that names no country is Iranian beside a foreigner
    /// who
    /// holds one of his own.
    private static boolean isForeign(Found found, Figure figure) {
        boolean foreigner = figure.country != null && !figure.country.equals("IRN") && !figure.titles.isEmpty();
        return found.country() == null && foreigner && !found.back()
                || found.country() != null
                        && figure.country != null
                        && !found.country().equals(figure.country)
                || found.country() != null
                        && figure.country == null
                        && !found.country().equals("IRN");
    }

    private static boolean isCompatible(Figure unnamed, Figure named) {
        return unnamed.country == null || named.country == null || unnamed.country.equals(named.country);
    }

    /// The speaker of a verb without a subject: whoever has the floor; a verb in the singular does not go on with
    /// many.
    @Nullable
    Figure elided(Span verb, boolean plural) {
        Figure before = current();
        Figure figure = before != null && before.plural && !plural && person != null ? root(person) : before;
        if (figure != null) {
            figure.see(verb, Mention.Form.ELIDED);
            give(figure);
        }
        return figure;
    }
}
