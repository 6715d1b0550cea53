package didar.text;

import static didar.text.Characters.kind;

import didar.text.Tokens.Kind;
import java.util.Arrays;
import java.util.List;

/// The splitter of [Tokens]: one pass over the folded units, tokens from [Scanner], sentences decided where a terminal
/// mark stands.
///
/// A sentence ends at `.` `؟` `?` `!` and what closes after it (`.»`, `؟".`, `.**`), except
///
/// 1. where the dot belongs to an abbreviation, an initial («ز. أمين») or the number of a list item;
/// 2. where a comma, a semicolon or a colon follows;
/// 3. inside a bracket that closes at once: «(!)»;
/// 4. where the closed quotation is carried on: «…؟» پرسید;
/// 5. at an ellipsis, unless a finite verb stands before it: in Persian the verb ends the sentence.
///
/// A terminal mark without a space after it ends the sentence when it stands between words («کرد.وی»). The end of a
/// paragraph always does, and so does the colon of a dateline («تهران - ایرنا:»).
final class Splitting {

    private static final SentenceWords WORDS = SentenceWords.load();

    /// A dateline has at most this many tokens before its colon.
    private static final int DATELINE_TOKENS = 7;

    private final FoldedText text;
    private final char[] units;
    private final int wrapWidth;

    private int limit;
    private int lineStart;
    private Scanner scanner;

    private int count;
    private int[] foldedStart;
    private int[] foldedEnd;
    private byte[] kinds;

    private int sentences;
    private int[] sentenceFirst = new int[32];
    private int[] sentenceParagraph = new int[32];
    private int paragraph;

    /// Whether the last token may be followed by another one of its sentence.
    private boolean open;
    /// Whether an ambiguous quotation mark was opened in this paragraph and not closed.
    private boolean quoted;
    /// The token of the last bracket opened in this sentence; negative when none is open.
    private int bracket = -1;

    private Splitting(FoldedText text) {
        this.text = text;
        this.units = text.units();
        this.wrapWidth = LineBreaks.widthOf(text.original());
        int capacity = text.length() / 4 + 16;
        this.foldedStart = new int[capacity];
        this.foldedEnd = new int[capacity];
        this.kinds = new byte[capacity];
        this.scanner = new Scanner(units, 0, WORDS);
    }

    static Tokens split(FoldedText text) {
        Splitting splitting = new Splitting(text);
        splitting.region(0, text.length());
        return splitting.result();
    }

    /// Splits the regions alone, which stand in order and do not overlap.
    static Tokens split(FoldedText text, List<Span> regions) {
        Splitting splitting = new Splitting(text);
        int before = 0;
        for (Span region : regions) {
            if (region.start() < before || region.end() > text.original().length()) {
                throw new IllegalArgumentException(
                        "regions out of order or out of the text: " + region + " in " + regions);
            }
            before = region.end();
            splitting.region(text.foldedOffset(region.start()), text.foldedOffset(region.end()));
        }
        return splitting.result();
    }

    private Tokens result() {
        int[] start = new int[count];
        int[] end = new int[count];
        for (int i = 0; i < count; i++) {
            start[i] = text.originalOffset(foldedStart[i]);
            end[i] = text.originalEnd(foldedEnd[i] - 1);
        }
        return new Tokens(
                text, count, foldedStart, foldedEnd, start, end, kinds, sentences, sentenceFirst, sentenceParagraph);
    }

    private void region(int from, int to) {
        limit = to;
        scanner = new Scanner(units, to, WORDS);
        lineStart = from;
        int i = from;
        while (i < to) {
            byte kind = kind(units[i]);
            if (kind == Characters.SPACE) {
                i++;
            } else if (kind == Characters.NEWLINE) {
                if (!goesOn(lineStart, i)) {
                    endParagraph();
                }
                lineStart = ++i;
            } else {
                i = token(i);
                if (kind == Characters.STOP && isStop(count - 1)) {
                    i = afterStop(i);
                } else if (kind == Characters.COLON && isDateline()) {
                    open = false;
                }
            }
        }
        endParagraph();
    }

    private boolean goesOn(int lineStart, int lineEnd) {
        return wrapWidth != LineBreaks.NOT_WRAPPED
                && LineBreaks.goesOn(
                        text.original(), text.originalOffset(lineStart), text.originalOffset(lineEnd), wrapWidth);
    }

    private void endParagraph() {
        if (sentences > 0 && sentenceParagraph[sentences - 1] == paragraph) {
            paragraph++;
        }
        open = false;
        quoted = false;
    }

    /// Adds the token that starts at `start`; answers the unit after it.
    private int token(int start) {
        int end = scanner.end(start);
        // What one unit of the original became is not torn: «ﷺ» is one word.
        while (end < limit && text.originalOffset(end) == text.originalOffset(end - 1)) {
            end++;
        }
        add(start, end, scanner.kindOfLast());
        return end;
    }

    private void add(int start, int end, Kind kind) {
        if (count == kinds.length) {
            int more = count + count / 2 + 16;
            foldedStart = Arrays.copyOf(foldedStart, more);
            foldedEnd = Arrays.copyOf(foldedEnd, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        if (!open) {
            startSentence();
        }
        foldedStart[count] = start;
        foldedEnd[count] = end;
        kinds[count] = (byte) kind.ordinal();
        if (kind == Kind.PUNCTUATION) {
            note(units[start]);
        }
        count++;
    }

    private void startSentence() {
        if (sentences == sentenceFirst.length) {
            sentenceFirst = Arrays.copyOf(sentenceFirst, 2 * sentences);
            sentenceParagraph = Arrays.copyOf(sentenceParagraph, 2 * sentences);
        }
        sentenceFirst[sentences] = count;
        sentenceParagraph[sentences++] = paragraph;
        open = true;
        bracket = -1;
    }

    /// Remembers what a mark, about to be added, opens or closes.
    private void note(char mark) {
        switch (mark) {
            case '"' -> quoted = !quoted;
            case '(', '[' -> bracket = count;
            case ')', ']' -> bracket = -1;
            default -> {}
        }
    }

    private boolean isStop(int token) {
        return kinds[token] == Kind.PUNCTUATION.ordinal() && kind(units[foldedStart[token]]) == Characters.STOP;
    }

    /// An ellipsis alone leaves it open whether the sentence is over; «…؟» and «….» say it is.
    private boolean isEllipsis(int stop) {
        return units[foldedStart[stop]] == '…' || foldedEnd[stop] - foldedStart[stop] > 1;
    }

    /// Takes the closing marks after the terminal mark just added, then decides whether the sentence ends.
    private int afterStop(int from) {
        int first = count - 1;
        int bracketBefore = bracket;
        boolean closed = false;
        boolean closedBracket = false;
        boolean ellipsis = isEllipsis(first);
        int i = from;
        while (true) {
            int next = i;
            while (next < limit && units[next] == ' ') {
                next++;
            }
            if (next == limit || units[next] == '\n' || !closes(i, next)) {
                break;
            }
            char mark = units[next];
            closed |= kind(mark) != Characters.STOP;
            closedBracket |= mark == ')' || mark == ']';
            i = token(next);
            ellipsis &= !isStop(count - 1) || isEllipsis(count - 1);
        }
        if (ends(first, i, ellipsis, closed, closedBracket && bracketBefore > sentenceFirst[sentences - 1])) {
            open = false;
        }
        return i;
    }

    /// Whether the mark at `next`, after spaces from `i` on, belongs to the sentence before it.
    private boolean closes(int i, int next) {
        char mark = units[next];
        boolean spaced = next > i;
        return switch (kind(mark)) {
            case Characters.CLOSER -> true;
            case Characters.STOP -> !spaced || followedBySpace(next + 1);
            case Characters.QUOTE ->
                spaced ? mark == '"' && quoted && followedBySpace(next + 1) : quoted || followedByEnd(next + 1);
            case Characters.RULE -> !spaced && mark == '*';
            default -> false;
        };
    }

    private boolean followedBySpace(int i) {
        return i >= limit || units[i] == ' ' || units[i] == '\n';
    }

    private boolean followedByEnd(int i) {
        return followedBySpace(i) || kind(units[i]) == Characters.STOP || kind(units[i]) == Characters.CLOSER;
    }

    /// @param stop the first terminal mark
    /// @param after the unit after the last mark taken
    /// @param ellipsis whether there is nothing but ellipses
    /// @param closed whether a quotation mark or a bracket was among them
    private boolean ends(int stop, int after, boolean ellipsis, boolean closed, boolean closedInnerBracket) {
        int next = following(after);
        if (next == limit || units[next] == '\n') {
            return true;
        }
        boolean dot = units[foldedStart[stop]] == '.' && !ellipsis;
        if (dot && belongsToWord(stop, next)) {
            return false;
        }
        if (closedInnerBracket) {
            return false;
        }
        byte following = kind(units[next]);
        if (following == Characters.COMMA || following == Characters.COLON) {
            return false;
        }
        if (ellipsis && !(stop > sentenceFirst[sentences - 1] && WORDS.isFinite(form(stop - 1)))) {
            return false;
        }
        if (next == after && !parts(stop, next, closed)) {
            return false;
        }
        if (dot && closesNumberOfItem(stop)) {
            return false;
        }
        return !closed || !carriesOn(next);
    }

    /// The next unit that is neither a space nor the break of a wrapped line.
    private int following(int from) {
        int next = from;
        while (next < limit && (units[next] == ' ' || units[next] == '\n' && goesOn(lineStart, next))) {
            next++;
        }
        return next;
    }

    /// A single letter, a chain of them, a letter's name before another one, or a known short form.
    private boolean belongsToWord(int stop, int next) {
        int word = stop - 1;
        if (word < sentenceFirst[sentences - 1]
                || kinds[word] != Kind.WORD.ordinal()
                || foldedEnd[word] != foldedStart[stop]) {
            return false;
        }
        int length = foldedEnd[word] - foldedStart[word];
        if (length == 1) {
            return true;
        }
        if (units[foldedStart[word] + 1] == '.') {
            return true;
        }
        if (length <= 4 && WORDS.abbreviated().contains(form(word))) {
            return true;
        }
        return isLetterName(word)
                && (isLetterNameWithDot(next) || word >= 2 && isStop(word - 1) && isLetterName(word - 2));
    }

    private boolean isLetterName(int token) {
        return Scanner.isLetterName(units, foldedStart[token], foldedEnd[token], WORDS);
    }

    private boolean isLetterNameWithDot(int start) {
        if (kind(units[start]) != Characters.ARABIC) {
            return false;
        }
        int end = scanner.end(start);
        return end < limit && units[end] == '.' && Scanner.isLetterName(units, start, end, WORDS);
    }

    /// «۱.» at the start of a sentence counts, it does not say.
    private boolean closesNumberOfItem(int stop) {
        return stop - 1 == sentenceFirst[sentences - 1] && kinds[stop - 1] == Kind.NUMBER.ordinal();
    }

    /// Without a space after it, a mark ends a sentence only between words of two letters and more.
    private boolean parts(int stop, int next, boolean closed) {
        if (!closed) {
            int word = stop - 1;
            boolean long_ = word >= sentenceFirst[sentences - 1]
                    && (kinds[word] == Kind.NUMBER.ordinal() || foldedEnd[word] - foldedStart[word] > 1)
                    && kinds[word] != Kind.PUNCTUATION.ordinal()
                    && kind(units[foldedStart[word]]) != Characters.LETTER;
            boolean closer = word >= 0 && kind(units[foldedEnd[word] - 1]) == Characters.CLOSER;
            if (!long_ && !closer) {
                return false;
            }
        }
        return switch (kind(units[next])) {
            case Characters.ARABIC -> scanner.end(next) - next > 1;
            case Characters.LETTER, Characters.DIGIT, Characters.OPENER, Characters.QUOTE, Characters.RULE -> true;
            default -> units[next] == '@';
        };
    }

    private boolean carriesOn(int next) {
        return kind(units[next]) == Characters.ARABIC
                && WORDS.continuing().contains(new String(units, next, scanner.end(next) - next));
    }

    /// «تهران - ایرنا:», alone before its colon.
    private boolean isDateline() {
        int first = sentenceFirst[sentences - 1];
        int colon = count - 1;
        if (colon - first < 3 || colon - first > DATELINE_TOKENS) {
            return false;
        }
        int dashes = 0;
        for (int i = first; i < colon; i++) {
            char c = units[foldedStart[i]];
            if (c == '-' && foldedEnd[i - (i > first ? 1 : 0)] < foldedStart[i]) {
                dashes++;
            } else if (kinds[i] != Kind.WORD.ordinal()) {
                return false;
            }
        }
        return dashes == 1;
    }

    private String form(int token) {
        return text.string(foldedStart[token], foldedEnd[token]);
    }
}
