package didar.eval;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.Published;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around the body: publication time, code, title, bounds of the body, credits, language; and whether every
/// fact points into the text.
final class MetadataMeasures {

    private final GoldDocument document;
    private final Article article;
    private final Tally tally;

    private MetadataMeasures(GoldDocument document, Article article, Tally tally) {
        this.document = document;
        this.article = article;
        this.tally = tally;
    }

    static void of(GoldDocument document, Dossier dossier, Tally tally) {
        var measures = new MetadataMeasures(document, dossier.article(), tally);
        dossier.events().forEach(event -> measures.evidence(event.evidence()));
        dossier.statements().forEach(statement -> measures.evidence(List.of(statement.content())));
        measures.measure("metadata.language", article -> article.language() == document.language());
        if (document.metadata() != null) {
            measures.page(document.metadata());
        }
    }

    private void evidence(List<Span> spans) {
        tally.rate(
                "evidence.valid",
                !spans.isEmpty()
                        && spans.stream()
                                .allMatch(span -> !span.isEmpty()
                                        && span.end() <= article.text().length()));
    }

    private interface Right {
        boolean is(Article article);
    }

    private void measure(String measure, Right right) {
        boolean isRight = right.is(article);
        tally.rate(measure, isRight);
        if (!isRight) {
            tally.miss(new Miss(Miss.Kind.WRONG_METADATA, document.id(), null, measure));
        }
    }

    private void page(GoldMetadata wanted) {
        if (wanted.dated()) {
            measure("metadata.published", found -> isPublished(wanted.published(), found.published()));
        }
        if (isGiven(wanted.code())) {
            measure("metadata.code", found -> isFolded(found.code(), wanted.code()));
        }
        if (isGiven(wanted.title())) {
            measure("metadata.title", found -> isFolded(found.title(), wanted.title()));
        }
        if (wanted.body() != null) {
            body(wanted.body(), wanted.notBody());
        }
        for (String credit : wanted.credits()) {
            String folded = Letters.fold(credit);
            measure(
                    "metadata.credits",
                    found -> found.credits().stream()
                            .anyMatch(source -> Letters.fold(source.name()).contains(folded)));
        }
    }

    private void body(Content.Words bounds, List<String> notBody) {
        StringBuilder body = new StringBuilder();
        article.body().forEach(span -> body.append(Letters.fold(span.of(article.text()))));
        measure(
                "metadata.body",
                _ -> body.indexOf(Letters.fold(bounds.from())) >= 0 && body.indexOf(Letters.fold(bounds.to())) >= 0);
        for (String words : notBody) {
            measure("metadata.noise", _ -> body.indexOf(Letters.fold(words)) < 0);
        }
    }

    private static boolean isGiven(@Nullable String wanted) {
        return wanted != null && !wanted.isEmpty();
    }

    private static boolean isFolded(@Nullable String found, @Nullable String wanted) {
        return Letters.fold(found == null ? "" : found).equals(Letters.fold(wanted == null ? "" : wanted));
    }

    /// Whether the time is the one of the gold as finely as that has it, or both have none.
    private static boolean isPublished(GoldMetadata.@Nullable Published wanted, @Nullable Published found) {
        if (wanted == null || found == null) {
            return wanted == null && found == null;
        }
        return found.written().startsWith(wanted.value())
                && (wanted.calendar() == null || wanted.calendar() == found.calendar());
    }
}
