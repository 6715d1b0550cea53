package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.CueRow;
import didar.extract.Entry.Slot;
import didar.extract.Entry.WordClass;
import didar.record.Act;
import didar.record.Statement.Mode;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements of Persian articles, by the frames of their reporting verbs.
///
/// Persian puts the verb last: the subject opens the clause, what is said stands either behind the verb, after a colon,
/// «که» or a quotation mark, or between subject and verb as the verb's complement. Verbs are read from left to right; a
/// verb joined by «و» goes on with the subject before it. A colon opens words that run on until another report begins.
final class PersianStatements {

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Speakers speakers;
    private final List<Said> said = new ArrayList<>();
    /// Words after a colon that the next sentence may go on with.
    private @Nullable Said open;

    PersianStatements(Page page) {
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
        this.speakers = new Speakers(cast, true);
    }

    List<Said> read() {
        for (int s = 0; s < page.sentences(); s++) {
            if (page.isTitle(s)) {
                title(s);
            } else {
                sentence(s);
            }
        }
        return said;
    }

    // --- headings

    /// «X: …» is a statement of X; a heading without a speaker is none.
    private void title(int s) {
        int first = page.first(s);
        int after = page.after(s);
        int colon = find(first, Math.min(after, first + 16), ":");
        if (colon > first) {
            Found subject = page.foundAt(first);
            if (subject != null && subject.canAct() && !isCredit(first)) {
                boolean alone = subject.last() + 1 == colon || isPreposition(subject.last() + 1);
                int from = colon + 1;
                if (from >= after && s + 1 < page.sentences() && page.isTitle(s + 1)) {
                    from = page.first(s + 1);
                }
                if (alone && from < scan.size()) {
                    int end = page.after(sentenceOf(from));
                    Figure figure = speakers.named(subject, false, false, true);
                    add(scan.tokens().span(colon), ":", s, colon, Act.SAY, false, figure, Mode.DIRECT, from, end - 1);
                }
            }
        }
        for (Found found : page.outer(s)) {
            if (found.kind() != Found.Kind.OFFICE
                    && found.kind() != Found.Kind.PRONOUN
                    && found.kind() != Found.Kind.PEOPLE) {
                cast.take(found);
            }
        }
    }

    private int sentenceOf(int token) {
        int s = 0;
        while (page.after(s) <= token) {
            s++;
        }
        return s;
    }

    // --- the body

    private void sentence(int s) {
        int first = page.first(s);
        int after = page.after(s);
        List<PersianCue> cues = PersianCue.find(scan, first, after);
        Said going = open;
        if (going != null && !page.sameParagraph(going.sentence, s) && !quoteIsOpen(going)) {
            going = null;
            open = null;
        }
        if (going != null) {
            if (!startsReport(s, cues)) {
                going.last = after - 1;
                closeQuote(going);
                return;
            }
            open = null;
        }
        if (isRemark(first, after)) {
            takeAll(s);
            return;
        }
        takeNamed(s);
        nounCue(s, first, after);
        clauses(s, cues, first, after);
    }

    private boolean quoteIsOpen(Said s) {
        boolean opened = false;
        int from = s.first > 0 && Names.isOpeningQuote(scan.form(s.first - 1)) ? s.first - 1 : s.first;
        for (int i = from; i <= s.last; i++) {
            if (scan.is(i, "«")) {
                opened = true;
            } else if (scan.is(i, "»")) {
                opened = false;
            }
        }
        return opened && from < s.first;
    }

    private void closeQuote(Said s) {
        if (s.last > s.first
                && s.first > 0
                && scan.is(s.first - 1, "«")
                && (scan.is(s.last, "»") || scan.is(s.last - 1, "»"))) {
            open = null;
        }
    }

    /// Whether a sentence behind a colon is the reporter's again.
    private boolean startsReport(int s, List<PersianCue> cues) {
        int first = page.first(s);
        int after = page.after(s);
        if (isRemark(first, after) && ownRemark(first, after)
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
        Found subject = page.foundAt(skipConjunctions(first, after));
        if (subject == null) {
            return false;
        }
        Figure speaker = speakers.current();
        PersianCue last = cues.getLast();
        boolean reports =
                last.last() + 1 >= after - 1 || scan.is(last.last() + 1, "که") || scan.is(last.last() + 1, "،");
        if (reports && crowded(s) && subject.kind() != Found.Kind.PLACE && subject.last() < last.first()) {
            return true;
        }
        return subject.kind() == Found.Kind.PRONOUN
                        && !scan.is(subject.first(), "او")
                        && !scan.is(subject.first(), "ایشان")
                || subject.back()
                || subject.kind() == Found.Kind.OFFICE && speaker != null && isName(subject, speaker)
                || subject.kind() == Found.Kind.PERSON && speaker != null && isName(subject, speaker);
    }

    /// Whether the paragraph holds many sentences, so that one report does not fill it.
    private boolean crowded(int s) {
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

    private static final int CROWD = 9;

    private boolean isName(Found found, Figure figure) {
        Figure other = cast.take(found);
        return other != null && other.root() == figure;
    }

    private void takeNamed(int s) {
        for (Found found : page.all(s)) {
            if (found.kind() != Found.Kind.OFFICE
                    && found.kind() != Found.Kind.PRONOUN
                    && found.kind() != Found.Kind.PEOPLE) {
                cast.take(found);
            }
        }
    }

    private void takeAll(int s) {
        for (Found found : page.all(s)) {
            cast.take(found);
        }
    }

    private boolean isRemark(int first, int after) {
        int i = skipConjunctions(first, after);
        Match<Entry> remark = i < after ? scan.longest(i, after, Entry.Remark.class) : null;
        return remark != null && !isCredit(i);
    }

    /// «گفتنی است», not «انتظار می‌رود»: words that only a reporter says.
    private boolean ownRemark(int first, int after) {
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

    private boolean isCredit(int i) {
        return scan.is(i, "به") && i + 1 < scan.size() && (scan.is(i + 1, "گزارش") || scan.is(i + 1, "نقل"))
                || scan.form(i).startsWith("به‌گزارش")
                || scan.is(i, "بهگزارش");
    }

    // --- clauses

    private void clauses(int s, List<PersianCue> cues, int first, int after) {
        int start = first;
        Figure subject = null;
        boolean any = false;
        for (int c = 0; c < cues.size(); c++) {
            PersianCue cue = cues.get(c);
            if (cue.first() < start) {
                continue;
            }
            if (isOpenerCue(cue) || insideParticipial(start, cue, cues, c)) {
                continue;
            }
            Said one = clause(s, cue, cues, c, start, after, subject, any);
            if (one == null) {
                continue;
            }
            any = true;
            subject = one.speaker;
            if (one.first > cue.last()) {
                // what follows the verb is content; a report joined by «و» behind it goes on
                int resume = joinedReport(cues, c + 1, one, after);
                if (resume < 0) {
                    return;
                }
                start = resume;
            } else {
                start = cue.last() + 1;
            }
        }
    }

    /// «با بیان اینکه … می‌داند، گفت»: a verb inside the clause of a participial is not the sentence's.
    private boolean insideParticipial(int start, PersianCue cue, List<PersianCue> cues, int index) {
        if (index + 1 >= cues.size()) {
            return false;
        }
        for (int i = start; i + 2 < cue.first(); i++) {
            if ((scan.is(i, "با") || scan.is(i, "ضمن")) && thatClause(i, cue.first()) > 0) {
                int comma = find(cue.last() + 1, cues.get(index + 1).first(), "،");
                return comma > 0 && comma <= cue.last() + 3;
            }
        }
        return false;
    }

    /// Where «اینکه» stands behind «با …», -1 if it does not.
    private int thatClause(int with, int end) {
        for (int i = with + 2; i < end && i < with + 5; i++) {
            if (scan.is(i, "اینکه") || scan.is(i, "این") && i + 1 < end && scan.is(i + 1, "که")) {
                return i;
            }
        }
        return -1;
    }

    /// «با تاکید بر», «ضمن تشکر از»: the word of a cue inside an opener is none.
    private boolean isOpenerCue(PersianCue cue) {
        int before = cue.first() - 1;
        return before >= 0
                && (scan.is(before, "با") || scan.is(before, "ضمن"))
                && cue.verbFirst() != cue.wordLast() + 1;
    }

    /// The token where a report joined by «و» starts inside the content of `one`, which ends before it; -1 if none
    /// does.
    private int joinedReport(List<PersianCue> cues, int from, Said one, int after) {
        if (one.mode == Mode.DIRECT) {
            return -1;
        }
        for (int c = from; c < cues.size(); c++) {
            PersianCue cue = cues.get(c);
            boolean speaks = cue.last() + 1 < after && (scan.is(cue.last() + 1, ":") || scan.is(cue.last() + 1, "که"));
            if (cue.first() > one.first + 1 && scan.is(cue.first() - 1, "و") && speaks) {
                one.last = cue.first() - 2;
                return cue.first() - 1;
            }
            boolean strong = cue.rows().stream().noneMatch(CueRow::weak) || speaks || clauseAct(cue);
            for (int i = cue.first() - 1; strong && i > one.first + 1; i--) {
                boolean ended = scan.isVerb(i - 1) || scan.function(i - 1) == WordClass.AUX;
                if (scan.is(i, "و") && ended) {
                    one.last = i - 1;
                    return i;
                }
                if (scan.isVerb(i)) {
                    break;
                }
            }
        }
        return -1;
    }

    private @Nullable Said clause(
            int s,
            PersianCue cue,
            List<PersianCue> cues,
            int index,
            int start,
            int after,
            @Nullable Figure before,
            boolean any) {
        int next = cue.last() + 1;
        boolean colon = next < after && (scan.is(next, ":") || scan.is(next, "؛") && next + 1 < after);
        boolean until = next < after && scan.is(next, "تا") && clauseAct(cue);
        int that = next < after && (scan.is(next, "که") || scan.is(next, "اینکه") || until) ? next : -1;
        if (that < 0 && next + 1 < after && scan.is(next, "این") && scan.is(next + 1, "که")) {
            that = next + 1;
        }
        boolean quote = next < after && scan.is(next, "«");
        boolean comma = next < after && scan.is(next, "،");
        CueRow clauseRow = cue.with(Slot.CLAUSE) != null ? cue.with(Slot.CLAUSE) : cue.with(Slot.COLON);
        CueRow colonRow = cue.with(Slot.COLON) != null ? cue.with(Slot.COLON) : cue.with(Slot.CLAUSE);

        if (cue.wordLast() < cue.first() && isPreposition(cue.first() - 1) && cue.first() > start) {
            return null;
        }
        Subject subject = subject(s, start, cue.first(), any);
        // a relative clause («… که گفت») tells of the word before it, not of what is reported
        if (subject.relative) {
            return null;
        }
        if (colon && !cue.isSplit() && (colonRow != null || !cue.rows().isEmpty())) {
            CueRow row = colonRow != null ? colonRow : cue.rows().getFirst();
            Figure speaker = speaker(s, subject, cue, before);
            participial(s, start, cue, speaker);
            int close = next + 1 < after && scan.is(next + 1, "«") ? closing(next + 2, after) : -1;
            if (close > 0 && close + 2 < after && close - next > 4) {
                return behind(s, cue, row, speaker, Mode.DIRECT, next + 1, close + 1);
            }
            Said one = behind(s, cue, row, speaker, Mode.DIRECT, next + 1, after);
            open = close > 0 && close - next > 4 ? null : one;
            return one;
        }
        if (that >= 0 && clauseRow != null && !cue.isSplit()) {
            Figure speaker = speaker(s, subject, cue, before);
            participial(s, start, cue, speaker);
            Said relay = relayed(s, cues, index, that + 1, after, speaker);
            if (relay != null) {
                return relay;
            }
            return behind(s, cue, clauseRow, speaker, Mode.INDIRECT, that + 1, after);
        }
        if (quote && colonRow != null && !cue.isSplit()) {
            Figure speaker = speaker(s, subject, cue, before);
            participial(s, start, cue, speaker);
            int close = find(next + 1, after, "»");
            if (close > 0 && close + 2 < after && scan.isWord(close + 1) && !scan.is(close + 1, "و")) {
                // the quotation is a part of the clause only
                int pause = find(close + 1, after, "،");
                return behind(s, cue, colonRow, speaker, Mode.INDIRECT, next, pause > 0 ? pause : after);
            }
            Said one = behind(s, cue, colonRow, speaker, Mode.DIRECT, next + 1, close < 0 ? after : close + 1);
            if (close < 0) {
                open = one;
            }
            return one;
        }
        Said complement = complement(s, cue, subject, start, before, any);
        if (complement != null) {
            return complement;
        }
        if (cue.verbFirst() < 0 || cue.isSplit()) {
            return null;
        }
        boolean reports = colonRow != null && cue.rows().stream().anyMatch(r -> !r.weak());
        if (colonRow != null
                && reports
                && comma
                && after - next > 5
                && (subject.explicit() || any)
                && !nextIsCue(cues, index, next + 1)) {
            // «خاطرنشان ساخت، …»: a comma where others put a colon
            Figure speaker = speaker(s, subject, cue, before);
            Said one = behind(s, cue, colonRow, speaker, Mode.DIRECT, next + 1, after);
            open = one;
            return one;
        }
        boolean asks = clauseRow != null && asks(clauseRow.act());
        if ((reports || asks)
                && !comma
                && after - next > 3
                && (subject.explicit() || any || speakers.current() != null)
                && scan.isWord(next)
                && !scan.is(next, "و")
                && !isPreposition(next)
                && hasVerb(next, after)) {
            Figure speaker = speaker(s, subject, cue, before);
            CueRow row = colonRow != null && !asks ? colonRow : clauseRow;
            return behind(s, cue, row == null ? cue.rows().getFirst() : row, speaker, Mode.INDIRECT, next, after);
        }
        return null;
    }

    private static boolean clauseAct(PersianCue cue) {
        CueRow row = cue.with(Slot.CLAUSE);
        return row != null && asks(row.act());
    }

    /// The mark that closes a quotation, inner ones left out; -1 if none does.
    private int closing(int from, int after) {
        int depth = 0;
        for (int i = from; i < after; i++) {
            if (scan.is(i, "«")) {
                depth++;
            } else if (scan.is(i, "»") && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean nextIsCue(List<PersianCue> cues, int index, int token) {
        return index + 1 < cues.size() && cues.get(index + 1).first() <= token + 1;
    }

    /// Verbs that take what is wanted without «که»: «از مجلس خواست طرح را …».
    private static boolean asks(Act act) {
        return switch (act) {
            case DEMAND, PROPOSE, PLEDGE, INVITE, THREATEN, HOPE -> true;
            default -> false;
        };
    }

    private boolean hasVerb(int from, int after) {
        for (int i = from; i < after; i++) {
            if (scan.isVerb(i)
                    || scan.function(i) == WordClass.AUX
                    || i + 2 >= after && scan.isWord(i) && scan.form(i).endsWith("د")) {
                return true;
            }
        }
        return false;
    }

    private Said behind(int s, PersianCue cue, CueRow row, @Nullable Figure speaker, Mode mode, int from, int after) {
        int first = from;
        while (first < after - 1 && scan.isPunctuation(first)) {
            first++;
        }
        return add(cueSpan(cue), row.lemma(), s, cue.first(), row.act(), fixed(row), speaker, mode, first, after - 1);
    }

    private Span cueSpan(PersianCue cue) {
        return cue.isSplit() ? scan.span(cue.first(), cue.wordLast()) : scan.span(cue.first(), cue.last());
    }

    private static boolean fixed(CueRow row) {
        return row.act() != Act.SAY
                && row.act() != Act.ASSESS
                && row.act() != Act.ANNOUNCE
                && row.act() != Act.DEMAND
                && row.act() != Act.PRAISE;
    }

    /// «X گفت که اعضا بر Y تاکید کردند»: the words are theirs, told by X.
    private @Nullable Said relayed(
            int s, List<PersianCue> cues, int index, int from, int after, @Nullable Figure outer) {
        if (index + 1 >= cues.size() || outer == null) {
            return null;
        }
        PersianCue inner = cues.get(cues.size() - 1);
        Found subject = page.foundAt(from);
        boolean closes = inner.last() + 2 >= after;
        boolean opens = inner.last() + 1 < after && (scan.is(inner.last() + 1, "که") || scan.is(inner.last() + 1, ":"));
        if (subject == null || subject.last() >= inner.first() || !(closes || opens && cues.size() == index + 2)) {
            return null;
        }
        Figure saved = speakers.current();
        Said one = clause(s, inner, cues, cues.size() - 1, from, after, null, false);
        if (one != null) {
            if (one.speaker == outer) {
                one.via = null;
            } else {
                one.via = outer;
            }
            open = null;
        }
        if (saved != null) {
            speakers.give(saved);
        }
        return one;
    }

    // --- content before the verb

    private @Nullable Said complement(
            int s, PersianCue cue, Subject subject, int start, @Nullable Figure before, boolean any) {
        int from = subject.end;
        int end = cue.first();
        for (CueRow row : cue.rows()) {
            for (Entry.Frame frame : row.frames()) {
                int[] content = content(s, frame.content(), cue, from, end);
                if (content == null || content[1] < content[0]) {
                    continue;
                }
                boolean weak = row.weak() && frame.content() != Slot.CLAUSE && frame.content() != Slot.COLON;
                if (weak && !subject.explicit()) {
                    continue;
                }
                if (!subject.explicit() && !any && speakers.current() == null) {
                    continue;
                }
                Figure speaker = speaker(s, subject, cue, before);
                participial(s, start, cue, speaker);
                return add(
                        cueSpan(cue),
                        row.lemma(),
                        s,
                        cue.first(),
                        row.act(),
                        fixed(row),
                        speaker,
                        Mode.INDIRECT,
                        content[0],
                        content[1]);
            }
        }
        return null;
    }

    /// First and last token of a complement, `null` where the frame is not met.
    private int @Nullable [] content(int s, Slot slot, PersianCue cue, int from, int end) {
        return switch (slot) {
            case OBJECT -> {
                int ra = lastRa(from, end);
                yield ra < 0 ? null : new int[] {objectStart(s, from, ra), ra == end - 1 ? ra - 1 : end - 1};
            }
            case PREDICATE -> {
                int ra = lastRa(from, end);
                yield ra < 0 || ra >= end - 1 ? null : new int[] {objectStart(s, from, ra), end - 1};
            }
            case GAP ->
                cue.isSplit() && cue.verbFirst() - cue.wordLast() > 1 && cue.wordLast() + 1 < cue.verbFirst()
                        ? new int[] {gapStart(cue), cue.verbFirst() - 1}
                        : null;
            case BAR -> after("بر", from, end);
            case AZ -> after("از", from, end);
            case BE -> after("به", from, end);
            case BA -> after("با", from, end);
            case DAR -> after("در", from, end);
            case NESBAT -> phraseAfter("نسبت", "به", from, end);
            case DARBARE -> about(from, end);
            case BARAYE -> after("برای", from, end);
            case BABAT -> after("بابت", from, end);
            case COLON, CLAUSE, AFTER, ILA, ALA, BI, AN, MIN, FI, LI, MAA, HAWL -> null;
        };
    }

    private int gapStart(PersianCue cue) {
        int i = cue.wordLast() + 1;
        return scan.is(i, "به") || scan.is(i, "از") || scan.is(i, "بر") ? i + 1 : i;
    }

    private int lastRa(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (scan.is(i, "را")) {
                return i;
            }
        }
        return -1;
    }

    /// The object starts behind the adverbials that follow the subject: behind the last comma that ends one.
    private int objectStart(int s, int from, int ra) {
        int i = from;
        while (i < ra) {
            int next = skipAdverbial(s, i, ra);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private int skipAdverbial(int s, int i, int end) {
        if (scan.is(i, "،") || scan.is(i, "نیز") || scan.is(i, "هم") || scan.is(i, "همچنین") || scan.is(i, "و")) {
            return i + 1;
        }
        if (page.names.time[i]) {
            return i + 1;
        }
        Match<Entry> opener = scan.longest(i, end, Entry.Opener.class);
        if (opener != null && ((Entry.Opener) opener.value()).kind().equals("setting")) {
            int comma = find(i, end, "،");
            int next = opener.last() + 1;
            Found named = next < end ? page.foundAt(next) : null;
            if (named != null && named.last() + 1 < end && named.kind() != Found.Kind.PEOPLE && comma < 0) {
                return named.last() + 1;
            }
            return comma > 0 && comma - next < 12 && !isObjectHead(next) ? comma + 1 : next;
        }
        if (opener != null || isPreposition(i) || scan.is(i, "ضمن")) {
            int comma = find(i, end, "،");
            if (comma > 0) {
                // a list inside the adverbial: its last comma ends it, if the rest is long enough for an object
                int later = find(comma + 1, end, "،");
                while (later > 0 && opensAdverbial(comma + 1) && later < end - 1) {
                    comma = later;
                    later = find(comma + 1, end, "،");
                }
                return comma + 1;
            }
            // «در دیدار X …»: the adverbial ends with the one it names
            for (Found found : page.outer(s)) {
                if (found.first() > i
                        && found.first() <= i + 3
                        && found.last() < end - 1
                        && found.kind() != Found.Kind.PEOPLE) {
                    return found.last() + 1;
                }
            }
        }
        return i;
    }

    private boolean isObjectHead(int i) {
        return i < scan.size() && scan.isWord(i) && !scan.isFunction(i);
    }

    private boolean opensAdverbial(int i) {
        return i < scan.size() && (isPreposition(i) || scan.is(i, "ضمن") || scan.is(i, "و"));
    }

    private int @Nullable [] after(String preposition, int from, int end) {
        int start = -1;
        int i = from;
        while (i < end) {
            int skipped = start < 0 ? skipOpener(i, end) : i;
            if (skipped > i) {
                i = skipped;
                continue;
            }
            if (scan.is(i, preposition)
                    && i + 1 < end
                    && !(preposition.equals("به") && scan.has(i, Entry.NounCue.class))) {
                start = i + 1;
                break;
            }
            i++;
        }
        return start < 0 || start >= end ? null : new int[] {start, end - 1};
    }

    /// An opener with a comma behind it is skipped whole: its prepositions are not the verb's.
    private int skipOpener(int i, int end) {
        Match<Entry> opener = scan.longest(i, end, Entry.Opener.class);
        if (opener == null && !scan.is(i, "با") && !scan.is(i, "ضمن")) {
            return i;
        }
        int comma = find(i, end, "،");
        if (comma > 0) {
            return comma + 1;
        }
        return opener == null
                ? i
                : opener.last() + 1 < end
                                && ((Entry.Opener) opener.value()).kind().equals("setting")
                        ? opener.last() + 1
                        : i;
    }

    private int @Nullable [] phraseAfter(String first, String second, int from, int end) {
        for (int i = from; i + 2 < end; i++) {
            if (scan.is(i, first) && scan.is(i + 1, second)) {
                return new int[] {i + 2, end - 1};
            }
        }
        return null;
    }

    private int @Nullable [] about(int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (scan.is(i, "درباره") || scan.is(i, "پیرامون")) {
                return new int[] {i + 1, end - 1};
            }
            if (scan.is(i, "در")
                    && i + 2 < end
                    && (scan.is(i + 1, "مورد") || scan.is(i + 1, "خصوص") || scan.is(i + 1, "باره"))) {
                return new int[] {i + 2, end - 1};
            }
        }
        return null;
    }

    // --- participials that report by themselves

    /// «با بیان اینکه A، … گفت»: A is a statement of its own.
    private void participial(int s, int start, PersianCue cue, @Nullable Figure speaker) {
        for (int i = start; i + 2 < cue.first(); i++) {
            if (!scan.is(i, "با") && !scan.is(i, "ضمن")) {
                continue;
            }
            int that = participialThat(i, cue.first());
            if (that < 0) {
                continue;
            }
            int end = lastComma(that + 1, cue.first());
            if (end - that > 2) {
                Act act = scan.is(i + 1, "تاکید") ? Act.DEMAND : Act.SAY;
                add(
                        scan.tokens().span(i + 1),
                        scan.form(i + 1) + " کردن",
                        s,
                        i + 1,
                        act,
                        false,
                        speaker,
                        Mode.INDIRECT,
                        that + 1,
                        end - 1);
            }
            return;
        }
    }

    private int participialThat(int with, int end) {
        int i = with + 1;
        boolean reports = scan.is(i, "بیان")
                || scan.is(i, "تاکید")
                || scan.is(i, "اعلام")
                || scan.is(i, "یاداوری")
                || scan.is(i, "تصریح");
        if (!reports) {
            return -1;
        }
        int at = i + 1;
        if (at < end && scan.is(at, "بر")) {
            at++;
        }
        if (at < end && scan.is(at, "اینکه")) {
            return at;
        }
        return at + 1 < end && scan.is(at, "این") && scan.is(at + 1, "که") ? at + 1 : -1;
    }

    private int lastComma(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (scan.is(i, "،")) {
                return i;
            }
        }
        return end;
    }

    // --- «به گفته X»

    private void nounCue(int s, int first, int after) {
        int i = skipConjunctions(first, after);
        Match<Entry> m = i < after ? scan.longest(i, after, Entry.NounCue.class) : null;
        if (m == null) {
            return;
        }
        Entry.NounCue cue = (Entry.NounCue) m.value();
        int at = m.last() + 1;
        if (page.names.isPronoun(m.last())) {
            at = m.last();
        }
        Found subject = at < after ? page.foundAt(at) : null;
        if (subject == null && at == m.last()) {
            Figure current = speakers.current();
            if (current != null) {
                saidBy(s, m, cue, current, at + 1, after);
            }
            return;
        }
        int end = subject != null ? subject.last() + 1 : find(at, after, "،");
        if (end <= at || isCredit(m.first())) {
            return;
        }
        Figure figure = subject != null
                ? speakers.named(subject, false, false, false)
                : cast.described(scan.span(at, end - 1), false);
        saidBy(s, m, cue, figure, end, after);
    }

    private void saidBy(int s, Match<Entry> m, Entry.NounCue cue, Figure figure, int end, int after) {
        int from = end;
        while (from < after && scan.isPunctuation(from)) {
            from++;
        }
        List<PersianCue> inside = PersianCue.find(scan, from, after);
        if (after - from > 2 && (inside.isEmpty() || inside.getLast().last() + 2 < after)) {
            speakers.give(figure);
            add(scan.span(m), cue.phrase(), s, m.first(), cue.act(), false, figure, Mode.INDIRECT, from, after - 1);
        }
    }

    // --- who speaks

    /// The subject of a clause.
    ///
    /// @param end the token after it, where complements may start
    /// @param textFirst first token of a subject in words of its own, -1 where there is none
    /// @param textLast its last token
    private record Subject(
            @Nullable Found found,
            int textFirst,
            int textLast,
            int end,
            boolean added,
            boolean relative,
            @Nullable Span joint) {
        boolean explicit() {
            return found != null || textFirst >= 0;
        }
    }

    private Subject subject(int s, int start, int end, boolean any) {
        int i = start;
        boolean added = false;
        for (int round = 0; round < 6 && i < end; round++) {
            int next = skipConjunctions(i, end);
            if (next >= end) {
                return new Subject(null, -1, -1, end, added, false, null);
            }
            i = next;
            Found found = page.foundAt(i);
            if (found != null
                    && found.last() < end
                    && found.canAct()
                    && (found.kind() != Found.Kind.PLACE || found.country() != null)) {
                return closed(found, end);
            }
            int skipped = skipLead(i, end);
            if (skipped == i) {
                break;
            }
            i = skipped;
        }
        if (i >= end) {
            return new Subject(null, -1, -1, start, added, false, null);
        }
        if (!any || i > start) {
            Subject described = described(i, end);
            if (described != null) {
                return described;
            }
        }
        for (Found found : page.outer(s)) {
            if (found.first() > i
                    && found.last() < end
                    && (found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.PRONOUN)
                    && (scan.is(found.first() - 1, "،")
                            || found.kind() == Found.Kind.PRONOUN
                                    && !isPreposition(found.first() - 1)
                                    && !scan.isWord(found.first() - 1))) {
                return closed(found, end);
            }
        }
        return new Subject(null, -1, -1, start, added, false, null);
    }

    /// A found subject with what belongs to it: joint subjects, a relative clause, «نیز».
    private Subject closed(Found found, int end) {
        int at = found.last() + 1;
        Span joint = null;
        int and = at;
        if (and + 1 < end && scan.is(and, "و")) {
            Found second = page.foundAt(and + 1);
            if (second != null
                    && second.last() < end
                    && second.kind() == found.kind()
                    && (second.kind() != Found.Kind.OFFICE)) {
                joint = new Span(found.span().start(), second.span().end());
                at = second.last() + 1;
            }
        }
        if (found.kind() == Found.Kind.OFFICE && at + 1 < end && scan.is(at, "و")) {
            Found second = page.foundAt(at + 1);
            if (second != null && second.kind() == Found.Kind.OFFICE && second.last() < end) {
                at = second.last() + 1;
            }
        }
        boolean added = at < end && (scan.is(at, "نیز") || scan.is(at, "هم"));
        if (added) {
            at++;
        }
        if (at < end && scan.is(at, "که")) {
            int comma = find(at, end, "،");
            if (comma > 0) {
                at = comma + 1;
            }
        }
        return new Subject(found, -1, -1, at, added, false, joint);
    }

    /// A subject in words of its own: the words up to the first that cannot belong to it.
    private @Nullable Subject described(int i, int end) {
        int j = i;
        if (scan.isFunction(j)
                && scan.function(j) != WordClass.DET
                && scan.function(j) != WordClass.NUM
                && !scan.is(j, "برخی")
                && !scan.is(j, "یک")) {
            return null;
        }
        while (j < end && j - i < 14) {
            if (scan.isPunctuation(j) || page.names.time[j] || scan.isVerb(j)) {
                break;
            }
            WordClass function = scan.function(j);
            if (function != null && function != WordClass.DET && function != WordClass.NUM && !scan.is(j, "و")) {
                break;
            }
            if (scan.is(j, "را") || scan.has(j, Entry.Opener.class)) {
                break;
            }
            j++;
        }
        while (j > i && scan.is(j - 1, "و")) {
            j--;
        }
        if (j == i || j < end && scan.is(j, "را") || !speaks(i, j)) {
            return null;
        }
        // what stands right before the verb without a break is rather its complement
        if (j >= end && j - i > 6) {
            return null;
        }
        boolean added = j < end && (scan.is(j, "نیز") || scan.is(j, "هم"));
        return new Subject(null, i, j - 1, added ? j + 1 : j, added, false, null);
    }

    /// Whether words of its own can say something: people, a body, a country, a name, or what points back.
    private boolean speaks(int first, int after) {
        if (page.names.isThis(first)) {
            return true;
        }
        for (int i = first; i < after; i++) {
            if (scan.has(i, Entry.People.class)
                    || scan.has(i, Entry.Office.class)
                    || scan.has(i, Entry.OrganizationHead.class)
                    || scan.has(i, Entry.Known.class)
                    || scan.has(i, Entry.Demonym.class)) {
                return true;
            }
            Names.Look look = page.names.look(i);
            if (look == Names.Look.GIVEN
                    || look == Names.Look.SURNAME
                    || look == Names.Look.PARTICLE
                    || look == Names.Look.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private int skipConjunctions(int i, int end) {
        int j = i;
        while (j < end) {
            boolean loose = scan.isPunctuation(j) && !scan.is(j, "«")
                    || scan.is(j, "و")
                    || page.names.time[j]
                    || scan.function(j) == WordClass.CONJ
                    || scan.function(j) == WordClass.ADV
                    || scan.is(j, "نیز")
                    || scan.is(j, "همچنین");
            if (!loose) {
                break;
            }
            j++;
        }
        return j;
    }

    private int skipLead(int i, int end) {
        if (isCredit(i)) {
            int comma = find(i, end, "،");
            int colon = find(i, end, ":");
            if (colon > 0 && (comma < 0 || colon < comma) && colon + 1 < end && !isCredit(colon + 1)) {
                return colon + 1;
            }
            return comma > 0 ? comma + 1 : i;
        }
        Match<Entry> source = scan.longest(i, end, Entry.NounCue.class);
        if (source != null) {
            int pause = find(source.last() + 1, end, "،");
            return pause > 0 ? pause + 1 : i;
        }
        Match<Entry> opener = scan.longest(i, end, Entry.Opener.class);
        if (opener != null) {
            int next = opener.last() + 1;
            boolean setting = ((Entry.Opener) opener.value()).kind().equals("setting");
            int comma = find(i, end, "،");
            if (setting
                    && next < end
                    && !scan.is(next, "،")
                    && (page.foundAt(next) != null || comma < 0 && subjectCanStart(next))) {
                return next;
            }
            return comma > 0 ? comma + 1 : next < end ? next : i;
        }
        if (isPreposition(i) || scan.is(i, "ضمن") || scan.function(i) == WordClass.SCONJ) {
            int comma = find(i, end, "،");
            return comma > 0 ? comma + 1 : i;
        }
        return i;
    }

    private boolean subjectCanStart(int i) {
        return !scan.isFunction(i) || scan.is(i, "این") || page.names.isPronoun(i);
    }

    private @Nullable Figure speaker(int s, Subject subject, PersianCue cue, @Nullable Figure before) {
        if (subject.found == null && subject.textFirst < 0) {
            if (before != null) {
                return before;
            }
            return speakers.elided(scan.span(cue.first(), cue.last()));
        }
        Figure figure;
        if (subject.joint != null) {
            figure = cast.joint(subject.joint, List.of());
        } else if (subject.found != null) {
            boolean heading = page.region(s) != Page.Region.BODY;
            figure = speakers.named(subject.found, subject.added, cue.continuing(), heading);
        } else {
            figure = described(subject, cue);
        }
        speakers.give(figure);
        return figure;
    }

    /// A subject that the lexicon does not know: «این …» means who spoke before, a row of names is a person.
    private Figure described(Subject subject, PersianCue cue) {
        Figure before = speakers.current();
        Span span = scan.span(subject.textFirst, subject.textLast);
        if (before != null && !cue.plural() && page.names.isThis(subject.textFirst)) {
            before.see(span, didar.record.Mention.Form.OFFICE);
            return before;
        }
        boolean named = !cue.plural() && subject.textLast - subject.textFirst < 5;
        boolean any = false;
        for (int i = subject.textFirst; i <= subject.textLast; i++) {
            Names.Look look = page.names.look(i);
            named &= look != Names.Look.HEAD
                    && look != Names.Look.STOP
                    && (look != Names.Look.COMMON || subject.textLast > subject.textFirst);
            any |= look == Names.Look.GIVEN
                    || look == Names.Look.SURNAME
                    || look == Names.Look.PARTICLE
                    || look == Names.Look.UNKNOWN;
        }
        return named && any ? cast.presumed(span) : cast.described(span, cue.plural());
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

    private int find(int from, int end, String form) {
        for (int i = from; i < end; i++) {
            if (scan.is(i, form)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPreposition(int i) {
        return i >= 0 && i < scan.size() && scan.function(i) == WordClass.PREP;
    }
}
