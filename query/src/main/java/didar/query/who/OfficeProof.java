package didar.query.who;

import didar.query.Quote;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That an article gives somebody an office.
///
/// @param title as it stands in the text
/// @param day of publication
/// @param words where it says so
public record OfficeProof(
        String title,
        String source,
        @Nullable String outlet,
        @Nullable LocalDate day,
        Quote words) {}
