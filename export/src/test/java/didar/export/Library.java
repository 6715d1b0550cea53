package didar.export;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.link.Linked;
import didar.link.Linking;
import didar.link.event.EventsInMemory;
import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.who.Identity;
import didar.link.who.KnownInMemory;
import didar.link.who.Resolution;
import didar.reader.Reader;
import didar.record.Dossier;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The invented articles of `articles.jsonl`, read and linked: two languages, one meeting in three papers, a copy, a
/// meeting that is denied, one to come, and one article of which nothing is known but its words.
public final class Library implements Chronicle {

    private static final Library READ = new Library();

    private final List<Kept> articles = new ArrayList<>();
    private final KnownInMemory known = new KnownInMemory();
    private final EventsInMemory events = new EventsInMemory();

    private Library() {
        var reader = new Reader();
        var linking = new Linking(known, events);
        Map<String, Integer> texts = new LinkedHashMap<>();
        InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream("articles.jsonl"));
        Archive.read(List.of(new Input.Stream("articles.jsonl", in)), Options.DEFAULT, outcome -> {
            if (!(outcome instanceof Outcome.Read(var article))) {
                throw new IllegalStateException(outcome.toString());
            }
            Dossier dossier = reader.read(article);
            Linked linked = linking.link(dossier, null);
            int number = articles.size() + 1;
            articles.add(new Kept(number, 1, texts.putIfAbsent(article.text(), number), dossier, linked.links()));
        });
    }

    public static Library read() {
        return READ;
    }

    @Override
    public Stream<Kept> articles() {
        return articles.stream();
    }

    @Override
    public Stream<Identity> identities() {
        TreeSet<String> ids = new TreeSet<>();
        for (Kept article : articles) {
            article.links().entities().stream()
                    .map(Resolution::id)
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        }
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
