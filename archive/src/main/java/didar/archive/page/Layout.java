package didar.archive.page;

import didar.archive.html.Claim;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the markup of a page tells beside its text.
///
/// @param marks parts of the text that the markup tells, in order
/// @param dates what the page claims of its dates
/// @param lines that stand around the article and may date or number it, the likelier first
/// @param apart such lines over its title and under its text, which date it only if they say so
/// @param code `null` where the markup has none
/// @param related headlines of other articles
public record Layout(
        List<Mark> marks,
        List<Claim> dates,
        List<String> lines,
        List<String> apart,
        @Nullable String address,
        @Nullable String code,
        List<String> category,
        List<String> keywords,
        List<String> related) {

    /// Of a plain text.
    public static final Layout NONE =
            new Layout(List.of(), List.of(), List.of(), List.of(), null, null, List.of(), List.of(), List.of());

    record Mark(Span span, Page.Part part) {}

    public Layout {
        marks = List.copyOf(marks);
        dates = List.copyOf(dates);
        lines = List.copyOf(lines);
        apart = List.copyOf(apart);
        category = List.copyOf(category);
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
    }

    boolean isNone() {
        return marks.isEmpty();
    }
}
