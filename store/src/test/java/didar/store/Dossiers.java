package didar.store;

import didar.record.Article;
import didar.record.Calendar;
import didar.record.Dossier;
import didar.record.Granularity;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small dossiers to keep.
final class Dossiers {

    private Dossiers() {}

    static Dossier of(String source, String text) {
        return of(source, text, null);
    }

    static Dossier of(String source, String text, @Nullable LocalDateTime published) {
        Published time = published == null
                ? null
                : new Published(published.toString(), published, Calendar.GREGORIAN, Granularity.MINUTE, null);
        var body = List.of(new Span(0, text.length()));
        Article article = Article.plain(
                Integer.toHexString(text.hashCode()), source, Language.PERSIAN, time, text, body, List.of());
        return new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
