package didar.extract;

import didar.extract.Cast.Figure;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where an encounter takes place: the city or country that stands with the word which tells of it, or a building with
/// a name («في قصر السلام بجدة»).
final class ArabicVenues {

    /// The most words of a name.
    private static final int LONGEST = 5;

    /// Folded and without article.
    private static final Set<String> HEADS = Set.of("قصر", "فندق", "دیوان", "مطار", "منتجع", "قاعه", "بیت", "مقر");

    /// Where what they talked about begins: places behind it are not where they met.
    private static final Set<String> TOPICS = Set.of(
            "حول",
            "بشان",
            "لبحث",
            "لمناقشه",
            "بخصوص",
            "تناول",
            "تناولت",
            "تطورات",
            "الاوضاع",
            "النزاع",
            "الازمه",
            "علی",
            "عن",
            "ان",
            "شملت",
            "شمل",
            "تطرقت",
            "تطرق",
            "ترکزت",
            "رکزت",
            "تناولا",
            "لمتابعه",
            "استعرضا",
            "بحثا",
            "الوضع",
            "الحرب",
            "القضیه",
            "الملف",
            "ملف",
            "ملفات",
            "الامن",
            "الاستقرار");

    /// How many tokens before the word the place may end.
    private static final int FARTHEST_BEFORE = 4;
    /// How many tokens a sentence may have before the place that it opens with.
    private static final int OPENING = 3;
    /// How many tokens behind its verb the noun may stand.
    private static final int FARTHEST_NOUN = 14;
    /// How many adjectives a noun has.
    private static final int MOST_ADJECTIVES = 2;

    private final ArabicEncounters encounters;
    private final Page page;
    private final Scan scan;

    ArabicVenues(ArabicEncounters encounters) {
        this.encounters = encounters;
        this.page = encounters.page;
        this.scan = page.scan;
    }

    /// The place of the encounter that a word tells of, `null` if none stands with it.
    @Nullable
    Figure near(int s, Match<Entry> m, int end) {
        int from = afterNoun(m, end);
        int stop = topic(from, encounters.sides.clauseEnd(from, end));
        Figure place = adjacent(m);
        place = place != null ? place : behind(s, m, stop);
        place = place != null ? place : behindPartner(s, stop, encounters.sides.clauseEnd(from, end));
        place = place != null ? place : before(s, m);
        Figure venue = venue(s, m.last(), stop, place);
        venue = venue != null ? venue : venue(s, page.first(s), m.first(), place);
        return venue == null ? place : venue;
    }

    /// Behind a verb, or behind the noun that it holds: «عقد X جلسة مباحثات».
    private int afterNoun(Match<Entry> m, int end) {
        int from = m.last() + 1;
        if (((Entry.Encounter) m.value()).row().frame().equals("hold")) {
            for (int i = from; i < Math.min(end, m.last() + FARTHEST_NOUN); i++) {
                if (scan.has(i, Entry.Encounter.class) && page.foundAt(i) == null) {
                    from = i + 1;
                }
            }
        }
        return from;
    }

    private int topic(int from, int end) {
        for (int i = from; i < end; i++) {
            if (TOPICS.contains(scan.form(i))) {
                return i;
            }
        }
        return end;
    }

    /// «مباحثات القاهرة».
    private @Nullable Figure adjacent(Match<Entry> m) {
        Found found = m.last() + 1 < scan.size() ? page.foundAt(m.last() + 1) : null;
        if (found == null || found.kind() != Found.Kind.PLACE || found.country() != null || page.isAttached(found)) {
            return null;
        }
        return figure(found);
    }

    private @Nullable Figure behind(int s, Match<Entry> m, int stop) {
        for (Found found : page.all(s)) {
            if (found.first() > m.last() && found.last() < stop && isPlace(s, found)) {
                int in = in(found);
                if (in >= 0 && (in == found.first() || isOfClause(in - 1, m))) {
                    return figure(found);
                }
            }
        }
        return null;
    }

    /// «بحث الوضع في ليبيا مع نظيره في موسكو»: behind a topic, right behind the other side.
    private @Nullable Figure behindPartner(int s, int from, int stop) {
        for (Found partner : page.outer(s)) {
            boolean person = partner.kind() == Found.Kind.PERSON || partner.kind() == Found.Kind.OFFICE;
            Found place = partner.last() + 2 < stop ? page.foundAt(partner.last() + 2) : null;
            if (person
                    && partner.first() >= from
                    && scan.is(partner.first() - 1, "مع")
                    && scan.is(partner.last() + 1, "فی")
                    && place != null
                    && isPlace(s, place)) {
                return figure(place);
            }
        }
        return null;
    }

    /// Whether «في» behind a token belongs to the verb, not to a noun: behind a name, a time, the word itself.
    private boolean isOfClause(int token, Match<Entry> m) {
        int i = token;
        while (i > m.last() && scan.isWord(i) && scan.form(i).startsWith("ال") && !page.endsFound(i)) {
            i--;
        }
        boolean noun = ((Entry.Encounter) m.value()).row().frame().startsWith("noun");
        return i <= m.last() + (noun ? MOST_ADJECTIVES : 0)
                || page.endsFound(i)
                || page.names.time[i]
                || scan.isPunctuation(i)
                || scan.isFunction(i)
                || scan.has(i, Entry.Encounter.class)
                || scan.has(i - 1, Entry.Encounter.class);
    }

    /// At the head of the sentence, or right before the word.
    private @Nullable Figure before(int s, Match<Entry> m) {
        Figure best = null;
        for (Found found : page.all(s)) {
            if (found.last() < m.first() && isPlace(s, found)) {
                boolean joined = scan.form(m.first()).startsWith("و") && scan.is(m.first() - 1, "،");
                int until = joined ? m.first() - 1 : m.first();
                boolean near =
                        m.first() - found.last() <= FARTHEST_BEFORE && scan.find(found.last() + 1, until, "،") < 0;
                boolean opens = found.first() - page.first(s) <= OPENING;
                boolean goes = near && scan.is(found.first() - 1, "الی");
                if (in(found) >= 0 && (near || opens) || goes) {
                    best = figure(found);
                }
            }
        }
        return best;
    }

    private boolean isPlace(int s, Found found) {
        return found.kind() == Found.Kind.PLACE
                && found.first() > 0
                && !(found.inner() && encounters.isInTitle(s, found) && !isBehindTitle(s, found));
    }

    /// «الرئيس التركي في أنقرة»: an office of a country needs no place.
    private boolean isBehindTitle(int s, Found place) {
        for (Found found : page.outer(s)) {
            if (found.last() == place.last()) {
                for (int i = found.first() + 1; i < place.first() - 1; i++) {
                    if (scan.has(i, Entry.Demonym.class) && scan.is(i + 1, "فی")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// The token of «في» or «بـ» before a place, -1 if neither stands there.
    private int in(Found found) {
        if (page.isAttached(found)) {
            String form = scan.form(found.first());
            return form.startsWith("ب") || form.startsWith("وب") ? found.first() : -1;
        }
        int before = found.first() - 1;
        while (before > 0 && encounters.isPlaceWord(before)) {
            before--;
        }
        return scan.is(before, "فی") || scan.is(before, "وفی") ? before : -1;
    }

    private @Nullable Figure figure(Found found) {
        Figure figure = encounters.cast.take(found);
        return figure == null ? null : figure.root();
    }

    /// The venue in `[from, end)` behind «في» or «بـ», `null` if none stands there.
    ///
    /// @param city where the sentence says that it was
    private @Nullable Figure venue(int s, int from, int end, @Nullable Figure city) {
        for (int i = from + 1; i < end; i++) {
            String form = scan.form(i);
            boolean attached = form.startsWith("ب");
            boolean head = attached ? isHead(form.substring(1)) : scan.is(i - 1, "فی") && isHead(form);
            int last = head && !isInTitle(s, i) ? last(i, end) : i;
            if (last > i) {
                int start = scan.tokens().start(i) + (attached ? 1 : 0);
                Span span = new Span(start, scan.tokens().end(last));
                Figure venue = page.cast.place(scan.words(span), span);
                if (city != null && venue.located == null) {
                    venue.located = city.country != null ? city.country : city.located;
                }
                return venue;
            }
        }
        return null;
    }

    /// «المستشار بالديوان الملكي».
    private boolean isInTitle(int s, int token) {
        for (Found found : page.outer(s)) {
            boolean titled = found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
            if (titled && found.first() < token && token <= found.last()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(String noun) {
        return HEADS.contains(noun.startsWith("ال") ? noun.substring(2) : noun);
    }

    /// The last token of the name: words with an article, then the place it stands in.
    private int last(int head, int end) {
        int last = head;
        while (last + 1 < end && last - head < LONGEST && scan.isWord(last + 1)) {
            int next = last + 1;
            Found found = page.foundAt(scan.is(next, "فی") ? next + 1 : next);
            if (found != null && found.kind() == Found.Kind.PLACE && found.last() < end) {
                return found.last();
            }
            if (scan.isFunction(next)
                    || page.names.time[next]
                    || !scan.form(next).startsWith("ال")) {
                break;
            }
            last = next;
        }
        return last;
    }
}
