package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.archive.page.Cues.Role;
import didar.archive.page.Outlets.Outlet;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// The source that stands behind the last sentence of an article: «منبع: ایسنا», «المصدر: وكالات», «(رويترز)».
///
/// @param start where it begins in the text, label and brackets included
/// @param source its name
record PageTail(int start, Span source) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;

    /// The tail of the last paragraph, or `null` where it has none.
    static @Nullable PageTail of(String text, Span paragraph) {
        int from = Math.max(paragraph.start(), paragraph.end() - LONGEST);
        PageTail labelled = labelled(text, from, paragraph);
        return labelled == null ? signed(text, from, paragraph) : labelled;
    }

    private static @Nullable PageTail labelled(String text, int from, Span paragraph) {
        Skeleton letters = Skeleton.of(text, from, paragraph.end());
        for (int i = letters.length() - 1; i > 0; i--) {
            PhraseTrie.Hit<Role> label = letters.wordStarts(i) ? Cues.label(letters, i) : null;
            if (label == null || label.meaning() != Role.ORIGIN || label.end() >= letters.length()) {
                continue;
            }
            boolean colon = text.substring(letters.endOffset(label.end()), letters.offset(label.end()))
                    .strip()
                    .equals(":");
            Span name = Block.trimmed(text, letters.offset(label.end()), paragraph.end());
            int start = letters.offset(i);
            return colon && isName(text, name) && endsSentence(text, paragraph.start(), start)
                    ? new PageTail(start, name)
                    : null;
        }
        return null;
    }

    /// An agency that is known, in brackets or behind a dash.
    private static @Nullable PageTail signed(String text, int from, Span paragraph) {
        int end = paragraph.end();
        while (end > from && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ')')) {
            end--;
        }
        boolean bracket = end < paragraph.end() && text.indexOf(')', end) >= 0;
        int open = end - 1;
        while (open > from && (bracket ? text.charAt(open) != '(' : !isDash(text.charAt(open)))) {
            open--;
        }
        if (open <= from || !endsSentence(text, paragraph.start(), open)) {
            return null;
        }
        Span name = Block.trimmed(text, open + 1, end);
        Outlet outlet = name.isEmpty() ? null : Outlets.named(name.of(text));
        return outlet != null && outlet.kind() == Outlets.Kind.AGENCY ? new PageTail(open, name) : null;
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-';
    }

    private static boolean isName(String text, Span name) {
        return !name.isEmpty()
                && name.of(text).split("\\s+").length <= MOST_WORDS
                && ".؟!؛".indexOf(text.charAt(name.end() - 1)) < 0
                && name.of(text).indexOf(':') < 0;
    }

    private static boolean endsSentence(String text, int start, int at) {
        int i = at;
        while (i > start && Spaces.isEdge(text.charAt(i - 1))) {
            i--;
        }
        return i > start && ".!؟»\"”)…".indexOf(text.charAt(i - 1)) >= 0;
    }
}
