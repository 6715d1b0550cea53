package didar.export;

import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.who.Identity;
import didar.link.who.Resolution;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A chosen part of a chronicle.
///
/// @param chosen ids of the events in it
record SelectedChronicle(Chronicle whole, Selection selection, Set<String> chosen) implements Chronicle {

    @Override
    public Stream<Kept> articles() {
        return whole.articles()
                .filter(article -> selection.has(article)
                        || article.links().events().stream().anyMatch(link -> chosen.contains(link.id())));
    }

    @Override
    public Stream<Identity> identities() {
        Set<String> present = new HashSet<>();
        try (Stream<Kept> articles = articles()) {
            articles.forEach(article -> article.links().entities().stream()
                    .map(Resolution::id)
                    .filter(id -> id != null)
                    .forEach(present::add));
        }
        return whole.identities().filter(identity -> present.contains(identity.id()));
    }

    @Override
    public Stream<JoinedEvent> events() {
        return whole.events().filter(event -> chosen.contains(event.id()));
    }

    @Override
    public @Nullable Identity identity(String id) {
        return whole.identity(id);
    }

    @Override
    public Kept article(Report report) {
        return whole.article(report);
    }
}
