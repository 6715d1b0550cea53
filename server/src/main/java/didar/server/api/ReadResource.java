package didar.server.api;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierWriter;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads articles that are sent, and keeps nothing of them. What cannot be read is a line with a [Problem] in its
/// place.
final class ReadResource {

    static final String LINES = "application/x-ndjson";

    /// Bytes of a request.
    static final int MOST = 10_000_000;

    /// Names by which the archive knows what it is.
    private static final Map<String, String> NAMES =
            Map.of("text/plain", "request.txt", "text/html", "request.html", LINES, "request.jsonl");

    /// First bytes of what holds other files, in Latin-1: gzip, zip, PDF.
    private static final List<String> CONTAINERS = List.of("\u001f\u008b", "PK", "%PDF-");

    private final Supplier<Function<Article, Dossier>> readers;
    private final Consumer<Throwable> faults;
    /// Reading is work for processors: more at a time would only hold more in memory.
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private @Nullable Function<Article, Dossier> reader;

    /// @param readers asked once, for the first article
    /// @param faults told of what went wrong by a fault of Didar
    ReadResource(Supplier<Function<Article, Dossier>> readers, Consumer<Throwable> faults) {
        this.readers = readers;
        this.faults = faults;
    }

    Answer read(Asked asked) throws IOException {
        String type = mediaType(asked);
        String name = NAMES.get(type);
        if (name == null) {
            throw new Problem(
                            Status.UNSUPPORTED_MEDIA_TYPE,
                            "articles are text/plain, text/html or " + LINES + ", and this is "
                                    + (type.isEmpty() ? "not told" : type))
                    .refused();
        }
        byte[] body = body(asked);
        return Answer.stream(LINES, out -> {
            turns.acquireUninterruptibly();
            try {
                read(name, body, out);
            } finally {
                turns.release();
            }
        });
    }

    private static String mediaType(Asked asked) {
        String type = asked.header("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] body(Asked asked) throws IOException {
        byte[] body;
        try (InputStream in = asked.body().get()) {
            body = in.readNBytes(MOST + 1);
        }
        if (body.length > MOST) {
            throw new Problem(Status.CONTENT_TOO_LARGE, "a request may have 10 MB").refused();
        }
        String start = new String(body, 0, Math.min(body.length, 8), StandardCharsets.ISO_8859_1);
        if (CONTAINERS.stream().anyMatch(start::startsWith)) {
            throw new Problem(Status.UNSUPPORTED_MEDIA_TYPE, "this is no text: unpack it first").refused();
        }
        return body;
    }

    private void read(String name, byte[] body, OutputStream out) throws IOException {
        Function<Article, Dossier> walk = reader();
        try (DossierWriter dossiers = DossierWriter.lines(out)) {
            var input = new Input.Stream(name, new ByteArrayInputStream(body));
            Archive.read(List.of(input), Options.DEFAULT, outcome -> {
                try {
                    switch (outcome) {
                        case Outcome.Failed failed ->
                            line(Status.UNPROCESSABLE_CONTENT, failed.failure().toString(), out);
                        case Outcome.Read read -> read(read.article(), walk, dossiers, out);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(Article article, Function<Article, Dossier> walk, DossierWriter dossiers, OutputStream out)
            throws IOException {
        Dossier dossier;
        try {
            dossier = walk.apply(article);
        } catch (RuntimeException e) {
            faults.accept(e);
            line(Status.INTERNAL_SERVER_ERROR, article.source() + ": cannot be read, by a fault of didar", out);
            return;
        }
        dossiers.write(dossier);
    }

    private static void line(Status status, String detail, OutputStream out) throws IOException {
        out.write(new Problem(status, detail).json());
        out.write('\n');
    }

    private synchronized Function<Article, Dossier> reader() {
        Function<Article, Dossier> made = reader;
        if (made == null) {
            made = readers.get();
            reader = made;
        }
        return made;
    }
}
