package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.Shape;
import didar.record.Entity;
import didar.record.Statement.Mode;
import didar.text.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Statements that no reporting verb of the speaker's opens: relays («نقلت الوكالة عن الوزير قوله إن …») and nouns that
/// name a source («بحسب البيان»).
final class ArabicSources {

    private static final int FARTHEST_ABOUT = 20;
    private static final int FARTHEST_MASDAR = 12;
    private static final int FARTHEST_THAT = 15;

    private static final Set<String> ABOUT_PRONOUN = Set.of("عنه", "عنها", "عنهم");
    private static final Set<String> THAT = Set.of("فان", "فانه", "فانها");

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Speakers speakers;
    private final ArabicParticles particles;
    private final ArabicAsides asides;
    private final ArabicFrames frames;
    private final ArabicBounds bounds;
    /// Who relayed last.
    private @Nullable Figure relayer;

    ArabicSources(
            Page page,
            Speakers speakers,
            ArabicParticles particles,
            ArabicAsides asides,
            ArabicFrames frames,
            ArabicBounds bounds) {
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
        this.speakers = speakers;
        this.particles = particles;
        this.asides = asides;
        this.frames = frames;
        this.bounds = bounds;
    }

    /// A report in another's mouth.
    ///
    /// @param via who relays it
    record Relay(
            ArabicReport report, Figure speaker, @Nullable Figure via) {}

    /// «نقلت وكالة X عن Y قوله إن …», «ذكرت نقلا عن Y أن …»: the relay that starts at a token, `null` if none does.
    @Nullable
    Relay relay(int sentence, int i, int after) {
        if (!scan.has(i, Entry.Relay.class)) {
            return null;
        }
        int first = asides.skip(i + 1, after);
        int about = about(first, after);
        if (about < 0) {
            return null;
        }
        boolean pronoun = ABOUT_PRONOUN.contains(scan.form(about));
        Found who = pronoun ? null : page.foundAt(about + 1);
        int from = pronoun ? about + 1 : about + 2;
        ArabicReport report = masdar(sentence, from, after);
        if (report == null) {
            report = clause(sentence, i, about, after);
        }
        if (report == null) {
            return null;
        }
        int told = report.verb().first() > about ? report.verb().first() : report.content() - 1;
        Figure via = relayer(sentence, i, skipMarks(first, about), relayerEnd(about));
        Figure speaker = who != null && who.last() < told
                ? speakers.named(who, false, false, false)
                : pronoun || told - 1 < about + 1
                        ? speakers.elided(scan.tokens().span(about), scan.is(about, "عنها"), false, false)
                        : cast.described(scan.span(about + 1, told - 1), false);
        if (speaker == null) {
            return null;
        }
        speakers.give(speaker);
        return new Relay(report, speaker, via);
    }

    /// Where «عن» or «على لسان» ends, -1 if neither stands there.
    private int about(int from, int after) {
        for (int k = from; k < after && k < from + FARTHEST_ABOUT; k++) {
            if (scan.is(k, "عن")
                    || ABOUT_PRONOUN.contains(scan.form(k))
                    || scan.is(k, "لسان") && k > from - 1 && scan.is(k - 1, "علی")) {
                return k;
            }
        }
        return -1;
    }

    /// The token behind the one who relays.
    private int relayerEnd(int about) {
        boolean longer = scan.is(about, "لسان") || about > 0 && scan.is(about - 1, "نقلا");
        return longer ? about - 1 : about;
    }

    /// «نقلت عن الوزير أن …», «ذكرت نقلا عن الوزير أن …»: the relaying verb reports itself.
    private @Nullable ArabicReport clause(int sentence, int verb, int about, int after) {
        boolean relays = scan.form(verb).contains("نقل") || scan.is(about, "لسان") || scan.is(about - 1, "نقلا");
        int from = page.first(sentence);
        ArabicReport report = relays ? frames.report(sentence, verb, after, from, false) : null;
        return report != null && report.clause() && report.content() > about + 1 ? report : null;
    }

    /// Who relays: what stands before the verb or behind it; behind a feminine verb without a subject the one before.
    private @Nullable Figure relayer(int sentence, int verb, int first, int end) {
        Found found = page.foundAt(first);
        if (found == null && first >= end) {
            found = frames.fronted(sentence, verb, page.first(sentence));
        }
        if (found != null) {
            relayer = speakers.named(found, false, false, false);
        } else if (end > first) {
            relayer = cast.described(scan.span(first, end - 1), false);
        } else if (!scan.form(verb).endsWith("ت")) {
            relayer = null;
        }
        return relayer;
    }

    /// «قوله», «تأكيده» with what follows.
    private @Nullable ArabicReport masdar(int sentence, int from, int after) {
        for (int k = from; k < after && k < from + FARTHEST_MASDAR; k++) {
            for (Match<Entry> m : scan.at(k)) {
                if (m.value() instanceof Entry.Cue cue && cue.shape() == Shape.MASDAR) {
                    ArabicVerb verb = ArabicVerb.of(m, cue);
                    ArabicReport report = verb.hasSuffix(scan) ? frames.masdar(verb, sentence, after) : null;
                    if (report != null) {
                        return report;
                    }
                }
            }
        }
        return null;
    }

    /// The noun that opens a sentence.
    ///
    /// @param next where the reports of the rest start
    /// @param said what it says, `null` where it leaves that to the reports of the rest
    record Opening(int next, @Nullable Said said) {}

    /// «وبحسب المصدر فإن …» at the start of a sentence.
    Opening opening(int sentence, int first, int after) {
        Match<Entry> m = scan.longest(first, after, Entry.NounCue.class);
        if (m == null) {
            return new Opening(first, null);
        }
        int source = m.last() + 1;
        Found who = page.foundAt(source);
        int that = that(source, after);
        int end = who != null ? who.last() + 1 : that > 0 ? that : scan.find(source, after, "،");
        if (end <= source) {
            return new Opening(first, null);
        }
        int content = that > 0 ? that + 1 : skipMarks(end, after);
        if (content < after && particles.isClauseParticle(content)) {
            that = content++;
        }
        if (that < 0 && hasReport(sentence, content, after)) {
            return new Opening(content, null);
        }
        Figure figure = who != null
                ? speakers.named(who, false, false, false)
                : cast.described(scan.span(source, end - 1), false);
        int to = that < 0 ? after : bounds.end(sentence, content, after, false);
        return new Opening(Math.max(to, content + 1), said(sentence, m, figure, content, to));
    }

    /// «…, وفقا للمصادر»: the whole sentence is theirs.
    @Nullable
    Said trailing(int sentence, int first, int after) {
        if (page.isTitle(sentence)) {
            return null;
        }
        for (int i = first + 3; i < after - 1; i++) {
            Match<Entry> m = scan.longest(i, after, Entry.NounCue.class);
            if (m == null) {
                continue;
            }
            Found who = page.foundAt(m.last() + 1);
            if (who == null || who.kind() == Found.Kind.PLACE && who.country() == null) {
                return null;
            }
            Figure figure = speakers.named(who, false, true, false);
            return said(sentence, m, figure, first, who.last() + 3 >= after ? i : after);
        }
        return null;
    }

    private Said said(int sentence, Match<Entry> m, Figure figure, int content, int end) {
        Entry.NounCue cue = (Entry.NounCue) m.value();
        if (figure.kind == Entity.Kind.PERSON) {
            speakers.give(figure);
        }
        int last = bounds.trim(content, end) - 1;
        return new Said(
                scan.span(m),
                cue.phrase(),
                sentence,
                m.first(),
                cue.act(),
                false,
                figure,
                Mode.INDIRECT,
                content,
                last);
    }

    private int that(int from, int after) {
        for (int k = from; k < after && k < from + FARTHEST_THAT; k++) {
            if (THAT.contains(scan.form(k))) {
                return k;
            }
        }
        return -1;
    }

    private int skipMarks(int from, int after) {
        int i = from;
        while (i < after && scan.isPunctuation(i)) {
            i++;
        }
        return i;
    }

    private boolean hasReport(int sentence, int from, int after) {
        for (int i = from; i < after; i++) {
            if (frames.report(sentence, i, after, from, false) != null) {
                return true;
            }
        }
        return false;
    }
}
