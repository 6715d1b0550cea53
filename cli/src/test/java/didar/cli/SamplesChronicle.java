package didar.cli;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.export.Chronicle;
import didar.export.Kept;
import didar.link.Linking;
import didar.link.event.EventsInMemory;
import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.who.Identity;
import didar.link.who.KnownInMemory;
import didar.link.who.Resolution;
import didar.reader.Reader;
import didar.record.Dossier;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The samples of both languages, read and linked.
final class SamplesChronicle implements Chronicle {

    private final List<Kept> articles = new ArrayList<>();
    private final KnownInMemory known = new KnownInMemory();
    private final EventsInMemory events = new EventsInMemory();

    SamplesChronicle() {
        var reader = new Reader();
        var linking = new Linking(known, events);
        var nothing = new ByteArrayInputStream(new byte[0]);
        List<Input> samples = List.of(Input.of("../samples/fa", nothing), Input.of("../samples/ar", nothing));
        Archive.read(samples, Options.DEFAULT, outcome -> {
            if (outcome instanceof Outcome.Read(var article)) {
                Dossier dossier = reader.read(article);
                articles.add(new Kept(
                        articles.size() + 1,
                        1,
                        null,
                        dossier,
                        linking.link(dossier, null).links()));
            }
        });
    }

    @Override
    public Stream<Kept> articles() {
        return articles.stream();
    }

    @Override
    public Stream<Identity> identities() {
        TreeSet<String> ids = new TreeSet<>();
        articles.forEach(article -> article.links().entities().stream()
                .map(Resolution::id)
                .filter(Objects::nonNull)
                .forEach(ids::add));
        return ids.stream().map(id -> Objects.requireNonNull(known.get(id)));
    }

    @Override
    public Stream<JoinedEvent> events() {
        return events.all().stream();
    }

    @Override
    public @Nullable Identity identity(String id) {
        return known.get(id);
    }

    @Override
    public Kept article(Report report) {
        return articles.stream()
                .filter(article -> article.links().source().equals(report.source()))
                .findFirst()
                .orElseThrow();
    }
}
