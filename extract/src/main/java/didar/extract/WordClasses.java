package didar.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// What counting unannotated news tells of a word: how often it stands there, which words it behaves like, and which
/// kind
/// of name it mostly is. The words themselves are not kept: a word is found by its 64-bit hash ([Hashing#word]).
///
/// Columns lie beside an open-addressing table. Classes are numbered from 1; 0 is a word that was not counted.
final class WordClasses {

    /// Classes of three sizes: coarse, middling, fine.
    static final int SIZES = 3;

    private final long[] words;
    private final byte[] count;
    private final short[] classes;
    private final byte[] leanings;

    /// @param capacity how many words there will be
    WordClasses(int capacity) {
        int slots = Integer.highestOneBit(Math.max(2, capacity)) * 4;
        words = new long[slots];
        count = new byte[slots];
        classes = new short[slots * SIZES];
        leanings = new byte[slots * NameTag.KINDS];
    }

    /// @throws UncheckedIOException if there is no such file beside this class, or it is cut short
    static WordClasses load(String file) {
        try (InputStream in = WordClasses.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no such file");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static WordClasses read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        int n = data.readInt();
        WordClasses table = new WordClasses(n);
        for (int i = 0; i < n; i++) {
            int slot = table.add(data.readLong(), data.readByte());
            for (int size = 0; size < SIZES; size++) {
                table.classes[slot * SIZES + size] = data.readShort();
            }
            data.readFully(table.leanings, slot * NameTag.KINDS, NameTag.KINDS);
        }
        return table;
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        int n = 0;
        for (long word : words) {
            n += word == 0 ? 0 : 1;
        }
        data.writeInt(n);
        for (int slot = 0; slot < words.length; slot++) {
            if (words[slot] != 0) {
                data.writeLong(words[slot]);
                data.writeByte(count[slot]);
                for (int size = 0; size < SIZES; size++) {
                    data.writeShort(classes[slot * SIZES + size]);
                }
                data.write(leanings, slot * NameTag.KINDS, NameTag.KINDS);
            }
        }
        data.flush();
    }

    /// Adds a word.
    ///
    /// @param log how often it was counted, in steps of [#log]
    /// @return its slot
    int add(long word, byte log) {
        int slot = slot(word);
        words[slot] = word;
        count[slot] = log;
        return slot;
    }

    void setClass(int slot, int size, int number) {
        classes[slot * SIZES + size] = (short) number;
    }

    void setLeaning(int slot, int kind, int leaning) {
        leanings[slot * NameTag.KINDS + kind] = (byte) leaning;
    }

    void clearLeanings() {
        Arrays.fill(leanings, (byte) 0);
    }

    /// The slot of a word, -1 if it was not counted.
    int find(long word) {
        int slot = slot(word);
        return words[slot] == 0 ? -1 : slot;
    }

    private int slot(long word) {
        int slot = (int) (word >>> 40) & words.length - 1;
        while (words[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    /// Steps of a quarter of a doubling, 0 for none: 5 is 2.4 times, 40 about a thousand.
    static byte log(long count) {
        return (byte) Math.min(127, Math.round(4 * Math.log1p((double) count) / Math.log(2)));
    }

    /// @param slot of a word, or -1
    int count(int slot) {
        return slot < 0 ? 0 : count[slot];
    }

    int wordClass(int slot, int size) {
        return slot < 0 ? 0 : classes[slot * SIZES + size];
    }

    /// How much a word leans to a kind of name: natural log odds, rounded, from -5 to 5.
    int leaning(int slot, int kind) {
        return leanings[slot * NameTag.KINDS + kind];
    }
}
