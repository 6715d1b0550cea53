package didar.text;

/// A half-open range `[start, end)` of a text, counted in UTF-16 code units of the *original* text.
///
/// Every fact of a dossier is proved by spans. In memory they index the Java string as it came; only the JSON writer
/// turns them into code points.
///
/// @param start first code unit, 0-based
/// @param end first code unit after the span; never before `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The text under this span.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// The smallest span that covers both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// By start, then the longer one first.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
