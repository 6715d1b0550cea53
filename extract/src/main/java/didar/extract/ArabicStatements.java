package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Act;
import didar.record.Statement.Mode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements of Arabic articles, by the frames of their reporting verbs.
///
/// Arabic puts the verb first: verb, subject, adverbials, then «أنّ», a colon, a quotation, a preposition of the verb's
/// or an object. A subject may also stand before the verb («لكن الوزير أكد أن»), and a participle («مؤكدا أن») goes on
/// with the subject of its clause. Verbs are read from left to right; what is said runs to the next report or the
/// sentence's end.
///
/// Here the sentences are walked. [ArabicFrames] tells whether a report starts at a token, [ArabicBounds] where its
/// content ends, [ArabicSpeakers] who says it, and [ArabicSources] reads relays and named sources.
final class ArabicStatements {

    /// How many tokens a heading may have before its colon.
    private static final int FARTHEST_COLON = 14;
    /// An open quotation goes on in another paragraph only so many sentences.
    private static final int LONGEST_QUOTATION = 4;
    /// Fewer tokens than this behind a closing mark hold no report.
    private static final int SHORTEST_REPORT = 5;

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Speakers speakers;
    private final ArabicAsides asides;
    private final ArabicQuotations quotations;
    private final ArabicFrames frames;
    private final ArabicBounds bounds;
    private final ArabicSpeakers voices;
    private final ArabicSources sources;
    private final List<Said> said = new ArrayList<>();
    /// Whether the sentence is a remark of the reporter's: in it nobody goes on with words begun before.
    private boolean remark;
    /// A quotation that is not closed yet.
    private @Nullable Said open;

    ArabicStatements(Page page) {
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
        this.speakers = new Speakers(cast, scan);
        ArabicParticles particles = new ArabicParticles(scan);
        this.asides = new ArabicAsides(page, particles);
        this.quotations = new ArabicQuotations(page);
        this.frames = new ArabicFrames(page, particles, asides, quotations);
        this.bounds = new ArabicBounds(scan, quotations, frames);
        this.voices = new ArabicSpeakers(page, speakers, frames);
        this.sources = new ArabicSources(page, speakers, particles, asides, frames, bounds);
    }

    List<Said> read() {
        for (int s = 0; s < page.sentences(); s++) {
            Said going = open;
            if (going == null || !goesOn(going, s)) {
                sentence(s);
            }
        }
        return said;
    }

    /// Whether a sentence goes on with a quotation that an earlier one opened, which then takes its words in.
    private boolean goesOn(Said going, int s) {
        int first = page.first(s);
        int after = page.after(s);
        boolean newQuote = scan.is(first, "«") || scan.is(first, "“");
        int close = quotations.closing(newQuote ? first + 1 : first, after);
        if (close >= 0) {
            going.last = close;
            open = null;
            if (after - close >= SHORTEST_REPORT) {
                reports(s, close + 1, after);
            }
            return true;
        }
        if (newQuote || page.sameParagraph(going.sentence, s) || s - going.sentence < LONGEST_QUOTATION) {
            going.last = after - 1;
            return true;
        }
        open = null;
        return false;
    }

    private void sentence(int s) {
        int first = page.first(s);
        int after = page.after(s);
        takeNamed(s);
        if (page.isTitle(s) && title(s, first, after)) {
            return;
        }
        remark = isRemark(first, after);
        int before = said.size();
        ArabicSources.Opening opening = sources.opening(s, first, after);
        if (opening.said() != null) {
            ArabicReport inner = relayed(s, opening.said().first, opening.next());
            if (inner == null) {
                said.add(opening.said());
            } else {
                relayedBy(opening.said().speaker, inner, s, opening.next());
            }
        }
        reports(s, opening.next(), after);
        if (said.size() == before && !remark) {
            Said trailing = sources.trailing(s, first, after);
            if (trailing != null) {
                said.add(trailing);
            } else if (!page.isTitle(s)) {
                voices.told(s);
            }
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

    /// «X: …» in a heading is a statement of X, as is «X لصحيفة: …» and, relayed by the paper, «صحيفة عن X: …».
    private boolean title(int s, int first, int after) {
        int colon = scan.find(first, Math.min(after, first + FARTHEST_COLON), ":");
        Found subject = page.foundAt(first);
        if (colon < 0 || subject == null || !subject.canAct() || colon + 2 >= after) {
            return false;
        }
        int behind = subject.last() + 1;
        Found told = scan.is(behind, "عن") ? page.foundAt(behind + 1) : null;
        boolean relayed = told != null && told.last() + 1 == colon;
        if (behind != colon && !relayed && !scan.form(behind).startsWith("ل")) {
            return false;
        }
        Figure figure = speakers.named(told != null && relayed ? told : subject, false, false, true);
        Said one = new Said(
                scan.tokens().span(colon), ":", s, colon, Act.SAY, false, figure, Mode.DIRECT, colon + 1, after - 1);
        one.via = relayed ? speakers.named(subject, false, false, true) : null;
        said.add(one);
        return true;
    }

    private boolean isRemark(int first, int after) {
        return scan.longest(first, after, Entry.Remark.class) != null;
    }

    /// The reports of a sentence from a token on.
    private void reports(int s, int from, int after) {
        Figure speaker = null;
        Figure via = null;
        Figure outer = null;
        int i = from;
        while (i < after) {
            ArabicSources.Relay relay = sources.relay(s, i, after);
            if (relay != null) {
                speaker = relay.speaker();
                via = relay.via();
                outer = null;
                i = take(relay.report(), s, speaker, via, bounds.end(s, relay.report(), after));
                continue;
            }
            boolean shared = speaker != null && scan.form(i).startsWith("و");
            ArabicReport report = frames.report(s, i, after, from, shared);
            if (report == null) {
                i++;
                continue;
            }
            if (remark && speaker == null && !report.subject().isExplicit()) {
                i++;
                continue;
            }
            int end = bounds.end(s, report, after);
            ArabicReport inner = relayed(s, report, end);
            if (outer != null && !report.verb().isNominal()) {
                speaker = outer;
                via = null;
                outer = null;
            }
            speaker = voices.speaker(s, report, speaker);
            if (inner != null) {
                // participles that follow go on with the words of the inner speaker
                outer = speaker;
                speaker = relayedBy(speaker, inner, s, end);
                via = outer;
                i = Math.max(end, i + 1);
                continue;
            }
            if (report.subject().isExplicit()) {
                via = null;
            }
            i = take(report, s, speaker, via, end);
        }
    }

    /// Adds what a report tells, up to a token.
    ///
    /// @return the token where the reading goes on
    private int take(ArabicReport report, int s, @Nullable Figure speaker, @Nullable Figure via, int end) {
        ArabicVerb verb = report.verb();
        Said one = new Said(
                scan.tokens().span(verb.first(), verb.match().last()),
                report.lemma(),
                s,
                verb.first(),
                verb.row().act(),
                report.fixesAct(),
                speaker,
                report.mode(),
                report.content(),
                end - 1);
        one.via = via;
        said.add(one);
        int inside = report.mode() == Mode.DIRECT ? report.content() : report.content() + 1;
        if (report.quoted() && quotations.closing(inside, report.bound()) < 0) {
            open = one;
        }
        return Math.max(end, verb.first() + 1);
    }

    /// «قال إن الرئيس أكد أن …»: the report inside what another says, `null` if there is none.
    private @Nullable ArabicReport relayed(int s, ArabicReport outer, int end) {
        return outer.clause() ? relayed(s, outer.content(), end) : null;
    }

    private @Nullable ArabicReport relayed(int s, int content, int end) {
        Found found = page.foundAt(content);
        int behind = found == null ? content + 1 : frames.afterJoined(found, end);
        int at = asides.afterParenthesis(frames.afterAdjectives(behind), end);
        if (at >= end || found == null && !scan.form(content).startsWith("ال")) {
            return null;
        }
        ArabicReport inner = frames.report(s, at, end, content, false);
        boolean opinion = inner != null
                && inner.clause()
                && found != null
                && found.kind() == Found.Kind.PERSON
                && !inner.verb().flagged("collide")
                && !inner.verb().flagged("dubious");
        if (inner == null || inner.verb().isNominal() || inner.verb().row().weak() && !isSpoken(inner) && !opinion) {
            return null;
        }
        if (found == null) {
            return inner.clause() ? inner.by(new ArabicSubject.Words(content, at - 1)) : null;
        }
        if (inner.subject() instanceof ArabicSubject.Joint) {
            return inner;
        }
        return inner.subject() instanceof ArabicSubject.Named named && named.fronted() ? inner : null;
    }

    /// Whether the act of a verb cannot be done without words.
    private static boolean isSpoken(ArabicReport report) {
        return switch (report.verb().row().act()) {
            case ASK, INVITE, THANK, CONDOLE, CONGRATULATE -> true;
            case DEMAND ->
                !(report.subject() instanceof ArabicSubject.Named(Found found, boolean _)
                                && found.kind() == Found.Kind.PLACE)
                        && report.verb().shape() == Entry.Shape.PAST
                        && !report.verb().flagged("optional");
            default -> false;
        };
    }

    /// Adds the inner report; the word stays with who relays it.
    ///
    /// @return the inner speaker
    private @Nullable Figure relayedBy(@Nullable Figure relayer, ArabicReport inner, int s, int end) {
        Figure saved = speakers.current();
        Figure told = voices.speaker(s, inner, null);
        if (told == relayer && inner.subject() instanceof ArabicSubject.Named(Found found, boolean _)) {
            told = cast.unnamed(found);
        }
        take(inner, s, told, told == relayer ? null : relayer, bounds.end(s, inner, end));
        if (saved != null) {
            speakers.give(saved);
        }
        return told;
    }
}
