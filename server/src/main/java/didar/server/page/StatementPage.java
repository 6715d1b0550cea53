package didar.server.page;

import didar.query.Filed;
import didar.query.Named;
import didar.query.Saying;
import didar.record.Article;
import didar.record.Statement;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.List;

/// A statement in its article: the words that prove it, and on whose word they stand.
public record StatementPage(Pages pages) {

    /// @param sources whom the article names for itself, the nearest first
    public record Shown(Saying saying, ArticleText text, List<Articles.Figure> figures, List<Article.Credit> sources) {

        /// Whom the statement is about; for a link to all that its speaker said of them.
        public List<Named> targets() {
            return saying.about().stream().map(Saying.Target::who).toList();
        }
    }

    Answer show(Asked asked, Seat seat) throws IOException {
        Filed filed = Articles.named(asked, seat);
        String local = asked.inPath("statement");
        Statement statement = filed.dossier().statements().stream()
                .filter(one -> one.id().equals(local))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                Status.NOT_FOUND,
                                "the article has no statement '" + local + "', or it is none by a correction")
                        .refused());
        List<Articles.Figure> figures = Articles.figures(filed, seat.casebook());
        var shown = new Shown(
                seat.casebook().saying(filed, local),
                ArticleText.of(filed, figures, List.of(statement), List.of()),
                figures,
                filed.article().credits());
        return pages.page("statement", pages.frame(Frame.Section.STATEMENTS, asked), shown);
    }
}
