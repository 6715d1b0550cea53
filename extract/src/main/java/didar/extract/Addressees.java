package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.CueRow;
import didar.extract.Entry.Slot;
import didar.extract.Entry.WordClass;
import didar.record.Act;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// To whom something is said: «به X گفت», «از X خواست», «خطاب به X»; «قال لـX», «دعا X إلى», «مخاطبا X».
final class Addressees {

    /// What is said or sent to somebody, folded.
    private static final Set<String> WORDS = Set.of("تصریح", "تصریحات", "حدیث", "مقابله", "برقیه", "رساله", "اتصال");

    private final Page page;
    private final Scan scan;
    private final Cast cast;

    Addressees(Page page, Cast cast) {
        this.page = page;
        this.scan = page.scan;
        this.cast = cast;
    }

    /// `null` where the sentence does not tell.
    @Nullable
    Figure of(Said said) {
        Found found = scan.lexicon().isPersian() ? persian(said) : arabic(said);
        Figure figure = found == null || found.kind() == Found.Kind.PRONOUN ? null : cast.take(found);
        return figure == null || isSpeaker(said, figure) ? null : figure.root();
    }

    private @Nullable Found persian(Said said) {
        for (int i = page.first(said.sentence); i + 2 < page.after(said.sentence); i++) {
            if (scan.is(i, "خطاب") && scan.is(i + 1, "به") && !isSaid(said, i)) {
                return page.foundAt(i + 2);
            }
        }
        Found found = said.cueToken > 0 ? page.foundEndingAt(said.cueToken - 1) : null;
        if (found == null || found.first() == 0 || isSaid(said, found.first())) {
            return null;
        }
        boolean asked = (said.act == Act.DEMAND || said.act == Act.ASK) && scan.is(found.first() - 1, "از");
        boolean told = scan.is(found.first() - 1, "به")
                && said.act != Act.ASSESS
                && !takes(said, Slot.BE)
                && isClosed(said, found.first() - 2);
        return asked || told ? found : null;
    }

    /// Whether no noun stands at a token that could govern what follows it: «صادرات آب به کویت», «رواية للجيش».
    private boolean isClosed(Said said, int token) {
        return token < page.first(said.sentence)
                || token == said.cueToken
                || page.endsFound(token)
                || scan.isPunctuation(token)
                || page.names.time[token]
                || scan.function(token) == WordClass.ADV;
    }

    /// «به X اشاره کرد»: what stands behind the preposition is not spoken to.
    private boolean takes(Said said, Slot slot) {
        CueRow row = row(said);
        return row != null
                && row.has(slot)
                && (said.act == Act.SAY || said.act == Act.DEMAND || said.act == Act.ANNOUNCE);
    }

    private @Nullable Found arabic(Said said) {
        CueRow row = row(said);
        boolean object = row != null
                && row.act() != Act.ACCUSE
                && row.frames().stream().anyMatch(frame -> frame.addressee() == Slot.OBJECT);
        for (int k = said.cueToken + 1; k < said.first; k++) {
            Found found = page.foundAt(k);
            if (found == null || found.last() >= said.first) {
                continue;
            }
            boolean told = scan.form(k).startsWith("ل")
                            && page.isAttached(found)
                            && (isClosed(said, k - 1) || isWords(k - 1) || isWords(k - 2))
                    || scan.form(k - 1).startsWith("مخاطب");
            boolean bare = !page.isAttached(found) && isClosed(said, k - 1);
            if (told || object && bare && !isSpeaker(said, cast.take(found))) {
                return found;
            }
            k = found.last();
        }
        return null;
    }

    /// «في تصريح لوكالة …», «في برقية للرئيس …».
    private boolean isWords(int token) {
        return WORDS.contains(scan.form(token));
    }

    private @Nullable CueRow row(Said said) {
        for (Match<Entry> match : scan.at(said.cueToken)) {
            if (match.value() instanceof Entry.Cue cue && cue.row().lemma().equals(said.lemma)) {
                return cue.row();
            }
        }
        return null;
    }

    private static boolean isSpeaker(Said said, @Nullable Figure figure) {
        return figure != null
                && (said.speaker != null && said.speaker.root() == figure.root()
                        || said.via != null && said.via.root() == figure.root());
    }

    private static boolean isSaid(Said said, int token) {
        return said.first <= token && token <= said.last;
    }
}
