package didar.archive.warc;

import didar.archive.coding.HtmlDecoding;
import didar.archive.page.LanguageFilter;
import didar.archive.warc.Capture.Kind;
import didar.archive.warc.Capture.Origin;
import didar.record.Note;
import didar.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;

/// What the records of a web archive are, one after the other. A page in another language is passed over before it is
/// decoded, as far as its header or its letters tell.
public final class Captures {

    /// What a header of HTTP may add to the limit.
    private static final int HEADER_OF_HTTP = 1 << 16;

    private static final int UNPACKED_AT_ONCE = 1 << 16;

    private final Records records;
    private final int limit;
    private final LanguageFilter filter;

    private Captures(Records records, int limit, LanguageFilter filter) {
        this.records = records;
        this.limit = limit;
        this.filter = filter;
    }

    /// @param in at `start`, which is where a record starts, or a gzip member
    /// @param start in bytes of the file
    /// @param packed whether the file is gzip
    /// @param limit of a document in bytes, without the codings of HTTP
    public static Captures of(InputStream in, long start, boolean packed, int limit, LanguageFilter filter) {
        return new Captures(
                Records.of(in, start, packed, (int) Math.min(Integer.MAX_VALUE, (long) limit + HEADER_OF_HTTP)),
                limit,
                filter);
    }

    /// What the next record is; `null` at the end of the file.
    ///
    /// @throws IOException where the file cannot be read on
    public @Nullable Capture next() throws IOException {
        return switch (records.next()) {
            case null -> null;
            case Framed.Broken(Spot spot, String message) -> new Capture.Broken(spot, message);
            case Framed.Whole record -> capture(record);
        };
    }

    private Capture capture(Framed.Whole record) {
        Spot spot = record.spot();
        String type = record.headers().first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "response" -> response(record);
            case "resource", "conversion" ->
                document(record, mediaType(record.headers()), record.content(), List.of(), null);
            case "revisit" -> new Capture.Other(spot, Kind.REVISIT);
            default -> new Capture.Other(spot, Kind.BOOKKEEPING);
        };
    }

    private static MediaType mediaType(MessageHeaders headers) {
        return headers.first("Content-Type").map(Captures::mediaType).orElse(MediaType.OCTET_STREAM);
    }

    /// jwarc refuses some that it calls lenient.
    private static MediaType mediaType(String value) {
        try {
            return MediaType.parseLeniently(value);
        } catch (IllegalArgumentException _) {
            return MediaType.OCTET_STREAM;
        }
    }

    private Capture response(Framed.Whole record) {
        Spot spot = record.spot();
        if (!mediaType(record.headers()).base().equals(MediaType.HTTP)) {
            return new Capture.Other(spot, Kind.MEDIA_TYPE); // an answer about a name of a host, or of another protocol
        }
        if (!filter.mayTake(identified(record.headers()))) {
            return new Capture.Other(spot, Kind.LANGUAGE);
        }
        HttpResponse http;
        try {
            http = HttpResponse.parse(new Slice(record.content()));
        } catch (ParsingException | EOFException _) {
            return new Capture.Broken(spot, "the header of HTTP in the record is malformed");
        } catch (IOException | RuntimeException e) {
            return new Capture.Broken(spot, "the header of HTTP in the record cannot be read: " + e.getMessage());
        }
        if (http.status() != 200) {
            return new Capture.Other(spot, Kind.STATUS);
        }
        MediaType told = http.headers().first("Content-Type").isPresent()
                ? mediaType(http.headers())
                : record.headers()
                        .first("WARC-Identified-Payload-Type")
                        .map(Captures::mediaType)
                        .orElse(MediaType.OCTET_STREAM);
        ByteBuffer body = record.content().duplicate();
        body.position(Math.min(body.limit(), body.position() + http.serializeHeader().length));
        return document(record, told, body, http.headers().all("Content-Encoding"), http);
    }

    /// @param body with the codings of HTTP, if there are any
    /// @param http the response that it is of; `null` where the record holds the document itself
    private Capture document(
            Framed.Whole record, MediaType type, ByteBuffer body, List<String> codings, @Nullable HttpResponse http) {
        Spot spot = record.spot();
        String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        boolean page = base.equals("text/html") || base.equals("application/xhtml+xml");
        if (!page && (http != null || !base.equals("text/plain"))) {
            return new Capture.Other(spot, Kind.MEDIA_TYPE);
        }
        if (http == null && !filter.mayTake(identified(record.headers()))) {
            return new Capture.Other(spot, Kind.LANGUAGE);
        }
        String what = page ? "the page" : "the text";
        if (!record.whole()) {
            return new Capture.TooLarge(spot, what);
        }
        List<Note> notes = notes(record);
        byte[] bytes;
        if (http == null || codings.isEmpty() && !http.headers().contains("Transfer-Encoding", "chunked")) {
            if (body.remaining() > limit) {
                return new Capture.TooLarge(spot, what);
            }
            if (!mayTake(body)) {
                return new Capture.Other(spot, Kind.LANGUAGE);
            }
            bytes = new byte[body.remaining()];
            body.get(bytes);
        } else {
            boolean cut = notes.stream().anyMatch(note -> note.code().equals("record-truncated"));
            try {
                bytes = decoded(http, codings, cut);
            } catch (IOException | RuntimeException e) {
                return new Capture.Broken(spot, what + " in the record cannot be unpacked: " + e.getMessage());
            }
            if (bytes.length > limit) {
                return new Capture.TooLarge(spot, what);
            }
            if (!filter.mayTake(bytes, 0, bytes.length)) {
                return new Capture.Other(spot, Kind.LANGUAGE);
            }
        }
        Origin origin = new Origin(url(record.headers()), fetched(record.headers()), language(record, http), notes);
        return page
                ? new Capture.Page(
                        spot,
                        origin,
                        bytes,
                        HtmlDecoding.named(type.parameters().getOrDefault("charset", "")))
                : new Capture.Text(spot, origin, bytes);
    }

    private boolean mayTake(ByteBuffer body) {
        int from = body.arrayOffset() + body.position();
        return filter.mayTake(body.array(), from, from + body.remaining());
    }

    /// A body without its codings, one byte over the limit at the most.
    ///
    /// @param cut whether the archive says that it breaks off: then what there is of it is taken
    private byte[] decoded(HttpResponse http, List<String> codings, boolean cut) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (InputStream in = ContentCoding.off(http.body().stream(), codings)) {
            byte[] some = new byte[UNPACKED_AT_ONCE];
            int n = 0;
            while (n >= 0 && bytes.size() <= limit) {
                bytes.write(some, 0, n);
                n = in.read(some, 0, Math.min(some.length, limit + 1 - bytes.size()));
            }
        } catch (EOFException | ZipException | ParsingException e) {
            if (!cut || bytes.size() == 0) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }

    private static List<Note> notes(Framed.Whole record) {
        List<Note> notes = new ArrayList<>();
        record.headers()
                .first("WARC-Truncated")
                .ifPresent(why -> notes.add(
                        new Note("record-truncated", "the archive holds the page only in part: " + why, null)));
        if (record.headers().first("WARC-Segment-Number").isPresent()) {
            notes.add(new Note(
                    "record-truncated", "the archive holds the page in several records; this is the first", null));
        }
        if (!record.separated()) {
            notes.add(new Note("record-damaged", "the blank lines behind the record are missing", null));
        }
        return notes;
    }

    private static @Nullable String url(MessageHeaders headers) {
        String target = headers.first("WARC-Target-URI").orElse("").strip();
        boolean bracketed = target.startsWith("<") && target.endsWith(">"); // so the grammar of WARC 1.0 has it
        String url = bracketed ? target.substring(1, target.length() - 1) : target;
        return url.isEmpty() ? null : url;
    }

    private static @Nullable Instant fetched(MessageHeaders headers) {
        try {
            String date = headers.first("WARC-Date").orElse("");
            return date.isEmpty() ? null : Instant.parse(date);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// What the archive found out, else what the server says.
    private static @Nullable String language(Framed.Whole record, @Nullable HttpResponse http) {
        List<String> codes = identified(record.headers());
        if (codes.isEmpty() && http != null) {
            codes = codes(http.headers().all("Content-Language"));
        }
        Language first = codes.isEmpty() ? null : LanguageFilter.language(codes.getFirst());
        return first == null ? null : first.tag();
    }

    /// The languages that somebody found in a record. What a server says of its pages is not among them: many say
    /// English of all.
    private static List<String> identified(MessageHeaders headers) {
        List<String> found = codes(headers.all("WARC-Identified-Content-Language"));
        return found.isEmpty() ? codes(headers.all("Content-Language")) : found;
    }

    private static List<String> codes(List<String> values) {
        return values.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
