package didar.archive.copy;

import didar.record.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is kept of an article's body to know its copies by: at most 1,700 bytes, however long the text.
///
/// - a hash of all its letters, for exact copies;
/// - [#BANDS] buckets, each a hash of [#ROWS] least values of the shingles under as many hash functions: texts of
///   resemblance r share one with the chance 1 − (1 − r³)²⁴, which is 0.96 at r = 0.5 and 0.18 at 0.2;
/// - samples of its shingles, its words, and its figures and days, to verify by.
///
/// The language goes into every bucket, so that texts of two languages never meet.
public final class Fingerprint {

    static final int BANDS = 24;
    static final int ROWS = 3;

    private static final int SHINGLE = 4;
    private static final int MOST_SHINGLES = 128;
    private static final int MOST_WORDS = 192;
    private static final int MOST_TELLING = 24;
    /// Of fewer words a text says too little to be anybody's: «بیشتر ببینید».
    private static final int FEWEST_WORDS = 10;
    /// From so many on likeness means something.
    private static final int FEWEST_WORDS_OF_NEAR = 25;

    private final Original original;
    private final int length;
    private final long letters;
    private final long[] bands;
    private final Sample shingles;
    private final Sample words;
    private final Sample telling;

    private Fingerprint(
            Original original, int length, long letters, long[] bands, Sample shingles, Sample words, Sample telling) {
        this.original = original;
        this.length = length;
        this.letters = letters;
        this.bands = bands;
        this.shingles = shingles;
        this.words = words;
        this.telling = telling;
    }

    /// The fingerprint of an article's body; `null` where it is too short to be told from others.
    public static @Nullable Fingerprint of(Article article) {
        BodyWords body = BodyWords.of(article);
        int n = body.size();
        if (n < FEWEST_WORDS) {
            return null;
        }
        long language = Hashes.mixed(article.language().ordinal() + 1L);
        long letters = language;
        int[] words = new int[n];
        int[] telling = new int[n];
        int figures = 0;
        for (int i = 0; i < n; i++) {
            letters = Hashes.joined(letters, body.hash(i));
            words[i] = positive(body.hash(i));
            if (body.isTelling(i)) {
                telling[figures++] = words[i];
            }
        }
        long[] shingles = shingles(body);
        int[] least = new int[shingles.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = positive(shingles[i]);
        }
        return new Fingerprint(
                Original.of(article),
                n,
                letters,
                n < FEWEST_WORDS_OF_NEAR ? new long[0] : bands(shingles, language),
                Sample.of(least, MOST_SHINGLES),
                Sample.of(words, MOST_WORDS),
                Sample.of(Arrays.copyOf(telling, figures), MOST_TELLING));
    }

    private static long[] shingles(BodyWords body) {
        long[] shingles = new long[body.size() - SHINGLE + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = body.hash(i);
            for (int k = 1; k < SHINGLE; k++) {
                hash = Hashes.joined(hash, body.hash(i + k));
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /// The functions are multiplications by odd numbers (Dietzfelbinger and others, 1997).
    private static long[] bands(long[] shingles, long language) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = Hashes.joined(language, band);
            for (int row = 0; row < ROWS; row++) {
                long factor = Hashes.mixed((long) band * ROWS + row + 1) | 1;
                hash = Hashes.joined(hash, least(shingles, factor));
            }
            bands[band] = hash;
        }
        return bands;
    }

    private static long least(long[] shingles, long factor) {
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
            least = Math.min(least, shingle * factor);
        }
        return least;
    }

    private static int positive(long hash) {
        return (int) (hash >>> 33);
    }

    public Original original() {
        return original;
    }

    /// Under which it is found: the hash of its letters first, then its bands.
    public long[] buckets() {
        long[] buckets = new long[1 + bands.length];
        buckets[0] = letters;
        System.arraycopy(bands, 0, buckets, 1, bands.length);
        return buckets;
    }

    /// Whether both bodies are the same, letter for letter.
    boolean equalsInLetters(Fingerprint other) {
        return letters == other.letters && length == other.length;
    }

    /// How both texts compare.
    public Likeness with(Fingerprint other) {
        return new Likeness(
                shingles.with(other.shingles).resemblance(),
                words.with(other.words).difference(),
                telling.with(other.telling).difference(),
                (double) Math.min(length, other.length) / Math.max(length, other.length));
    }

    /// All of it, for a store; [#ofBytes] reads it back.
    public byte[] toBytes() {
        byte[] id = utf8(original.id());
        byte[] source = utf8(original.source());
        byte[] outlet = original.outlet() == null ? new byte[0] : utf8(original.outlet());
        int samples = shingles.hashes().length + words.hashes().length + telling.hashes().length;
        ByteBuffer to = ByteBuffer.allocate(
                3 * 4 + id.length + source.length + outlet.length + 4 + 8 + 4 + 8 * bands.length + 3 * 5 + 4 * samples);
        for (byte[] text : new byte[][] {id, source, outlet}) {
            to.putInt(text.length).put(text);
        }
        to.putInt(length).putLong(letters).putInt(bands.length);
        for (long band : bands) {
            to.putLong(band);
        }
        for (Sample sample : new Sample[] {shingles, words, telling}) {
            to.put((byte) (sample.whole() ? 1 : 0)).putInt(sample.hashes().length);
            for (int hash : sample.hashes()) {
                to.putInt(hash);
            }
        }
        return to.array();
    }

    /// @throws java.nio.BufferUnderflowException if bytes are missing
    public static Fingerprint ofBytes(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        String id = text(from);
        String source = text(from);
        String outlet = text(from);
        int length = from.getInt();
        long letters = from.getLong();
        long[] bands = new long[from.getInt()];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = from.getLong();
        }
        return new Fingerprint(
                new Original(id, source, outlet.isEmpty() ? null : outlet),
                length,
                letters,
                bands,
                sample(from),
                sample(from),
                sample(from));
    }

    private static Sample sample(ByteBuffer from) {
        boolean whole = from.get() == 1;
        int[] hashes = new int[from.getInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = from.getInt();
        }
        return new Sample(hashes, whole);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer from) {
        byte[] text = new byte[from.getInt()];
        from.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
