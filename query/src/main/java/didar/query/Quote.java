package didar.query;

import didar.text.Span;

/// Words of an article and where they stand.
///
/// @param start in code points of the article's text
/// @param end exclusive
public record Quote(int start, int end, String text) {

    static Quote of(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return new Quote(start, start + text.codePointCount(span.start(), span.end()), span.of(text));
    }
}
