package didar.extract;

import didar.extract.Entry.WordClass;
import didar.text.Phrases.Match;
import didar.text.Span;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The tokens of an article with what the lexicon knows of each. The floor that every later stage stands on.
final class Scan {

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final String text;
    private final List<Match<Entry>> matches;
    private final int[] from;
    /// Which kinds of entries start in each token, as [EntryBit].
    private final int[] kinds;
    private final @Nullable WordClass[] function;
    private final boolean[] verb;
    private final boolean[] inOpener;
    private final String[] forms;

    Scan(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.folded().original();
        int n = tokens.size();
        matches = new ArrayList<>(n * 2);
        from = new int[n + 1];
        kinds = new int[n];
        function = new WordClass[n];
        verb = new boolean[n];
        inOpener = new boolean[n];
        forms = new String[n];
        for (int i = 0; i < n; i++) {
            forms[i] = tokens.form(i);
        }
        for (int s = 0; s < tokens.sentences(); s++) {
            int after = tokens.after(s);
            for (int i = tokens.first(s); i < after; i++) {
                from[i] = matches.size();
                if (tokens.kind(i) == Tokens.Kind.WORD) {
                    lexicon.phrases().match(tokens, i, after, matches);
                    classify(i);
                }
                from[i + 1] = matches.size();
            }
        }
    }

    /// A one-token function word counts when it covers the token best; «علي» is a name and «على» a preposition.
    private void classify(int i) {
        int best = Integer.MAX_VALUE;
        boolean content = false;
        for (int m = from[i]; m < matches.size(); m++) {
            Match<Entry> match = matches.get(m);
            kinds[i] |= EntryBit.of(match.value().getClass());
            if (match.last() != i) {
                if (match.value() instanceof Entry.Opener) {
                    java.util.Arrays.fill(inOpener, i + 1, match.last() + 1, true);
                }
                continue;
            }
            if (match.value() instanceof Entry.Function f && !isBehindArticle(match) && !isLonger(match, f)) {
                int lost = match.start() - tokens.foldedStart(i) + tokens.foldedEnd(i) - match.end();
                if (lost < best) {
                    best = lost;
                    function[i] = f.kind();
                }
            } else if (match.value() instanceof Entry.VerbForm form && form.finite()) {
                verb[i] = true;
            } else if (match.whole()) {
                content = true;
            }
        }
        if (best > 0 && content) {
            function[i] = null;
        }
        if (function[i] != null && !lexicon.isPersian() && text.startsWith("علي", tokens.start(i))) {
            function[i] = null;
        }
    }

    /// «أمني» is not «أم» with a pronoun: no conjunction has one.
    private boolean isLonger(Match<Entry> match, Entry.Function function) {
        return !lexicon.isPersian()
                && function.kind() == WordClass.CONJ
                && match.end() < tokens.foldedEnd(match.last());
    }

    /// «الخاصة» is not «خاصة»: with an article a function word is a noun.
    private boolean isBehindArticle(Match<Entry> match) {
        int start = match.start();
        return start - tokens.foldedStart(match.first()) >= 2
                && tokens.folded().charAt(start - 2) == 'ا'
                && tokens.folded().charAt(start - 1) == 'ل';
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Tokens tokens() {
        return tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    /// The folded form of a token.
    String form(int token) {
        return forms[token];
    }

    /// Whether a token has a form; one before the first or behind the last has none.
    boolean is(int token, String form) {
        return token >= 0 && token < forms.length && form(token).equals(form);
    }

    /// The first token of a form in a range, -1 if there is none.
    int find(int first, int after, String form) {
        for (int i = first; i < after; i++) {
            if (is(i, form)) {
                return i;
            }
        }
        return -1;
    }

    boolean isPunctuation(int token) {
        return tokens.kind(token) == Tokens.Kind.PUNCTUATION;
    }

    boolean isWord(int token) {
        return tokens.kind(token) == Tokens.Kind.WORD;
    }

    /// The last token of a form in a range, -1 if there is none.
    int findLast(int first, int after, String form) {
        for (int i = after - 1; i >= first; i--) {
            if (is(i, form)) {
                return i;
            }
        }
        return -1;
    }

    /// The token's closed class, `null` for a word of an open one.
    @Nullable
    WordClass function(int token) {
        return function[token];
    }

    boolean isFunction(int token) {
        return function[token] != null;
    }

    /// Whether a preposition stands at a token; before the first and behind the last token none does.
    boolean isPreposition(int token) {
        return token >= 0 && token < function.length && function[token] == WordClass.PREP;
    }

    boolean isVerb(int token) {
        return verb[token];
    }

    /// Whether a token belongs to an opener of several words, its first one left out.
    boolean inOpener(int token) {
        return inOpener[token];
    }

    /// What starts in a token.
    List<Match<Entry>> at(int token) {
        return matches.subList(from[token], from[token + 1]);
    }

    /// The longest match of a kind that starts in the token and ends before `after`.
    <E extends Entry> @Nullable Match<Entry> longest(int token, int after, Class<E> kind) {
        return longest(token, after, kind, _ -> true);
    }

    <E extends Entry> @Nullable Match<Entry> longest(int token, int after, Class<E> kind, Predicate<E> test) {
        if ((kinds[token] & EntryBit.of(kind)) == 0) {
            return null;
        }
        Match<Entry> best = null;
        for (int m = from[token]; m < from[token + 1]; m++) {
            Match<Entry> match = matches.get(m);
            if (kind.isInstance(match.value())
                    && match.last() < after
                    && (best == null || better(match, best))
                    && test.test(kind.cast(match.value()))) {
                best = match;
            }
        }
        return best;
    }

    private static boolean better(Match<Entry> a, Match<Entry> b) {
        return a.last() != b.last()
                ? a.last() > b.last()
                : a.start() != b.start() ? a.start() < b.start() : a.end() > b.end();
    }

    <E extends Entry> boolean has(int token, Class<E> kind) {
        return (kinds[token] & EntryBit.of(kind)) != 0;
    }

    Span span(int first, int last) {
        return tokens.span(first, last);
    }

    /// The span of a match, without proclitics and suffixes.
    Span span(Match<Entry> match) {
        return span(match, match.last());
    }

    /// From a match's start, behind its proclitics, to the end of token `last`. An article belongs to the phrase.
    Span span(Match<Entry> match, int last) {
        int article = isBehindArticle(match) ? 2 : 0;
        int start = tokens.folded().originalOffset(match.start() - article);
        int end = last > match.last() || match.end() == tokens.foldedEnd(last)
                ? tokens.end(last)
                : tokens.folded().originalOffset(match.end());
        return new Span(start, Math.max(start, end));
    }

    /// The text of a span with line breaks as spaces.
    String words(Span span) {
        StringBuilder words = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        int length = words.length();
        if (length > 0 && words.charAt(length - 1) == ' ') {
            words.setLength(length - 1);
        }
        return words.toString();
    }
}
