package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.archive.page.Credits.Named;
import didar.archive.page.Cues.Role;
import didar.archive.page.Outlets.Outlet;
import didar.record.Article.Credit;
import didar.text.Language;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// One paragraph under the hand of those who look for credits in it. Indices are those of `letters`, offsets those of
/// the text.
///
/// @param language whose phrases are looked for
/// @param start where the paragraph starts in the text
/// @param end behind the last unit that is looked at
record CreditText(String text, Language language, Skeleton letters, int start, int end) {

    static final int LONGEST_NAME = 90;
    static final int MOST_WORDS = 11;

    private static final String STOPS = "،,:؛;.()[]\n";
    private static final String QUOTES = "«»\"“”'‘’*";

    static CreditText of(String text, Language language, Span paragraph, int reach) {
        int end = Math.min(paragraph.end(), paragraph.start() + reach);
        return new CreditText(text, language, Skeleton.of(text, paragraph.start(), end), paragraph.start(), end);
    }

    int length() {
        return letters.length();
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /// The phrase that names a source at `i`: «به گزارش», «نقلا عن».
    PhraseTrie.@Nullable Hit<Role> cueAt(int i) {
        PhraseTrie.Hit<Role> hit = i < length() ? Cues.text(letters, i, language) : null;
        return hit == null || hit.meaning().compareTo(Role.SAID) > 0 ? null : hit;
    }

    /// The phrase of a role at `i`.
    PhraseTrie.@Nullable Hit<Role> at(int i, Role role) {
        return i < length() ? Cues.text(letters, i, language, role) : null;
    }

    /// Words that no name starts or ends with: verbs, pronouns.
    boolean isStop(int i) {
        return at(i, Role.STOP) != null || at(i, Role.WROTE) != null;
    }

    boolean endsWithStop(Span words) {
        int space = words.end() - 1;
        while (space > words.start() && !Character.isWhitespace(text.charAt(space))) {
            space--;
        }
        int i = letters.indexAt(space);
        return letters.wordStarts(i) && isStop(i);
    }

    /// The known outlet whose name stands at `i`.
    @Nullable
    Named outletAt(int i) {
        if (i >= length()) {
            return null;
        }
        PhraseTrie.Hit<Outlet> hit = Outlets.at(letters, i);
        if (hit == null) {
            return null;
        }
        return new Named(credit(new Span(letters.offset(i), letters.endOffset(hit.end()))), hit.meaning());
    }

    /// The source that starts at `from` and ends with the outlet `inside`: «صحيفة "…"».
    Named covering(int from, Named inside) {
        return new Named(
                credit(new Span(letters.offset(from), inside.credit().span().end())), inside.outlet());
    }

    /// A name that opens a quotation mark or a bracket inside takes in the one that closes it.
    Credit credit(Span words) {
        int marks = 0;
        for (int i = words.start(); i < words.end(); i++) {
            marks += isQuote(text.charAt(i)) ? 1 : 0;
        }
        int close = words.end();
        boolean bracket =
                text.lastIndexOf('(', close - 1) >= words.start() && text.indexOf(')', words.start()) >= close;
        if (bracket && close < end && text.charAt(close) == '.') {
            close++; // «شبكة (إن.بي.سي.)»
        }
        boolean open =
                close < end && (bracket ? text.charAt(close) == ')' : marks % 2 == 1 && isQuote(text.charAt(close)));
        Span span = open ? new Span(words.start(), close + 1) : words;
        return new Credit(span.of(text), span);
    }

    /// The index of the next word behind `i`, or the length.
    int nextWord(int i) {
        int next = i + 1;
        while (next < length() && !letters.wordStarts(next)) {
            next++;
        }
        return next;
    }

    /// Where a name that starts at `from` ends at the latest: at a mark, at the next credit, or when it is too long.
    int limit(int from) {
        int limit = mark(from);
        for (int i = from; i < length() && letters.offset(i) < limit; i++) {
            if (i > from && letters.wordStarts(i) && cueAt(i) != null) {
                return letters.offset(i);
            }
        }
        return limit;
    }

    /// The offset of the next mark behind `from`, or how far a name may go at most.
    int mark(int from) {
        int offset = letters.offset(from);
        int limit = Math.min(end, offset + LONGEST_NAME);
        for (int i = offset; i < limit; i++) {
            if (isMark(i)) {
                return i;
            }
        }
        return limit;
    }

    /// Whether a name that ends at `limit` ends there for good: at a mark, or where the next credit starts.
    boolean isBounded(int limit) {
        if (limit >= end) {
            return false;
        }
        int i = letters.indexAt(limit);
        return isMark(limit) || i < length() && letters.offset(i) == limit && cueAt(i) != null;
    }

    boolean isMark(int offset) {
        return offset < end && STOPS.indexOf(text.charAt(offset)) >= 0;
    }

    /// Whether the phrase at `i` opens the paragraph or a sentence of it.
    boolean opens(int i) {
        for (int at = letters.offset(i) - 1; at >= start; at--) {
            char c = text.charAt(at);
            if (c == '.' || c == '؛' || c == ':') {
                return true;
            }
            if (!Spaces.isEdge(c) && !isQuote(c)) {
                return false;
            }
        }
        return true;
    }

    Span trimmed(int from, int to) {
        int a = from;
        int b = to;
        while (a < b && (Spaces.isEdge(text.charAt(a)) || isQuote(text.charAt(a)))) {
            a++;
        }
        boolean again = true;
        while (again) {
            again = false;
            while (b > a && (Spaces.isEdge(text.charAt(b - 1)) || isQuote(text.charAt(b - 1)))) {
                b--;
            }
            if (b - 2 > a && text.charAt(b - 1) == 'و' && Spaces.isEdge(text.charAt(b - 2))) {
                b -= 2; // «X و به نقل از Y»
                again = true;
            }
        }
        return new Span(a, b);
    }

    int count(Span words) {
        return words.isEmpty() ? 0 : words.of(text).split("\\s+").length;
    }
}
