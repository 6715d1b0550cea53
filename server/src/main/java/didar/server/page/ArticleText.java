package didar.server.page;

import didar.query.Filed;
import didar.record.Article;
import didar.record.Mention;
import didar.record.Statement;
import didar.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The text of an article in lines, each in pieces: a piece ends wherever something begins or ends that is to be seen.
/// All spans are of UTF-16 units of the original text.
public record ArticleText(List<Line> lines) {

    /// What a line is of the page.
    public enum Part {
        KICKER,
        TITLE,
        LEAD,
        BODY,
        NOISE
    }

    public record Line(Part part, List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /// @param figure of whom it speaks; `null` where of nobody
    /// @param said whether it is what somebody says
    /// @param cue whether it is the word by which he says it
    /// @param told whether it tells of an event
    /// @param begins local ids of the statements that begin here
    public record Piece(
            String text,
            Articles.@Nullable Figure figure,
            boolean said,
            boolean cue,
            boolean told,
            List<String> begins) {

        public Piece {
            begins = List.copyOf(begins);
        }
    }

    public ArticleText {
        lines = List.copyOf(lines);
    }

    /// Whether its title stands in it.
    public boolean hasTitle() {
        return lines.stream().anyMatch(line -> line.part() == Part.TITLE);
    }

    /// @param figures whom it speaks of
    /// @param statements those that are to be seen
    /// @param told words that tell of events and are to be seen
    static ArticleText of(Filed filed, List<Articles.Figure> figures, List<Statement> statements, List<Span> told) {
        Map<String, Articles.Figure> byEntity = new HashMap<>();
        figures.forEach(figure -> byEntity.put(figure.entity().id(), figure));
        return new Cutting(filed.article(), filed.dossier().mentions(), byEntity, statements, told).text();
    }

    /// @param mentions without those that have no words of their own
    private record Cutting(
            Article article,
            List<Mention> mentions,
            Map<String, Articles.Figure> figures,
            List<Statement> statements,
            List<Span> told) {

        Cutting {
            mentions = mentions.stream()
                    .filter(mention -> mention.form() != Mention.Form.ELIDED)
                    .sorted(Comparator.comparingInt(mention -> mention.span().length()))
                    .toList();
        }

        ArticleText text() {
            var bounds = new TreeSet<Integer>();
            mentions.forEach(mention -> add(mention.span(), bounds));
            told.forEach(span -> add(span, bounds));
            for (Statement statement : statements) {
                add(statement.content(), bounds);
                add(statement.cue().span(), bounds);
            }
            List<Line> lines = new ArrayList<>();
            String text = article.text();
            int start = 0;
            while (start < text.length()) {
                int next = text.indexOf('\n', start);
                int end = next < 0 ? text.length() : next;
                if (!text.substring(start, end).isBlank()) {
                    lines.add(new Line(part(new Span(start, end)), pieces(start, end, bounds)));
                }
                start = end + 1;
            }
            return new ArticleText(lines);
        }

        private static void add(Span span, TreeSet<Integer> bounds) {
            bounds.add(span.start());
            bounds.add(span.end());
        }

        private List<Piece> pieces(int start, int end, TreeSet<Integer> bounds) {
            List<Piece> pieces = new ArrayList<>();
            int from = start;
            while (from < end) {
                Integer bound = bounds.higher(from);
                int to = bound == null ? end : Math.min(end, bound);
                pieces.add(piece(new Span(from, to)));
                from = to;
            }
            return pieces;
        }

        private Piece piece(Span span) {
            // The shortest one stands innermost, and comes first.
            String entity = mentions.stream()
                    .filter(mention -> mention.span().contains(span))
                    .map(Mention::entity)
                    .findFirst()
                    .orElse(null);
            return new Piece(
                    span.of(article.text()),
                    entity == null ? null : figures.get(entity),
                    statements.stream()
                            .anyMatch(statement -> statement.content().contains(span)),
                    statements.stream()
                            .anyMatch(statement -> statement.cue().span().contains(span)),
                    told.stream().anyMatch(one -> one.contains(span)),
                    statements.stream()
                            .filter(statement -> statement.content().start() == span.start())
                            .map(Statement::id)
                            .toList());
        }

        private Part part(Span line) {
            for (Article.Heading heading : article.headings()) {
                if (heading.span().overlaps(line)) {
                    return switch (heading.kind()) {
                        case KICKER -> Part.KICKER;
                        case TITLE -> Part.TITLE;
                        case LEAD -> Part.LEAD;
                    };
                }
            }
            return article.body().stream().anyMatch(span -> span.overlaps(line)) ? Part.BODY : Part.NOISE;
        }
    }
}
