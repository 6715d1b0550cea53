package didar.text.halfspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// What is known of Persian: how common its words are, and what each feature of a gap weighs.
///
/// The file is a head of lines that start with `#`, a blank line, then the slots of both tables, each a big-endian
/// unit of sixteen bits.
///
/// @param words classes of words by the hash of their folded letters
/// @param weights weights of features, each stored with [#ZERO] added
record HalfSpaceModel(HashedValues words, HashedValues weights) {

    static final int WORD_SLOTS = 1 << 18;
    static final int WORD_BITS = 4;
    static final int WEIGHT_SLOTS = 1 << 19;
    static final int WEIGHT_BITS = 7;
    static final int ZERO = 64;
    /// So many units of a weight are one natural log odds.
    static final int UNITS = 16;

    static HalfSpaceModel read(String resource) {
        try (InputStream in = HalfSpaceModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + resource);
            }
            byte[] file = in.readAllBytes();
            int start = endOfHead(file, resource);
            if (file.length - start != 2 * (WORD_SLOTS + WEIGHT_SLOTS)) {
                throw new IllegalStateException(resource + " has " + (file.length - start) + " bytes of tables");
            }
            short[] words = new short[WORD_SLOTS];
            short[] weights = new short[WEIGHT_SLOTS];
            ByteBuffer.wrap(file, start, file.length - start)
                    .asShortBuffer()
                    .get(words)
                    .get(weights);
            return new HalfSpaceModel(new HashedValues(words, WORD_BITS), new HashedValues(weights, WEIGHT_BITS));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static int endOfHead(byte[] file, String resource) {
        for (int i = 1; i < file.length; i++) {
            if (file[i] == '\n' && file[i - 1] == '\n') {
                return i + 1;
            }
        }
        throw new IllegalStateException(resource + " has no blank line behind its head");
    }

    /// How much speaks for a half-space in a gap, in units of 1/16 natural log odds.
    int score(GapFeatures gap) {
        int score = 0;
        for (int i = 0; i < gap.count(); i++) {
            int weight = weights.of(gap.number(i));
            if (weight != HashedValues.ABSENT) {
                score += weight - ZERO;
            }
        }
        return score;
    }
}
