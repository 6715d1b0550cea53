package didar.archive.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// The codings of HTTP, taken off. jwarc takes off one of them, reads `deflate` without the zlib header that servers
/// send, and waits for ever where it is cut off.
final class ContentCoding {

    private ContentCoding() {}

    /// @param codings values of `Content-Encoding`, in the order in which they were put on
    static InputStream off(InputStream body, List<String> codings) throws IOException {
        InputStream in = body;
        List<String> names = codings.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : names.reversed()) {
            var buffered = new BufferedInputStream(in);
            in = switch (name) {
                case "gzip", "x-gzip" -> isGzip(buffered) ? new GZIPInputStream(buffered, 1 << 13) : buffered;
                case "deflate" -> new InflaterInputStream(buffered, new Inflater(!isZlib(buffered)), 1 << 13);
                case "br" -> new BrotliInputStream(buffered);
                case "", "identity", "none", "utf-8" -> buffered;
                default -> throw new IOException("the content coding \"" + name + "\" is not read");
            };
        }
        return in;
    }

    /// Crawlers may take the coding off and leave its header.
    private static boolean isGzip(BufferedInputStream in) throws IOException {
        byte[] head = head(in);
        return head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    private static boolean isZlib(BufferedInputStream in) throws IOException {
        byte[] head = head(in);
        return head.length == 2 && (head[0] & 0xf) == 8 && ((head[0] & 0xff) << 8 | head[1] & 0xff) % 31 == 0;
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] head = in.readNBytes(2);
        in.reset();
        return head;
    }
}
