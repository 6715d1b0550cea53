package didar.search;

import didar.text.FoldedText;
import didar.text.Span;
import didar.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keys of Persian words: the writings with half-spaces, joined and with spaces are one word, with and without the
/// plural
/// «ها» and the ezafe.
final class PersianKeys {

    private static final WordTable TABLE = new WordTable("persian.tsv");
    private static final int LONGEST_SUFFIX = 7;
    /// Letters that a stem must have before a suffix is cut off that is joined to it.
    private static final int STEM = 3;

    private final Tokens tokens;
    private final List<Keyed> words = new ArrayList<>();

    private PersianKeys(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Keyed> of(Tokens tokens) {
        return new PersianKeys(tokens).run();
    }

    private List<Keyed> run() {
        int t = 0;
        while (t < tokens.size()) {
            if (tokens.kind(t) != Tokens.Kind.WORD) {
                add(PlainKeys.of(tokens, t));
                t++;
                continue;
            }
            List<String> pieces = new ArrayList<>(pieces(t));
            int last = t;
            if (pieces.size() == 1 && TABLE.is("prefix", pieces.getFirst()) && isJoinable(last)) {
                last++;
                pieces.addAll(pieces(last));
            }
            while (isJoinable(last) && joins(pieces.getLast(), pieces(last + 1))) {
                last++;
                pieces.addAll(pieces(last));
            }
            if (!pieces.isEmpty()) {
                add(keyed(tokens.span(t, last), pieces));
            }
            t = last + 1;
        }
        return words;
    }

    private void add(@Nullable Keyed word) {
        if (word != null) {
            words.add(word);
        }
    }

    /// Whether the next token is a word with but a space before it.
    private boolean isJoinable(int t) {
        if (t + 1 >= tokens.size() || tokens.kind(t + 1) != Tokens.Kind.WORD) {
            return false;
        }
        FoldedText folded = tokens.folded();
        int gap = tokens.foldedEnd(t);
        int next = tokens.foldedStart(t + 1);
        return next == gap + 1 && folded.charAt(gap) == ' ';
    }

    private static boolean joins(String before, List<String> next) {
        if (next.size() != 1) {
            return false;
        }
        String piece = next.getFirst();
        boolean afterHe = before.endsWith("ه");
        return TABLE.is("suffix", piece)
                || TABLE.is("joined", piece) && (afterHe || piece.startsWith("ت"))
                || piece.equals("ی") && afterHe;
    }

    /// What half-spaces part.
    private List<String> pieces(int t) {
        List<String> pieces = new ArrayList<>(2);
        FoldedText folded = tokens.folded();
        int from = tokens.foldedStart(t);
        int end = tokens.foldedEnd(t);
        for (int i = from; i <= end; i++) {
            if (i == end || folded.charAt(i) == '\u200c') {
                String letters = Keys.letters(folded, from, i);
                if (!letters.isEmpty()) {
                    pieces.add(letters);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private static Keyed keyed(Span span, List<String> pieces) {
        String whole = String.join("", pieces);
        int base = pieces.size();
        while (base > 1 && isCut(pieces.get(base - 2), pieces.get(base - 1))) {
            base--;
        }
        List<String> parts = new ArrayList<>(pieces.subList(0, base));
        parts.set(base - 1, withoutSuffix(parts.getLast()));
        String stem = TABLE.is("whole", whole) ? whole : String.join("", parts);
        return new Keyed(span, keys(whole, stem), isCompound(parts) ? parts : List.of(), TABLE.is("stop", whole));
    }

    /// Whether the parts of a word are words that may be looked for: not in «می‌روند», «بی‌سابقه», «هسته‌ای».
    private static boolean isCompound(List<String> parts) {
        String first = parts.getFirst();
        return parts.size() > 1
                && !TABLE.is("prefix", first)
                && !TABLE.is("bound", first)
                && !TABLE.is("joined", parts.getLast());
    }

    private static List<String> keys(String whole, String stem) {
        List<String> keys = new ArrayList<>(3);
        keys.add(whole);
        for (String key : List.of(stem, TABLE.same(whole), TABLE.same(stem))) {
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static boolean isCut(String before, String piece) {
        if (piece.equals("ی")) {
            return before.endsWith("ه") || before.endsWith("ا") || before.endsWith("و");
        }
        return TABLE.is("suffix", piece) || TABLE.is("ending", piece);
    }

    /// A word without a plural or an ezafe that is joined to it.
    private static String withoutSuffix(String word) {
        if (TABLE.is("whole", word)) {
            return word;
        }
        for (int length = Math.min(LONGEST_SUFFIX, word.length() - 2); length > 1; length--) {
            int at = word.length() - length;
            if (word.charAt(at) == 'ه' && TABLE.is("suffix", word.substring(at))) {
                String stem = word.substring(0, at);
                return at >= STEM || TABLE.is("short", stem) ? stem : word;
            }
        }
        boolean ezafe = word.length() > STEM && (word.endsWith("ای") || word.endsWith("وی"));
        return ezafe ? word.substring(0, word.length() - 1) : word;
    }
}
