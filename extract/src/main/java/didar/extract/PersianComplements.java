package didar.extract;

import didar.extract.Entry.Slot;
import org.jspecify.annotations.Nullable;

/// What is said, where it stands between subject and verb as the verb's complement: an object with «را», a phrase
/// behind a preposition, or the words between the two parts of a compound verb.
final class PersianComplements {

    /// First and last token of a complement, both inclusive.
    record Complement(int first, int last) {}

    private final Scan scan;
    private final PersianAdverbials adverbials;

    PersianComplements(Scan scan, PersianAdverbials adverbials) {
        this.scan = scan;
        this.adverbials = adverbials;
    }

    /// The complement of a verb that fills a slot, `null` where there is none.
    ///
    /// @param from the token behind the subject
    @Nullable
    Complement find(int s, Slot slot, PersianCue cue, int from) {
        int end = cue.first();
        return switch (slot) {
            case OBJECT -> {
                int ra = scan.findLast(from, end, "را");
                yield ra < 0 ? null : between(objectStart(s, from, ra), ra == end - 1 ? ra : end);
            }
            case PREDICATE -> {
                int ra = scan.findLast(from, end, "را");
                yield ra < 0 || ra >= end - 1 ? null : between(objectStart(s, from, ra), end);
            }
            case GAP -> cue.isSplit() ? between(gapStart(cue), cue.verbFirst()) : null;
            case BAR -> behind("بر", from, end);
            case AZ -> behind("از", from, end);
            case BE -> behind("به", from, end);
            case BA -> behind("با", from, end);
            case DAR -> behind("در", from, end);
            case NESBAT -> regarding(from, end);
            case DARBARE -> about(from, end);
            case BARAYE -> behind("برای", from, end);
            case BABAT -> behind("بابت", from, end);
            case COLON, CLAUSE, AFTER, ILA, ALA, BI, AN, MIN, FI, LI, MAA, HAWL -> null;
        };
    }

    private static @Nullable Complement between(int first, int after) {
        return first < after ? new Complement(first, after - 1) : null;
    }

    /// The object starts behind the adverbials that follow the subject.
    private int objectStart(int s, int from, int ra) {
        int i = from;
        while (i < ra) {
            int next = adverbials.skipBehindSubject(s, i, ra);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private int gapStart(PersianCue cue) {
        int i = cue.wordLast() + 1;
        return scan.is(i, "به") || scan.is(i, "از") || scan.is(i, "بر") ? i + 1 : i;
    }

    /// The words behind the first preposition of the form that is the verb's own.
    private @Nullable Complement behind(String preposition, int from, int end) {
        int i = from;
        while (i < end) {
            int skipped = adverbials.skipOpener(i, end);
            if (skipped > i) {
                i = skipped;
                continue;
            }
            boolean source = preposition.equals("به") && scan.has(i, Entry.NounCue.class);
            boolean basis = i > from && scan.is(i - 1, "مبنی");
            if (scan.is(i, preposition) && i + 1 < end && !source && !basis) {
                return between(i + 1, end);
            }
            i++;
        }
        return null;
    }

    /// «نسبت به …».
    private @Nullable Complement regarding(int from, int end) {
        for (int i = from; i + 2 < end; i++) {
            if (scan.is(i, "نسبت") && scan.is(i + 1, "به")) {
                return between(i + 2, end);
            }
        }
        return null;
    }

    /// «درباره …», «در مورد …».
    private @Nullable Complement about(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (scan.is(i, "درباره") || scan.is(i, "پیرامون")) {
                return between(i + 1, end);
            }
            if (scan.is(i, "در")
                    && i + 2 < end
                    && (scan.is(i + 1, "مورد") || scan.is(i + 1, "خصوص") || scan.is(i + 1, "باره"))) {
                return between(i + 2, end);
            }
        }
        return null;
    }
}
