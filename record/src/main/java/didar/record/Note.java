package didar.record;

import didar.text.Span;
import org.jspecify.annotations.Nullable;

/// Something that could not be told, or does not fit, and why.
///
/// @param code a short name for programs, such as `date-unanchored`
/// @param message for people, in English
/// @param span where in the text; `null` where it concerns the whole article
public record Note(String code, String message, @Nullable Span span) {}
