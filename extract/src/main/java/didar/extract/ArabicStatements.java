package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.CueRow;
import didar.extract.Entry.Frame;
import didar.extract.Entry.Shape;
import didar.extract.Entry.Slot;
import didar.extract.Entry.WordClass;
import didar.record.Act;
import didar.record.Statement.Mode;
import didar.text.FoldedText;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements of Arabic articles, by the frames of their reporting verbs.
///
/// Arabic puts the verb first: verb, subject, adverbials, then «أنّ», a colon, a quotation, a preposition of the verb's
/// or
/// an object. A subject may also stand before the verb («لكن الوزير أكد أن»), and a participle («مؤكدا أن») goes on
/// with
/// the subject of its clause. Verbs are read from left to right; what is said runs to the next report or the sentence's
/// end.
final class ArabicStatements {

    private static final int FARTHEST_CLAUSE = 45;
    private static final int FARTHEST_OBJECT = 22;

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Speakers speakers;
    private final List<Said> said = new ArrayList<>();
    /// A quotation that is not closed yet.
    private @Nullable Said open;

    ArabicStatements(Page page) {
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
        this.speakers = new Speakers(cast, false);
    }

    List<Said> read() {
        for (int s = 0; s < page.sentences(); s++) {
            if (!goOn(s)) {
                sentence(s);
            }
        }
        return said;
    }

    /// Goes on with a quotation that an earlier sentence opened.
    private boolean goOn(int s) {
        Said going = open;
        if (going == null) {
            return false;
        }
        int first = page.first(s);
        int after = page.after(s);
        boolean newQuote = scan.is(first, "«") || scan.is(first, "“");
        int close = closing(newQuote ? first + 1 : first, after);
        if (close >= 0) {
            going.last = close;
            open = null;
            if (after - close < 5) {
                return true;
            }
            reports(s, close + 1, after);
            return true;
        }
        if (page.sentences() > s && (page.sameParagraph(going.sentence, s) || newQuote || s - going.sentence < 4)) {
            going.last = after - 1;
            return true;
        }
        open = null;
        return false;
    }

    private int closing(int from, int after) {
        int depth = 0;
        for (int i = from; i < after; i++) {
            String form = scan.form(i);
            if (form.equals("«") || form.equals("“")) {
                depth++;
            } else if (form.equals("»") || form.equals("”") || form.equals("\"")) {
                if (depth == 0 || form.equals("\"")) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    private void sentence(int s) {
        int first = page.first(s);
        int after = page.after(s);
        takeNamed(s);
        if (page.isTitle(s) && title(s, first, after)) {
            return;
        }
        if (isRemark(first, after)) {
            return;
        }
        int before = said.size();
        int from = leadingNounCue(s, first, after);
        reports(s, from, after);
        if (said.size() == before) {
            trailingNounCue(s, first, after);
        }
    }

    private void takeNamed(int s) {
        for (Found found : page.all(s)) {
            if (found.kind() != Found.Kind.OFFICE
                    && found.kind() != Found.Kind.PRONOUN
                    && found.kind() != Found.Kind.PEOPLE
                    && !found.back()) {
                cast.take(found);
            }
        }
    }

    private boolean title(int s, int first, int after) {
        int colon = find(first, Math.min(after, first + 14), ":");
        if (colon < 0) {
            return false;
        }
        Found subject = page.foundAt(first);
        if (subject == null || !subject.canAct() || subject.last() + 1 != colon || colon + 2 >= after) {
            return false;
        }
        Figure figure = speakers.named(subject, false, false, true);
        add(scan.tokens().span(colon), ":", s, colon, Act.SAY, false, figure, Mode.DIRECT, colon + 1, after - 1);
        return true;
    }

    private boolean isRemark(int first, int after) {
        return scan.longest(first, after, Entry.Remark.class) != null;
    }

    // --- reports

    /// A reporting word with its frame met.
    ///
    /// @param content first token of what is said
    /// @param bound the token that it cannot reach
    private record Report(
            Match<Entry> match,
            CueRow row,
            Shape shape,
            boolean feminine,
            boolean plural,
            Subject subject,
            Mode mode,
            int content,
            int bound,
            boolean quoted,
            boolean clause) {}

    /// @param textFirst first token of a subject in words of its own, -1 where there is none
    private record Subject(
            @Nullable Found found,
            int textFirst,
            int textLast,
            @Nullable Span joint,
            boolean fronted) {
        static final Subject NONE = new Subject(null, -1, -1, null, false);

        boolean explicit() {
            return found != null || textFirst >= 0;
        }
    }

    /// Whether the sentence has a report already whose subject a joined verb shares.
    private boolean continued;

    private void reports(int s, int from, int after) {
        Figure clauseSubject = null;
        Figure via = null;
        int i = from;
        while (i < after) {
            if (scan.has(i, Entry.Relay.class)) {
                int next = relay(s, i, after);
                if (next > i) {
                    Said last = said.getLast();
                    clauseSubject = last.speaker;
                    via = last.via;
                    i = next;
                    continue;
                }
            }
            continued = clauseSubject != null && scan.form(i).startsWith("و");
            Report report = report(s, i, after, from);
            continued = false;
            if (report == null) {
                i++;
                continue;
            }
            int end = contentEnd(s, report, after);
            Report inner = report.clause ? relayed(s, report, end) : null;
            Figure speaker = speaker(s, report, clauseSubject);
            if (inner != null) {
                Figure saved = speakers.current();
                Figure told = speaker(s, inner, null);
                Said one = add(inner, s, told, contentEnd(s, inner, end));
                one.via = told == speaker ? null : speaker;
                if (saved != null) {
                    speakers.give(saved);
                }
                i = Math.max(end, i + 1);
                clauseSubject = speaker;
                continue;
            }
            Said one = add(report, s, speaker, end);
            one.via = report.subject.explicit() ? null : via;
            if (report.subject.explicit()) {
                via = null;
            }
            clauseSubject = speaker;
            i = Math.max(end, i + 1);
        }
    }

    private Said add(Report report, int s, @Nullable Figure speaker, int end) {
        int first = report.content;
        int last = end - 1;
        Said one = add(
                scan.tokens().span(report.match.first(), report.match.last()),
                plain(report.row.lemma()),
                s,
                report.match.first(),
                report.row.act(),
                fixed(report.row),
                speaker,
                report.mode,
                first,
                last);
        if (report.quoted && closing(report.mode == Mode.DIRECT ? first : first + 1, report.bound) < 0) {
            open = one;
        }
        return one;
    }

    /// A lemma without the number of its sense («ذكر#2»).
    private static String plain(String lemma) {
        int number = lemma.indexOf('#');
        return number < 0 ? lemma : lemma.substring(0, number);
    }

    private static boolean fixed(CueRow row) {
        return row.act() != Act.SAY
                && row.act() != Act.ASSESS
                && row.act() != Act.ANNOUNCE
                && !row.flags().contains("act-by-content");
    }

    /// «قال إن الرئيس أكد أن …»: the words are the president's.
    private @Nullable Report relayed(int s, Report outer, int end) {
        int i = outer.content;
        Found found = page.foundAt(i);
        int at = found == null ? -1 : afterParenthesis(found.last() + 1, end);
        if (at < 0 || at >= end) {
            return null;
        }
        Report inner = report(s, at, end, i);
        return inner != null && inner.subject.fronted && !inner.row.weak() ? inner : null;
    }

    private int afterParenthesis(int i, int after) {
        if (i + 1 < after && scan.is(i, "،")) {
            boolean aside = isRelative(i + 1)
                    || scan.form(i + 1).equals("وهو")
                    || scan.form(i + 1).equals("وهی")
                    || scan.function(i + 1) == WordClass.PREP
                    || scan.has(i + 1, Entry.Opener.class)
                    || scan.has(i + 1, Entry.Office.class)
                    || page.names.time[i + 1];
            if (!aside) {
                return i + 1;
            }
        }
        if (i < after && (scan.is(i, "-") || scan.is(i, "–") || scan.is(i, "،") || scan.is(i, "("))) {
            for (int j = i + 1; j < after && j < i + 16; j++) {
                if (scan.is(j, "-") || scan.is(j, "–") || scan.is(j, "،") || scan.is(j, ")")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    /// The report that starts at a token, `null` if none does.
    private @Nullable Report report(int s, int i, int after, int from) {
        if (!scan.isWord(i)) {
            return null;
        }
        Report best = light(s, i, after, from);
        if (best != null) {
            return best;
        }
        for (Match<Entry> m : scan.at(i)) {
            if (m.last() < after && m.value() instanceof Entry.Cue cue && stands(i, m, cue)) {
                Report report = frame(s, m, cue, after, from);
                if (report != null && (best == null || rank(report) > rank(best))) {
                    best = report;
                }
            }
        }
        return best;
    }

    /// «قدم السفير التهنئة بالعيد»: verb, subject, the noun that tells the act, what it is about.
    private @Nullable Report light(int s, int i, int after, int from) {
        if (!scan.has(i, Entry.LightVerb.class)) {
            return null;
        }
        for (Match<Entry> m : scan.at(i)) {
            if (!(m.value() instanceof Entry.LightVerb light) || m.last() >= after) {
                continue;
            }
            int j = skipAdverbials(m.last() + 1, after, false);
            Found found = page.foundAt(j);
            Subject subject = Subject.NONE;
            int at = j;
            if (light.shape() != Shape.PARTICIPLE) {
                Found fronted = fronted(s, i, from);
                if (fronted != null) {
                    subject = new Subject(fronted, -1, -1, null, true);
                } else if (found != null && acts(found)) {
                    subject = joint(found, after);
                    at = skipAdverbials(afterParenthesis(found.last() + 1, after), after, false);
                }
            }
            for (int k = at; k < after && k < at + 3; k++) {
                if (light.nouns().contains(scan.form(k))) {
                    Report report = behindNoun(m, light, subject, k + 1, after);
                    if (report != null) {
                        return report;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Report behindNoun(Match<Entry> m, Entry.LightVerb light, Subject subject, int from, int after) {
        for (int k = from; k < after && k < from + 6; k++) {
            Slot preposition = preposition(k);
            boolean clause = isClauseParticle(k);
            for (Frame frame : light.row().frames()) {
                boolean met = clause && frame.content() == Slot.CLAUSE
                        || preposition != null && frame.content() == preposition
                        || k == from
                                && frame.content() == Slot.OBJECT
                                && preposition == null
                                && !scan.isFunction(k)
                                && scan.isWord(k);
                if (met) {
                    int start = clause ? k + 1 : preposition == null ? k : start(frame.content(), k);
                    return start >= after
                            ? null
                            : new Report(
                                    m,
                                    light.row(),
                                    light.shape(),
                                    light.feminine(),
                                    light.plural(),
                                    subject,
                                    Mode.INDIRECT,
                                    start,
                                    after,
                                    false,
                                    clause);
                }
            }
        }
        return null;
    }

    private static int rank(Report report) {
        return (report.clause ? 4 : 0)
                + (report.mode == Mode.DIRECT ? 3 : 0)
                - (report.row.weak() ? 1 : 0)
                + (report.match.whole() ? 1 : 0);
    }

    /// Whether the form can report where it stands.
    private boolean stands(int i, Match<Entry> m, Entry.Cue cue) {
        if (cue.shape() == Shape.MASDAR) {
            return (m.end() < scan.tokens().foldedEnd(m.last()) || scan.form(i).startsWith("بال"))
                    && cue.row().has(Slot.CLAUSE);
        }
        if (cue.shape() == Shape.PARTICIPLE
                && m.start() != scan.tokens().foldedStart(i)
                && !scan.form(i).startsWith("و")) {
            return false;
        }
        if (scan.isFunction(i) && m.end() < scan.tokens().foldedEnd(m.last())) {
            return false;
        }
        int p = i - 1;
        if (p >= 0 && scan.isWord(p) && !cue.row().flags().contains("negok")) {
            String before = scan.form(p);
            if (before.equals("لم")
                    || before.equals("لا")
                    || before.equals("لن")
                    || before.equals("ما") && cue.shape() != Shape.PAST
                    || before.equals("ولم")
                    || before.equals("ولا")
                    || before.equals("لیس")) {
                return false;
            }
        }
        if (p >= 0 && cue.shape() != Shape.PARTICIPLE && scan.function(p) == WordClass.PREP && !page.names.time[p]) {
            return false;
        }
        return !scan.has(i, Entry.Office.class)
                || cue.shape() != Shape.PARTICIPLE
                || scan.form(i).endsWith("ا");
    }

    private boolean isRelative(int i) {
        return i >= 0
                && switch (scan.form(i)) {
                    case "الذی", "التی", "الذین", "ما", "مما", "کما", "اللذان", "من" -> true;
                    default -> false;
                };
    }

    private @Nullable Report frame(int s, Match<Entry> m, Entry.Cue cue, int after, int from) {
        CueRow row = cue.row();
        int i = m.first();
        boolean pronoun = m.end() < scan.tokens().foldedEnd(m.last()) && cue.shape() != Shape.MASDAR;
        int j = skipAdverbials(m.last() + 1, after, false);
        Subject subject = Subject.NONE;
        boolean participle = cue.shape() == Shape.PARTICIPLE || cue.shape() == Shape.MASDAR;
        boolean relative = isRelative(i - 1);
        int cursor = j;
        if (!participle) {
            Found fronted = relative ? null : fronted(s, i, from);
            Found found = numbered(i, cue) ? null : page.foundAt(j);
            if (fronted != null
                    && (found == null || !found.canAct() || row.has(Slot.OBJECT) || row.has(Slot.PREDICATE))) {
                subject = new Subject(fronted, -1, -1, null, true);
            } else if (found != null && acts(found) && found.last() < after && !isObject(cue, found, m, pronoun)) {
                subject = joint(found, after);
                cursor = subject.joint == null ? found.last() + 1 : subject.textLast + 1;
                cursor = afterRelative(afterParenthesis(cursor, after), after);
            }
        }
        return match(s, m, cue, row, subject, pronoun, cursor, after, participle, relative);
    }

    private boolean numbered(int i, Entry.Cue cue) {
        String form = scan.form(i);
        return cue.shape() == Shape.PAST && form.endsWith("وا")
                || cue.shape() == Shape.PRESENT && (form.endsWith("ون") || form.endsWith("ان"));
    }

    /// A verb agrees with the subject behind it: what does not agree is its object.
    private boolean isObject(Entry.Cue cue, Found found, Match<Entry> m, boolean pronoun) {
        if (found.first() == m.last() + 1
                && scan.form(found.first()).endsWith("ین")
                && found.kind() != Found.Kind.PERSON
                && found.kind() != Found.Kind.PLACE) {
            return true;
        }
        if (found.first() != m.last() + 1 || found.plural() || found.gender() == 'u' || cue.plural()) {
            return false;
        }
        boolean takesObject = cue.row().frames().stream()
                .anyMatch(f ->
                        f.content() == Slot.OBJECT || f.content() == Slot.PREDICATE || f.addressee() == Slot.OBJECT);
        return takesObject && !pronoun && cue.feminine() != (found.gender() == 'f');
    }

    private static boolean acts(Found found) {
        return found.kind() == Found.Kind.PLACE
                ? found.country() != null || found.known() != null
                : found.kind() != Found.Kind.PRONOUN || found.gender() != 'u';
    }

    private Subject joint(Found found, int after) {
        int and = found.last() + 1;
        if (and < after && scan.isWord(and) && scan.form(and).startsWith("و")) {
            Found second = page.foundAt(and);
            if (second != null
                    && second.last() < after
                    && second.kind() == found.kind()
                    && found.kind() == Found.Kind.PERSON) {
                return new Subject(
                        found,
                        -1,
                        second.last(),
                        new Span(found.span().start(), second.span().end()),
                        false);
            }
        }
        return new Subject(found, -1, -1, null, false);
    }

    /// «وزير الخارجية … أكد»: a subject before its verb, at the start of the clause.
    private @Nullable Found fronted(int s, int verb, int from) {
        int last = verb - 1;
        if (last >= 0 && (scan.is(last, "قد") || scan.is(last, "ایضا"))) {
            last--;
        }
        for (Found found : page.outer(s)) {
            if (found.last() > last || found.first() < from || !acts(found)) {
                continue;
            }
            boolean adjacent = found.last() == last
                    || found.last() < last && afterParenthesis(found.last() + 1, verb) == verb
                    || found.last() < last && onlyAdverbials(found.last() + 1, verb);
            if (adjacent && opensClause(found.first())) {
                return found;
            }
        }
        return null;
    }

    private boolean onlyAdverbials(int from, int to) {
        return to - from <= 4 && skipAdverbials(from, to, false) >= to;
    }

    private boolean opensClause(int token) {
        if (token == 0) {
            return true;
        }
        int p = token - 1;
        if (page.opens(token) || scan.isPunctuation(p) && !Names.isOpeningQuote(scan.form(p))) {
            return true;
        }
        WordClass function = scan.function(p);
        return function == WordClass.CONJ
                || function == WordClass.SCONJ
                || function == WordClass.AUX
                || function == WordClass.PART
                || scan.form(token).startsWith("وال")
                || isClauseParticle(p)
                || scan.is(p, "کان")
                || scan.is(p, "وکان")
                || scan.is(p, "وکانت")
                || scan.is(p, "کانت")
                || scan.is(p, "لکن")
                || scan.is(p, "حین")
                || scan.is(p, "فیما");
    }

    private int afterRelative(int i, int after) {
        if (i < after && (isRelative(i) && !scan.is(i, "ما") && !scan.is(i, "من") && !scan.is(i, "کما"))) {
            for (int j = i + 1; j < after && j < i + 25; j++) {
                if (isClauseParticle(j) && j > i + 2 || scan.is(j, ":") || scan.is(j, "،")) {
                    return scan.is(j, "،") ? j + 1 : j;
                }
            }
        }
        return i;
    }

    private @Nullable Report match(
            int s,
            Match<Entry> m,
            Entry.Cue cue,
            CueRow row,
            Subject subject,
            boolean pronoun,
            int cursor,
            int after,
            boolean participle,
            boolean relative) {
        boolean known = subject.explicit();
        int k = cursor;
        int adjacent = cursor;
        boolean nounSeen = false;
        int limit = Math.min(after, cursor + FARTHEST_CLAUSE);
        while (k < limit) {
            if (isClauseParticle(k) && subordinate(k - 1)) {
                k++;
                continue;
            }
            if (isClauseParticle(k) && !conjoinedParticle(k)) {
                boolean direct = k + 1 < after && Names.isOpeningQuote(scan.form(k + 1));
                boolean near = k == adjacent
                        || cue.shape() != Shape.MASDAR && (!row.flags().contains("collide") || known);
                if (scan.form(k).startsWith("بان")
                        && row.flags().contains("keepobj")
                        && k > adjacent
                        && !scan.isFunction(adjacent)) {
                    return content(m, cue, row, subject, adjacent, after);
                }
                if (row.has(Slot.CLAUSE) && near) {
                    Subject who = known || participle ? subject : described(m.last() + 1, k, subject);
                    return new Report(
                            m,
                            row,
                            cue.shape(),
                            cue.feminine(),
                            cue.plural(),
                            who,
                            Mode.INDIRECT,
                            k + 1,
                            after,
                            direct,
                            true);
                }
                return null;
            }
            if (scan.is(k, ":")) {
                boolean collides = row.flags().contains("collide") && !(known && k == adjacent);
                if (!collides
                        && (row.has(Slot.COLON) || row.has(Slot.CLAUSE) && !row.weak())
                        && (k == adjacent || cue.shape() != Shape.MASDAR)) {
                    Subject who = known || participle ? subject : described(m.last() + 1, k, subject);
                    int first = k + 1;
                    boolean quoted = first < after && Names.isOpeningQuote(scan.form(first));
                    return new Report(
                            m,
                            row,
                            cue.shape(),
                            cue.feminine(),
                            cue.plural(),
                            who,
                            Mode.DIRECT,
                            quoted ? first + 1 : first,
                            after,
                            quoted,
                            true);
                }
                return null;
            }
            if (scan.isPunctuation(k) && opens(s, k) && !inName(s, k)) {
                if (!longQuote(k, after)) {
                    k = closing(k + 1, after) + 1;
                    continue;
                }
                if ((row.has(Slot.COLON) || row.has(Slot.CLAUSE) && !row.has(Slot.OBJECT))
                        && (k == adjacent || known || nounSeen && longQuote(k, after))
                        && longQuote(k, after)) {
                    Subject who = known || participle ? subject : described(m.last() + 1, k, subject);
                    return new Report(
                            m,
                            row,
                            cue.shape(),
                            cue.feminine(),
                            cue.plural(),
                            who,
                            Mode.DIRECT,
                            k + 1,
                            after,
                            true,
                            true);
                }
            }
            Report complement =
                    complement(m, cue, row, subject, pronoun, k, k == adjacent, after, participle, relative);
            if (complement != null) {
                return complement;
            }
            int skipped = skipAdverbials(k, after, true);
            if (skipped > k) {
                adjacent = k == adjacent ? skipped : adjacent;
                k = skipped;
                continue;
            }
            if (scan.isPunctuation(k) && (scan.is(k, "؛") || scan.is(k, ".") || scan.is(k, "؟"))) {
                break;
            }
            if (k > cursor && reportsAt(k) && !isRelative(k - 1)) {
                break;
            }
            nounSeen |= scan.isWord(k) && !scan.isFunction(k);
            k++;
        }
        return bare(m, cue, row, subject, adjacent, after, participle);
    }

    /// «قال لافروف لا أعتقد أن …»: words without any mark, in the first person or with a negation.
    private @Nullable Report bare(
            Match<Entry> m, Entry.Cue cue, CueRow row, Subject subject, int at, int after, boolean participle) {
        if (!row.has(Slot.COLON) || row.weak() || at >= after - 2 || !(subject.explicit() || participle)) {
            return null;
        }
        String form = scan.form(at);
        boolean opens = form.equals("لا")
                || form.equals("لن")
                || form.equals("لم")
                || form.equals("نحن")
                || form.equals("انا")
                || form.startsWith("ن") && !scan.isFunction(at) && verbal(form)
                || form.startsWith("یمکن")
                || form.startsWith("اترک");
        return opens
                ? new Report(
                        m, row, cue.shape(), cue.feminine(), cue.plural(), subject, Mode.DIRECT, at, after, false, true)
                : null;
    }

    private static boolean verbal(String form) {
        return form.length() >= 3 && form.length() <= 6 && !form.endsWith("ه");
    }

    private boolean reportsAt(int k) {
        if (!scan.isWord(k) || scan.isFunction(k)) {
            return false;
        }
        for (Match<Entry> m : scan.at(k)) {
            if (m.value() instanceof Entry.Cue c
                    && (c.shape() == Shape.PAST || c.shape() == Shape.PARTICIPLE)
                    && (!c.row().weak() || m.last() + 1 < scan.size() && scan.is(m.last() + 1, ":"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a quotation mark opens; of two like marks the first does.
    private boolean opens(int s, int k) {
        String form = scan.form(k);
        if (!form.equals("\"")) {
            return Names.isOpeningQuote(form);
        }
        boolean even = true;
        for (int i = page.first(s); i < k; i++) {
            even ^= scan.is(i, "\"");
        }
        return even;
    }

    private boolean longQuote(int k, int after) {
        int close = closing(k + 1, after);
        return close < 0 || close - k > 4;
    }

    private boolean inName(int s, int token) {
        for (Found found : page.outer(s)) {
            if (found.covers(token)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Report complement(
            Match<Entry> m,
            Entry.Cue cue,
            CueRow row,
            Subject subject,
            boolean pronoun,
            int k,
            boolean adjacent,
            int after,
            boolean participle,
            boolean relative) {
        if (relative && !(pronoun && row.has(Slot.PREDICATE)) || !scan.isWord(k)) {
            return null;
        }
        boolean known = subject.explicit() || participle;
        if (row.weak() && !(participle || subject.found != null || continued)
                || row.flags().contains("collide") && (subject.found == null || !adjacent)) {
            return null;
        }
        Slot preposition = preposition(k);
        for (Frame frame : row.frames()) {
            Slot slot = frame.content();
            if (frame.addressee() != null) {
                if (pronoun && frame.addressee() == Slot.OBJECT && preposition == slot && adjacent) {
                    return content(m, cue, row, subject, start(slot, k), after);
                }
                if (adjacent
                        && frame.addressee() == Slot.OBJECT
                        && preposition == null
                        && scan.isWord(k)
                        && !scan.isFunction(k)
                        && (known || !row.weak())) {
                    int at = slot == Slot.CLAUSE
                            ? -1
                            : findPreposition(slot, k + 1, Math.min(after, k + FARTHEST_OBJECT));
                    if (at > 0) {
                        boolean keep = row.flags().contains("keepobj") || slot == Slot.BI && row.act() == Act.ACCUSE;
                        return content(m, cue, row, subject, keep ? k : start(slot, at), after);
                    }
                }
                continue;
            }
            boolean resumed =
                    !row.weak() && k > 0 && (scan.is(k - 1, "،") || scan.is(k - 1, "-") || scan.is(k - 1, "–"));
            if (preposition != null && preposition == slot && (adjacent || !known || resumed)) {
                int start = start(slot, k);
                if (start < after && isClauseParticle(start)) {
                    return new Report(
                            m,
                            row,
                            cue.shape(),
                            cue.feminine(),
                            cue.plural(),
                            described(m.last() + 1, k, subject),
                            Mode.INDIRECT,
                            start + 1,
                            after,
                            false,
                            true);
                }
                Subject who = known || k == m.last() + 1 ? subject : described(m.last() + 1, k, subject);
                return content(m, cue, row, who, start, after);
            }
            if (slot == Slot.OBJECT
                    && preposition == null
                    && adjacent
                    && (!scan.isFunction(k) || scan.is(k, "ما"))
                    && !pronoun
                    && !page.names.time[k]
                    && !(row.has(Slot.CLAUSE) && clauseAhead(k, after))) {
                return content(m, cue, row, subject, k, after);
            }
            if (slot == Slot.PREDICATE && adjacent && (known || pronoun)) {
                int at = findPredicate(k, after);
                if (pronoun && isClauseParticle(k)) {
                    return content(m, cue, row, subject, k, after);
                }
                if (at > 0 && !pronoun || !scan.isFunction(k) && !row.has(Slot.CLAUSE)) {
                    return content(m, cue, row, subject, k, after);
                }
            }
        }
        return null;
    }

    private int findPredicate(int from, int after) {
        for (int i = from + 1; i < after && i < from + FARTHEST_OBJECT; i++) {
            String form = scan.form(i);
            if (form.startsWith("بان") && isClauseParticle(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean clauseAhead(int k, int after) {
        for (int i = k; i < after && i < k + 10; i++) {
            if (isClauseParticle(i) && !conjoinedParticle(i) && !scan.form(i).startsWith("بان")) {
                return true;
            }
            if (scan.isPunctuation(i) && !scan.is(i, "\"")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Report content(Match<Entry> m, Entry.Cue cue, CueRow row, Subject subject, int start, int after) {
        if (start >= after || !suits(row, start, after)) {
            return null;
        }
        return new Report(
                m, row, cue.shape(), cue.feminine(), cue.plural(), subject, Mode.INDIRECT, start, after, false, false);
    }

    /// Whether a noun complement is one that the row takes.
    private boolean suits(CueRow row, int start, int after) {
        List<String> needed = row.needed();
        if (!needed.isEmpty()) {
            for (int i = start; i < after && i < start + 4; i++) {
                for (String word : needed) {
                    if (scan.is(i, FoldedText.of(word).toString())) {
                        return true;
                    }
                }
            }
            return false;
        }
        return !row.flags().contains("abstract") || marked(row.act()) || isAbstract(start);
    }

    /// Acts that no ordinary verb shares: what is condemned, denied or praised may be anything.
    private static boolean marked(Act act) {
        return switch (act) {
            case CONDEMN, DENY, REJECT, ACCUSE, WARN, THANK, CONDOLE, CONGRATULATE, THREATEN, PRAISE, DEMAND -> true;
            default -> false;
        };
    }

    /// A noun of the list, or one with the shape of a verbal noun.
    private boolean isAbstract(int i) {
        if (scan.has(i, Entry.AbstractNoun.class)) {
            return true;
        }
        String form = scan.form(i);
        String bare = form.startsWith("ال") || form.startsWith("لل")
                ? form.substring(2)
                : form.startsWith("بال") ? form.substring(3) : form;
        int n = bare.length();
        for (String pronoun : PRONOUNS) {
            if (bare.endsWith(pronoun) && n - pronoun.length() >= 4) {
                bare = bare.substring(0, n - pronoun.length());
                n = bare.length();
                break;
            }
        }
        if (n < 4 || n > 7) {
            return false;
        }
        boolean third = bare.charAt(0) == 'ا' && bare.charAt(n - 2) == 'ا';
        boolean second =
                bare.charAt(0) == 'ت' && (bare.charAt(n - 2) == 'ی' || bare.length() >= 5 && bare.charAt(2) == 'ا');
        boolean mutual = bare.charAt(0) == 'م' && bare.charAt(n - 1) == 'ه' && n == 6 && bare.charAt(2) == 'ا';
        return third || second || mutual;
    }

    private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "ه");

    /// Where the content of a preposition starts: an attached one stays with its word.
    private int start(Slot slot, int k) {
        boolean attached = (scan.form(k).length() > 3 || scan.is(k, "بما")) && (slot == Slot.BI || slot == Slot.LI);
        return attached ? k : k + 1;
    }

    private int findPreposition(Slot slot, int from, int after) {
        for (int i = from; i < after; i++) {
            if (preposition(i) == slot) {
                return i;
            }
            if (scan.isPunctuation(i) && (scan.is(i, ".") || scan.is(i, "؛") || scan.is(i, ":"))
                    || isClauseParticle(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// The preposition that a token is, or begins with.
    private @Nullable Slot preposition(int k) {
        if (!scan.isWord(k)) {
            return null;
        }
        String form = scan.form(k);
        switch (form) {
            case "الی" -> {
                return Slot.ILA;
            }
            case "علی" -> {
                return scan.isFunction(k) ? Slot.ALA : null;
            }
            case "عن" -> {
                return Slot.AN;
            }
            case "من" -> {
                return Slot.MIN;
            }
            case "فی" -> {
                return Slot.FI;
            }
            case "مع" -> {
                return Slot.MAA;
            }
            case "حول", "بشان" -> {
                return Slot.HAWL;
            }
            case "بما", "ب" -> {
                return Slot.BI;
            }
            default -> {
                if (scan.isFunction(k) || form.length() < 3) {
                    return null;
                }
                char c = form.charAt(0);
                if (c == 'ب' && attachedBi(k)) {
                    return Slot.BI;
                }
                return c == 'ل' && form.startsWith("لل") ? Slot.LI : null;
            }
        }
    }

    /// Whether the ب of a word is the preposition: the word is not one of the lexicon's own with that letter.
    private boolean attachedBi(int k) {
        String form = scan.form(k);
        if (form.startsWith("بال") || form.startsWith("بان")) {
            return true;
        }
        for (Match<Entry> m : scan.at(k)) {
            if (m.start() == scan.tokens().foldedStart(k)
                    && !(m.value() instanceof Entry.Cue)
                    && !(m.value() instanceof Entry.Encounter)) {
                return false;
            }
        }
        return !ORDINARY_BI.contains(form);
    }

    private static final java.util.Set<String> ORDINARY_BI = java.util.Set.of(
            "بین", "بعد", "بعض", "بحث", "بیان", "بیانا", "بناء", "برنامج", "بلاده", "بلاد", "بقاء", "بدء", "بدایه",
            "بشکل", "بعدما", "بحق", "بیانات", "برامج", "بطوله", "بنک", "بلده", "بوابه");

    private boolean isClauseParticle(int k) {
        if (!scan.isWord(k)) {
            return false;
        }
        return switch (scan.form(k)) {
            case "ان",
                    "انه",
                    "انها",
                    "انهم",
                    "انهما",
                    "انهن",
                    "اننا",
                    "انا",
                    "اننی",
                    "انی",
                    "انک",
                    "انکم",
                    "بان",
                    "بانه",
                    "بانها",
                    "بانهم",
                    "بانهما",
                    "باننا",
                    "باننی",
                    "لان",
                    "وان",
                    "وانه",
                    "وانها",
                    "فان" -> !scan.is(k, "انا") && !scan.is(k, "لان") || false;
            default -> false;
        };
    }

    /// «دون أن», «بعد أن»: the particle belongs to the word before it, not to the verb.
    private boolean subordinate(int i) {
        return i >= 0
                && switch (scan.form(i)) {
                    case "خاصه",
                            "خصوصا",
                            "اذ",
                            "حیث",
                            "علما",
                            "لاسیما",
                            "دون",
                            "بعد",
                            "قبل",
                            "غیر",
                            "رغم",
                            "الا",
                            "کما",
                            "ذلک",
                            "منذ",
                            "بید",
                            "لو",
                            "بل",
                            "لدرجه",
                            "حتی" -> true;
                    default -> false;
                };
    }

    private boolean conjoinedParticle(int k) {
        char c = scan.form(k).charAt(0);
        return c == 'و' || c == 'ف';
    }

    /// A subject that the lexicon does not know: the words between verb and mark, adverbials left out.
    private Subject described(int from, int to, Subject otherwise) {
        int i = skipAdverbials(from, to, true);
        int end = to;
        for (int j = i; j < to; j++) {
            if (scan.is(j, "،") && to - j > 6) {
                return otherwise;
            }
        }
        for (int j = i; j < to; j++) {
            if (j > i
                    && (scan.isPunctuation(j) && !scan.is(j, "\"") && !scan.is(j, "«") && !scan.is(j, "»")
                            || page.names.time[j]
                            || scan.has(j, Entry.Opener.class)
                            || scan.function(j) == WordClass.ADV
                            || isRelative(j) && !scan.is(j, "من"))) {
                end = j;
                break;
            }
        }
        if (end - i < 1 || end - i > 14 || scan.isFunction(i) || scan.isPunctuation(i)) {
            return otherwise;
        }
        return new Subject(null, i, end - 1, null, false);
    }

    private int skipAdverbials(int from, int after, boolean phrases) {
        int i = from;
        while (i < after) {
            if ((scan.is(i, "بشکل") || scan.is(i, "بصوره")) && i + 1 < after) {
                i += 2;
                continue;
            }
            if (page.names.time[i] || scan.function(i) == WordClass.ADV || scan.is(i, "قد")) {
                i++;
                continue;
            }
            if (scan.is(i, "-") || scan.is(i, "–") || scan.is(i, "(")) {
                int close = afterParenthesis(i, after);
                if (close > i) {
                    i = close;
                    continue;
                }
                i++;
                continue;
            }
            Match<Entry> opener = scan.longest(i, after, Entry.Opener.class);
            if (opener != null) {
                int next = opener.last() + 1;
                i = next;
                continue;
            }
            if (scan.is(i, "،")
                    && i + 1 < after
                    && (page.names.time[i + 1]
                            || scan.has(i + 1, Entry.Opener.class)
                            || isClauseParticle(i + 1)
                            || scan.is(i + 1, ":"))) {
                i++;
                continue;
            }
            if (scan.is(i, "،") && i == from && phrases) {
                i++;
                continue;
            }
            break;
        }
        return i;
    }

    // --- where what is said ends

    private int contentEnd(int s, Report report, int after) {
        int bound = Math.min(report.bound, after);
        if (report.quoted) {
            int close = closing(report.content, bound);
            if (close >= 0 && report.mode == Mode.DIRECT) {
                return close;
            }
            if (report.mode == Mode.DIRECT) {
                return bound;
            }
        }
        boolean inQuote = report.quoted;
        for (int k = report.content + 1; k < bound; k++) {
            String form = scan.form(k);
            if (scan.isPunctuation(k)) {
                if (form.equals(".") && k + 1 < bound && scan.is(k + 1, ".") && !inQuote) {
                    return trim(report.content, k);
                }
                if (form.equals("«") || form.equals("“")) {
                    inQuote = true;
                } else if (form.equals("»") || form.equals("”")) {
                    inQuote = false;
                } else if (form.equals("\"")) {
                    inQuote = !inQuote;
                }
                continue;
            }
            if (inQuote || !scan.isWord(k)) {
                continue;
            }
            if (report.mode == Mode.DIRECT && !report.clause) {
                continue;
            }
            if (endsBefore(s, k, bound)) {
                return trim(report.content, k);
            }
        }
        return trim(report.content, bound);
    }

    private boolean endsBefore(int s, int k, int bound) {
        String form = scan.form(k);
        boolean conjoined = form.startsWith("و")
                || form.startsWith("ف")
                || k > 0 && (scan.is(k - 1, "کما") || scan.is(k - 1, "وقد"));
        for (Match<Entry> m : scan.at(k)) {
            if (!(m.value() instanceof Entry.Cue cue) || !stands(k, m, cue)) {
                continue;
            }
            boolean participle = cue.shape() == Shape.PARTICIPLE;
            boolean finite = cue.shape() == Shape.PAST
                    && conjoined
                    && m.start() > scan.tokens().foldedStart(k);
            boolean also = k > 0
                    && (scan.is(k - 1, "کما") || scan.form(k - 1).startsWith("لکن"))
                    && (cue.shape() == Shape.PAST || cue.shape() == Shape.PRESENT);
            if (!participle && !finite && !also) {
                continue;
            }
            boolean plain = !cue.row().weak() && !cue.row().flags().contains("collide");
            if (plain && finite
                    || participle
                            && k > 0
                            && scan.is(k - 1, "،")
                            && !cue.row().flags().contains("collide")) {
                return true;
            }
            Report next = frame(s, m, cue, bound, k);
            if (next != null && (plain || next.clause || participle)) {
                return true;
            }
        }
        if (scan.has(k, Entry.NounCue.class) && (k == 0 || scan.isPunctuation(k - 1))) {
            return true;
        }
        return switch (form) {
            case "وذلک" -> true;
            case "فیما", "بینما", "حین" -> k + 1 < bound && reportsAt(k + 1);
            default -> false;
        };
    }

    private int trim(int first, int end) {
        int e = end;
        while (e > first + 1
                && (scan.isPunctuation(e - 1) && !Names.isClosingQuote(scan.form(e - 1))
                        || scan.is(e - 1, "و")
                        || scan.is(e - 1, "کما")
                        || scan.is(e - 1, "فی"))) {
            e--;
        }
        return e;
    }

    // --- relays and noun cues

    /// «نقلت وكالة X عن Y قوله إن …».
    ///
    /// @return the token after it, or `i` if it is none
    private int relay(int s, int i, int after) {
        int j = skipAdverbials(i + 1, after, false);
        Found via = page.foundAt(j);
        int about = -1;
        for (int k = j; k < after && k < j + 20; k++) {
            if (scan.is(k, "عن") || scan.is(k, "عنه") || scan.is(k, "عنها") || scan.is(k, "عنهم")) {
                about = k;
                break;
            }
        }
        if (about < 0) {
            return i;
        }
        boolean pronoun = !scan.is(about, "عن");
        Found who = pronoun ? null : page.foundAt(about + 1);
        int from = pronoun ? about + 1 : who == null ? about + 2 : who.last() + 1;
        for (int k = from; k < after && k < from + 12; k++) {
            for (Match<Entry> m : scan.at(k)) {
                if (m.value() instanceof Entry.Cue cue
                        && cue.shape() == Shape.MASDAR
                        && m.end() < scan.tokens().foldedEnd(m.last())) {
                    Report report = masdar(s, m, cue, after);
                    if (report == null) {
                        continue;
                    }
                    Figure relayer = via != null
                            ? speakers.named(via, false, false, false)
                            : about > j ? cast.described(scan.span(j, about - 1), false) : speakers.current();
                    Figure speaker = who != null
                            ? speakers.named(who, false, false, false)
                            : pronoun || k - 1 < about + 1
                                    ? speakers.elided(scan.tokens().span(about), scan.is(about, "عنها"), false)
                                    : cast.described(scan.span(about + 1, k - 1), false);
                    if (speaker == null) {
                        return i;
                    }
                    speakers.give(speaker);
                    int end = contentEnd(s, report, after);
                    Said one = add(report, s, speaker, end);
                    one.via = relayer;
                    return Math.max(end, k + 1);
                }
            }
        }
        return i;
    }

    private @Nullable Report masdar(int s, Match<Entry> m, Entry.Cue cue, int after) {
        Report report = match(
                s,
                m,
                cue,
                cue.row(),
                Subject.NONE,
                false,
                skipAdverbials(m.last() + 1, after, false),
                after,
                true,
                false);
        if (report == null && cue.row().has(Slot.OBJECT) && m.last() + 2 < after) {
            return content(m, cue, cue.row(), Subject.NONE, m.last() + 1, after);
        }
        return report;
    }

    /// «وبحسب المصدر فإن …» at the start of a sentence.
    ///
    /// @return where the reports of the rest start
    private int leadingNounCue(int s, int first, int after) {
        Match<Entry> m = scan.longest(first, after, Entry.NounCue.class);
        if (m == null) {
            return first;
        }
        Found who = page.foundAt(m.last() + 1);
        int comma = find(m.last() + 1, after, "،");
        int that = -1;
        for (int k = m.last() + 1; k < after && k < m.last() + 16; k++) {
            if (scan.is(k, "فان") || scan.is(k, "فانه") || scan.is(k, "فانها")) {
                that = k;
                break;
            }
        }
        Entry.NounCue cue = (Entry.NounCue) m.value();
        int end = who != null ? who.last() + 1 : that > 0 ? that : comma;
        if (end <= m.last() + 1) {
            return first;
        }
        int content = that > 0 ? that + 1 : skipComma(end, after);
        if (that < 0 && hasReport(s, content, after)) {
            return content;
        }
        Figure figure = who != null
                ? speakers.named(who, false, false, false)
                : cast.described(scan.span(m.last() + 1, end - 1), false);
        add(
                scan.span(m),
                cue.phrase(),
                s,
                m.first(),
                cue.act(),
                false,
                figure,
                Mode.INDIRECT,
                content,
                trim(content, after) - 1);
        return after;
    }

    private boolean hasReport(int s, int from, int after) {
        for (int i = from; i < after; i++) {
            if (report(s, i, after, from) != null) {
                return true;
            }
        }
        return false;
    }

    private int skipComma(int i, int after) {
        int j = i;
        while (j < after && scan.isPunctuation(j)) {
            j++;
        }
        return j;
    }

    /// «…, وفقا للمصادر»: the whole sentence is theirs.
    private void trailingNounCue(int s, int first, int after) {
        for (int i = first + 3; i < after - 1; i++) {
            Match<Entry> m = scan.longest(i, after, Entry.NounCue.class);
            if (m == null || page.isTitle(s)) {
                continue;
            }
            Found who = page.foundAt(m.last() + 1);
            Entry.NounCue cue = (Entry.NounCue) m.value();
            if (who == null || who.kind() == Found.Kind.PLACE && who.country() == null) {
                return;
            }
            Figure figure = speakers.named(who, false, false, false);
            int end = who.last() + 3 >= after ? i : after;
            add(
                    scan.span(m),
                    cue.phrase(),
                    s,
                    m.first(),
                    cue.act(),
                    false,
                    figure,
                    Mode.INDIRECT,
                    first,
                    trim(first, end) - 1);
            return;
        }
    }

    // --- who speaks

    private @Nullable Figure speaker(int s, Report report, @Nullable Figure clauseSubject) {
        Subject subject = report.subject;
        Span verb = scan.tokens().span(report.match.first());
        if (!subject.explicit()) {
            if (report.shape == Shape.PARTICIPLE || report.shape == Shape.MASDAR) {
                Figure figure = clauseSubject != null ? clauseSubject : mainSubject(s, report.match.first());
                if (figure != null) {
                    speakers.give(figure);
                    return figure;
                }
            }
            if (clauseSubject != null && agrees(clauseSubject.root(), report)) {
                return clauseSubject;
            }
            return speakers.elided(verb, report.feminine, report.plural);
        }
        Figure figure;
        if (subject.joint != null) {
            figure = cast.joint(subject.joint, List.of());
        } else if (subject.found != null) {
            figure = speakers.named(subject.found, false, report.row.continuing(), page.isTitle(s));
        } else {
            figure = described(subject, report);
        }
        if (figure.gender == 'u') {
            figure.gender = report.feminine ? 'f' : 'm';
        }
        speakers.give(figure);
        return figure;
    }

    /// Words of its own: a name that no list has is a person, all else is a group.
    private Figure described(Subject subject, Report report) {
        int end = subject.textFirst;
        while (end <= subject.textLast && isNamePart(end)) {
            end++;
        }
        boolean whole = end > subject.textLast || scan.has(end, Entry.Office.class) || scan.isPunctuation(end);
        Span span = scan.span(subject.textFirst, subject.textLast);
        if (end > subject.textFirst && whole && end - subject.textFirst <= 4 && !report.plural) {
            return cast.presumed(scan.span(subject.textFirst, end - 1));
        }
        return cast.described(span, report.plural);
    }

    private boolean isNamePart(int i) {
        return switch (page.names.look(i)) {
            case GIVEN, AMBIGUOUS_GIVEN, SURNAME, AMBIGUOUS_SURNAME, PARTICLE, UNKNOWN ->
                !scan.has(i, Entry.People.class);
            case COMMON, PLACE, HEAD, STOP -> false;
        };
    }

    private static boolean agrees(Figure figure, Report report) {
        return figure.gender == 'u' || report.feminine == (figure.gender == 'f') || figure.plural;
    }

    /// The subject of a sentence without a report before the participle: the first that can act.
    private @Nullable Figure mainSubject(int s, int before) {
        for (Found found : page.outer(s)) {
            if (found.first() < before
                    && (found.kind() == Found.Kind.PERSON
                            || found.kind() == Found.Kind.OFFICE
                            || found.kind() == Found.Kind.ORGANIZATION
                            || found.kind() == Found.Kind.PEOPLE)) {
                boolean governed = found.first() > 0 && scan.function(found.first() - 1) == WordClass.PREP;
                if (!governed) {
                    return speakers.named(found, false, false, false);
                }
            }
        }
        return speakers.current();
    }

    // --- small things

    private Said add(
            Span cue,
            String lemma,
            int s,
            int cueToken,
            Act act,
            boolean fixed,
            @Nullable Figure speaker,
            Mode mode,
            int first,
            int last) {
        Said one = new Said(cue, lemma, s, cueToken, act, fixed, speaker, mode, first, last);
        said.add(one);
        return one;
    }

    private int find(int from, int after, String form) {
        for (int i = from; i < after; i++) {
            if (scan.is(i, form)) {
                return i;
            }
        }
        return -1;
    }
}
