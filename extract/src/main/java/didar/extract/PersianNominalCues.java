package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Act;
import didar.record.Statement.Mode;
import didar.text.Phrases.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports whose cue is a noun: «به گفته X، …» at the start of a sentence, and the participials «با بیان اینکه …»,
/// «ضمن تاکید بر اینکه …» before a reporting verb.
final class PersianNominalCues {

    private final Page page;
    private final Scan scan;
    private final Floor floor;
    private final PersianAdverbials adverbials;

    PersianNominalCues(Page page, Floor floor, PersianAdverbials adverbials) {
        this.page = page;
        this.scan = page.scan;
        this.floor = floor;
        this.adverbials = adverbials;
    }

    // --- «به گفته X»

    /// What a sentence gives as somebody's words from its start, `null` if it does not.
    ///
    /// @param from first token to read
    @Nullable
    Said attributed(int s, int from) {
        int after = page.after(s);
        Match<Entry> cue = opening(from, after);
        if (cue == null) {
            return null;
        }
        int at = page.names.isPronoun(cue.last()) ? cue.last() : cue.last() + 1;
        Found subject = at < after ? page.foundAt(at) : null;
        if (subject == null && at == cue.last()) {
            // «به گفته وی»: the pronoun is part of the cue
            Figure current = floor.current();
            return current == null ? null : saidBy(s, cue, current, at + 1);
        }
        int end = subject != null ? subject.last() + 1 : scan.find(at, after, "،");
        if (end <= at || adverbials.isCredit(cue.first())) {
            return null;
        }
        Figure figure = subject != null
                ? floor.named(subject, false, false, false)
                : page.cast.described(scan.span(at, end - 1), false);
        return saidBy(s, cue, figure, end);
    }

    /// Who tells, at the start of a sentence, what another says in it: «به گفته X، Y بر Z تاکید کرد»; `null` if nobody.
    @Nullable
    Figure relaying(int from, int after) {
        Match<Entry> cue = opening(from, after);
        if (cue == null || ((Entry.NounCue) cue.value()).source()) {
            return null;
        }
        if (page.names.isPronoun(cue.last())) {
            return floor.current();
        }
        Found teller = cue.last() + 1 < after ? page.foundAt(cue.last() + 1) : null;
        return teller == null ? null : floor.named(teller, false, false, false).root();
    }

    private @Nullable Match<Entry> opening(int from, int after) {
        int i = adverbials.skipConjunctions(from, after);
        return i < after ? scan.longest(i, after, Entry.NounCue.class) : null;
    }

    /// Whose words a verb gives: «خبرگزاری X به نقل از Y نوشت»; `null` where no other is named.
    ///
    /// @param start behind the subject
    /// @param verb where the reporting verb starts
    @Nullable
    Figure source(int start, int verb) {
        for (int i = start; i < verb; i++) {
            Match<Entry> cue = scan.longest(i, verb, Entry.NounCue.class);
            if (adverbials.isCredit(i) && scan.is(i + 1, "گزارش")) {
                return null;
            }
            boolean relays = scan.is(i, "به") && scan.is(i + 1, "نقل") || scan.is(i, "از") && scan.is(i + 1, "قول");
            if (cue != null && relays) {
                return source(cue.last() + 1);
            }
        }
        return null;
    }

    /// Who is named, or told by «یک», from a token on.
    private @Nullable Figure source(int at) {
        boolean one = scan.is(at, "یک");
        Found found = page.foundAt(one ? at + 1 : at);
        if (found == null || !found.canAct()) {
            return null;
        }
        return one ? page.cast.described(scan.span(at, found.last()), false) : floor.named(found, false, false, false);
    }

    /// Whether a noun tells of somebody's words, not of news that are known to all («طبق اعلام»).
    private static boolean tellsWords(Entry.NounCue cue) {
        return !cue.source()
                && switch (cue.act()) {
                    case SAY, ASSESS -> true;
                    default -> false;
                };
    }

    /// What somebody says from a token on in another's words: «… که به گفته X، …»; `null` where he does not.
    @Nullable
    Said relayed(int s, int from, @Nullable Figure outer) {
        Match<Entry> cue = from < page.after(s) ? opening(from, page.after(s)) : null;
        if (outer == null || cue == null || !tellsWords((Entry.NounCue) cue.value())) {
            return null;
        }
        Found inner = page.foundAt(cue.last() + 1);
        if (inner == null || !inner.canAct() || inner.kind() == Found.Kind.PRONOUN) {
            return null;
        }
        Figure figure = floor.named(inner, true, false, false);
        Said one = figure == outer ? null : saidBy(s, cue, figure, inner.last() + 1);
        floor.give(outer);
        if (one != null) {
            one.via = outer;
        }
        return one;
    }

    /// The words of the sentence from a token on, `null` where they are few or themselves a report.
    private @Nullable Said saidBy(int s, Match<Entry> cue, Figure figure, int from) {
        int after = page.after(s);
        int first = from;
        while (first < after && scan.isPunctuation(first)) {
            first++;
        }
        List<PersianCue> inside = PersianCue.find(scan, first, after);
        if (after - first <= 2 || !inside.isEmpty() && inside.getLast().last() + 2 >= after) {
            return null;
        }
        floor.give(figure);
        Entry.NounCue row = (Entry.NounCue) cue.value();
        return new Said(
                scan.span(cue),
                row.phrase(),
                s,
                cue.first(),
                row.act(),
                false,
                figure,
                Mode.INDIRECT,
                first,
                after - 1);
    }

    // --- «با بیان اینکه …»

    /// «با بیان اینکه A، … گفت»: A is a statement of its own.
    ///
    /// @param start first token of the clause
    /// @param verb where its reporting verb starts
    /// @param speaker of the verb
    @Nullable
    Said participial(int s, int start, int verb, @Nullable Figure speaker) {
        for (int i = start; i + 2 < verb; i++) {
            int that = adverbials.opensParticipial(i) ? thatBehindNoun(i + 1, verb) : -1;
            if (that >= 0) {
                int comma = scan.findLast(that + 2, verb, "،");
                int end = comma < 0 ? verb : comma;
                return end - that > 2 ? participial(s, i + 1, speaker, that + 1, end - 1) : null;
            }
        }
        return null;
    }

    private Said participial(int s, int noun, @Nullable Figure speaker, int first, int last) {
        Act act = scan.is(noun, "تاکید") ? Act.DEMAND : Act.SAY;
        String lemma = scan.form(noun) + " کردن";
        return new Said(scan.tokens().span(noun), lemma, s, noun, act, false, speaker, Mode.INDIRECT, first, last);
    }

    /// Where «اینکه» ends behind a noun that reports, -1 if it does not stand there.
    private int thatBehindNoun(int noun, int end) {
        return switch (scan.form(noun)) {
            case "بیان", "تاکید", "اعلام", "یاداوری", "تصریح" ->
                that(noun + 1 < end && scan.is(noun + 1, "بر") ? noun + 2 : noun + 1, end);
            default -> -1;
        };
    }

    /// The last token of «اینکه» or «این که» at a token, -1 if neither stands there.
    int that(int i, int end) {
        if (i < end && scan.is(i, "اینکه")) {
            return i;
        }
        boolean parted = i + 1 < end && (scan.is(i, "این") || scan.is(i, "براین")) && scan.is(i + 1, "که");
        return parted ? i + 1 : -1;
    }

    // --- cues that are none, since they stand inside a participial

    /// «با تاکید بر», «ضمن تشکر از»: the word of a cue inside an opener is none.
    boolean isOpener(PersianCue cue) {
        int before = cue.first() - 1;
        return before >= 0 && adverbials.opensParticipial(before) && cue.verbFirst() != cue.wordLast() + 1;
    }

    /// «با بیان اینکه … می‌داند، گفت»: a verb inside the clause of a participial is not the sentence's.
    ///
    /// @param start first token of the clause
    /// @param next the reporting verb behind it
    boolean isInsideParticipial(int start, PersianCue cue, PersianCue next) {
        for (int i = start; i + 2 < cue.first(); i++) {
            if (adverbials.opensParticipial(i) && hasThat(i + 2, Math.min(i + 5, cue.first()), cue.first())) {
                int comma = scan.find(cue.last() + 1, next.first(), "،");
                return comma > 0 && !endsBefore(i, cue.first()) || next.first() == cue.last() + 1;
            }
        }
        return false;
    }

    /// Whether the clause of a participial ends before a token, with a verb and a comma.
    private boolean endsBefore(int from, int token) {
        for (int i = from + 1; i < token; i++) {
            if (scan.is(i, "،") && (scan.isVerb(i - 1) || scan.function(i - 1) == Entry.WordClass.AUX)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasThat(int from, int to, int end) {
        for (int i = from; i < to; i++) {
            if (that(i, end) >= 0) {
                return true;
            }
        }
        return false;
    }
}
