package didar.search;

import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Some words of an original text, with what was looked for marked in them.
///
/// @param text a stretch of the article's text, unchanged
/// @param start code points of the article before it
/// @param marks what was found, in UTF-16 units of `text`, in order, not overlapping
public record Snippet(String text, int start, List<Span> marks) {

    /// UTF-16 units that a snippet is long, about.
    private static final int LENGTH = 240;
    /// Units before the first mark, about.
    private static final int LEAD = 60;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// Code points of the article before this unit of the snippet.
    public int inArticle(int unit) {
        return start + text.codePointCount(0, unit);
    }

    /// The stretch of a text where the first of the marks stand.
    ///
    /// @param start code points of the article before the text
    /// @param marks in units of the text, in any order
    static Snippet of(String text, int start, List<Span> marks) {
        List<Span> apart = apart(marks);
        int from = 0;
        int to = text.length();
        if (to > LENGTH + LEAD) {
            int first = apart.isEmpty() ? 0 : apart.getFirst().start();
            from = first <= LEAD ? 0 : wordStart(text, first - LEAD, first);
            int least = apart.isEmpty() ? from : apart.getFirst().end();
            to = wordEnd(text, Math.max(least, Math.min(to, from + LENGTH)));
        }
        List<Span> shown = new ArrayList<>();
        for (Span mark : apart) {
            if (mark.end() <= to) {
                shown.add(new Span(mark.start() - from, mark.end() - from));
            }
        }
        return new Snippet(text.substring(from, to), start + text.codePointCount(0, from), shown);
    }

    /// In order, those that overlap as one.
    private static List<Span> apart(List<Span> marks) {
        List<Span> apart = new ArrayList<>();
        for (Span mark : marks.stream().sorted().toList()) {
            if (!apart.isEmpty() && mark.start() < apart.getLast().end()) {
                apart.add(apart.removeLast().cover(mark));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }

    private static int wordStart(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return limit;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
