package didar.extract;

import didar.text.FoldedText;
import didar.text.Phrases.Match;
import didar.text.Tokens;
import java.util.Arrays;

/// The words of an article for the recogniser of names: the letters of each token, and what the lexicon has there as
/// the
/// bits of a mask.
///
/// A word is its folded letters without half-spaces; all numbers are one word.
final class NameWords {

    private final char[] letters;
    private final int[] start;
    private final long[] hash;
    private final int[] mask;

    NameWords(Scan scan, Words words) {
        int n = scan.size();
        letters = new char[scan.tokens().folded().length() + n];
        start = new int[n + 1];
        hash = new long[n];
        mask = new int[n];
        copy(scan.tokens());
        for (int i = 0; i < n; i++) {
            hash[i] = Hashing.word(letters, start[i], start[i + 1]);
            look(scan, words, i);
        }
    }

    private void copy(Tokens tokens) {
        FoldedText text = tokens.folded();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            start[i] = at;
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                letters[at++] = '0';
            } else {
                for (int c = tokens.foldedStart(i); c < tokens.foldedEnd(i); c++) {
                    if (text.charAt(c) != '\u200c') {
                        letters[at++] = text.charAt(c);
                    }
                }
            }
        }
        start[tokens.size()] = at;
    }

    long hash(int token) {
        return hash[token];
    }

    int mask(int token) {
        return mask[token];
    }

    /// The word form at a token.
    NameWord form(int token, WordClasses classes, boolean arabic) {
        return new NameWord(
                Arrays.copyOfRange(letters, start[token], start[token + 1]), hash[token], mask[token], classes, arabic);
    }

    private void look(Scan scan, Words words, int token) {
        if (!scan.isWord(token)) {
            return;
        }
        for (Match<Entry> match : scan.at(token)) {
            boolean whole = match.end() == scan.tokens().foldedEnd(match.last());
            int length = match.tokens();
            switch (match.value()) {
                case Entry.GivenName name when whole -> mark(token, length, name.ambiguous() ? 1 : 0);
                case Entry.Surname name when whole -> mark(token, length, name.ambiguous() ? 3 : 2);
                case Entry.NameParticle _ -> mark(token, 1, 4);
                case Entry.Known known -> known(known, token, length);
                case Entry.Demonym _ -> mark(token, 1, 16);
                case Entry.Office _ -> mark(token, 1, 17);
                case Entry.OrganizationHead _ -> mark(token, 1, 18);
                case Entry.Honorific honorific -> mark(token, 1, honorific.before() ? 19 : 20);
                case Entry.VerbForm _ when length == 1 -> mark(token, 1, 21);
                case Entry.Cue _ when whole -> mark(token, 1, 22);
                case Entry.People _ -> mark(token, 1, 23);
                default -> {}
            }
        }
        if (scan.isFunction(token)) {
            mark(token, 1, 24);
        }
        if (words.has(scan.tokens(), token)) {
            mark(token, 1, 25);
        }
    }

    private void known(Entry.Known known, int token, int length) {
        if (known.weak()) {
            mark(token, 1, 14);
        } else {
            int bit = switch (known.kind()) {
                case PERSON -> 5;
                case PLACE -> 8;
                case ORGANIZATION, GROUP -> 11;
            };
            mark(token, 1, bit);
            mark(token + 1, length - 1, bit + 1);
        }
        if (known.isCountry()) {
            mark(token, 1, 15);
        }
    }

    private void mark(int from, int length, int bit) {
        for (int i = from; i < from + length; i++) {
            mask[i] |= 1 << bit;
        }
    }
}
