package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Act;
import didar.record.Statement.Mode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements of Persian articles: the headings, then the body sentence by sentence.
///
/// The words behind a colon run on from sentence to sentence until the reporter speaks again. A sentence of his own is
/// read from left to right: «به گفته X» at its start by [PersianNominalCues], its reporting verbs by [PersianClauses].
final class PersianStatements {

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Floor floor;
    private final PersianAdverbials adverbials;
    private final PersianNominalCues nominals;
    private final PersianClauses clauses;
    private final List<Said> said = new ArrayList<>();
    /// Words after a colon that the next sentence may go on with.
    private @Nullable Said open;

    PersianStatements(Page page) {
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
        this.floor = new Floor(cast);
        this.adverbials = new PersianAdverbials(page);
        this.nominals = new PersianNominalCues(page, floor, adverbials);
        PersianSubjects subjects = new PersianSubjects(page, floor, adverbials);
        PersianComplements complements = new PersianComplements(scan, adverbials);
        this.clauses = new PersianClauses(
                scan, new PersianFrames(page, floor, subjects, complements, nominals, said), subjects, nominals);
    }

    List<Said> read() {
        for (int s = 0; s < page.sentences(); s++) {
            if (page.isTitle(s)) {
                title(s);
            } else if (isSubheading(s)) {
                subheading(s);
            } else {
                sentence(s);
            }
        }
        return said;
    }

    // --- headings

    /// How many tokens the speaker of a heading may take, the colon included.
    private static final int HEADING_SPEAKER = 16;

    /// «X: …» is a statement of X; a heading without a speaker is none.
    private void title(int s) {
        int first = page.first(s);
        int after = page.after(s);
        int colon = scan.find(first, Math.min(after, first + HEADING_SPEAKER), ":");
        if (colon > first) {
            Found subject = page.foundAt(first);
            // a colon at the end is followed by the words in the next sentence
            int content = colon + 1 < after ? s : s + 1;
            if (subject != null
                    && subject.canAct()
                    && !adverbials.isCredit(first)
                    && (subject.last() + 1 == colon || scan.isPreposition(subject.last() + 1))
                    && content < page.sentences()) {
                Figure figure = floor.named(subject, false, false, true);
                floor.head(figure);
                said.add(new Said(
                        scan.tokens().span(colon),
                        ":",
                        s,
                        colon,
                        Act.SAY,
                        false,
                        figure,
                        Mode.DIRECT,
                        colon + 1,
                        page.after(content) - 1));
            }
        }
        takeNamed(page.outer(s));
    }

    /// How many tokens a heading between the paragraphs may have.
    private static final int SUBHEADING = 16;

    /// A short paragraph of one sentence that ends without a full stop.
    private boolean isSubheading(int s) {
        int last = page.after(s) - 1;
        boolean alone =
                s > 0 && s + 1 < page.sentences() && !page.sameParagraph(s - 1, s) && !page.sameParagraph(s, s + 1);
        return alone
                && last - page.first(s) < SUBHEADING
                && (scan.isWord(last) || scan.is(last, ":"))
                && !scan.isVerb(last - 1);
    }

    /// A heading between the paragraphs that names its speaker opens a story of its own.
    private void subheading(int s) {
        int known = said.size();
        open = null;
        Found subject = page.foundAt(page.first(s));
        if (subject != null && scan.is(subject.last() + 1, ":")) {
            floor.clear();
        }
        title(s);
        if (said.size() == known) {
            sentence(s);
        }
    }

    // --- the body

    private void sentence(int s) {
        int first = adverbials.behindLabel(s);
        int after = page.after(s);
        if (s > 0 && !page.sameParagraph(s - 1, s) && adverbials.isDesk(s, first)) {
            floor.clear();
        }
        List<PersianCue> cues = PersianCue.find(scan, first, after);
        if (goesOn(s, cues)) {
            return;
        }
        if (isRemark(first, after)) {
            page.all(s).forEach(cast::take);
            return;
        }
        takeNamed(page.all(s));
        Said attributed = nominals.attributed(s, first);
        if (attributed != null) {
            said.add(attributed);
        }
        Figure relaying = attributed == null ? nominals.relaying(first, after) : null;
        int known = said.size();
        open = clauses.read(s, first, cues);
        if (relaying != null) {
            for (Said one : said.subList(known, said.size())) {
                one.via = one.speaker == relaying ? null : relaying;
            }
        }
        if (said.size() == known) {
            tell(first, after);
        }
    }

    /// A sentence that reports nothing may tell of somebody whom the next one means by a pronoun.
    private void tell(int first, int after) {
        int start = adverbials.skipConjunctions(first, after);
        Found subject = start < after ? page.foundAt(start) : null;
        if (subject != null && subject.kind() == Found.Kind.PERSON && subject.last() + 1 < after) {
            Figure figure = cast.take(subject);
            if (figure != null) {
                floor.tell(figure);
            }
        } else if (subject != null && subject.plural() && subject.kind() != Found.Kind.PRONOUN) {
            floor.tellSeveral(subject);
        }
    }

    /// Those who are named by themselves; an office or a pronoun waits for the clause that tells whom it means.
    private void takeNamed(List<Found> here) {
        for (Found found : here) {
            if (found.kind() != Found.Kind.OFFICE
                    && found.kind() != Found.Kind.PRONOUN
                    && found.kind() != Found.Kind.PEOPLE) {
                cast.take(found);
            }
        }
    }

    // --- words that run on

    /// Adds a sentence to the open words before it, if it belongs to them; closes them if it does not.
    private boolean goesOn(int s, List<PersianCue> cues) {
        Said going = open;
        if (going == null) {
            return false;
        }
        boolean near = page.sameParagraph(going.sentence, s) || isInsideQuotation(going);
        if (!near || startsReport(s, cues)) {
            open = null;
            return false;
        }
        going.last = page.after(s) - 1;
        if (endsQuotation(going)) {
            open = null;
        }
        return true;
    }

    /// Whether the quotation mark before the words is still to be closed.
    private boolean isInsideQuotation(Said words) {
        int mark = words.first - 1;
        if (mark < 0 || !Names.isOpeningQuote(scan.form(mark))) {
            return false;
        }
        boolean inside = false;
        for (int i = mark; i <= words.last; i++) {
            if (scan.is(i, "«")) {
                inside = true;
            } else if (scan.is(i, "»")) {
                inside = false;
            }
        }
        return inside;
    }

    /// Whether the words began with a quotation mark and end with one.
    private boolean endsQuotation(Said words) {
        return words.last > words.first
                && words.first > 0
                && scan.is(words.first - 1, "«")
                && (scan.is(words.last, "»") || scan.is(words.last - 1, "»"));
    }

    /// Whether a sentence behind a colon is the reporter's again.
    private boolean startsReport(int s, List<PersianCue> cues) {
        int first = page.first(s);
        int after = page.after(s);
        if (isRemark(first, after) && onlyReporterSays(first, after)
                || scan.longest(first, after, Entry.NounCue.class) != null) {
            return true;
        }
        if (cues.isEmpty()) {
            return false;
        }
        for (PersianCue cue : cues) {
            int next = cue.last() + 1;
            if (next < after && scan.is(next, ":")) {
                return true;
            }
        }
        Found subject = page.foundAt(adverbials.skipConjunctions(first, after));
        if (subject == null) {
            return false;
        }
        Figure speaker = floor.current();
        PersianCue last = cues.getLast();
        boolean reports =
                last.last() + 1 >= after - 1 || scan.is(last.last() + 1, "که") || scan.is(last.last() + 1, "،");
        if (reports
                && (scan.is(subject.last() + 1, "نیز") || isCrowded(s))
                && subject.kind() != Found.Kind.PLACE
                && subject.last() < last.first()) {
            return true;
        }
        return switch (subject.kind()) {
            case PRONOUN -> !subject.plural();
            case OFFICE, PERSON -> subject.back() || speaker != null && means(subject, speaker);
            case ORGANIZATION, GROUP, PLACE, PEOPLE -> subject.back();
        };
    }

    /// From how many sentences behind its first a paragraph is too long for one report to fill.
    private static final int CROWD = 5;

    /// Whether the paragraph holds many sentences, so that one report does not fill it.
    private boolean isCrowded(int s) {
        int first = s;
        while (first > 0 && page.sameParagraph(first - 1, s)) {
            first--;
        }
        int last = s;
        while (last + 1 < page.sentences() && page.sameParagraph(last + 1, s)) {
            last++;
        }
        return last - first >= CROWD;
    }

    private boolean means(Found found, Figure figure) {
        Figure other = cast.take(found);
        return other != null && other.root() == figure;
    }

    // --- the reporter's own remarks

    private boolean isRemark(int first, int after) {
        int i = adverbials.skipConjunctions(first, after);
        return i < after && scan.longest(i, after, Entry.Remark.class) != null && !adverbials.isCredit(i);
    }

    /// «گفتنی است», not «انتظار می‌رود»: words that only a reporter says.
    private boolean onlyReporterSays(int first, int after) {
        for (int i = first; i < after && i < first + 3; i++) {
            switch (scan.form(i)) {
                case "گفتنی", "ذکر", "شایان", "یاداور", "گزارش", "خاطرنشان" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
