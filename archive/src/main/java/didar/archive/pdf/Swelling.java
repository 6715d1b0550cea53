package didar.archive.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/// Looks for streams in a PDF that unpack to more than memory should hold, before PDFBox, which unpacks a stream whole,
/// meets them. Pictures are passed over: they are not unpacked for their text.
final class Swelling {

    private static final int LONGEST_DICTIONARY = 2048;
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/[^\\s/<>\\[\\]()]+)");
    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private Swelling() {}

    /// Whether a stream unpacks to more than `limit` bytes.
    static boolean isOver(byte[] pdf, int limit) {
        for (int at = find(pdf, "stream", 0); at >= 0; at = find(pdf, "stream", at + 6)) {
            if (at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n' && pdf[at - 3] == 'e') {
                continue;
            }
            int start = at + 6;
            start += start < pdf.length && pdf[start] == '\r' ? 1 : 0;
            start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
            List<COSName> filters = filters(pdf, at, start);
            if (!filters.isEmpty() && isOver(pdf, start, filters, limit)) {
                return true;
            }
        }
        return false;
    }

    /// The filters that the dictionary before a stream names; that of zlib where the bytes are told by themselves.
    private static List<COSName> filters(byte[] pdf, int at, int start) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = ESCAPE.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj"))))
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
        if (dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*")) {
            return List.of();
        }
        List<COSName> filters = new ArrayList<>();
        Matcher told = FILTERS.matcher(dictionary);
        if (told.find()) {
            Matcher names = NAME.matcher(told.group(1));
            while (names.find()) {
                filters.add(COSName.getPDFName(names.group(1)));
            }
        } else if (start + 1 < pdf.length
                && (pdf[start] & 0x0f) == 8
                && ((pdf[start] & 0xff) << 8 | pdf[start + 1] & 0xff) % 31 == 0) {
            filters.add(COSName.FLATE_DECODE);
        }
        return filters;
    }

    private static boolean isOver(byte[] pdf, int start, List<COSName> filters, int limit) {
        byte[] data = pdf;
        int from = start;
        int length = end(pdf, start) - start;
        for (COSName filter : filters) {
            Bounded unpacked = new Bounded(limit);
            try {
                FilterFactory.INSTANCE
                        .getFilter(filter)
                        .decode(new ByteArrayInputStream(data, from, length), unpacked, new COSDictionary(), 0);
            } catch (IOException | RuntimeException _) {
                // a stream that is damaged, or encrypted: what came of it counts
            }
            if (unpacked.over) {
                return true;
            }
            data = unpacked.bytes.toByteArray();
            from = 0;
            length = data.length;
        }
        return false;
    }

    private static int end(byte[] pdf, int start) {
        int end = find(pdf, "endstream", start);
        return end < 0 ? pdf.length : end;
    }

    private static int find(byte[] pdf, String word, int from) {
        byte[] bytes = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = from; i <= pdf.length - bytes.length; i++) {
            int k = 0;
            while (k < bytes.length && pdf[i + k] == bytes[k]) {
                k++;
            }
            if (k == bytes.length) {
                return i;
            }
        }
        return -1;
    }

    /// Takes so many bytes and no more.
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int limit;
        private boolean over;

        Bounded(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (bytes.size() + length > limit) {
                over = true;
                throw new IOException("more than the limit");
            }
            bytes.write(from, offset, length);
        }
    }
}
