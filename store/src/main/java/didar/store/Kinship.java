package didar.store;

import java.util.Arrays;

/// How an article stands to those added before it.
public sealed interface Kinship {

    /// Too short to be told from others.
    record Unknown() implements Kinship {}

    /// It is no copy; by its print its copies will be known.
    record Original(Print print) implements Kinship {}

    /// It prints the text of an article that was added before.
    ///
    /// @param source of the earlier one
    /// @param id of the earlier one
    /// @param exact whether letter for letter
    /// @param likeness 0 to 1
    record Copy(String source, String id, boolean exact, double likeness) implements Kinship {}

    /// What copies of an article are known by. What it means is the business of whoever made it.
    final class Print {

        private final byte[] bytes;
        private final long[] buckets;

        /// @param buckets under which it is looked for
        public Print(byte[] bytes, long[] buckets) {
            this.bytes = bytes.clone();
            this.buckets = Arrays.stream(buckets).distinct().toArray();
        }

        byte[] bytes() {
            return bytes.clone();
        }

        long[] buckets() {
            return buckets.clone();
        }
    }
}
