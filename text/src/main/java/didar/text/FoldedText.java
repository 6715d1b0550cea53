package didar.text;

import java.util.Arrays;

/// A text folded for matching, with the way back to the original.
///
/// Folding joins what readers take for the same letter (ي/ی/ى, ك/ک, ة/ه, hamza seats), takes presentation forms
/// and ligatures apart («ﻻ» is two units, both from one), writes digits of every system as ASCII, dashes as `-`,
/// spaces as a space, line breaks as a line feed, Latin letters small and bare, and drops marks, tatweel and
/// invisible controls. A half-space stays as U+200C between two letters. It is idempotent, and the same for
/// composed and decomposed texts. Folded offsets never leave this package's callers: what is reported is [#span].
public final class FoldedText {

    private final String original;
    private final char[] chars;
    private final int[] starts;
    private final int length;

    FoldedText(String original, char[] chars, int[] starts, int length) {
        this.original = original;
        this.chars = chars;
        this.starts = starts;
        this.length = length;
    }

    /// Folds a text. Never fails: what it does not know it keeps.
    public static FoldedText of(String original) {
        return Folding.fold(original);
    }

    public String original() {
        return original;
    }

    /// Length in folded code units.
    public int length() {
        return length;
    }

    public char charAt(int folded) {
        return chars[folded];
    }

    /// The folded text of `[start, end)`, given in folded offsets.
    public String string(int start, int end) {
        return new String(chars, start, end - start);
    }

    /// The offset in the original of the unit that the folded unit at `folded` came from; the original's length at the
    /// end.
    public int originalOffset(int folded) {
        return folded < length ? starts[folded] : original.length();
    }

    /// The offset in the original just after the unit that the folded unit at `folded` came from: its whole code
    /// point, and the marks and tatweels that cling to it.
    public int originalEnd(int folded) {
        int from = starts[folded];
        int next = folded + 1;
        while (next < length && starts[next] == from) {
            next++;
        }
        int limit = originalOffset(next);
        int end = from + 1;
        if (end < limit && Character.isSurrogatePair(original.charAt(from), original.charAt(end))) {
            end++;
        }
        while (end < limit && Characters.clingsToLetter(original.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The smallest span of the original that covers the folded range `[start, end)`, which must not be empty.
    public Span span(int start, int end) {
        return new Span(starts[start], originalEnd(end - 1));
    }

    /// The folded units themselves, for the scanners of this package; not to be written to.
    char[] units() {
        return chars;
    }

    /// The first folded offset that came from `original` or after it.
    public int foldedOffset(int originalOffset) {
        int at = Arrays.binarySearch(starts, 0, length, originalOffset);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && starts[at - 1] == originalOffset) {
            at--;
        }
        return at;
    }

    @Override
    public String toString() {
        return string(0, length);
    }
}
