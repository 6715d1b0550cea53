package didar.extract;

import didar.text.FoldedText;
import didar.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The ordinary words of a language, as a set of hashes. A token that is not in it may be a name.
///
/// A false hit of two words with one 64-bit hash costs a name that is taken for a word; with some 30,000 words it has a
/// chance of one in 10^14 a look-up.
final class Words {

    private final long[] table = new long[1 << 16];

    private Words() {}

    static Words load(String file) {
        Words words = new Words();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no list " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    words.add(hash(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return words;
    }

    private void add(long hash) {
        int slot = (int) (hash >>> 48) & table.length - 1;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = hash;
    }

    boolean has(Tokens tokens, int token) {
        return has(tokens.foldedStart(token), tokens.foldedEnd(token), tokens.folded());
    }

    /// Whether an Arabic word is one without so many letters at its start, a pronoun at its end left out too.
    boolean hasBehind(Tokens tokens, int token, int letters) {
        FoldedText text = tokens.folded();
        int start = tokens.foldedStart(token) + letters;
        int end = tokens.foldedEnd(token);
        int pronoun =
                text.charAt(end - 1) == 'ه' ? 1 : text.string(end - 2, end).equals("ها") ? 2 : 0;
        return has(start, end, text) || pronoun > 0 && end - pronoun - start >= 3 && has(start, end - pronoun, text);
    }

    /// The same for an Arabic feminine with a pronoun: «خارجيته» is as ordinary as «خارجية».
    boolean hasFeminine(Tokens tokens, int token) {
        FoldedText text = tokens.folded();
        int start = tokens.foldedStart(token);
        int end = tokens.foldedEnd(token);
        for (String pronoun : PRONOUNS) {
            int stem = end - pronoun.length();
            if (stem - start >= 3
                    && text.charAt(stem) == 'ت'
                    && text.string(stem, end).equals(pronoun)) {
                return has(text.string(start, stem) + 'ه');
            }
        }
        return false;
    }

    private static final String[] PRONOUNS = {"تهما", "تها", "تهم", "ته"};

    private boolean has(String word) {
        return contains(hash(word));
    }

    /// The same for a Persian plural: «نگرش‌های» is as ordinary as «نگرش».
    boolean hasStem(Tokens tokens, int token) {
        FoldedText text = tokens.folded();
        int start = tokens.foldedStart(token);
        int end = tokens.foldedEnd(token);
        for (String plural : PLURALS) {
            int stem = end - plural.length();
            if (stem - start >= 2 && text.string(stem, end).equals(plural)) {
                return has(start, stem, text);
            }
        }
        return false;
    }

    private static final String[] PLURALS = {"هایی", "های", "ها"};

    private boolean has(int start, int end, FoldedText text) {
        long h = SEED;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\u200c') {
                h = (h ^ c) * PRIME;
            }
        }
        return contains(finish(h));
    }

    private boolean contains(long hash) {
        int slot = (int) (hash >>> 48) & table.length - 1;
        while (table[slot] != 0) {
            if (table[slot] == hash) {
                return true;
            }
            slot = slot + 1 & table.length - 1;
        }
        return false;
    }

    private static long hash(String word) {
        long h = SEED;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * PRIME;
        }
        return finish(h);
    }

    private static long finish(long h) {
        long x = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        x ^= x >>> 33;
        return x == 0 ? 1 : x;
    }

    /// FNV-1a.
    private static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
}
