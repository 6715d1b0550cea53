package didar.text.ar;

import didar.text.Table;
import didar.text.ar.Segments.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of closed classes whose parts are known without looking further, from `words.tsv`.
final class ClosedWords {

    private static final String FILE = "words.tsv";
    /// Free places for each word, so that a look-up mostly ends at the first.
    private static final int ROOM = 3;

    private final long[] hashes;
    private final @Nullable List<Piece>[] pieces;
    private final int mask;

    private ClosedWords(Map<String, List<Piece>> words) {
        int size = Integer.highestOneBit(words.size() * ROOM) * 2;
        hashes = new long[size];
        pieces = newArray(size);
        mask = size - 1;
        words.forEach((word, parts) -> {
            long hash = Word.hash(word);
            int slot = slot(hash);
            hashes[slot] = hash;
            pieces[slot] = parts;
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Piece>[] newArray(int size) {
        return new List[size];
    }

    static ClosedWords load() {
        return new ClosedWords(words());
    }

    /// All words with their parts.
    static Map<String, List<Piece>> words() {
        Map<String, List<Piece>> words = new LinkedHashMap<>();
        for (Table.Row row : Table.read(ClosedWords.class, FILE, 5)) {
            for (String conjunction : row.words(0)) {
                for (String before : row.words(1)) {
                    for (String host : row.words(2)) {
                        for (String after : row.words(3)) {
                            add(words, row, List.of(conjunction, before), host, after);
                        }
                    }
                }
            }
        }
        return words;
    }

    private static void add(
            Map<String, List<Piece>> words, Table.Row row, List<String> before, String host, String after) {
        List<Piece> parts = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        before.forEach(clitic -> add(parts, word, clitic, Role.PROCLITIC));
        add(parts, word, host, Role.STEM);
        add(parts, word, after, Role.ENCLITIC);
        if (words.put(word.toString(), List.copyOf(parts)) != null) {
            throw row.wrong(word + " stands here and in a row before");
        }
    }

    /// Parts joined by `+`, each `written=restored` where the two differ; `-` is none.
    private static void add(List<Piece> parts, StringBuilder word, String cell, Role role) {
        if (cell.equals("-")) {
            return;
        }
        for (String part : cell.split("\\+", -1)) {
            int is = part.indexOf('=');
            String written = is < 0 ? part : part.substring(0, is);
            parts.add(new Piece(written.length(), role, is < 0 ? null : part.substring(is + 1)));
            word.append(written);
        }
    }

    /// The parts of a word, or null where it is no word of the table.
    @Nullable
    List<Piece> parts(Word word) {
        return pieces[slot(word.hash())];
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 40) & mask;
        while (pieces[slot] != null && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
