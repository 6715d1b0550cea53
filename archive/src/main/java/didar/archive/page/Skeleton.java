package didar.archive.page;

import didar.text.FoldedText;
import java.util.Arrays;

/// The folded letters and digits of a stretch of text, without spaces, half-spaces and marks, with the way back.
///
/// Scrapers lose half-spaces and double spaces; phrases are compared without them. Word boundaries are kept aside, so
/// that a phrase is never found inside a word.
final class Skeleton {

    private final char[] letters;
    /// Offset in the whole text of each unit; one more at the end.
    private final int[] at;
    /// Whether a word of the original starts here.
    private final boolean[] first;
    private final int length;

    private Skeleton(char[] letters, int[] at, boolean[] first, int length) {
        this.letters = letters;
        this.at = at;
        this.first = first;
        this.length = length;
    }

    static Skeleton of(String text) {
        return of(text, 0, text.length());
    }

    /// The skeleton of `[start, end)` of a text; offsets are those of the whole text.
    static Skeleton of(String text, int start, int end) {
        FoldedText folded = FoldedText.of(text.substring(start, end));
        int n = folded.length();
        char[] letters = new char[n];
        int[] at = new int[n + 1];
        boolean[] first = new boolean[n + 1];
        int k = 0;
        boolean boundary = true;
        int last = start;
        for (int i = 0; i < n; i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters[k] = c;
                at[k] = start + folded.originalOffset(i);
                first[k++] = boundary;
                boundary = false;
                last = start + folded.originalOffset(i) + 1;
            } else {
                boundary = true;
            }
        }
        at[k] = last;
        first[k] = true;
        return new Skeleton(letters, at, first, k);
    }

    int length() {
        return length;
    }

    char charAt(int i) {
        return letters[i];
    }

    /// Whether a word starts at `i`, or the stretch ends there.
    boolean wordStarts(int i) {
        return i >= length || first[i];
    }

    /// Where the unit `i` stands in the text.
    int offset(int i) {
        return at[i];
    }

    /// The offset behind the unit before `i`, marks that follow it left out.
    int endOffset(int i) {
        return i == 0 ? at[0] : at[i - 1] + 1;
    }

    /// The first unit at or after an offset of the text.
    int indexAt(int offset) {
        int i = Arrays.binarySearch(at, 0, length, offset);
        if (i < 0) {
            return -i - 1;
        }
        while (i > 0 && at[i - 1] == offset) {
            i--;
        }
        return i;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int letters() {
        int n = 0;
        for (int i = 0; i < length; i++) {
            if (!Character.isDigit(letters[i])) {
                n++;
            }
        }
        return n;
    }

    /// The letters alone, digits left out.
    String withoutDigits() {
        StringBuilder s = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (!Character.isDigit(letters[i])) {
                s.append(letters[i]);
            }
        }
        return s.toString();
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
