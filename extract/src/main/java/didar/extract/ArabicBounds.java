package didar.extract;

import didar.extract.Entry.Shape;
import didar.record.Statement.Mode;
import didar.text.Phrases.Match;
import java.util.Set;

/// Where what is said ends: at the closing mark of a quotation, before the next report, or with the sentence.
final class ArabicBounds {

    /// Behind «وذلك» these tell when or why it was said.
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "فی", "خلال", "ردا", "عقب", "بعد", "علی", "اثر", "اثناء", "تعلیقا", "قبل", "ضمن", "لدی", "بحضور", "تزامنا");

    /// The most tokens of a source named behind what it says, the word that names it included.
    private static final int LONGEST_SOURCE = 7;

    /// How many tokens behind a relaying verb «عن» may stand.
    private static final int FARTHEST_ABOUT = 10;

    private static final Set<String> MEANWHILE = Set.of("فیما", "بینما", "حین", "اذ", "حیث");

    /// What opens the next clause or report and belongs to it.
    private static final Set<String> LOOSE =
            Set.of("و", "کما", "فی", "لکن", "لکنه", "لکنها", "لکنهم", "ولکنه", "ولکنها", "وقد", "وکان", "وکانت", "ثم");

    private final Scan scan;
    private final ArabicQuotations quotations;
    private final ArabicFrames frames;

    ArabicBounds(Scan scan, ArabicQuotations quotations, ArabicFrames frames) {
        this.scan = scan;
        this.quotations = quotations;
        this.frames = frames;
    }

    /// The token after what a report says.
    int end(int sentence, ArabicReport report, int after) {
        int bound = Math.min(report.bound(), after);
        if (report.quoted() && report.mode() == Mode.DIRECT) {
            int close = quotations.closing(report.content(), bound);
            return close >= 0 ? close : bound;
        }
        return end(sentence, report.content(), bound, report.quoted());
    }

    /// The token after indirect words that start at a token.
    ///
    /// @param quoted whether a quotation mark opens them
    int end(int sentence, int content, int bound, boolean quoted) {
        boolean inQuote = quoted || content < bound && Names.isOpeningQuote(scan.form(content));
        for (int k = content + 1; k < bound; k++) {
            if (scan.isPunctuation(k)) {
                if (!inQuote && scan.is(k, ".") && k + 1 < bound && scan.is(k + 1, ".")) {
                    return trim(content, k);
                }
                inQuote = switch (scan.form(k)) {
                    case "«", "“" -> true;
                    case "»", "”" -> false;
                    case "\"" -> !inQuote;
                    default -> inQuote;
                };
            } else if (!inQuote && scan.isWord(k) && endsBefore(sentence, k, bound)) {
                return trim(content, k);
            }
        }
        return trim(content, bound);
    }

    /// Whether another report starts at a token.
    private boolean endsBefore(int sentence, int k, int bound) {
        for (Match<Entry> m : scan.at(k)) {
            if (m.value() instanceof Entry.Cue cue && goesOn(sentence, ArabicVerb.of(m, cue), bound)) {
                return true;
            }
        }
        if (scan.is(k, "وذلک") && k + 1 < bound && CIRCUMSTANCES.contains(scan.form(k + 1))) {
            return true;
        }
        if (scan.has(k, Entry.NounCue.class) && scan.isPunctuation(k - 1) && namesNobody(k, bound)) {
            return true;
        }
        if (isRelay(k, bound)) {
            return true;
        }
        return MEANWHILE.contains(scan.form(k))
                && k + 1 < bound
                && (frames.reportsAt(k + 1) || frames.tellsAt(k + 1) || toldByAnother(sentence, k + 1, bound));
    }

    /// «، بحسب تعبيره», «، وفقا للوكالة»: a source behind what is said, and nothing more.
    private boolean namesNobody(int k, int bound) {
        for (int i = k + 1; i < bound && i <= k + LONGEST_SOURCE; i++) {
            if (scan.isPunctuation(i)) {
                return true;
            }
        }
        return bound <= k + LONGEST_SOURCE;
    }

    /// «، ونقلت الوكالة عن …».
    private boolean isRelay(int k, int bound) {
        if (k == 0
                || !scan.isPunctuation(k - 1)
                || !scan.form(k).startsWith("و")
                || !scan.has(k, Entry.Relay.class)
                || !scan.form(k).contains("نقل")) {
            return false;
        }
        int about = scan.find(k + 1, Math.min(bound, k + FARTHEST_ABOUT), "عن");
        return about > 0 || scan.find(k + 1, Math.min(bound, k + FARTHEST_ABOUT), "لسان") > 0;
    }

    /// Whether a verb goes on with another report: «وأضاف», «كما دعا», «، مؤكدا».
    private boolean goesOn(int sentence, ArabicVerb verb, int bound) {
        if (!frames.stands(verb)) {
            return false;
        }
        int k = verb.first();
        boolean participle = verb.shape() == Shape.PARTICIPLE;
        boolean finite = verb.shape() == Shape.PAST && verb.hasProclitic(scan) && isConjoined(k);
        boolean other = verb.shape() == Shape.PRESENT
                && verb.hasProclitic(scan)
                && scan.form(k).startsWith("و");
        boolean also = (verb.shape() == Shape.PAST || verb.shape() == Shape.PRESENT)
                && k > 0
                && (scan.is(k - 1, "کما") || scan.form(k - 1).startsWith("لکن"));
        if (!participle && !finite && !also && !other) {
            return false;
        }
        boolean collides = verb.flagged("collide");
        boolean plain = !verb.row().weak() && !collides;
        if (plain && finite || participle && k > 0 && scan.is(k - 1, "،") && !collides) {
            return true;
        }
        ArabicReport next = frames.report(verb, sentence, bound, k, finite);
        if (other) {
            return next != null && next.subject().isFound() && !isFronted(next.subject());
        }
        return next != null
                && (plain
                        || next.clause()
                        || participle
                        || finite
                                && ArabicComplements.UNMISTAKABLE.contains(
                                        verb.row().act()));
    }

    /// Whether a report with a subject of its own starts at a token: «فيما ذكرت الشرطة أن …».
    private boolean toldByAnother(int sentence, int k, int bound) {
        ArabicReport next = frames.report(sentence, k, bound, k, false);
        return next != null && next.subject().isFound();
    }

    private static boolean isFronted(ArabicSubject subject) {
        return subject instanceof ArabicSubject.Named named && named.fronted();
    }

    private boolean isConjoined(int k) {
        return scan.form(k).startsWith("و")
                || scan.form(k).startsWith("ف")
                || k > 0 && (scan.is(k - 1, "کما") || scan.is(k - 1, "وقد"));
    }

    /// Leaves out what hangs over at the end of what is said: marks, «و», «كما», «في».
    int trim(int first, int end) {
        int e = end;
        while (e > first + 1
                && (scan.isPunctuation(e - 1) && !Names.isClosingQuote(scan.form(e - 1))
                        || LOOSE.contains(scan.form(e - 1)))) {
            e--;
        }
        return e;
    }
}
