package didar.text.calendar;

import didar.text.FoldedText;
import didar.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The numbers, words of time and marks of a stretch of text, in order; all that lies between two of them is one break.
///
/// Offsets here are folded, half-open.
final class Units {

    enum Sort {
        /// Words that say nothing of time, or the end of a line.
        BREAK,
        NUMBER,
        WORD,
        MARK
    }

    private static final Term[] NONE = {};

    private final FoldedText text;
    private final Lexicon lexicon;
    private final boolean clitics;
    private final boolean wrapped;

    private int count;
    private Sort[] sort = new Sort[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    /// The value of a number, the character of a mark.
    private int[] value = new int[64];
    private boolean[] and = new boolean[64];
    private Term[][] terms = new Term[64][];

    /// What the last call of [#match] found.
    private int matchEnd;
    private Term @Nullable [] matchTerms;

    private Units(FoldedText text, Lexicon lexicon, boolean clitics, boolean wrapped) {
        this.text = text;
        this.wrapped = wrapped;
        this.lexicon = lexicon;
        this.clitics = clitics;
    }

    /// @param clitics whether «و», «ف», «ب», «ل», «ك» may be written onto a word, as in Arabic
    static Units of(FoldedText text, int from, int to, Lexicon lexicon, boolean clitics) {
        return of(text, from, to, lexicon, clitics, false);
    }

    /// @param wrapped whether a line end is a space, as within a sentence
    static Units of(FoldedText text, int from, int to, Lexicon lexicon, boolean clitics, boolean wrapped) {
        var units = new Units(text, lexicon, clitics, wrapped);
        units.split(from, to);
        return units;
    }

    int count() {
        return count;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < count && sort[i] == Sort.NUMBER;
    }

    /// The value of a number unit.
    int value(int i) {
        return value[i];
    }

    int digits(int i) {
        return end[i] - start[i];
    }

    boolean isMark(int i, char c) {
        return i >= 0 && i < count && sort[i] == Sort.MARK && value[i] == c;
    }

    boolean isMark(int i) {
        return i >= 0 && i < count && sort[i] == Sort.MARK;
    }

    char mark(int i) {
        return (char) value[i];
    }

    boolean isBreak(int i) {
        return i < 0 || i >= count || sort[i] == Sort.BREAK;
    }

    /// Whether the line or the stretch ends before unit `i`.
    boolean isEnd(int i) {
        return i >= count || (sort[i] == Sort.BREAK && text.charAt(start[i]) == '\n');
    }

    boolean isWord(int i) {
        return i >= 0 && i < count && sort[i] == Sort.WORD;
    }

    /// The use of a word as `kind`, or `null`.
    @Nullable
    Term as(Kind kind, int i) {
        if (isWord(i)) {
            for (Term term : terms[i]) {
                if (term.kind() == kind) {
                    return term;
                }
            }
        }
        return null;
    }

    boolean is(Kind kind, int i) {
        return as(kind, i) != null;
    }

    Term[] terms(int i) {
        return isWord(i) ? terms[i] : NONE;
    }

    /// Whether «و» is written onto the word.
    boolean hasAnd(int i) {
        return i < count && and[i];
    }

    /// Whether a word can follow «این», «ذلك»: any Persian one, an Arabic one with its article.
    boolean isPointedAt(int i) {
        return isWord(i) && (!clitics || text.charAt(start[i]) == 'ا' && text.charAt(start[i] + 1) == 'ل');
    }

    /// Whether nothing stands between this unit and the next.
    boolean touches(int i) {
        return i + 1 < count && end[i] == start[i + 1];
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    /// The span of units `first` to `last`, both inclusive, in the original text, with the marks on its last letter.
    Span span(int first, int last) {
        String original = text.original();
        int e = text.originalOffset(end[last] - 1) + 1;
        while (e < original.length() && isOnLetter(original.charAt(e))) {
            e++;
        }
        return new Span(text.originalOffset(start[first]), e);
    }

    /// Marks, tatweel and the joiner belong to the letter before them («هـ»).
    private static boolean isOnLetter(char c) {
        return c == '\u0640' || c == '\u200d' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void split(int from, int to) {
        int p = from;
        boolean joined = false;
        while (p < to) {
            char c = text.charAt(p);
            if (isDigit(c)) {
                p = number(p, to, joined);
                joined = false;
            } else if (isLetter(c)) {
                int before = p;
                p = word(p, to);
                joined = sort[count - 1] == Sort.BREAK && end[count - 1] == p && p > before;
            } else {
                joined = false;
                if (c == '\n' && wrapped) {
                    p++;
                    continue;
                }
                if (c == '\n') {
                    push(Sort.BREAK, p, p + 1, 0, false, NONE);
                } else if (!isGap(c) && count > 0 && sort[count - 1] != Sort.BREAK) {
                    push(Sort.MARK, p, p + 1, c, false, NONE);
                }
                p++;
            }
        }
    }

    /// @param joined whether a word without meaning runs into the digits («F16»)
    private int number(int p, int to, boolean joined) {
        int n = 0;
        int q = p;
        while (q < to && isDigit(text.charAt(q))) {
            n = Math.min(n * 10 + text.charAt(q) - '0', 1_000_000);
            q++;
        }
        if (joined) {
            push(Sort.BREAK, p, q, 0, false, NONE);
        } else {
            push(Sort.NUMBER, p, q, n, false, NONE);
        }
        return q;
    }

    private int word(int p, int to) {
        if (match(p, to)) {
            return pushMatch(p, to, false);
        }
        if (clitics) {
            int q = p;
            char c = text.charAt(q);
            boolean and = c == 'و';
            if (and || c == 'ف') {
                q++;
                if (q < to && match(q, to)) {
                    return pushMatch(q, to, and);
                }
            }
            if (q + 2 < to && isProclitic(text.charAt(q)) && match(q + 1, to)) {
                return pushMatch(q + 1, to, and);
            }
        }
        int q = p;
        while (q < to && isInWord(q, to)) {
            q++;
        }
        if (!clitics && q == p + 1 && text.charAt(p) == 'ی' && isWord(count - 1)) {
            // «هفته ی گذشته»: the ezafe of a word that ends in «ه», written apart.
            return q;
        }
        push(Sort.BREAK, p, q, 0, false, NONE);
        return q;
    }

    private int pushMatch(int p, int to, boolean and) {
        Term[] found = matchTerms;
        int q = matchEnd;
        push(Sort.WORD, p, q, 0, and, found == null ? NONE : found);
        if (q < to && isInWord(q, to)) {
            // The rest of the word is an entry of its own, or «ی» after a half-space.
            int rest = text.charAt(q) == ZWNJ ? q + 1 : q;
            if (match(rest, to)) {
                push(Sort.WORD, rest, matchEnd, 0, false, matchTerms == null ? NONE : matchTerms);
                return matchEnd;
            }
            return rest + 1;
        }
        return q;
    }

    /// Finds the longest entry at `p`; a word may also be two entries joined by a half-space, or a weekday and a
    /// part of the day, or a number and a length, run together.
    private boolean match(int p, int to) {
        int node = Lexicon.ROOT;
        int best = -1;
        Term[] bestTerms = null;
        int glue = -1;
        Term[] glueTerms = null;
        int q = p;
        while (q < to) {
            char c = text.charAt(q);
            int next;
            if (isGap(c) || c == ZWNJ) {
                next = lexicon.next(node, Lexicon.GAP);
                if (next == 0 && c == ZWNJ) {
                    break;
                }
                while (q + 1 < to && isGap(text.charAt(q + 1))) {
                    q++;
                }
            } else {
                next = lexicon.next(node, c);
            }
            if (next == 0) {
                break;
            }
            node = next;
            q++;
            Term[] here = lexicon.terms(node);
            if (here != null) {
                if (!isInWord(q, to) || isLoneYeh(q, to)) {
                    best = q;
                    bestTerms = here;
                } else {
                    glue = q;
                    glueTerms = here;
                }
            }
        }
        if (best < 0 && glue >= 0 && glueTerms != null) {
            boolean half = text.charAt(glue) == ZWNJ;
            int rest = half ? glue + 1 : glue;
            Kind second = glueTerms[0].kind() == Kind.WEEKDAY ? Kind.PART : Kind.LENGTH;
            boolean joins = half || second == Kind.PART || glueTerms[0].kind() == Kind.CARDINAL;
            if (joins && whole(rest, to, half ? null : second)) {
                best = glue;
                bestTerms = glueTerms;
            }
        }
        matchEnd = best;
        matchTerms = bestTerms;
        return best >= 0;
    }

    /// Whether the letters from `p` to the end of the word are one entry, of a kind unless that is `null`.
    private boolean whole(int p, int to, @Nullable Kind kind) {
        int node = Lexicon.ROOT;
        int q = p;
        while (q < to && isInWord(q, to)) {
            node = lexicon.next(node, text.charAt(q++));
            if (node == 0) {
                return false;
            }
        }
        Term[] there = lexicon.terms(node);
        return there != null && (kind == null || Arrays.stream(there).anyMatch(t -> t.kind() == kind));
    }

    private void push(Sort what, int from, int to, int number, boolean withAnd, Term[] meanings) {
        if (what == Sort.BREAK && count > 0 && sort[count - 1] == Sort.BREAK) {
            end[count - 1] = to;
            return;
        }
        if (count == sort.length) {
            int more = count * 2;
            sort = Arrays.copyOf(sort, more);
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            value = Arrays.copyOf(value, more);
            and = Arrays.copyOf(and, more);
            terms = Arrays.copyOf(terms, more);
        }
        sort[count] = what;
        start[count] = from;
        end[count] = to;
        value[count] = number;
        and[count] = withAnd;
        terms[count++] = meanings;
    }

    private static final char ZWNJ = '\u200c';

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || (c >= '\u2000' && c <= '\u200c') || c == '\u202f';
    }

    private static boolean isProclitic(char c) {
        return c == 'ب' || c == 'ل' || c == 'ک';
    }

    /// Whether the word that stands before `p` goes on at it.
    private boolean isInWord(int p, int to) {
        if (p >= to) {
            return false;
        }
        char c = text.charAt(p);
        return isLetter(c) || (c == ZWNJ && p + 1 < to && isLetter(text.charAt(p + 1)));
    }

    private boolean isLoneYeh(int p, int to) {
        return text.charAt(p) == ZWNJ && text.charAt(p + 1) == 'ی' && !isInWord(p + 2, to);
    }
}
