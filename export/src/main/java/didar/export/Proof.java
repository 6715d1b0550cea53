package didar.export;

import didar.record.Article;
import didar.record.CodePoints;
import didar.text.Span;

/// The words of an article that prove a fact.
///
/// @param start first Unicode code point in the text of the article, from 0
/// @param end the code point after the last
public record Proof(int start, int end, String text) {

    /// Takes proofs out of one article.
    public static final class Reader {
        private final String text;
        private final CodePoints points;

        private Reader(String text) {
            this.text = text;
            this.points = CodePoints.of(text);
        }

        public static Reader of(Article article) {
            return new Reader(article.text());
        }

        public Proof of(Span span) {
            return new Proof(
                    points.before(span.start()), points.before(span.end()), CodePoints.wellFormed(span.of(text)));
        }

        /// In code points.
        public int length() {
            return points.before(text.length());
        }
    }
}
