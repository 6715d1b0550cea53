package didar.search;

import didar.text.FoldedText;
import didar.text.Tokens;
import didar.text.ar.Clitics;
import didar.text.ar.Segments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keys of Arabic words: with and without conjunctions, prepositions, the article and pronouns.
final class ArabicKeys {

    private static final WordTable TABLE = new WordTable("arabic.tsv");
    private static final String ARTICLE = "ال";
    private static final char TANWIN = '\u064b';

    private ArabicKeys() {}

    static List<Keyed> of(Tokens tokens) {
        Segments segments = Clitics.load().segment(tokens);
        List<Keyed> words = new ArrayList<>(tokens.size());
        for (int t = 0; t < tokens.size(); t++) {
            Keyed word = tokens.kind(t) == Tokens.Kind.WORD ? word(tokens, segments, t) : PlainKeys.of(tokens, t);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    private static @Nullable Keyed word(Tokens tokens, Segments segments, int t) {
        FoldedText folded = tokens.folded();
        String whole = Keys.letters(folded, tokens.foldedStart(t), tokens.foldedEnd(t));
        if (whole.isEmpty()) {
            return null;
        }
        List<String> keys = new ArrayList<>(4);
        keys.add(whole);
        if (segments.isCut(t)) {
            int part = segments.stem(t);
            String stem = segments.form(part);
            String letters = Keys.letters(stem);
            String bare = withoutArticle(letters, stem.charAt(0));
            add(keys, letters);
            add(keys, bare.equals(letters) ? letters : bare + behind(segments, t, part));
        } else {
            char first = folded.original().charAt(tokens.start(t));
            add(keys, withoutArticle(whole, first));
            if (isAccusative(folded.original(), tokens.start(t), tokens.end(t))) {
                add(keys, whole.substring(0, whole.length() - 1));
            }
        }
        for (int i = keys.size() - 1; i >= 0; i--) {
            add(keys, TABLE.same(keys.get(i)));
        }
        return new Keyed(tokens.span(t), keys, List.of(), TABLE.is("stop", whole));
    }

    /// What looks like a pronoun behind a word with the article is none, but the ه that is written for ة.
    private static String behind(Segments segments, int t, int part) {
        var letters = new StringBuilder();
        for (int p = part + 1; p < segments.after(t); p++) {
            letters.append(Keys.letters(segments.form(p)));
        }
        return letters.toString();
    }

    private static void add(List<String> keys, String key) {
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.add(key);
        }
    }

    /// @param first letter as it is written: an alif with hamza is no article's
    private static String withoutArticle(String letters, char first) {
        boolean article = letters.startsWith(ARTICLE)
                && letters.length() > ARTICLE.length() + 1
                && (first == 'ا' || first == 'ٱ')
                && !TABLE.is("whole", letters);
        return article ? letters.substring(ARTICLE.length()) : letters;
    }

    /// Whether a word ends in the alif of the accusative, which its tanwin tells.
    private static boolean isAccusative(String text, int start, int end) {
        if (end - start < 4) {
            return false;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        return last == TANWIN && before == 'ا' || last == 'ا' && before == TANWIN;
    }
}
