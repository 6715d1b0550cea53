package didar.archive.copy;

import didar.record.Note;
import java.util.Locale;

/// That an article is a copy of one before it.
///
/// @param of the earlier one
/// @param likeness share of the shingles of both texts that both have, 0 to 1; 1 for an exact copy
public record Copy(Original of, Kind kind, double likeness) {

    public enum Kind {
        /// The body is the same, letter for letter, but for spaces, marks and ways of writing a letter.
        EXACT,
        /// The body is the same text, edited or cut.
        NEAR
    }

    public Copy {
        if (!(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("likeness is from 0 to 1, not " + likeness);
        }
    }

    /// As a note on the copy: `copy-of`.
    public Note note() {
        String how = switch (kind) {
            case EXACT -> "the body is the same, letter for letter, as that of ";
            case NEAR ->
                String.format(Locale.ROOT, "the body is an edited copy (%.0f %% alike) of that of ", 100 * likeness);
        };
        String outlet = of.outlet() == null ? "" : " of " + of.outlet();
        return new Note("copy-of", how + of.source() + outlet + ", read before; its id is " + of.id(), null);
    }
}
