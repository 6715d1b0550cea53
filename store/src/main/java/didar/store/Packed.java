package didar.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes, deflated, with the checksum of what they were.
public final class Packed {

    /// Of the levels of zlib, one that costs a tenth of the time of reading an article.
    private static final int LEVEL = 3;

    private final byte[] deflated;
    private final long crc;

    private Packed(byte[] deflated, long crc) {
        this.deflated = deflated;
        this.crc = crc;
    }

    static Packed of(byte[] bytes) {
        try (var deflater = new Deflater(LEVEL)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return new Packed(out.toByteArray(), crc(bytes));
        }
    }

    /// As they were kept.
    static Packed kept(byte[] deflated, long crc) {
        return new Packed(deflated.clone(), crc);
    }

    byte[] deflated() {
        return deflated.clone();
    }

    long crc() {
        return crc;
    }

    /// The bytes as they were.
    ///
    /// @throws DataFormatException where they are not what was kept
    byte[] unpacked() throws DataFormatException {
        try (var inflater = new Inflater()) {
            inflater.setInput(deflated);
            var out = new ByteArrayOutputStream(deflated.length * 4 + 64);
            byte[] buffer = new byte[1 << 13];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0) {
                    throw new DataFormatException("the bytes break off");
                }
                out.write(buffer, 0, n);
            }
            byte[] bytes = out.toByteArray();
            if (crc(bytes) != crc) {
                throw new DataFormatException("the checksum differs");
            }
            return bytes;
        }
    }

    private static long crc(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed that && crc == that.crc && Arrays.equals(deflated, that.deflated);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(crc);
    }
}
