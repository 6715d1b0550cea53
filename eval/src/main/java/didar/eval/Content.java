package didar.eval;

import didar.text.Span;

/// The stretch of the text that a gold statement says was said.
public sealed interface Content {

    /// By its first and last words.
    record Words(String from, String to) implements Content {
        @Override
        public String toString() {
            return from + " … " + to;
        }
    }

    /// By its place.
    ///
    /// @param start in code points of the text, from 0
    /// @param end exclusive
    record Offsets(int start, int end) implements Content {

        public Offsets {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a stretch of text: [" + start + ", " + end + ")");
            }
        }

        /// The same in UTF-16 units. What lies behind the end of the text is cut off.
        Span in(String text) {
            int points = text.codePointCount(0, text.length());
            int from = text.offsetByCodePoints(0, Math.min(start, points));
            return new Span(from, text.offsetByCodePoints(from, Math.min(end, points) - Math.min(start, points)));
        }

        @Override
        public String toString() {
            return start + "–" + end;
        }
    }
}
