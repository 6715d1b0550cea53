package didar.server.page;

import didar.query.Casebook;
import didar.query.Filed;
import didar.query.Meeting;
import didar.query.Saying;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Seat;
import didar.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/// An article to be read, with all whom it speaks of, what is said and which meetings are told.
public record ArticlePage(Pages pages) {

    /// @param copyOf the article whose text it prints
    public record Shown(
            Filed filed,
            ArticleText text,
            List<Articles.Figure> figures,
            List<Saying> sayings,
            List<Meeting> meetings,
            List<Filed> copyOf) {}

    Answer show(Asked asked, Seat seat) throws IOException {
        Casebook casebook = seat.casebook();
        Filed filed = Articles.named(asked, seat);
        var dossier = filed.dossier();
        List<Span> told = dossier.events().stream()
                .flatMap(event -> event.evidence().stream())
                .toList();
        List<Articles.Figure> figures = Articles.figures(filed, casebook);
        Long original = filed.standing().copyOf();
        var shown = new Shown(
                filed,
                ArticleText.of(filed, figures, dossier.statements(), told),
                figures,
                dossier.statements().stream()
                        .map(statement -> casebook.saying(filed, statement.id()))
                        .toList(),
                filed.links().events().stream()
                        .map(link -> casebook.event(link.id()))
                        .filter(Objects::nonNull)
                        .map(event -> Meeting.of(event, casebook))
                        .toList(),
                original == null ? List.of() : List.of(casebook.article(original)));
        return pages.page("article", pages.frame(Frame.Section.OTHER, asked), shown);
    }
}
