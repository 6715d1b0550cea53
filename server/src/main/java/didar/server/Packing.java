package didar.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// gzip, for those who take it.
final class Packing {

    static final String NAME = "gzip";

    /// Bytes from which packing makes an answer quicker.
    static final int WORTHWHILE = 1 << 10;

    private Packing() {}

    /// @param acceptEncoding the header of this name
    static boolean accepts(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String one : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.split(";");
            if (parts[0].strip().equals(NAME)) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    static byte[] packed(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (OutputStream out = packing(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    static OutputStream packing(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 1 << 13, true);
    }
}
