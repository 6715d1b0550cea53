package didar.extract;

import didar.extract.Entry.CueRow;
import didar.extract.Entry.Slot;
import didar.extract.Entry.VerbForm;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reporting verb in a Persian sentence, its nonverbal part and its verb put together.
///
/// @param rows the senses that fit, in the order of the data
/// @param first first token of the word, or of a simple verb
/// @param wordLast last token of the nonverbal part; `first - 1` for a simple verb
/// @param last last token of the verb, or of the word where the verb is left out («اشاره و تصریح کرد»)
/// @param verbFirst first token of the verb, -1 where it is left out
/// @param passive whether nobody is the subject: only a text says so («در بیانیه X گفته شده است»)
record PersianCue(
        List<CueRow> rows, int first, int wordLast, int last, int verbFirst, boolean plural, boolean passive) {

    PersianCue {
        rows = List.copyOf(rows);
    }

    boolean isSplit() {
        return verbFirst > wordLast + 1;
    }

    @Nullable
    CueRow with(Slot slot) {
        for (CueRow row : rows) {
            if (row.has(slot)) {
                return row;
            }
        }
        return null;
    }

    boolean continuing() {
        return rows.stream().anyMatch(CueRow::continuing);
    }

    /// How far the verb of a word may stand off that seldom takes its content between the two.
    private static final int NEAR = 8;

    /// Every cue of `[first, after)`, in order, the longer one where two overlap.
    static List<PersianCue> find(Scan scan, int first, int after) {
        List<PersianCue> cues = new ArrayList<>();
        int i = first;
        while (i < after) {
            PersianCue cue = at(scan, i, after);
            if (cue != null && cue.passive && !isOfText(scan, first, i)) {
                i = cue.last + 1;
            } else if (cue == null) {
                i++;
            } else {
                cues.add(cue);
                i = cue.isSplit() ? cue.wordLast + 1 : cue.last + 1;
            }
        }
        return cues;
    }

    private static @Nullable PersianCue at(Scan scan, int i, int after) {
        if (!scan.isWord(i)) {
            return null;
        }
        PersianCue best = null;
        for (Match<Entry> m : scan.at(i)) {
            if (m.last() >= after || !(m.value() instanceof Entry.Cue c)) {
                continue;
            }
            if (c.shape() != Entry.Shape.WORD
                    && (isCompound(scan, i, c) || isModal(scan, i - 1) || isTalk(scan, i, after))) {
                continue;
            }
            PersianCue cue = c.shape() == Entry.Shape.WORD ? compound(scan, c, m, after) : simple(c, m);
            if (cue == null) {
                continue;
            }
            cue = cue.asPassive(scan, after);
            if (best == null || cue.length() > best.length()) {
                best = cue;
            } else if (cue.first == best.first && cue.last == best.last && !best.rows.contains(c.row())) {
                List<CueRow> rows = new ArrayList<>(best.rows);
                rows.add(c.row());
                best = new PersianCue(
                        rows, best.first, best.wordLast, best.last, best.verbFirst, best.plural, best.passive);
            }
        }
        return best;
    }

    /// The same with the whole of its verb where that is passive: «گفته می‌شود», «نام برده شد».
    private PersianCue asPassive(Scan scan, int after) {
        if (verbFirst < 0) {
            return this;
        }
        Match<Entry> whole = scan.longest(
                verbFirst,
                after,
                VerbForm.class,
                form -> form.passive() && rows.getFirst().verbs().contains(form.infinitive()));
        return whole == null ? this : new PersianCue(rows, first, wordLast, whole.last(), verbFirst, plural, true);
    }

    /// Whether a clause begins with a text that says something: «در این بیانیه …».
    private static boolean isOfText(Scan scan, int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (isDocument(scan, i) && scan.find(first, i, "در") >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isDocument(Scan scan, int i) {
        return switch (scan.form(i)) {
            case "بیانیه", "اطلاعیه", "گزارش", "نامه", "پیام", "اعلامیه", "سرمقاله", "یادداشت", "متن" -> true;
            default -> false;
        };
    }

    /// «نماز خواند»: with the word before it the verb is another one.
    private static boolean isCompound(Scan scan, int verb, Entry.Cue cue) {
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            for (Match<Entry> m : scan.at(i)) {
                if (m.last() == verb - 1
                        && m.value() instanceof Entry.Compound c
                        && cue.row().verbs().contains(c.infinitive())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// «گفت و گو», «گفت وگوهای»: the noun in pieces.
    private static boolean isTalk(Scan scan, int i, int after) {
        if (i + 1 >= after || !scan.is(i, "گفت")) {
            return false;
        }
        String next = scan.form(i + 1);
        if (next.equals("و") && i + 2 < after) {
            String second = scan.form(i + 2).replace("\u200c", "");
            return second.equals("گو") || second.equals("گوی") || second.equals("گویی") || second.startsWith("گوها");
        }
        return next.startsWith("وگو");
    }

    /// «باید گفت», «می‌توان گفت»: an infinitive, whatever it looks like.
    private static boolean isModal(Scan scan, int i) {
        return i >= 0
                && switch (scan.form(i).replace("\u200c", "")) {
                    case "باید", "نباید", "میتوان", "نمیتوان", "توان", "بتوان", "نتوان", "میشود", "نمیشود" -> true;
                    default -> false;
                };
    }

    private int length() {
        return isSplit() ? wordLast - first + 1 : 100 + last - first;
    }

    private static PersianCue simple(Entry.Cue c, Match<Entry> m) {
        return new PersianCue(List.of(c.row()), m.first(), m.first() - 1, m.last(), m.first(), c.plural(), false);
    }

    private static @Nullable PersianCue compound(Scan scan, Entry.Cue c, Match<Entry> word, int after) {
        int next = word.last() + 1;
        if (next >= after) {
            return null;
        }
        Match<Entry> verb = verb(scan, c.row(), next, after);
        if (verb != null) {
            return of(c, word, verb);
        }
        if (scan.is(next, "و") && next + 1 < after) {
            // «اشاره و تصریح کرد»: the verb of the second serves the first
            for (Match<Entry> m : scan.at(next + 1)) {
                if (m.value() instanceof Entry.Cue other
                        && other.shape() == Entry.Shape.WORD
                        && m.last() + 1 < after
                        && verb(scan, other.row(), m.last() + 1, after) != null) {
                    return new PersianCue(List.of(c.row()), word.first(), word.last(), word.last(), -1, false, false);
                }
            }
        }
        if (c.row().has(Slot.GAP)) {
            boolean far = c.row().frames().getFirst().content() == Slot.GAP;
            for (int j = next; j < after && (far || j < next + NEAR); j++) {
                if (!far && scan.is(j, "،")) {
                    break;
                }
                if (scan.isPunctuation(j) && (scan.is(j, ":") || scan.is(j, "؛") || scan.is(j, "."))) {
                    break;
                }
                Match<Entry> late = verb(scan, c.row(), j, after);
                if (late != null) {
                    return ownWord(scan, j) ? null : of(c, word, late);
                }
            }
        }
        return null;
    }

    /// Whether the word right before a verb makes another reporting verb with it.
    private static boolean ownWord(Scan scan, int verb) {
        for (int i = Math.max(0, verb - 2); i < verb; i++) {
            for (Match<Entry> m : scan.at(i)) {
                if (m.last() == verb - 1 && m.value() instanceof Entry.Cue other && other.shape() == Entry.Shape.WORD) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PersianCue of(Entry.Cue c, Match<Entry> word, Match<Entry> verb) {
        return new PersianCue(
                List.of(c.row()),
                word.first(),
                word.last(),
                verb.last(),
                verb.first(),
                ((VerbForm) verb.value()).plural(),
                false);
    }

    /// The longest third-person form of one of the row's verbs.
    private static @Nullable Match<Entry> verb(Scan scan, CueRow row, int token, int after) {
        return scan.longest(
                token,
                after,
                VerbForm.class,
                form -> form.person() == 3 && !form.negative() && row.verbs().contains(form.infinitive()));
    }
}
