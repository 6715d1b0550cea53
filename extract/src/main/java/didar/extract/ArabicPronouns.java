package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.Shape;
import didar.record.Entity;
import didar.record.Mention;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom the pronouns mean that stand as words of their own: «كيري، وهو وزير سابق، …», «وهو يرى أن …», «وقال هو». Most
/// of
/// them speak of things, so one is tied to a person only where what stands beside it speaks of persons.
final class ArabicPronouns {

    /// How many tokens before a pronoun the person may end whom a noun behind it describes.
    private static final int FARTHEST_DESCRIBED = 8;

    /// Folded, with the gender that they tell.
    private static final Map<String, Character> PRONOUNS =
            Map.of("هو", 'm', "وهو", 'm', "فهو", 'm', "هی", 'f', "وهی", 'f', "فهی", 'f');

    /// Behind these «هو» belongs to a set phrase: «كما هو», «من هو».
    private static final Set<String> SET = Set.of("کما", "من", "ما", "مما", "بما", "هذا", "ها", "لیس", "حیث");

    /// Behind it these say that it is a thing: «وهو ما».
    private static final Set<String> THINGS = Set.of("ما", "ان", "امر", "الامر", "مما");

    private final Page page;
    private final Scan scan;
    private final List<Said> said;

    ArabicPronouns(Page page, List<Said> said) {
        this.page = page;
        this.scan = page.scan;
        this.said = said;
    }

    void tie() {
        for (int s = 0; s < page.sentences(); s++) {
            for (int i = page.first(s); i + 1 < page.after(s); i++) {
                Character gender = PRONOUNS.get(scan.form(i));
                boolean set = i > page.first(s) && SET.contains(scan.form(i - 1)) || THINGS.contains(scan.form(i + 1));
                if (gender != null && !set) {
                    Figure figure = meant(s, i, gender);
                    if (figure != null) {
                        figure.see(bare(i), Mention.Form.PRONOUN);
                    }
                }
            }
        }
    }

    /// Without «و» and «ف».
    private Span bare(int token) {
        Span span = scan.tokens().span(token);
        return scan.form(token).length() > 2 ? new Span(span.start() + 1, span.end()) : span;
    }

    private @Nullable Figure meant(int s, int pronoun, char gender) {
        Found right = beside(s, pronoun);
        if (right != null) {
            return agreeing(right, gender);
        }
        boolean joined = scan.form(pronoun).length() > 2;
        if (!joined && reports(pronoun - 1, s)) {
            Figure speaker = speaker(s, pronoun);
            return speaker != null && agrees(speaker, gender) ? speaker : nearest(s, pronoun, gender, page.first(s));
        }
        if (isPerson(pronoun + 1)) {
            return nearest(s, pronoun, gender, Math.max(page.first(s), pronoun - FARTHEST_DESCRIBED));
        }
        if (!acts(pronoun + 1, gender)) {
            return null;
        }
        Figure here = nearest(s, pronoun, gender, page.first(s));
        Figure speaker = here == null ? speaker(s, pronoun) : here;
        return speaker != null && agrees(speaker, gender) ? speaker : null;
    }

    /// Who stands right before a pronoun, at most a comma or a dash between.
    private @Nullable Found beside(int s, int pronoun) {
        int last = pronoun - 1;
        while (last > page.first(s) && scan.isPunctuation(last) && last >= pronoun - 2) {
            last--;
        }
        Found found = last < page.first(s) ? null : page.foundEndingAt(last);
        boolean named = found != null && found.kind() == Found.Kind.PERSON;
        return named || found != null && isPerson(found) && scan.form(pronoun).length() > 2 ? found : null;
    }

    private static boolean isPerson(Found found) {
        return found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE && !found.plural();
    }

    /// «عضو في المجلس», «رجل أعمال»: whether a noun tells what somebody is.
    private boolean isPerson(int token) {
        if (scan.form(token).startsWith("ال")) {
            return false;
        }
        for (Match<Entry> m : scan.at(token)) {
            if (m.value() instanceof Entry.Office || m.value() instanceof Entry.People) {
                return m.start() == scan.tokens().foldedStart(token);
            }
        }
        return false;
    }

    /// «يرى», «تؤكد»: a verb in the present that only somebody does.
    private boolean acts(int token, char gender) {
        if (!scan.form(token).startsWith(gender == 'f' ? "ت" : "ی")) {
            return false;
        }
        for (Match<Entry> m : scan.at(token)) {
            if (m.value() instanceof Entry.Cue cue && cue.shape() == Shape.PRESENT && m.whole()) {
                return true;
            }
        }
        return false;
    }

    /// «وقال» of «وقال هو».
    private boolean reports(int token, int s) {
        if (token < page.first(s)) {
            return false;
        }
        for (Match<Entry> m : scan.at(token)) {
            if (m.value() instanceof Entry.Cue cue && cue.shape() == Shape.PAST && m.last() == token) {
                return true;
            }
        }
        return false;
    }

    /// The last person told of between two tokens whom no preposition governs, or else the last.
    private @Nullable Figure nearest(int s, int before, char gender, int from) {
        Figure subject = null;
        Figure any = null;
        for (Found found : page.outer(s)) {
            if (found.first() >= from && found.last() < before && isPerson(found)) {
                Figure figure = agreeing(found, gender);
                boolean governed = scan.isPreposition(found.first() - 1) || page.isAttached(found);
                any = figure == null ? any : figure;
                subject = figure == null || governed ? subject : figure;
            }
        }
        return subject == null ? any : subject;
    }

    /// Who had the word last before a token, in its sentence or the one before.
    private @Nullable Figure speaker(int s, int token) {
        Figure last = null;
        for (Said one : said) {
            Figure speaker = one.cueToken < token && one.sentence >= s - 1 ? one.speaker : null;
            last = speaker == null ? last : speaker.root();
        }
        return last != null && last.kind == Entity.Kind.PERSON ? last : null;
    }

    private @Nullable Figure agreeing(Found found, char gender) {
        Figure figure = page.cast.take(found);
        return figure != null && agrees(figure.root(), gender) ? figure.root() : null;
    }

    private static boolean agrees(Figure figure, char gender) {
        return figure.kind == Entity.Kind.PERSON && (figure.gender == gender || figure.gender == 'u' && gender == 'm');
    }
}
