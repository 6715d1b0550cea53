package didar.eval;

import didar.record.Calendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a careful reader sees around the body of an article. What is `null` is not measured.
///
/// @param dated whether the annotation speaks of the publication time at all
/// @param published `null` where the article, if `dated`, names none
/// @param body words of the body, of its beginning and its end
/// @param notBody words of the page that do not belong to the body
public record GoldMetadata(
        boolean dated,
        @Nullable Published published,
        @Nullable String code,
        @Nullable String title,
        Content.@Nullable Words body,
        List<String> notBody,
        List<String> credits) {

    public GoldMetadata {
        notBody = List.copyOf(notBody);
        credits = List.copyOf(credits);
    }

    /// @param value ISO 8601, as fine as the page has it
    public record Published(String value, @Nullable Calendar calendar) {}
}
