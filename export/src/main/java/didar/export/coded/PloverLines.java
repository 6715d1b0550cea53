package didar.export.coded;

import didar.export.Chronicle;
import didar.export.Countries;
import didar.export.JsonLines;
import didar.export.Naming;
import didar.export.Proof;
import didar.link.event.Party;
import didar.link.who.Wikidata;
import didar.record.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The events of a record that PLOVER has a type for, as JSON Lines of its 2.0 draft.
///
/// Beside the fields of the draft stand, as it allows, `date_basis`, `status`, `cameo`, `cameo_dialect` and `reports`.
public final class PloverLines {

    private final JsonLines json;
    private final Plover plover = Plover.read();
    private final Wikidata wikidata = Wikidata.read();

    private PloverLines(JsonLines json) {
        this.json = json;
    }

    /// Writes all; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        try (var json = new JsonLines(out)) {
            var lines = new PloverLines(json);
            new Coding(chronicle).tell(lines::event);
        }
    }

    private void event(CodedEvent event) throws IOException {
        String coded = event.codes().plover();
        if (coded == null || event.actors().isEmpty()) {
            return;
        }
        Plover.Code code = plover.code(coded);
        Telling first = event.tellings().getFirst();
        json.line(() -> {
            json.string("id", event.id());
            json.truth("has_event", true);
            day(event.day());
            json.objects("actor", event.actors(), this::actor);
            json.objects("recipient", event.recipients(), this::actor);
            json.strings("event", List.of(code.type()));
            json.strings("mode", code.mode() == null ? List.of() : List.of(code.mode()));
            json.number("quad_code", plover.quad(code));
            place(event.place());
            json.strings("event_text", first.proofs().stream().map(Proof::text).toList());
            json.object("text_info", () -> {
                json.number("start", first.proofs().getFirst().start());
                json.number("end", first.proofs().getFirst().end());
            });
            json.object("cite_info", () -> citation(first));
            json.string("coder", "Didar");
            json.string("status", event.status());
            json.string("cameo", event.codes().cameo());
            json.string("cameo_dialect", event.codes().cameo() == null ? null : Cameo.DIALECT);
            json.objects("reports", event.tellings(), this::report);
        });
    }

    private void day(@Nullable Day day) {
        if (day != null) {
            json.string("date", day.first().toString());
            json.string(
                    "enddate",
                    day.last().equals(day.first()) ? null : day.last().toString());
            json.string("date_basis", Naming.word(day.basis()));
        }
    }

    private void actor(Actor actor) {
        json.string("code", actor.country());
        json.string("sector", actor.sector());
        json.string("entity_text", actor.text());
        json.string("identifier_id", actor.id() == null ? null : wikidata.item(actor.id()));
        json.string("identifier_text", actor.name());
        json.string("record_id", actor.id());
    }

    private void place(@Nullable Party place) throws IOException {
        if (place != null) {
            String two = Countries.two(place.country());
            json.object("event_loc", () -> {
                json.string("extracted_place", place.name());
                json.string("country_code", two == null ? null : two.toUpperCase(Locale.ROOT));
            });
        }
    }

    private void citation(Telling telling) {
        Article article = telling.article().dossier().article();
        json.string("citation", telling.article().id());
        json.string("url", article.source());
        json.string("title", article.title());
        json.string("language", article.language().tag());
        json.string("publication", article.outlet());
        json.string("coder", "Didar");
        json.string("codebook", Plover.CODEBOOK);
    }

    private void report(Telling telling) {
        json.string("source", telling.article().links().source());
        json.string("outlet", telling.article().links().outlet());
        json.string(
                "published",
                telling.article().links().published() == null
                        ? null
                        : telling.article().links().published().toString());
        json.number("start", telling.proofs().getFirst().start());
        json.number("end", telling.proofs().getFirst().end());
    }
}
