package didar.text.ar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The analyses of many words, as columns: a row an analysis, those of a word one after the other. Stems have
/// numbers from 0 on.
final class StemRows {

    private static final int ROOM = 1 << 20;

    private final Map<Long, Integer> ids = new HashMap<>();
    private final List<Long> hashes = new ArrayList<>();
    private final List<Character> firsts = new ArrayList<>();
    private int[] stem = new int[ROOM];
    private short[] clitics = new short[ROOM];
    private int count;

    private int[] wordEnd = new int[ROOM];
    private int[] wordCount = new int[ROOM];
    private int words;

    /// @param before place in the rates of proclitics, twice that of the proclitics and one more with the article
    /// @param after place of the enclitic
    void add(int stemId, int before, int after) {
        if (count == stem.length) {
            stem = Arrays.copyOf(stem, 2 * count);
            clitics = Arrays.copyOf(clitics, 2 * count);
        }
        stem[count] = stemId;
        clitics[count++] = (short) (before << 8 | after);
    }

    /// What was added since the last call are the rows of a word that was met so often.
    void endWord(int times) {
        if (words == wordEnd.length) {
            wordEnd = Arrays.copyOf(wordEnd, 2 * words);
            wordCount = Arrays.copyOf(wordCount, 2 * words);
        }
        wordCount[words] = times;
        wordEnd[words++] = count;
    }

    /// The number of a stem, a new one where it has none.
    int id(long hash, char first) {
        return ids.computeIfAbsent(hash, h -> {
            hashes.add(h);
            firsts.add(first);
            return hashes.size() - 1;
        });
    }

    int stems() {
        return hashes.size();
    }

    long hash(int stemId) {
        return hashes.get(stemId);
    }

    char first(int stemId) {
        return firsts.get(stemId);
    }

    int size() {
        return count;
    }

    int words() {
        return words;
    }

    int start(int word) {
        return word == 0 ? 0 : wordEnd[word - 1];
    }

    int end(int word) {
        return wordEnd[word];
    }

    int times(int word) {
        return wordCount[word];
    }

    int stem(int row) {
        return stem[row];
    }

    int before(int row) {
        return clitics[row] >> 8;
    }

    int after(int row) {
        return clitics[row] & 255;
    }

    boolean hasArticle(int row) {
        return before(row) % 2 == 1;
    }
}
