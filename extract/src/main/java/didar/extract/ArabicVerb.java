package didar.extract;

import didar.extract.Entry.CueRow;
import didar.extract.Entry.Shape;
import didar.text.Phrases.Match;

/// A reporting form where it stands: a finite verb, a participle («مؤكدا») or a masdar («قوله»).
record ArabicVerb(Match<Entry> match, CueRow row, Shape shape, boolean feminine, boolean plural) {

    static ArabicVerb of(Match<Entry> match, Entry.Cue cue) {
        return new ArabicVerb(match, cue.row(), cue.shape(), cue.feminine(), cue.plural());
    }

    static ArabicVerb of(Match<Entry> match, Entry.LightVerb light) {
        return new ArabicVerb(match, light.row(), light.shape(), light.feminine(), light.plural());
    }

    /// The token it starts in.
    int first() {
        return match.first();
    }

    /// The token after it.
    int next() {
        return match.last() + 1;
    }

    /// Whether it has no subject of its own but goes on with that of its clause.
    boolean isNominal() {
        return shape == Shape.PARTICIPLE || shape == Shape.MASDAR;
    }

    boolean isPassive() {
        return shape == Shape.PASSIVE;
    }

    boolean hasProclitic(Scan scan) {
        return match.start() != scan.tokens().foldedStart(match.first());
    }

    /// Whether the proclitic before the form is one that only nouns have: «الحكم», «بأمر».
    boolean hasNominalProclitic(Scan scan) {
        String form = scan.form(match.first());
        int length = match.start() - scan.tokens().foldedStart(match.first());
        return length > 0 && (form.startsWith("ال", length - 2) || "بک".indexOf(form.charAt(length - 1)) >= 0);
    }

    /// «سيعلن»: what is still to be said.
    boolean isFuture(Scan scan) {
        int length = match.start() - scan.tokens().foldedStart(match.first());
        return shape == Shape.PRESENT && length > 0 && scan.form(match.first()).charAt(length - 1) == 'س';
    }

    boolean hasSuffix(Scan scan) {
        return match.end() < scan.tokens().foldedEnd(match.last());
    }

    /// Whether what stands behind the form would mean «you»: in reports it belongs to another word («الحكم», not «ألحّ»
    /// with
    /// «كم»).
    boolean addressesReader(Scan scan) {
        int length = scan.tokens().foldedEnd(match.last()) - match.end();
        String form = scan.form(match.last());
        return length > 0 && form.charAt(form.length() - length) == 'ک';
    }

    /// Whether a pronoun on the verb is its object: «أبلغه».
    boolean hasObjectPronoun(Scan scan) {
        return shape != Shape.MASDAR && hasSuffix(scan);
    }

    /// Whether the row of the lexicon has a flag, as the head of the table explains them.
    boolean flagged(String flag) {
        return row.flags().contains(flag);
    }
}
