package didar.archive;

import didar.record.Published;
import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads the time that a page gives for its publication.
interface PublicationTimes {

    /// A time found in a line.
    ///
    /// @param span of the time in the line
    record Found(Published published, Span span) {}

    /// The publication time that a line holds; `null` where it holds none.
    @Nullable Found in(String line);
}
