package didar.query;

import didar.link.who.Appearance;
import didar.text.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an article of the record says of somebody, as it is seen, without all else that it says.
///
/// @param no number of the article
/// @param day of publication
public record Clipping(
        long no,
        String source,
        @Nullable String outlet,
        @Nullable LocalDate day,
        Language language,
        Appearance appearance) {}
