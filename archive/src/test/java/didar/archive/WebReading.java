package didar.archive;

import didar.record.Article;
import didar.record.Article.Heading;
import didar.text.Span;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Pages read the way a user has them read.
final class WebReading {
    private WebReading() {}

    static Outcome only(String name, InputStream in) {
        List<Outcome> outcomes = new ArrayList<>();
        Archive.read(List.of(new Input.Stream(name, in)), Options.DEFAULT, outcomes::add);
        if (outcomes.size() != 1) {
            throw new IllegalStateException(outcomes.size() + " outcomes");
        }
        return outcomes.getFirst();
    }

    static Article article(String name, InputStream in) {
        return switch (only(name, in)) {
            case Outcome.Read(Article article) -> article;
            case Outcome.Failed(Failure failure) -> throw new IllegalStateException(failure.toString());
        };
    }

    /// The lines of the lead, where it stands outside the body, and of the body.
    static Stream<String> mainText(Article article) {
        Stream<Span> lead = article.headings().stream()
                .filter(heading -> heading.kind() == Heading.Kind.LEAD)
                .map(Heading::span);
        return Stream.concat(lead, article.body().stream()).map(span -> span.of(article.text()));
    }
}
