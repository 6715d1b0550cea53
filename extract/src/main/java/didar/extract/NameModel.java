package didar.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// The weights of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features.
///
/// A feature is one `long` of a table: the lowest byte is a check of its hash, the seven others its weights for the
/// labels of [NameTag]. A feature lies in the slot of its hash or in that one's neighbour, in one cache line; where
/// both
/// are taken the trainer keeps the weightier.
final class NameModel {

    /// How many rows the table of a model of names has, as a power of two.
    static final int BITS = 20;

    private final long[] rows;
    private final int[] transitions;

    /// @param rows a power of two of them
    /// @param transitions from label to label, row by row
    NameModel(long[] rows, int[] transitions) {
        if (Integer.bitCount(rows.length) != 1 || transitions.length != NameTag.LABELS * NameTag.LABELS) {
            throw new IllegalArgumentException(rows.length + " rows, " + transitions.length + " transitions");
        }
        this.rows = rows;
        this.transitions = transitions;
    }

    /// @param bits how many rows its table has, as a power of two
    static NameModel load(String file, int bits) {
        try (InputStream in = NameModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no such file");
            }
            return read(in, bits);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// The transitions, then each row that is used with its distance from the row before it.
    static NameModel read(InputStream in, int bits) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        int[] transitions = new int[NameTag.LABELS * NameTag.LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readShort();
        }
        long[] rows = new long[1 << bits];
        int n = data.readInt();
        int slot = -1;
        for (int i = 0; i < n; i++) {
            int distance = data.readUnsignedByte();
            slot += distance < 255 ? distance : data.readInt();
            rows[slot] = data.readLong();
        }
        return new NameModel(rows, transitions);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (int transition : transitions) {
            data.writeShort(transition);
        }
        int n = 0;
        for (long row : rows) {
            n += row == 0 ? 0 : 1;
        }
        data.writeInt(n);
        int before = -1;
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != 0) {
                int distance = slot - before;
                if (distance < 255) {
                    data.writeByte(distance);
                } else {
                    data.writeByte(255);
                    data.writeInt(distance);
                }
                data.writeLong(rows[slot]);
                before = slot;
            }
        }
        data.flush();
    }

    /// @param rows how many the table has
    static int slot(long feature, int rows) {
        return (int) feature & rows - 1;
    }

    static int neighbour(int slot) {
        return slot ^ 1;
    }

    /// Never 0, so that an empty row is none.
    static long check(long feature) {
        long check = feature >>> 56;
        return check == 0 ? 1 : check;
    }

    /// The row of a feature, 0 if it has no weight.
    ///
    /// @param feature a mixed hash
    long row(long feature) {
        // Without branches, which nobody could foretell: so the loads of many features go on side by side.
        long check = check(feature);
        int slot = slot(feature, rows.length);
        long row = rows[slot];
        long neighbour = rows[neighbour(slot)];
        long mine = whereEqual(row & 0xff, check);
        return row & mine | neighbour & whereEqual(neighbour & 0xff, check) & ~mine;
    }

    /// All ones where two bytes are equal, else 0.
    private static long whereEqual(long a, long b) {
        return (a ^ b) - 1 >> 63;
    }

    int transition(int before, int label) {
        return transitions[before * NameTag.LABELS + label];
    }
}
