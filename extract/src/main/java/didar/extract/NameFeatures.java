package didar.extract;

import org.jspecify.annotations.Nullable;

/// Features of words for the recogniser of names, collected as mixed hashes: what a word tells by itself of the words
/// around it ([NameWord#tell]), what neighbours tell together, and what was seen elsewhere in the article.
final class NameFeatures {

    /// How far words tell of each other.
    static final int REACH = 2;

    private static final int MOST = 200;
    /// What one word may tell of itself, so that those of a token never pass [#MOST].
    private static final int MOST_OF_ONE = 100;

    private final long[] features = new long[MOST];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    long get(int i) {
        return features[i];
    }

    boolean hasRoom() {
        return size + 2 < MOST_OF_ONE;
    }

    void add(int template, long value) {
        features[size++] = Hashing.mix(Hashing.join(template, value));
    }

    /// That a word stands some places off.
    void addWord(int offset, long hash) {
        add(
                switch (offset) {
                    case -2 -> 4;
                    case -1 -> 2;
                    case 0 -> 1;
                    case 1 -> 3;
                    default -> 5;
                },
                hash);
    }

    /// What the place beyond the sentence tells of the word that stands some places before it.
    void addEdge(int offset) {
        addWord(offset, 0);
        add(22 + offset, -1);
    }

    /// What a word and its neighbours tell together; beyond the sentence there are none.
    void addJoined(@Nullable NameWord before, NameWord here, @Nullable NameWord behind) {
        add(6, Hashing.join(hash(before), here.hash()));
        add(7, Hashing.join(here.hash(), hash(behind)));
        long masks = Hashing.join(mask(before), here.mask());
        add(25, masks);
        add(26, Hashing.join(here.mask(), mask(behind)));
        add(27, Hashing.join(masks, mask(behind)));
        add(50, Hashing.join(wordClass(before, 1), here.wordClass(1)));
        add(51, Hashing.join(here.wordClass(1), wordClass(behind, 1)));
        add(52, Hashing.join(wordClass(before, 0), wordClass(behind, 0)));
        add(53, Hashing.join(Hashing.join(wordClass(before, 0), here.wordClass(0)), wordClass(behind, 0)));
        add(54, Hashing.join(wordClass(before, 1), here.mask()));
        add(55, Hashing.join(mask(before), here.wordClass(1)));
        add(56, Hashing.join(here.mask(), wordClass(behind, 1)));
    }

    private static long hash(@Nullable NameWord word) {
        return word == null ? 0 : word.hash();
    }

    private static long mask(@Nullable NameWord word) {
        return word == null ? -1 : word.mask();
    }

    private static int wordClass(@Nullable NameWord word, int size) {
        return word == null ? 0 : word.wordClass(size);
    }

    /// A feature of a word that was recognised elsewhere in the article.
    ///
    /// @param offset -1, 0 or 1: the word before, the word itself, the word behind
    /// @param seen what is known of it, see [Recogniser]
    static long elsewhere(int offset, int seen) {
        return Hashing.mix(Hashing.join(200 + offset, seen));
    }
}
