package didar.archive.page;

import didar.archive.page.Credits.Found;
import didar.archive.page.Credits.Named;
import didar.archive.page.Cues.Role;
import didar.archive.page.Outlets.Outlet;
import didar.record.Article.Credit;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// Arabic credits: «نقلا عن وكالة X», «بحسب ما نقلته X», «وفق بيان لوزارة X», «أصدرت وزارة X بيانا».
final class ArabicCredits {

    private static final int SHORTEST_BARE_NAME = 5;
    private static final int MOST_WORDS_OF_OFFICE = 7;
    /// Between «ما» or «تقرير» and the source: «وفقا لما كتب فلان وفلان في X».
    private static final int MOST_WORDS_OF_REPORT = 8;

    private final CreditText here;
    private final Skeleton letters;

    private ArabicCredits(CreditText here) {
        this.here = here;
        this.letters = here.letters();
    }

    static void read(CreditText here, Found found) {
        new ArabicCredits(here).read(found);
    }

    private void read(Found found) {
        int i = 0;
        while (i < here.length()) {
            PhraseTrie.Hit<Role> cue = letters.wordStarts(i) ? cue(i) : null;
            if (cue == null) {
                i++;
                continue;
            }
            Named named = cue.end() >= here.length()
                    ? null
                    : switch (cue.meaning()) {
                        case ISSUED -> here.opens(i) ? issuer(cue.end()) : null;
                        case QUOTING -> quoted(cue.end());
                        case SAID -> speaker(cue.end());
                        default -> null;
                    };
            if (named != null) {
                found.add(cue.meaning(), named);
            }
            i = cue.end();
        }
    }

    /// The credit phrase at `i`; «و» or «ف» may be written before it.
    private PhraseTrie.@Nullable Hit<Role> cue(int i) {
        PhraseTrie.Hit<Role> hit = here.cueAt(i);
        boolean joined = letters.charAt(i) == 'و' || letters.charAt(i) == 'ف';
        return hit == null && joined ? here.cueAt(i + 1) : hit;
    }

    /// «قالت وكالة X», «قال المكتب الإعلامي», «قالت رويترز»; what is said in quotation marks is no speaker.
    private @Nullable Named speaker(int from) {
        PhraseTrie.Hit<Role> media = here.at(from, Role.MEDIA);
        if (media != null) {
            return medium(from, media.end());
        }
        Named outlet = here.outletAt(from);
        boolean plain = here.text()
                .substring(letters.endOffset(from), letters.offset(from))
                .isBlank();
        boolean agency = outlet != null && plain && isAgency(outlet);
        return agency ? outlet : office(from);
    }

    private @Nullable Named quoted(int behind) {
        Named named = source(behind);
        if (named == null) {
            named = office(behind);
        }
        return named == null ? reported(behind) : named;
    }

    private @Nullable Named source(int behind) {
        int from = behind;
        if (letters.charAt(from) == 'ل' && letters.wordStarts(from + 1)) {
            from++; // «وفقا لـ "رويترز"»
        }
        if (from >= here.length()) {
            return null;
        }
        boolean attached = here.at(from, Role.MEDIA) == null && letters.charAt(from) == 'ل';
        int name = attached ? from + 1 : from;
        PhraseTrie.Hit<Role> media = here.at(name, Role.MEDIA);
        if (media != null) {
            return medium(name, media.end());
        }
        Named outlet = here.outletAt(from);
        if (outlet == null && attached) {
            outlet = here.outletAt(name); // «وفقا لرويترز»
            if (outlet == null && name < here.length() && letters.charAt(name) == 'ل') {
                outlet = article(from); // «وفقا للألمانية»
            }
        }
        return outlet == null || !(isQuoted(outlet) || isAgency(outlet)) ? null : outlet;
    }

    /// «وكالة X», «صحيفة «…»»: what the word for a medium at `name` names.
    private @Nullable Named medium(int name, int behind) {
        Named outlet = here.outletAt(name);
        if (outlet != null) {
            return outlet;
        }
        Named inside = here.outletAt(behind);
        return inside != null ? here.covering(name, inside) : inMarks(name, behind);
    }

    private boolean isQuoted(Named named) {
        int before = named.credit().span().start() - 1;
        return before >= here.start() && CreditText.isQuote(here.text().charAt(before));
    }

    /// Whether a name is an agency's for sure, even without «وكالة» before it: no ordinary word.
    private static boolean isAgency(Named named) {
        Outlet outlet = named.outlet();
        return outlet != null
                && outlet.kind() == Outlets.Kind.AGENCY
                && Skeleton.of(named.credit().name()).length() >= SHORTEST_BARE_NAME;
    }

    /// «حسب تقرير نشره موقع X», «بحسب ما ذكرته X», «وفقا لتقرير X»: the source behind the words for its report.
    private @Nullable Named reported(int from) {
        if (here.at(from, Role.REPORTED) == null) {
            return null;
        }
        int limit = here.mark(from);
        int word = here.nextWord(from);
        for (int n = 0; n < MOST_WORDS_OF_REPORT && word < here.length() && letters.offset(word) < limit; n++) {
            boolean attached = here.at(word, Role.MEDIA) == null && letters.charAt(word) == 'ل';
            int name = attached ? word + 1 : word;
            PhraseTrie.Hit<Role> media = here.at(name, Role.MEDIA);
            if (media != null) {
                return medium(name, media.end());
            }
            Named outlet = here.outletAt(word);
            boolean told = letters.charAt(word - 1) == 'ل' && letters.wordStarts(word - 1); // «ما قال مصدر لـ«X»»
            if (outlet != null && !told) {
                boolean severalWords = outlet.credit().name().indexOf(' ') > 0;
                if (severalWords || isQuoted(outlet) || n == 0 && isAgency(outlet)) {
                    return outlet;
                }
            }
            word = here.nextWord(word);
        }
        return null;
    }

    /// «وفق بيان للديوان الملكي، …», «قال المكتب الإعلامي للوزارة إن …»: an office that speaks for itself.
    private @Nullable Named office(int from) {
        PhraseTrie.Hit<Role> statement = here.at(from, Role.STATEMENT);
        if (statement != null) {
            boolean whose = statement.end() < here.length()
                    && (letters.charAt(statement.end()) == 'ل' || here.nextWord(from) < statement.end());
            return whose ? words(statement.end(), statement.end()) : null;
        }
        PhraseTrie.Hit<Role> office = here.at(from, Role.OFFICE);
        return office == null ? null : words(from, office.end());
    }

    /// «أصدرت وزارة X اليوم بيانا»: who issued the statement.
    private @Nullable Named issuer(int from) {
        int limit = here.limit(from);
        int end = from;
        boolean open = true;
        int word = from;
        for (int n = 0; n < CreditText.MOST_WORDS && word < here.length() && letters.offset(word) < limit; n++) {
            if (here.at(word, Role.STATEMENT) != null) {
                Span span = here.trimmed(letters.offset(from), letters.endOffset(end));
                return end > from && here.count(span) <= MOST_WORDS_OF_OFFICE
                        ? new Named(here.credit(span), null)
                        : null;
            }
            open &= !here.isStop(word);
            word = here.nextWord(word);
            end = open ? word : end;
        }
        return null;
    }

    /// The words from `from` on up to a mark or a word that no name holds; `null` where neither comes soon.
    private @Nullable Named words(int from, int behind) {
        if (behind >= here.length()) {
            return null;
        }
        int limit = here.limit(behind);
        int word = behind;
        while (word < here.length() && letters.offset(word) < limit && !here.isStop(word)) {
            word = here.nextWord(word);
        }
        boolean bounded = here.isMark(limit) || word < here.length() && letters.offset(word) < limit;
        Span span = here.trimmed(letters.offset(from), Math.min(limit, letters.endOffset(word)));
        int count = here.count(span);
        return bounded && count > 0 && count <= MOST_WORDS_OF_OFFICE ? new Named(here.credit(span), null) : null;
    }

    /// The name behind «لل…», which stands for «ل» and «ال…».
    private @Nullable Named article(int from) {
        int to = here.nextWord(from);
        Span word = new Span(letters.offset(from), letters.endOffset(to));
        Outlet outlet = Outlets.named("ا" + here.text().substring(word.start() + 1, word.end()));
        return outlet == null ? null : new Named(new Credit(word.of(here.text()), word), outlet);
    }

    /// «صحيفة «…»»: a name that quotation marks bound.
    private @Nullable Named inMarks(int from, int behind) {
        int open = behind < here.length() ? letters.offset(behind) - 1 : -1;
        if (open < here.start() || !CreditText.isQuote(here.text().charAt(open))) {
            return null;
        }
        int close = open + 1;
        while (close < here.end() && !CreditText.isQuote(here.text().charAt(close))) {
            close++;
        }
        if (close >= here.end() || close - open > CreditText.LONGEST_NAME) {
            return null;
        }
        Span span = new Span(letters.offset(from), close + 1);
        return new Named(new Credit(span.of(here.text()), span), null);
    }
}
