package didar.archive.copy;

import didar.record.Article;
import didar.text.FoldedText;
import didar.text.Span;
import didar.text.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// The words of an article's body as hashes of their folded letters; half-spaces and marks are nothing.
final class BodyWords {

    private static final Set<Long> DAYS = days();

    private static final char HALF_SPACE = '\u200c';

    private long[] hashes = new long[256];
    private boolean[] telling = new boolean[256];
    private int size;

    static BodyWords of(Article article) {
        BodyWords words = new BodyWords();
        for (Span paragraph : article.body()) {
            words.read(FoldedText.of(paragraph.of(article.text())));
        }
        return words;
    }

    int size() {
        return size;
    }

    long hash(int word) {
        return hashes[word];
    }

    /// Whether a word is a figure or a day of the week: what changes in a report that is else a formula.
    boolean isTelling(int word) {
        return telling[word];
    }

    private void read(FoldedText text) {
        long hash = Hashes.START;
        boolean inside = false;
        boolean digit = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = Hashes.next(hash, c);
                inside = true;
                digit |= c >= '0' && c <= '9';
            } else if (inside && c != HALF_SPACE) {
                add(Hashes.mixed(hash), digit);
                hash = Hashes.START;
                inside = false;
                digit = false;
            }
        }
    }

    private void add(long hash, boolean digit) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            telling = Arrays.copyOf(telling, 2 * size);
        }
        hashes[size] = hash;
        telling[size++] = digit || DAYS.contains(hash);
    }

    private static Set<Long> days() {
        Set<Long> days = new HashSet<>();
        for (Table.Row row : Table.read(BodyWords.class, "days.txt", 1)) {
            FoldedText day = FoldedText.of(row.cell(0));
            long hash = Hashes.START;
            for (int i = 0; i < day.length(); i++) {
                hash = day.charAt(i) == HALF_SPACE ? hash : Hashes.next(hash, day.charAt(i));
            }
            days.add(Hashes.mixed(hash));
        }
        return days;
    }
}
