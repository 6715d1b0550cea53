package didar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A dictionary of words and phrases that are found in tokens whatever way they are written.
///
/// A phrase is compared as its letters alone: folded, without spaces, half-spaces and line breaks. «گفت‌وگو»,
/// «گفت و گو» and «گفتوگو» are therefore one phrase, and so are «رئیس جمهور» and «رئیسجمهور». One word,
/// though, is not put together across a space from a piece of one or two letters: «ارز و» is not «آرزو».
///
/// A match starts where a token starts or behind a proclitic inside it, and ends where a token ends, at a
/// half-space, or before a suffix that the language writes joined. Which proclitics and suffixes a kind of phrase
/// takes is told with each phrase.
///
/// The phrases lie in one trie whose edges are the entries of an open-addressing table; a look-up costs one probe a
/// letter. It holds some four million letters. Immutable and safe for threads once built.
///
/// @param <V> what a phrase stands for
public final class Phrases<V> {

    /// What may stand joined before or after a phrase.
    public enum Affixes {
        /// Nothing.
        NONE,
        /// Arabic verbs: و ف before, س before a present form, an object pronoun after.
        ARABIC_VERB,
        /// Arabic nouns: و ف, then ب ل ك, then ال before; a possessive pronoun after.
        ARABIC_NOUN,
        /// Arabic proper names: و ف, then ب ل ك before; nothing after.
        ARABIC_NAME,
        /// Persian nouns: ها، های، ی، ان … after.
        PERSIAN_NOUN,
        /// Persian names: a run-on و before.
        PERSIAN_NAME
    }

    /// A phrase found.
    ///
    /// @param first the token it starts in
    /// @param last the token it ends in, inclusive
    /// @param start its first folded unit, behind any proclitic
    /// @param end the folded unit after it, before any suffix
    /// @param whole whether it fills its tokens, without proclitic or suffix
    public record Match<V>(V value, int first, int last, int start, int end, boolean whole) {

        public int tokens() {
            return last - first + 1;
        }
    }

    /// Takes phrases, then builds the dictionary.
    public static final class Builder<V> {
        private final List<List<Meaning<V>>> meanings = new ArrayList<>();
        private long[] edges = new long[1 << 12];
        private int size;
        private int[] meaningOf = new int[1 << 10];
        private int nodes = 1;

        /// Adds a phrase; the same phrase may stand for several values.
        ///
        /// @throws IllegalArgumentException if it has no letters
        public Builder<V> add(String phrase, V value, Affixes affixes) {
            FoldedText folded = FoldedText.of(phrase);
            int node = 0;
            for (int i = 0; i < folded.length(); i++) {
                char c = folded.charAt(i);
                if (!isGap(c)) {
                    node = step(node, c);
                }
            }
            if (node == 0) {
                throw new IllegalArgumentException("no letters in the phrase '" + phrase + "'");
            }
            if (meaningOf[node] == 0) {
                meanings.add(new ArrayList<>(1));
                meaningOf[node] = meanings.size();
            }
            List<Meaning<V>> several = meanings.get(meaningOf[node] - 1);
            Meaning<V> meaning = new Meaning<>(value, affixes, isOneWord(phrase));
            if (!several.contains(meaning)) {
                several.add(meaning);
            }
            return this;
        }

        private static boolean isOneWord(String phrase) {
            String stripped = phrase.strip();
            for (int i = 0; i < stripped.length(); i++) {
                if (isGap(stripped.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private int step(int node, char c) {
            long key = key(node, c);
            int slot = slot(key, edges.length);
            while (edges[slot] != 0) {
                if (edges[slot] >>> KEY_SHIFT == key) {
                    return (int) edges[slot] >>> 1 & TARGET_MASK;
                }
                slot = slot + 1 & edges.length - 1;
            }
            if (nodes > TARGET_MASK) {
                throw new IllegalStateException("more than " + TARGET_MASK + " nodes");
            }
            if (nodes == meaningOf.length) {
                meaningOf = Arrays.copyOf(meaningOf, 2 * nodes);
            }
            edges[slot] = key << KEY_SHIFT | (long) nodes << 1;
            if (++size * 2 > edges.length) {
                grow();
            }
            return nodes++;
        }

        private void grow() {
            long[] old = edges;
            edges = new long[old.length * 2];
            for (long edge : old) {
                if (edge != 0) {
                    int slot = slot(edge >>> KEY_SHIFT, edges.length);
                    while (edges[slot] != 0) {
                        slot = slot + 1 & edges.length - 1;
                    }
                    edges[slot] = edge;
                }
            }
        }

        public Phrases<V> build() {
            for (int slot = 0; slot < edges.length; slot++) {
                if (meaningOf[(int) edges[slot] >>> 1 & TARGET_MASK] != 0) {
                    edges[slot] |= MEANS;
                }
            }
            return new Phrases<>(edges, Arrays.copyOf(meaningOf, nodes), List.copyOf(meanings));
        }
    }

    private record Meaning<V>(V value, Affixes affixes, boolean oneWord) {}

    private static final int LONGEST_SUFFIX = 5;
    private static final String[][] PERSIAN_SUFFIXES = byLength(
            "ها", "های", "هایی", "هایش", "هایشان", "هایمان", "ی", "یی", "ای", "ان", "انی", "گان", "ش", "شان", "مان",
            "اش", "ام", "ات", "ند", "اند", "ست", "است");
    private static final String[][] ARABIC_PRONOUNS =
            byLength("ه", "ها", "هم", "هما", "هن", "نا", "ی", "ک", "کم", "نی");

    /// From the lowest bit: whether a phrase ends in the node it leads to, that node, the letter, the node it starts
    /// from, so that a step costs one load.
    private final long[] edges;
    private final int[] meaningOf;
    private final List<List<Meaning<V>>> meanings;
    /// The prefixes that any phrase takes, a bit each by their ordinals.
    private final int prefixes;

    private Phrases(long[] edges, int[] meaningOf, List<List<Meaning<V>>> meanings) {
        this.edges = edges;
        this.meaningOf = meaningOf;
        this.meanings = meanings;
        int taken = 0;
        for (List<Meaning<V>> several : meanings) {
            for (Meaning<V> meaning : several) {
                taken |= TAKEN[meaning.affixes.ordinal()];
            }
        }
        prefixes = taken;
    }

    /// For each of [Affixes] the prefixes that it takes, a bit each by their ordinals.
    private static final int[] TAKEN = new int[Affixes.values().length];

    static {
        for (Affixes affixes : Affixes.values()) {
            for (Prefix prefix : Prefix.values()) {
                TAKEN[affixes.ordinal()] |= takes(affixes, prefix) ? 1 << prefix.ordinal() : 0;
            }
        }
    }

    /// Affixes by their length.
    private static String[][] byLength(String... affixes) {
        String[][] byLength = new String[LONGEST_SUFFIX + 2][];
        for (int length = 0; length < byLength.length; length++) {
            int wanted = length;
            byLength[length] =
                    Arrays.stream(affixes).filter(s -> s.length() == wanted).toArray(String[]::new);
        }
        return byLength;
    }

    /// All matches that start in `token`, shortest first for each start.
    ///
    /// @param after the token that no match may reach
    /// @param found receives the matches
    public void match(Tokens tokens, int token, int after, List<Match<V>> found) {
        FoldedText text = tokens.folded();
        int from = tokens.foldedStart(token);
        int to = tokens.foldedEnd(token);
        walk(tokens, text, token, after, from, Prefix.NONE, found);
        char c = text.charAt(from);
        if (to - from < 3 || prefixes == 1 << Prefix.NONE.ordinal()) {
            return;
        }
        int at = from;
        boolean conjoined = c == 'و' || c == 'ف';
        if (conjoined) {
            at++;
            walk(tokens, text, token, after, at, c == 'و' ? Prefix.CONJUNCTION : Prefix.SEQUEL, found);
        }
        char p = text.charAt(at);
        if (p == 'س' && to - at > 3) {
            walk(tokens, text, token, after, at + 1, Prefix.FUTURE, found);
        }
        boolean prepositional = p == 'ب' || p == 'ل' || p == 'ک';
        if (prepositional && to - at > 2) {
            walk(tokens, text, token, after, at + 1, Prefix.PREPOSITION, found);
            if (p == 'ل' && text.charAt(at + 1) == 'ل' && to - at > 4) {
                walk(tokens, text, token, after, at + 2, Prefix.ARTICLE, found);
                int article = next(next(0, 'ا') >>> 1, 'ل');
                if (article != 0) {
                    // «للقاهرة»: the article of a name has lost its alif
                    walk(tokens, text, token, after, at + 1, at + 2, article, Prefix.PREPOSITION, found);
                }
            }
            at++;
        }
        if (to - at > 3 && text.charAt(at) == 'ا' && text.charAt(at + 1) == 'ل') {
            walk(tokens, text, token, after, at + 2, Prefix.ARTICLE, found);
        }
    }

    private enum Prefix {
        NONE,
        CONJUNCTION,
        /// The Arabic ف.
        SEQUEL,
        FUTURE,
        PREPOSITION,
        ARTICLE
    }

    private void walk(
            Tokens tokens, FoldedText text, int token, int after, int from, Prefix prefix, List<Match<V>> found) {
        walk(tokens, text, token, after, from, from, 0, prefix, found);
    }

    /// @param from where what is found starts
    /// @param onward from which unit on the letters are still to be compared
    /// @param begun what [#next] gave for the letters before, 0 if there are none
    private void walk(
            Tokens tokens,
            FoldedText text,
            int token,
            int after,
            int from,
            int onward,
            int begun,
            Prefix prefix,
            List<Match<V>> found) {
        if ((prefixes >>> prefix.ordinal() & 1) == 0) {
            return;
        }
        char[] units = text.units();
        int node = begun;
        int current = token;
        int at = onward;
        while (true) {
            int end = tokens.foldedEnd(current);
            for (; at < end; at++) {
                char c = units[at];
                if (isGap(c)) {
                    if ((node & MEANS) != 0) {
                        report(node, tokens, text, token, current, from, at, prefix, end, found);
                    }
                    continue;
                }
                if ((node & MEANS) != 0 && end - at <= LONGEST_SUFFIX && !isGap(units[at - 1])) {
                    report(node, tokens, text, token, current, from, at, prefix, end, found);
                }
                node = next(node >>> 1, c);
                if (node == 0) {
                    return;
                }
            }
            if ((node & MEANS) != 0) {
                report(node, tokens, text, token, current, from, end, prefix, end, found);
            }
            if (++current >= after) {
                return;
            }
            at = tokens.foldedStart(current);
        }
    }

    /// Whether a word that spaces tear apart has a piece too short to be torn off by chance: «ارز و» is not «آرزو».
    private static boolean hasShortPiece(Tokens tokens, int first, int last, int from, int to) {
        for (int token = first; token <= last; token++) {
            int start = token == first ? from : tokens.foldedStart(token);
            int end = token == last ? to : tokens.foldedEnd(token);
            if (end - start < SHORTEST_PIECE) {
                return true;
            }
        }
        return false;
    }

    private static final int SHORTEST_PIECE = 3;

    private void report(
            int node,
            Tokens tokens,
            FoldedText text,
            int first,
            int last,
            int from,
            int to,
            Prefix prefix,
            int tokenEnd,
            List<Match<V>> found) {
        for (Meaning<V> m : meanings.get(meaningOf[node >>> 1] - 1)) {
            if ((TAKEN[m.affixes.ordinal()] >>> prefix.ordinal() & 1) != 0
                    && ends(m.affixes, text, to, tokenEnd)
                    && !(m.oneWord && last > first && hasShortPiece(tokens, first, last, from, to))) {
                found.add(new Match<>(m.value, first, last, from, to, prefix == Prefix.NONE && to == tokenEnd));
            }
        }
    }

    private static boolean takes(Affixes affixes, Prefix prefix) {
        return switch (prefix) {
            case NONE -> true;
            case CONJUNCTION ->
                switch (affixes) {
                    case ARABIC_VERB, ARABIC_NOUN, ARABIC_NAME, PERSIAN_NAME -> true;
                    case NONE, PERSIAN_NOUN -> false;
                };
            case SEQUEL ->
                affixes == Affixes.ARABIC_VERB || affixes == Affixes.ARABIC_NOUN || affixes == Affixes.ARABIC_NAME;
            case FUTURE -> affixes == Affixes.ARABIC_VERB;
            case PREPOSITION -> affixes == Affixes.ARABIC_NOUN || affixes == Affixes.ARABIC_NAME;
            case ARTICLE -> affixes == Affixes.ARABIC_NOUN;
        };
    }

    private static boolean ends(Affixes affixes, FoldedText text, int start, int end) {
        if (start == end) {
            return true;
        }
        return switch (affixes) {
            case NONE, ARABIC_NAME -> false;
            case PERSIAN_NAME -> isGap(text.charAt(start)) && suffix(PERSIAN_SUFFIXES, text, start, end);
            case PERSIAN_NOUN -> suffix(PERSIAN_SUFFIXES, text, start, end);
            // ة is folded to ه; only the latter is a pronoun
            case ARABIC_VERB, ARABIC_NOUN ->
                text.original().charAt(text.originalOffset(start)) != 'ة' && suffix(ARABIC_PRONOUNS, text, start, end);
        };
    }

    private static boolean suffix(String[][] suffixes, FoldedText text, int start, int end) {
        int from = start;
        while (from < end && isGap(text.charAt(from))) {
            from++;
        }
        if (end - from >= suffixes.length) {
            return false;
        }
        for (String suffix : suffixes[end - from]) {
            if (startsWith(text, from, suffix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(FoldedText text, int from, String s) {
        for (int i = 0; i < s.length(); i++) {
            if (text.charAt(from + i) != s.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The node that a letter leads to, shifted left by one, with [#MEANS]; 0 if it leads nowhere.
    private int next(int node, char c) {
        long[] edges = this.edges;
        long key = key(node, c);
        int slot = slot(key, edges.length);
        long edge = edges[slot];
        while (edge != 0) {
            if (edge >>> KEY_SHIFT == key) {
                return (int) edge & 2 * TARGET_MASK + MEANS;
            }
            slot = slot + 1 & edges.length - 1;
            edge = edges[slot];
        }
        return 0;
    }

    private static final int TARGET_BITS = 22;
    private static final int TARGET_MASK = (1 << TARGET_BITS) - 1;
    private static final int KEY_SHIFT = TARGET_BITS + 1;
    private static final int MEANS = 1;

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    private static int slot(long key, int size) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & size - 1;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u200c' || c == '\n' || c == '\r' || c == '\t';
    }
}
