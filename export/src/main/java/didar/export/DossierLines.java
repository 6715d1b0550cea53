package didar.export;

import didar.link.Links;
import didar.link.who.Resolution;
import didar.record.DossierWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/// The dossiers of a record whole, as JSON Lines: each beside its place in the record and the ids that its own ids
/// stand
/// for.
public final class DossierLines {

    private DossierLines() {}

    /// Writes all; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        try (var json = new JsonLines(out);
                Stream<Kept> articles = chronicle.articles()) {
            for (Iterator<Kept> all = articles.iterator(); all.hasNext(); ) {
                write(all.next(), json);
            }
        }
    }

    private static void write(Kept article, JsonLines json) throws IOException {
        var dossier = new ByteArrayOutputStream();
        try (var writer = DossierWriter.lines(dossier)) {
            writer.write(article.dossier());
        }
        json.line(() -> {
            json.string("id", article.id());
            json.number("number", article.number());
            json.number("version", article.version());
            json.number("copy_of", article.copyOf());
            json.object("entities", () -> {
                for (Resolution entity : article.links().entities()) {
                    json.string(entity.entity(), entity.id());
                }
            });
            json.object("events", () -> {
                for (Links.EventLink event : article.links().events()) {
                    json.string(event.event(), event.id());
                }
            });
            json.raw("dossier", dossier.toString(StandardCharsets.UTF_8).stripTrailing());
        });
    }
}
