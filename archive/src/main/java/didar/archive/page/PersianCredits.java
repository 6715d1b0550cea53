package didar.archive.page;

import didar.archive.page.Credits.Found;
import didar.archive.page.Credits.Named;
import didar.archive.page.Cues.Role;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// Persian credits: «به گزارش X به نقل از Y», «X از روابط عمومی Y», «در گفت‌وگو با X», «X نوشت:»،
/// «روابط عمومی X اعلام کرد:».
final class PersianCredits {

    private static final int MOST_WORDS_OF_UNKNOWN = 5;
    /// Between «روزنامه» and the name: «روزنامه انگلیسی X».
    private static final int MOST_WORDS_BEFORE_NAME = 2;

    private final CreditText here;

    private PersianCredits(CreditText here) {
        this.here = here;
    }

    static void read(CreditText here, Found found) {
        new PersianCredits(here).read(found);
    }

    private void read(Found found) {
        int i = 0;
        while (i < here.length()) {
            PhraseTrie.Hit<Role> cue = here.letters().wordStarts(i) ? here.cueAt(i) : null;
            if (cue == null) {
                Named author = here.letters().wordStarts(i) && here.opens(i) ? author(i) : null;
                if (author != null) {
                    found.add(Role.WROTE, author);
                }
                i++;
                continue;
            }
            Named named = named(cue, i);
            if (named != null) {
                found.add(cue.meaning(), named);
                Named from = office(named);
                if (from != null) {
                    found.add(Role.QUOTING, from);
                }
            }
            i = cue.end();
        }
    }

    private @Nullable Named named(PhraseTrie.Hit<Role> cue, int at) {
        int from = cue.end();
        if (from >= here.length()) {
            return null;
        }
        int limit = here.limit(from);
        int offset = here.letters().offset(from);
        if (limit <= offset) {
            return null;
        }
        Named desk = afterDesk(from, limit);
        if (desk != null) {
            return desk;
        }
        if (here.at(from, Role.DESK) != null) {
            return null;
        }
        Named outlet = here.outletAt(from);
        if (outlet != null) {
            return outlet;
        }
        if (cue.meaning() == Role.INTERVIEW || !(here.opens(at) || cue.meaning() == Role.QUOTING)) {
            return null;
        }
        Span words = here.trimmed(offset, limit);
        boolean media = here.at(from, Role.MEDIA) != null;
        boolean tooLong = here.count(words) > (media ? CreditText.MOST_WORDS : MOST_WORDS_OF_UNKNOWN);
        if (words.isEmpty() || here.isStop(from) || here.endsWithStop(words) || !here.isBounded(limit) || tooLong) {
            return null;
        }
        return new Named(here.credit(words), null);
    }

    /// «خبرنگار سیاسی ایرنا», «گروه بین‌الملل خبرگزاری فارس»: the outlet behind the desk.
    private @Nullable Named afterDesk(int from, int limit) {
        PhraseTrie.Hit<Role> desk = here.at(from, Role.DESK);
        if (desk == null) {
            return null;
        }
        for (int i = desk.end(); i < here.length() && here.letters().offset(i) < limit; i++) {
            if (here.letters().wordStarts(i)) {
                Named outlet = here.outletAt(i);
                if (outlet != null) {
                    return outlet;
                }
            }
        }
        return null;
    }

    /// «ایرنا از دبیرخانه …»: the office that an agency has its report from.
    private @Nullable Named office(Named agency) {
        if (agency.outlet() == null) {
            return null;
        }
        Skeleton letters = here.letters();
        int i = letters.indexAt(agency.credit().span().end());
        if (i + 2 >= here.length()
                || letters.charAt(i) != 'ا'
                || letters.charAt(i + 1) != 'ز'
                || !letters.wordStarts(i + 2)) {
            return null;
        }
        PhraseTrie.Hit<Role> media = here.at(i + 2, Role.MEDIA);
        if (media == null) {
            return null;
        }
        int limit = here.limit(media.end());
        Span words = here.trimmed(letters.offset(i + 2), limit);
        return here.isMark(limit) && here.count(words) <= CreditText.MOST_WORDS
                ? new Named(here.credit(words), null)
                : null;
    }

    /// «X نوشت:», «روزنامه انگلیسی X گزارش داد»: a known outlet with its verb right behind it, where a sentence opens.
    private @Nullable Named author(int from) {
        PhraseTrie.Hit<Role> office = here.at(from, Role.OFFICE);
        if (office != null) {
            return announcer(from, office.end());
        }
        PhraseTrie.Hit<Role> media = here.at(from, Role.MEDIA);
        int name = from;
        for (int word = 0; word <= MOST_WORDS_BEFORE_NAME && name < here.length(); word++) {
            Named outlet = here.outletAt(name);
            if (outlet != null) {
                int behind = here.letters().indexAt(outlet.credit().span().end());
                return here.at(behind, Role.WROTE) == null ? null : here.covering(from, outlet);
            }
            if (media == null) {
                return null;
            }
            name = word == 0 ? media.end() : here.nextWord(name);
        }
        return null;
    }

    /// «روابط عمومی X اعلام کرد:»: an office that speaks for itself.
    private @Nullable Named announcer(int from, int behind) {
        int limit = behind < here.length() ? here.limit(behind) : 0;
        int word = behind;
        while (word < here.length() && here.letters().offset(word) < limit) {
            if (here.at(word, Role.ANNOUNCED) != null) {
                Span words =
                        here.trimmed(here.letters().offset(from), here.letters().endOffset(word));
                return here.count(words) <= CreditText.MOST_WORDS ? new Named(here.credit(words), null) : null;
            }
            word = here.nextWord(word);
        }
        return null;
    }
}
