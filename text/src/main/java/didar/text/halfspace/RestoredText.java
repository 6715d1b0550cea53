package didar.text.halfspace;

import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A text with its half-spaces, and the way back to the original. Spans of the original never change; this is how
/// the words under them read.
public final class RestoredText {

    static final char HALF_SPACE = '\u200c';

    private final String original;
    private final List<Repair> repairs;
    private final String text;
    /// For each repair, the offset of its half-space in the restored text.
    private final int[] placed;

    /// @param repairs in the order of the text, none touching another
    RestoredText(String original, List<Repair> repairs) {
        this.original = original;
        this.repairs = List.copyOf(repairs);
        this.placed = new int[repairs.size()];
        StringBuilder written = new StringBuilder(original.length() + repairs.size());
        int from = 0;
        for (int r = 0; r < placed.length; r++) {
            Span gap = repairs.get(r).gap();
            written.append(original, from, gap.start());
            placed[r] = written.length();
            written.append(HALF_SPACE);
            from = gap.end();
        }
        this.text = written.append(original, from, original.length()).toString();
    }

    public String original() {
        return original;
    }

    /// In the order of the text.
    public List<Repair> repairs() {
        return repairs;
    }

    /// The whole text with its half-spaces.
    public String text() {
        return text;
    }

    /// How the part of the original under `span` reads; a half-space at either end of it is no part of it.
    public String of(Span span) {
        int first = firstFrom(span.start());
        int after = firstFrom(span.end());
        int start = restoredOffset(span.start());
        int end = restoredOffset(span.end());
        if (first < after && placed[first] == start) {
            start++;
        }
        if (first < after && placed[after - 1] == end - 1) {
            end--;
        }
        return text.substring(start, Math.max(start, end));
    }

    /// Where an offset of the original is in the restored text. Before an inserted half-space, not behind it.
    public int restoredOffset(int offset) {
        int next = firstFrom(offset);
        if (next == 0) {
            return offset;
        }
        Span gap = repairs.get(next - 1).gap();
        return placed[next - 1] + 1 + Math.max(0, offset - gap.end());
    }

    /// Where an offset of the restored text is in the original; that of an inserted half-space is where it went in.
    public int originalOffset(int offset) {
        int low = 0;
        int high = placed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? offset : repairs.get(low - 1).gap().end() + offset - placed[low - 1] - 1;
    }

    /// The words that have repairs, in the original and each once: from the white space before to that behind.
    public List<Span> repairedWords() {
        List<Span> words = new ArrayList<>();
        int end = 0;
        for (int r = 0; r < repairs.size(); r++) {
            Span gap = repairs.get(r).gap();
            int start = gap.start();
            while (start > end && !Character.isWhitespace(original.charAt(start - 1))) {
                start--;
            }
            end = endOfWord(gap.end());
            while (r + 1 < repairs.size() && repairs.get(r + 1).gap().start() <= end) {
                end = endOfWord(repairs.get(++r).gap().end());
            }
            words.add(new Span(start, end));
        }
        return words;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < original.length() && !Character.isWhitespace(original.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The index of the first repair whose gap starts at `offset` of the original or behind it.
    private int firstFrom(int offset) {
        int low = 0;
        int high = placed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (repairs.get(middle).gap().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
